import {
  openPack,
  takeBack,
  type Layer,
  type Operation,
  type Pack,
  type PolicyDocument,
  type TakenBack,
} from "@bylaw/core";

import { answerTo, type Answer, type Client } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** Something that may be kept from sites. */
export interface KeepTarget {
  readonly at: string;
  readonly label: string;
}

/** The company's layer with what lies below it, as data: the same engine as the server's. */
export interface OwnLayer {
  readonly layer: Layer;
  /** What lies below it. */
  readonly base: Pack;
  /** What takes back an operation of the layer from a day on; `undefined` when one operation cannot. */
  takeBack(operation: number, day: string): TakenBack | undefined;
  /** What may be kept, by kind of document. */
  targets(
    locale: Locale,
  ): Readonly<Record<"parameter" | "decision" | "form" | "clock" | "cadence", readonly KeepTarget[]>>;
}

/** Asks for what lies below and what is in force. */
export async function openOwnLayer(client: Client, locale: Locale): Promise<Answer<OwnLayer>> {
  const [below, documents] = await Promise.all([
    answerTo(client.getTailoringBelow({ locale })),
    answerTo(client.getPolicyDocuments({ locale })),
  ]);
  if (!below.ok) return below;
  if (!documents.ok) return documents;
  const base = openPack(below.value.documents as unknown as readonly PolicyDocument[]);
  const current = openPack(documents.value.documents as readonly PolicyDocument[]);
  const layer = below.value.layer as Layer;
  return {
    ok: true,
    value: {
      layer,
      base,
      takeBack: (nth, day) => {
        const operation: Operation | undefined = layer.operations[nth];
        return operation === undefined ? undefined : takeBack(base, current, operation, day);
      },
      targets: (language) => {
        const titled = (
          kind: string,
          documents_: readonly { readonly id: string; readonly title: Record<Locale, string> }[],
        ) => documents_.map(({ id, title }) => ({ at: `${kind}:${id}`, label: title[language] }));
        return {
          parameter: current.parameters.flatMap(({ parameters }) =>
            parameters
              .filter(({ tailor }) => tailor !== "locked")
              .map(({ id, label }) => ({ at: `parameter:${id}`, label: label[language] })),
          ),
          decision: titled("decision", current.decisions),
          form: titled("form", current.forms),
          clock: titled("clock", current.clocks),
          cadence: titled("cadence", current.cadences),
        };
      },
    },
  };
}
