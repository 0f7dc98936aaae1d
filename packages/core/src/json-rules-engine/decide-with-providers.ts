import type { BoundDecision, Session, Supplied } from "../decision/index.ts";
import { expressionFacts, readFacts, type Row } from "../fact/index.ts";
import { throwOnErrors } from "../issue/index.ts";
import {
  decideRead,
  openSession,
  withOverrides,
  type BoundPolicy,
  type DecideOptions,
  type DecisionResult,
} from "../policy/index.ts";
import { conditionFacts } from "../rule/index.ts";
import { unknown, type Value } from "../value/index.ts";
import { fetchedFacts, type FetchedFacts, type FetchOptions, type StopSignal } from "./fetched-facts.ts";
import { toEngine } from "./to-engine.ts";

export interface ProviderOptions<Signal extends StopSignal = StopSignal> extends DecideOptions, FetchOptions<Signal> {}

/**
 * Decides with facts that are fetched while the rules run: in a stock json-rules-engine `Engine`, which asks for a fact
 * when a rule gets to it. A provider is asked once at most, and never for what is supplied. Under `first` a rule is not
 * looked at once an earlier one holds, unless one is an exception; so its facts are not fetched.
 *
 * The answer is the one that `decide` gives for the supplied and the fetched facts together, and its outcome is the one
 * that it would give had everything been fetched beforehand.
 *
 * @issues those of `decide`; `facts/provider-failed`, `facts/provider-timeout`, and `value/…` for what a provider answers,
 *   thrown unless `failed` takes them
 */
export async function decideWithProviders<Signal extends StopSignal = StopSignal>(
  plain: BoundPolicy,
  decision: string,
  facts: unknown,
  options: ProviderOptions<Signal>,
): Promise<DecisionResult> {
  const policy = withOverrides(plain, options.overrides);
  const supplied = readFacts(facts, policy.vocabulary, policy.context);
  throwOnErrors(supplied.issues);
  const fetched = fetchedFacts(policy, supplied, options);
  const rules = policy.graph.decisions.get(decision);
  const run: Run = { policy, fetched, open: (known) => openSession(policy, known, options), engines: new Map() };
  if (rules !== undefined) await runInEngine(run, rules);
  for (;;) {
    const noted = noting(fetched);
    const result = decideRead(policy, decision, noted.supplied, options);
    // What the Engine took for false because nobody knew it may be open still. A clock has no rules to run: it gets all
    // that it reads.
    const wanted =
      rules === undefined
        ? noted.wanted
        : new Set(result.missing.flatMap((fact) => [...look(run, (session) => session.read(fact)).wanted]));
    if (wanted.size === 0) return result;
    await fetchAll(fetched, wanted);
  }
}

/** One question, and what is being done to answer it. */
interface Run {
  readonly policy: BoundPolicy;
  readonly fetched: FetchedFacts;
  readonly open: (known: Supplied) => Session;
  /** Runs of decisions that others wait for, by id. */
  readonly engines: Map<string, Promise<void>>;
}

/** Lets the Engine judge a decision's rules, for the sake of the facts that it asks for on the way. */
async function runInEngine(run: Run, decision: BoundDecision): Promise<void> {
  const names = [...new Set(decision.rules.flatMap((rule) => conditionFacts(rule.condition)))];
  const providers = Object.fromEntries(names.map((fact) => [fact, async () => readFetching(run, fact)]));
  // An exception may stand behind the rule that it overrides.
  const isFirst = decision.hitPolicy === "first" && decision.rules.every((rule) => rule.exceptionOf === undefined);
  const rules = decision.rules.map(({ name, condition }, at) => ({
    name,
    condition,
    // One after the other where a later rule need not be looked at.
    priority: isFirst ? decision.rules.length - at : 1,
  }));
  const engine = toEngine(rules, { providers, allowUnknown: true });
  if (isFirst) engine.on("success", () => void engine.stop());
  await engine.run();
  const { applied } = run.open(run.fetched.known).decision(decision).settlement;
  const said = applied.flatMap((place) => [...(decision.rules[place]?.params.values() ?? [])]);
  await Promise.all(said.map(async (param) => param.kind === "fact" && readFetching(run, param.fact)));
}

/** The value of a fact; what it is computed or decided from is fetched first. */
async function readFetching(run: Run, fact: string): Promise<Value> {
  const { policy, fetched } = run;
  const read = () => look(run, (session) => session.read(fact));
  if (fetched.canFetch(fact)) await fetched.fetch(fact);
  if (!fetched.known.facts.has(fact)) await decideBefore(run, fact);
  const isDecided = policy.graph.facts.get(fact)?.source.kind === "decided";
  for (;;) {
    const { value, wanted } = read();
    // The Engine has fetched what a decision depends on; the rest is wanted only while it is open.
    if (wanted.size === 0 || (isDecided && value !== unknown)) return value;
    await fetchAll(fetched, wanted);
  }
}

/** Decisions that a fact waits for go through an Engine of their own. */
async function decideBefore(run: Run, fact: string): Promise<void> {
  const { policy, fetched, engines } = run;
  const source = policy.graph.facts.get(fact)?.source;
  if (source?.kind === "computed") {
    for (const each of expressionFacts(source.expression).facts) {
      if (!fetched.known.facts.has(each)) await decideBefore(run, each);
    }
  }
  const decision = source?.kind === "decided" ? policy.graph.decisions.get(source.decision) : undefined;
  if (decision === undefined) return;
  const engine = engines.get(decision.id) ?? runInEngine(run, decision);
  engines.set(decision.id, engine);
  await engine;
}

async function fetchAll(fetched: FetchedFacts, names: Iterable<string>): Promise<void> {
  await Promise.all([...names].map(async (name) => fetched.fetch(name)));
}

/** Asks with what is known so far, and tells what was asked for in vain and could be fetched. */
function look(
  { open, fetched }: Run,
  ask: (session: Session) => Value,
): { readonly value: Value; readonly wanted: ReadonlySet<string> } {
  const { supplied, wanted } = noting(fetched);
  return { value: ask(open(supplied)), wanted };
}

/** What is known so far; what is asked for in vain and could be fetched is written down. */
function noting({ known, canFetch }: FetchedFacts): { readonly supplied: Supplied; readonly wanted: Set<string> } {
  const wanted = new Set<string>();
  const note = (name: string): void => {
    if (canFetch(name)) wanted.add(name);
  };
  const facts = {
    get: (fact: string) => {
      note(fact);
      return known.facts.get(fact);
    },
  };
  return { supplied: { facts, collections: new NotingMap(known.collections, note) }, wanted };
}

/** A map that tells which keys it is asked for. */
class NotingMap extends Map<string, readonly Row[]> {
  readonly #note: (name: string) => void;

  constructor(entries: Iterable<readonly [string, readonly Row[]]>, note: (name: string) => void) {
    super(entries);
    this.#note = note;
  }

  override get(name: string): readonly Row[] | undefined {
    this.#note(name);
    return super.get(name);
  }
}
