import { startQuestions, type Pack } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** What is in a pack, in figures. */
export function packFigures(pack: Pack): HttpSchemas["PackFigures"] {
  const { chapters, parameters, forms, clocks, cases } = pack;
  const { blanks, questions } = startQuestions(pack, "en");
  return {
    chapters: chapters.length,
    clauses: sum(chapters.flatMap(({ sections }) => sections.map(({ clauses }) => clauses.length))),
    parameters: sum(parameters.map((each) => each.parameters.length)),
    forms: forms.length,
    clocks: sum(clocks.map(({ targets }) => targets.length)),
    cases: sum(cases.map((document) => document.cases?.length ?? 0)),
    blanks: sum(blanks.map(({ fields }) => fields.filter(({ isBlank }) => isBlank).length)),
    questions: blanks.length + questions.length,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
