import { BylawError, decide, isObject, type BoundPolicy, type ConditionTrace, type DecisionResult } from "@bylaw/core";

import { answerTo, type Client, type Failure, type Json, type TraceTruth } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** A stored customer with whom the rules are compared. */
export interface ComparedSubject {
  readonly id: string;
  readonly name: string;
}

/** Whether a row holds for the customer, by column, and as a whole. */
export interface RowTruth {
  readonly result: TraceTruth;
  readonly applied: boolean;
  /** By JSON Pointer of the comparison. */
  readonly parts: ReadonlyMap<string, TraceTruth>;
  readonly condition: ConditionTrace;
}

/** A pause in typing after which customers are looked for, in ms. */
const PAUSE = 250;

/** Holds the rules up against one stored customer: what is known of them comes from the server, the rules from the page. */
export class CompareDesk {
  query = "";
  found: readonly ComparedSubject[] = [];
  chosen: ComparedSubject | undefined;
  failure: Failure | undefined;
  isOpen = false;
  #facts: Readonly<Record<string, Json>> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #decided = new WeakMap<BoundPolicy, Decided>();
  readonly #client: () => Client;
  readonly #locale: () => Locale;
  readonly #changed: () => void;

  constructor(client: () => Client, locale: () => Locale, changed: () => void) {
    this.#client = client;
    this.#locale = locale;
    this.#changed = changed;
  }

  open(isOpen: boolean, type: string): void {
    this.isOpen = isOpen;
    if (isOpen && this.found.length === 0) this.search("", type, 0);
    this.#changed();
  }

  search(query: string, type: string, pause: number = PAUSE): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(type), pause);
  }

  /** Chooses a customer; what is known of them is what the decision reads. */
  async choose(subject: ComparedSubject | undefined, decision: string, type: string): Promise<void> {
    this.chosen = subject;
    this.isOpen = false;
    this.#facts = undefined;
    this.failure = undefined;
    this.#changed();
    if (subject === undefined) return;
    const asked = (this.#asked += 1);
    const locale = this.#locale();
    const [decided, record] = await Promise.all([
      answerTo(this.#client().decide({ path: { decision }, body: { subject: subject.id }, query: { locale }, locale })),
      answerTo(this.#client().getRecord({ path: { type, id: subject.id }, locale })),
    ]);
    if (asked !== this.#asked) return;
    if (!decided.ok) this.failure = decided.failure;
    else {
      const facts = new Map<string, Json>();
      if (record.ok && isObject(record.value.data)) {
        for (const [key, value] of Object.entries(record.value.data)) facts.set(`${type}.${key}`, value as Json);
      }
      collect(decided.value.trace as unknown as Trace, facts);
      this.#facts = Object.fromEntries(facts);
    }
    this.#changed();
  }

  /** What the rules of a policy make of the customer; `undefined` while nobody is chosen or nothing is known yet. */
  result(policy: BoundPolicy | undefined, decision: string): DecisionResult | undefined {
    const facts = this.#facts;
    if (facts === undefined || policy === undefined) return undefined;
    const known = this.#decided.get(policy);
    if (known?.facts === facts && known.decision === decision) return known.result;
    const result = decided(policy, decision, facts);
    this.#decided.set(policy, { facts, decision, result });
    return result;
  }

  /** By the name of the rule or row. */
  truths(policy: BoundPolicy | undefined, decision: string): ReadonlyMap<string, RowTruth> | undefined {
    const result = this.result(policy, decision);
    if (result === undefined) return undefined;
    return new Map(
      result.trace.rules.map((rule) => [
        rule.name,
        {
          result: rule.result,
          applied: rule.applied,
          parts: new Map(nodesOf(rule.condition)),
          condition: rule.condition,
        },
      ]),
    );
  }

  async #find(type: string): Promise<void> {
    const asked = (this.#asked += 1);
    const q = this.query.trim();
    const query = { limit: 8, ...(q === "" ? {} : { q }) };
    const answer = await answerTo(this.#client().listRecords({ path: { type }, query, locale: this.#locale() }));
    if (asked !== this.#asked) return;
    this.failure = answer.ok ? undefined : answer.failure;
    this.found = answer.ok
      ? answer.value.items.map(({ id, data }) => ({
          id,
          name: isObject(data) && typeof data["name"] === "string" ? data["name"] : id,
        }))
      : [];
    this.#changed();
  }
}

/** What came out for the customer by one policy. */
interface Decided {
  readonly facts: object;
  readonly decision: string;
  readonly result: DecisionResult | undefined;
}

interface Trace {
  readonly facts: readonly { readonly fact: string; readonly value?: Json; readonly origin: string }[];
  readonly decisions: Readonly<Record<string, Trace>>;
}

/** What was read on the way, but for what other rules decide. */
function collect(trace: Trace, facts: Map<string, Json>): void {
  for (const { fact, value, origin } of trace.facts) {
    if (value !== undefined && origin !== "decided" && !fact.includes("(")) facts.set(fact, value);
  }
  for (const inner of Object.values(trace.decisions)) collect(inner, facts);
}

function decided(
  policy: BoundPolicy,
  decision: string,
  facts: Readonly<Record<string, Json>>,
): DecisionResult | undefined {
  const given: Record<string, Record<string, Json>> = {};
  for (const [id, value] of Object.entries(facts)) {
    const at = id.indexOf(".");
    if (at < 0 || policy.scope.fact(id) === undefined || value === null) continue;
    (given[id.slice(0, at)] ??= {})[id.slice(at + 1)] = value;
  }
  try {
    return decide(policy, decision, given);
  } catch (error) {
    if (error instanceof BylawError) return undefined;
    throw error;
  }
}

function nodesOf(node: ConditionTrace): readonly (readonly [string, TraceTruth])[] {
  const own = [node.pointer, node.result] as const;
  switch (node.kind) {
    case "all":
    case "any":
      return [own, ...node.conditions.flatMap(nodesOf)];
    case "not":
    case "named":
      return [own, ...nodesOf(node.condition)];
    case "leaf":
      return [own];
  }
}
