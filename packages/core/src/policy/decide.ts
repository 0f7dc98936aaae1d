import {
  createSession,
  missingFor,
  missingOf,
  outcomeToJson,
  paramsToJson,
  traceDecision,
  traceFacts,
  type BoundDecision,
  type Session,
  type Supplied,
  type ValueRender,
} from "../decision/index.ts";
import { readClockEvents, runClock, type BoundClock, type ClockRun } from "../clock/index.ts";
import { readFacts, type SuppliedFacts } from "../fact/index.ts";
import { BylawError, issue, throwOnErrors, within, type Issue } from "../issue/index.ts";
import { isObject, wordOf, type Json } from "../json/index.ts";
import type { Budget, FollowUp } from "../schema/index.ts";
import type { Trace } from "../trace/index.ts";
import { notApplicable, parseDateTime, toJson, unknown, type Known, type Value } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import type { DecideOptions, DecisionResult, DecisionTask, Outcome, Reading } from "./decision-result.ts";
import { withOverrides } from "./with-overrides.ts";

/** The decisions and clocks that a policy can be asked for. */
export function decisionIds(policy: Pick<BoundPolicy, "graph" | "clocks">): readonly string[] {
  return [...policy.graph.decisions.keys(), ...policy.clocks.keys()];
}

/**
 * Asks a policy for a decision or for the deadlines of a clock, and proves the answer.
 *
 * @param facts nested or dotted; collections by their plural names
 * @issues `policy/unknown-decision`, `input/not-a-moment`, and `facts/…` or `value/…` for facts that are refused; for
 *   exceptions those of {@link withOverrides}
 */
export function decide(
  policy: BoundPolicy,
  decision: string,
  facts: unknown,
  options: DecideOptions = {},
): DecisionResult {
  find(policy, decision);
  return decideRead(policy, decision, suppliedFacts(policy, facts), options);
}

/** {@link decide} for facts that have been read. @issues `policy/unknown-decision`, `input/not-a-moment` */
export function decideRead(
  plain: BoundPolicy,
  decision: string,
  supplied: Supplied,
  options: DecideOptions = {},
): DecisionResult {
  const policy = withOverrides(plain, options.overrides);
  const asked = find(policy, decision);
  return asked.kind === "rules"
    ? answerDecision(policy, openSession(policy, supplied, options), asked.rules)
    : answerClock(policy, supplied, asked.clock, options);
}

type Asked =
  | { readonly kind: "rules"; readonly rules: BoundDecision }
  | { readonly kind: "clock"; readonly clock: BoundClock };

function find(policy: BoundPolicy, decision: string): Asked {
  const rules = policy.graph.decisions.get(decision);
  if (rules !== undefined) return { kind: "rules", rules };
  const clock = policy.clocks.get(decision);
  if (clock !== undefined) return { kind: "clock", clock };
  throw new BylawError([issue("policy/unknown-decision", { decision, known: decisionIds(policy).join(", ") })]);
}

/**
 * The outcome of a decision or a clock alone, without its proof: for going over many customers.
 *
 * @issues as {@link decide}
 */
export function outcomeOf(
  plain: BoundPolicy,
  decision: string,
  facts: unknown,
  { overrides }: Pick<DecideOptions, "overrides"> = {},
): Outcome {
  const policy = withOverrides(plain, overrides);
  const { status, outcome } = outcomeFrom(policy, decision, openSession(policy, suppliedFacts(policy, facts)));
  return { status, outcome };
}

/**
 * The outcome for facts that {@link readFacts} has read: so that a policy and its drafts, which speak the same words,
 * share the reading. @issues `policy/unknown-decision`
 */
export function outcomeRead(policy: BoundPolicy, decision: string, read: SuppliedFacts): Reading {
  return outcomeFrom(policy, decision, createSession(policy.graph, read));
}

function outcomeFrom(policy: BoundPolicy, decision: string, session: Session): Reading {
  const asked = find(policy, decision);
  const render = renderer(policy);
  const fact = (id: string): Json => render.factToJson(id, session.read(id));
  if (asked.kind === "rules") {
    return { status: session.decision(asked.rules).status, outcome: outcomeToJson(session, asked.rules, render), fact };
  }
  const run = runClock(asked.clock, session.read);
  return { status: run.status, outcome: clockOutcome(run), fact };
}

function suppliedFacts(policy: BoundPolicy, facts: unknown): SuppliedFacts {
  const read = readFacts(facts, policy.vocabulary, policy.context);
  throwOnErrors(read.issues);
  return read;
}

/** The graph of facts about what was supplied, with the moment and the person that `options` tell of. */
export function openSession(policy: BoundPolicy, supplied: Supplied, options: DecideOptions = {}): Session {
  return createSession(policy.graph, inContext(policy, supplied, options));
}

/** What was supplied, with the moment and the person that `options` tell of. @issues `input/not-a-moment` */
export function inContext(policy: BoundPolicy, supplied: Supplied, options: DecideOptions): Supplied {
  const { now } = momentOf(policy, options);
  const { actor } = options;
  const context = new Map<string, Known>([
    ...(now === undefined ? [] : [["time.now", now] as const]),
    ...(actor === undefined
      ? []
      : ([
          ["actor.id", actor.id],
          ["actor.roles", actor.roles],
        ] as const)),
  ]);
  const { facts, collections } = supplied;
  return { facts: { get: (fact) => context.get(fact) ?? facts.get(fact) }, collections };
}

/** The moment at which deadlines are looked at, epoch milliseconds. */
function momentOf(policy: BoundPolicy, options: DecideOptions): { readonly now?: number } {
  if (options.now === undefined) return {};
  const now = parseDateTime(options.now, policy.context.timeZone);
  if (now === undefined) throw new BylawError([issue("input/not-a-moment", { given: options.now })]);
  return { now };
}

function answerDecision(policy: BoundPolicy, session: Session, decision: BoundDecision): DecisionResult {
  const render = renderer(policy);
  const { settlement, status } = session.decision(decision);
  const trace = traceDecision(session, decision, head(policy), render);
  const missing = missingFor(session, decision);
  const outcome = outcomeToJson(session, decision, render);
  const events = settlement.applied.flatMap((place) => {
    const rule = decision.rules[place];
    if (rule === undefined) return [];
    const isSetAside = decision.setAside !== undefined && isObject(outcome);
    return [{ type: decision.id, params: isSetAside ? outcome : paramsToJson(session, decision, rule, render) }];
  });
  const task = status === "undetermined" ? decision.whenUndetermined : undefined;
  return {
    decision: decision.id,
    status,
    outcome,
    events,
    missing: missing.facts,
    missingExact: missing.exact,
    assumed: assumedIn(trace),
    ...(task === undefined ? {} : { task: taskOf(policy, task) }),
    issues: conflictsOf(session, decision),
    trace,
  };
}

/** A clock folded from facts and from what else happened. @issues those of `readClockEvents`, `input/not-a-moment` */
export function runPolicyClock(
  policy: BoundPolicy,
  supplied: Supplied,
  clock: BoundClock,
  options: DecideOptions,
): { readonly run: ClockRun; readonly session: Session } {
  const { events, issues } = readClockEvents(options.events ?? [], policy.vocabulary, policy.context);
  throwOnErrors(issues.map((each) => within(each, "/events")));
  const moment = momentOf(policy, options);
  // The proof shows the facts as the events leave them.
  let session = openSession(policy, supplied, options);
  const { read } = session;
  const run = runClock(clock, read, {
    ...moment,
    events,
    readWith: (told) => {
      const facts = { get: (fact: string): Known | undefined => told.get(fact) ?? supplied.facts.get(fact) };
      session = openSession(policy, { ...supplied, facts }, options);
      return session.read;
    },
  });
  return { run, session };
}

function answerClock(
  policy: BoundPolicy,
  supplied: Supplied,
  clock: BoundClock,
  options: DecideOptions,
): DecisionResult {
  const { run, session } = runPolicyClock(policy, supplied, clock, options);
  const missing = missingOf(session, run.conditions, (truths) => !truths.includes(unknown));
  const targets = run.targets.filter((target) => target.applies === true);
  const facts = [...new Set([...missing.facts, ...run.missing])];
  const trace: Trace = {
    decision: clock.id,
    ...head(policy),
    rules: [],
    targets: run.targets,
    ...traceFacts(session, run.reads, head(policy), renderer(policy)),
  };
  return {
    decision: clock.id,
    status: run.status,
    outcome: clockOutcome(run),
    events: targets.map(({ id, due, status }) => ({
      type: clock.id,
      params: { target: id, due: due ?? null, status: status ?? null },
    })),
    missing: facts,
    missingExact: missing.exact,
    assumed: assumedIn(trace),
    issues: run.issues,
    trace,
  };
}

function clockOutcome(run: ClockRun): Json {
  const targets = run.targets.filter((target) => target.applies === true);
  return Object.fromEntries(
    targets.map(({ id, clauses, due, stoppedAt, status, counting }) => {
      const { notify, escalate } = run.roles.get(id) ?? {};
      return [
        id,
        {
          due: due ?? null,
          status: status ?? null,
          clause: clauses[0] ?? null,
          ...(counting?.provisional === undefined ? {} : { provisional: true }),
          ...(stoppedAt === undefined ? {} : { stoppedAt }),
          ...(notify === undefined ? {} : { notify: [...notify] }),
          ...(escalate === undefined || status !== "breached" ? {} : { escalate: [...escalate] }),
        },
      ];
    }),
  );
}

function head({ pack: { manifest }, asOf, release }: BoundPolicy): {
  readonly asOf: string;
  readonly policy: Trace["policy"];
} {
  return {
    asOf,
    policy: { id: manifest.id, version: manifest.version, ...(release === undefined ? {} : { release }) },
  };
}

/** How the values of a policy become JSON. */
function renderer({ graph, context }: BoundPolicy): ValueRender {
  const plain = (value: Value): Value => (value === unknown ? notApplicable : value);
  return {
    factToJson: (fact, value) => toJson(plain(value), graph.facts.get(fact)?.type ?? { type: "text" }, context),
    outputToJson: (decision, output, value) => {
      const type = decision.outputs.find((each) => each.name === output)?.type ?? { type: "text" };
      return toJson(plain(value), type, context);
    },
  };
}

function assumedIn(trace: Trace): readonly string[] {
  // What the rules alone take for granted does not bear on an outcome that an exception gives.
  if (trace.overrides?.some(({ output }) => output === "value") === true) return [];
  const own = trace.facts.filter((fact) => fact.origin === "assumed").map((fact) => fact.fact);
  return [...new Set([...own, ...Object.values(trace.decisions).flatMap(assumedIn)])];
}

/** Rules that contradict each other, as far as the main output is theirs. */
function conflictsOf(session: Session, decision: BoundDecision): readonly Issue[] {
  const { overrides, rules } = decision.setAside ?? {};
  const isGiven = overrides?.some(({ output }) => output === "value") === true;
  const judged = rules === undefined || isGiven ? decision : rules;
  return conflictIssues({ ...judged, id: decision.id }, session.decision(judged).settlement.conflict);
}

function conflictIssues(decision: BoundDecision, conflict: readonly [number, number] | undefined): readonly Issue[] {
  const [first, second] = (conflict ?? []).map((place) => decision.rules[place]);
  if (first === undefined || second === undefined) return [];
  const params = {
    first: first.name,
    second: second.name,
    firstClause: first.clauses.join(", "),
    secondClause: second.clauses.join(", "),
  };
  return [issue("decision/conflict", params, { document: `decision/${decision.id}`, pointer: second.pointer })];
}

function taskOf(policy: BoundPolicy, followUp: FollowUp): DecisionTask {
  const { amount, unit, count }: Budget = followUp.within;
  const parameter =
    typeof amount === "object" && "parameter" in amount ? policy.parameters.get(amount.parameter) : undefined;
  return {
    task: followUp.task,
    role: followUp.role,
    within: {
      amount: typeof amount === "object" ? (parameter?.json ?? null) : amount,
      unit: parameter?.parameter.value.unit ?? unit ?? "",
      count:
        typeof count !== "object"
          ? (count ?? null)
          : (count.as[wordOf(policy.parameters.get(count.parameter)?.json)] ?? null),
    },
  };
}
