import { hasErrors, type Issue, type Locale } from "../issue/index.ts";
import {
  checkParameters,
  openBlanks,
  parametersInForce,
  tailorPack,
  valueContext,
  viewPolicy,
  type ClauseView,
  type Pack,
} from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";
import { formatValue } from "../value/index.ts";
import { answersToOperations, type StartAnswer, type StartBy } from "./answers-to-operations.ts";
import { startQuestions } from "./start-questions.ts";

/** A sentence of the policy as the answers make it. */
export interface StartClause extends Pick<ClauseView, "id" | "segments" | "state"> {
  /** Whether an answer has changed or confirmed something in it. */
  readonly isAnswered: boolean;
}

/** A figure that stays open, with what does not run for it, in words. */
export interface OpenFigure {
  readonly at: string;
  readonly label: string;
  readonly clauses: readonly string[];
  readonly stops: readonly { readonly title: string; readonly clauses: readonly string[] }[];
}

/** A figure on which the document is silent and the company has said nothing: what we suggest stands (†). */
export interface SilentFigure {
  readonly at: string;
  readonly label: string;
  readonly text: string;
  readonly clauses: readonly string[];
}

/** Figures that do not go together. */
export interface CrossedFigures {
  readonly issue: Issue;
  readonly at: readonly string[];
}

/** What would come of a company's answers, in one language. */
export interface StartReview {
  readonly operations: readonly Operation[];
  /** With what is wrong with the answers, the cross-checks between figures that they break. */
  readonly issues: readonly Issue[];
  /** Of these the broken cross-checks, each with the parameters that it compares, as operations name them. */
  readonly crossed: readonly CrossedFigures[];
  /** The sentences that the questions are about, in the document's order. */
  readonly clauses: readonly StartClause[];
  readonly open: readonly OpenFigure[];
  readonly silent: readonly SilentFigure[];
}

/**
 * What would come of a company's answers. Answers that are wrong are told and, where they can be, shown all the same.
 *
 * @issues those of {@link answersToOperations}; `parameter/check-failed`
 */
export function reviewStart(pack: Pack, answers: readonly StartAnswer[], who: StartBy, locale: Locale): StartReview {
  const { operations, issues } = answersToOperations(pack, answers, who);
  const answered = new Set(answers.map(({ at }) => at));
  const tailored = tailorPack(pack, operations, who.day).pack;
  const filled = new Set(answers.filter(({ value }) => value !== null).map(({ at }) => at));
  const shown = tailorPack(withoutBlanks(pack, filled), operations.map(withoutExpectation), who.day).pack;
  // A figure of the wrong type cannot be compared with others.
  const crossed = hasErrors(issues.filter(({ code }) => code !== "start/not-answered"))
    ? []
    : checkParameters(tailored, pack.manifest.effectiveFrom);
  const { blanks, questions } = startQuestions(pack, locale, who.day);
  const asked = [...blanks, ...questions];
  const wanted = new Set(asked.flatMap((each) => [...each.clauses, ...each.fields.flatMap((field) => field.clauses)]));
  const touched = new Set(
    asked.flatMap(({ fields }) => fields.filter(({ at }) => answered.has(at)).flatMap((field) => field.clauses)),
  );
  const context = valueContext(pack);
  return {
    operations,
    issues: [...issues, ...crossed],
    crossed: crossed.map((issue) => ({ issue, at: comparedIn(pack, issue) })),
    clauses: viewPolicy(shown, locale, who.day)
      .chapters.flatMap(({ sections }) => sections.flatMap((section) => section.clauses))
      .filter(({ id }) => wanted.has(id))
      .map(({ id, segments, state }) => ({ id, segments, state, isAnswered: touched.has(id) })),
    open: openBlanks(tailored, who.day).map(({ parameter, stops }) => ({
      at: `parameter:${parameter.id}`,
      label: parameter.label[locale],
      clauses: [parameter.clause].flat(),
      stops: stops.map((each) => ({ title: each.title[locale], clauses: each.clauses })),
    })),
    silent: [...parametersInForce(tailored, who.day).values()]
      .filter(({ source, parameter }) => source === "default" && parameter.blank !== true)
      .map(({ parameter, value, clauses: about }) => ({
        at: `parameter:${parameter.id}`,
        label: parameter.label[locale],
        text: formatValue(value, parameter.value, locale, context),
        clauses: about,
      })),
  };
}

/** The parameters that a broken check compares, as operations name them. */
function comparedIn(pack: Pack, { params }: Issue): readonly string[] {
  const check = pack.parameters.flatMap(({ checks = [] }) => checks).find(({ id }) => id === params["check"]);
  const found = new Set<string>();
  // As a fact, `parameter:grade.goldMin`, or as a value, `{ "parameter": "grade.goldMin" }`.
  JSON.stringify(check?.holds ?? null, (key, value: unknown) => {
    if (typeof value === "string" && value.startsWith("parameter:")) found.add(value);
    else if (typeof value === "string" && key === "parameter") found.add(`parameter:${value}`);
    return value;
  });
  return [...found];
}

/** A blank without a figure of the company's shows as open, not as what we suggest. */
function withoutBlanks(pack: Pack, filled: ReadonlySet<string>): Pack {
  const from = pack.manifest.effectiveFrom;
  return {
    ...pack,
    parameters: pack.parameters.map((document) => ({
      ...document,
      parameters: document.parameters.map((each) =>
        each.blank === true && !filled.has(`parameter:${each.id}`)
          ? { ...each, values: [{ from, value: null }] }
          : each,
      ),
    })),
  };
}

function withoutExpectation({ expect: _expected, ...operation }: Operation): Operation {
  return operation;
}
