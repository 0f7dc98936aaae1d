import {
  describeOperation,
  describeTarget,
  describeValue,
  plainText,
  type Locale,
  type Operation,
  type Pack,
  type PolicyView,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** What is said about the targets of operations in one language. */
export interface TargetWords {
  /** The target with its document. */
  target(at: string, op: Operation["op"]): Pick<HttpSchemas["OursLine"], "label" | "document">;
  clauses(ids: readonly string[]): readonly HttpSchemas["ClauseReference"][];
  /** A value at a target of a policy; what a `move` makes is told as a sentence. */
  value(pack: Pack, at: string, value: unknown): string;
  made(pack: Pack, operation: Operation): string;
}

/**
 * The words for what is changed in a policy.
 *
 * @param packs where names are looked for, the first that has them counts
 * @param view the policy to read, for its sentences
 * @param asOf ISO 8601
 */
export function wordsOf(
  packs: readonly [Pack, ...Pack[]],
  view: PolicyView,
  locale: Locale,
  asOf: string,
): TargetWords {
  const sentences = new Map(
    view.chapters
      .flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
      .map(({ id, segments }) => [id, plainText(segments)]),
  );
  const none = locale === "en" ? "nothing" : "无";
  const value: TargetWords["value"] = (pack, at, found) =>
    found === null || found === undefined ? none : describeValue(pack, at, found, locale, asOf);
  return {
    target: (at) => {
      const found = packs.map((pack) => describeTarget(pack, at, locale, asOf));
      const [first] = found;
      const known = found.find(({ document }) => document !== undefined) ?? first;
      const [artefact = "", id = ""] = (at.split("/")[0] ?? at).split(":");
      return { label: known?.label ?? at, document: known?.document ?? { kind: artefact, id, title: id } };
    },
    clauses: (ids) => ids.map((id) => ({ id, text: sentences.get(id) ?? "" })),
    value,
    made: (pack, operation) => {
      const { op, at } = operation;
      if (op === "move") return describeOperation(pack, operation, locale, asOf);
      return op === "remove" ? none : value(pack, at, operation.value);
    },
  };
}

/** The artefact that a target belongs to. */
export function artefactOf(at: string): HttpSchemas["TailoredArtefact"] {
  return at.split(":")[0] as HttpSchemas["TailoredArtefact"];
}
