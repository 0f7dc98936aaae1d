import type { PolicyDocument } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** All documents of a pack, manifest first: the inverse of `assemblePack`. */
export function documentsOf(pack: Pack): readonly PolicyDocument[] {
  return [
    pack.manifest,
    ...pack.chapters,
    ...pack.parameters,
    ...pack.vocabularies,
    ...pack.decisions,
    ...pack.scorecards,
    ...pack.calendars,
    ...pack.clocks,
    ...pack.cadences,
    ...pack.careDates,
    ...pack.forms,
    ...pack.cases,
  ];
}
