import type { Parameter } from "../schema/index.ts";
import { documentId } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** A parameter with the place where it stands. */
export interface PlacedParameter {
  readonly parameter: Parameter;
  readonly document: string;
  /** JSON Pointer within its document. */
  readonly pointer: string;
}

/** Every parameter of the policy by its id, in the documents' order. */
export function indexParameters(pack: Pack): ReadonlyMap<string, PlacedParameter> {
  const placed = pack.parameters.flatMap((document) =>
    document.parameters.map((parameter, at): [string, PlacedParameter] => [
      parameter.id,
      { parameter, document: documentId(document), pointer: `/parameters/${at}` },
    ]),
  );
  return new Map(placed);
}
