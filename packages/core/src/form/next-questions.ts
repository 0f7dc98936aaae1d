import {
  createSession,
  missingFor,
  type BoundDecision,
  type BoundDecisionRule,
  type GraphFact,
  type Session,
  type Supplied,
} from "../decision/index.ts";
import { expressionFacts } from "../fact/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import { conditionFacts } from "../rule/index.ts";
import { notApplicable, toJson, unknown, type Value, type ValueContext } from "../value/index.ts";
import type { BoundForm } from "./bound-form.ts";
import { openCells } from "./form-cells.ts";
import type { Answers, FormContext } from "./form-state.ts";

/** What is still to be asked so that a decision can be made. */
export interface Interview {
  /** Whether no answer could change the outcome any more. */
  readonly settled: boolean;
  /** What the decision gives; `undefined` while it is open. */
  readonly outcome: Readonly<Record<string, Json>> | undefined;
  /** The rules that made the outcome, the decision's own first, then those of the decisions that it waits for; none while it is open. */
  readonly because: readonly InterviewReason[];
  /** How many questions that can matter have been answered. */
  readonly answered: number;
  /**
   * Their fields, in the order in which they were answered, those that somebody left open (`null`) among them. An answer
   * that makes no difference any more is not.
   */
  readonly asked: readonly string[];
  /** Every field that can matter, whatever is answered, in the order of the form. */
  readonly mattering: readonly string[];
  /** The fields that were left open and without which the outcome cannot be told. */
  readonly leftOpen: readonly string[];
  /** How many are left at most, whatever the answers turn out to be. */
  readonly remaining: number;
  /** The most telling first. Answering all of them settles the outcome, and often fewer do. */
  readonly questions: readonly Question[];
  /** Facts that are needed and that the form does not ask, now or at all. */
  readonly unasked: readonly string[];
}

/** A rule that made an outcome. */
export interface InterviewReason {
  readonly decision: string;
  readonly rule: string;
  /** Its title in both languages, where it has one. */
  readonly title: BoundDecisionRule["title"];
  readonly clauses: readonly string[];
}

/** A question that still matters, and why it is asked. */
export interface Question {
  /** The field. */
  readonly path: string;
  readonly fact: string;
  /** The clauses of the rules that wait for the answer. */
  readonly clauses: readonly string[];
  /** Those rules, by their names. */
  readonly rules: readonly string[];
  /** What they would say: the outcomes between which the answer helps to tell. */
  readonly outcomes: readonly Json[];
}

/**
 * What an interview should ask next. Only what can still change the outcome of the decision is asked: a smallest set of answers
 * that settles it whatever they are, or all that are open when there are too many to search.
 *
 * A question that somebody cannot answer is left open with `null`: then what its fact means when nobody tells it counts.
 *
 * @param decision its id; what the form says it drives when left out
 */
export function nextQuestions(
  form: BoundForm,
  answers: Answers,
  context: FormContext,
  decision: string | undefined = form.form.drives,
): Interview {
  const bound = form.graph.decisions.get(decision ?? "");
  if (bound === undefined) return nothingToAsk;
  const cells = openCells(form, context);
  cells.write(answers, context.now);
  const shown = new Set(cells.fields.flatMap(({ spot, isShown }) => (isShown() ? [spot.path] : [])));
  const fieldOf = (fact: string): string | undefined => {
    const field = form.filledBy.get(fact);
    return field !== undefined && shown.has(field) ? field : undefined;
  };
  const isLeftOpen = (path: string): boolean => Object.hasOwn(answers, path) && answers[path] === null;
  const isTold = (fact: string): boolean => cells.supplied.facts.get(fact) !== undefined;
  const asks = [...form.filledBy.keys()].filter((fact) => fieldOf(fact) !== undefined);
  const open = new Set(asks.filter((fact) => !isTold(fact) && !isLeftOpen(fieldOf(fact) ?? "")));
  const session = sessionOf(form, cells.supplied, context.today, open);
  const run = session.decision(bound);
  const { facts } = missingFor(session, bound);
  const behind = factsBehind(form);
  const waiting = run.settlement.open.flatMap((place) => bound.rules[place] ?? []);
  const questions = facts.flatMap((fact): readonly Question[] => {
    const path = fieldOf(fact);
    if (path === undefined || isLeftOpen(path)) return [];
    const rules = waiting.filter((rule) => ruleFacts(rule).some((each) => behind(each).has(fact)));
    return [{ path, fact, ...reasonOf(rules, bound, session, form.context) }];
  });
  const places = new Map(form.fields.map(({ id }, at) => [id, at]));
  const placeOf = ({ path }: Question): number => places.get(path) ?? 0;
  const asked = askedOf(
    asks.filter((fact) => !open.has(fact)),
    (fact) => missingFor(sessionOf(form, cells.supplied, context.today, new Set([...open, fact])), bound).facts,
  ).map((fact) => fieldOf(fact) ?? "");
  const order = Object.keys(answers);
  const facing = new Set(bound.rules.flatMap((rule) => ruleFacts(rule).flatMap((fact) => [...behind(fact)])));
  const isDecided = run.status === "decided";
  return {
    settled: isDecided || facts.length === 0,
    outcome: isDecided ? outcomeOf(run.said, bound, form.context) : undefined,
    because: isDecided ? becauseOf(bound, session) : [],
    answered: asked.length,
    asked: asked.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
    mattering: form.fields.flatMap(({ id, field }) =>
      field.fact !== undefined && facing.has(field.fact) && fieldOf(field.fact) === id ? [id] : [],
    ),
    leftOpen: facts.flatMap((fact) => fieldOf(fact) ?? []).filter(isLeftOpen),
    remaining: questions.length,
    questions: questions.toSorted(
      (one, other) => other.rules.length - one.rules.length || placeOf(one) - placeOf(other),
    ),
    unasked: facts.filter((fact) => fieldOf(fact) === undefined),
  };
}

const nothingToAsk: Interview = {
  settled: true,
  outcome: undefined,
  because: [],
  answered: 0,
  asked: [],
  mattering: [],
  leftOpen: [],
  remaining: 0,
  questions: [],
  unasked: [],
};

/** @param open facts that are still to be asked: until then nothing is told of them, and their absence means nothing */
function sessionOf(
  { graph }: BoundForm,
  { facts, collections }: Supplied,
  today: number,
  open: ReadonlySet<string>,
): Session {
  const known = new Map(graph.facts);
  for (const fact of open) {
    const { absent: _absent, ...rest } = known.get(fact) ?? {};
    if ("id" in rest) known.set(fact, rest as GraphFact);
  }
  const told: Supplied["facts"] = { get: (fact) => (open.has(fact) ? undefined : facts.get(fact)) };
  return createSession({ ...graph, facts: known, today }, { facts: told, collections });
}

/** The answers that make a difference: without one of them, it would be asked for. */
function askedOf(told: readonly string[], missing: (without: string) => readonly string[]): readonly string[] {
  return told.filter((fact) => missing(fact).includes(fact));
}

/** The rules that apply, and those behind the decided facts that they stand on. */
function becauseOf(bound: BoundDecision, session: Session, seen = new Set<string>()): readonly InterviewReason[] {
  if (seen.has(bound.id)) return [];
  seen.add(bound.id);
  const rules = session.decision(bound).settlement.applied.flatMap((place) => bound.rules[place] ?? []);
  const own = rules.map(({ name, title, clauses }) => ({ decision: bound.id, rule: name, title, clauses }));
  const behind = rules.flatMap(ruleFacts).flatMap((fact) => {
    if (session.reading(fact).origin !== "decided") return [];
    return session.graph.decisions.get(session.reading(fact).decision ?? "") ?? [];
  });
  return [...own, ...behind.flatMap((each) => becauseOf(each, session, seen))];
}

function reasonOf(
  rules: readonly BoundDecisionRule[],
  { outputs }: BoundDecision,
  session: Session,
  context: ValueContext,
): Pick<Question, "clauses" | "rules" | "outcomes"> {
  const type = outputs.find(({ name }) => name === "value")?.type ?? { type: "text" };
  const outcomes: Json[] = [];
  for (const rule of rules) {
    const param = rule.params.get("value");
    const value = param?.kind === "fact" ? session.read(param.fact) : (param?.value ?? notApplicable);
    if (value === unknown) continue;
    const said = toJson(value, type, context);
    if (!outcomes.some((each) => jsonEqual(each, said))) outcomes.push(said);
  }
  return {
    clauses: [...new Set(rules.flatMap((rule) => rule.clauses))],
    rules: rules.map(({ name }) => name),
    outcomes,
  };
}

/** What the decision says, by its outputs. */
function outcomeOf(
  said: ReadonlyMap<string, Value>,
  { outputs }: BoundDecision,
  context: ValueContext,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    outputs.flatMap(({ name, type }) => {
      const value = said.get(name) ?? notApplicable;
      return value === unknown || value === notApplicable ? [] : [[name, toJson(value, type, context)]];
    }),
  );
}

function ruleFacts(rule: BoundDecisionRule): readonly string[] {
  const named = [...rule.params.values()].flatMap((param) => (param.kind === "fact" ? [param.fact] : []));
  return [...conditionFacts(rule.condition), ...named];
}

/** For each fact the plain ones that it comes from, itself among them when it is plain or the form asks for it. */
function factsBehind({ graph: { facts, decisions }, filledBy }: BoundForm): (fact: string) => ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  const visit = (fact: string): Set<string> => {
    const known = found.get(fact);
    if (known !== undefined) return known;
    const plain = new Set<string>();
    found.set(fact, plain);
    const source = facts.get(fact)?.source;
    const reads =
      source?.kind === "computed"
        ? expressionFacts(source.expression).facts
        : source?.kind === "decided"
          ? (decisions.get(source.decision)?.rules ?? []).flatMap(ruleFacts)
          : [];
    if (source === undefined || source.kind === "given" || filledBy.get(fact) !== undefined) plain.add(fact);
    for (const read of reads) for (const each of visit(read)) plain.add(each);
    return plain;
  };
  return visit;
}
