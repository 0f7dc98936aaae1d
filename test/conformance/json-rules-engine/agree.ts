import { isDeepStrictEqual } from "node:util";
import { Engine, type EngineResult, type Event } from "json-rules-engine";
import { toEngine, type EngineRule } from "../../../packages/core/src/json-rules-engine/index.ts";
import {
  bindCondition,
  checkCondition,
  compileRules,
  traceCondition,
  type BoundRule,
  type CompiledRules,
} from "../../../packages/core/src/rule/index.ts";
import type { ConditionTrace } from "../../../packages/core/src/trace/index.ts";
import { parseValue, unknown, type Known } from "../../../packages/core/src/value/index.ts";
import { parsePath, valueAt } from "../../../packages/core/src/rule/path.ts";
import type { Batch } from "./generate.ts";
import { factTypes, scopeWith, type FactId } from "./vocabulary.ts";

/** Where the two engines differ on a batch; nowhere when they agree. */
export async function differences(batch: Batch): Promise<readonly string[]> {
  const scope = scopeWith(batch.shared);
  const refused = batch.rules.flatMap((rule) => checkCondition(rule.conditions, scope));
  if (refused.length > 0) return refused.map((issue) => `refused: ${issue.code} at ${issue.pointer}`);
  const rules = batch.rules.map((rule) => ({
    name: rule.name,
    priority: rule.priority,
    condition: bindCondition(rule.conditions, scope),
    event: mutable<Event>(rule.event),
  }));
  const compiled = compileRules(rules);
  const engines = enginesFor(batch, rules);
  const found: string[] = [];
  for (const record of batch.records) {
    const facts = internalFacts(record);
    const read = (fact: string) => facts.get(fact) ?? unknown;
    const traces = rules.map((rule) => traceCondition(rule.condition, read, { factToJson: () => null }));
    found.push(...compareCompiled(compiled, traces, facts));
    for (const [form, engine] of engines) {
      const given: Readonly<Record<string, unknown>> = form === "document" ? record : Object.fromEntries(facts);
      const result = await engine.run(mutable(given));
      const expected = rules.map(({ event }) => ({ type: event.type, ...eventParams(event.params ?? {}, given) }));
      found.push(...compare(form, rules, traces, expected, result));
    }
  }
  return found;
}

/**
 * The bound rules (money in fen, dates as day numbers) with the Engine's operators and with ours; and the document as it
 * stands, where both forms of its facts are the same.
 */
function enginesFor(batch: Batch, rules: readonly EngineRule[]): readonly (readonly [Form, Engine])[] {
  const options = { replaceFactsInEventParams: true };
  const bound = [
    ["stock", toEngine(rules, { ...options, stockOperators: true })],
    ["exact", toEngine(rules, options)],
  ] as const;
  if (!batch.isPlain) return bound;
  const document = new Engine([], options);
  for (const [name, condition] of batch.shared) document.setCondition(name, mutable(condition));
  for (const { name, priority, conditions, event } of batch.rules) {
    document.addRule({ name, priority, conditions: mutable(conditions), event: mutable(event) });
  }
  return [...bound, ["document", document]];
}

function compareCompiled(
  compiled: CompiledRules,
  traces: readonly ConditionTrace[],
  facts: ReadonlyMap<string, Known>,
): readonly string[] {
  const judged = compiled.evaluate((fact) => facts.get(fact) ?? unknown);
  const wrong = judged.flatMap((truth, at) =>
    truth === traces[at]?.result ? [] : [`compiled rule ${at}: ${String(truth)}, not ${String(traces[at]?.result)}`],
  );
  const { held, open } = compiled.firedIn(Object.fromEntries(facts));
  const swept = [...held].join() === [...judged.keys()].filter((at) => judged[at] === true).join() && open.length === 0;
  return swept ? wrong : [...wrong, `the rules that fire in the record: ${held.join()}`];
}

/** An event's params with the facts that they name; json-rules-engine drops an empty object of params. */
function eventParams(
  params: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, unknown>>,
): { readonly params: Record<string, unknown> } {
  const entries = Object.entries(params).map(([name, value]) => {
    if (!isReference(value)) return [name, value];
    const given = facts[value.fact] as Known;
    return [name, value.path === undefined ? given : valueAt(given, parsePath(value.path) ?? [])];
  });
  return { params: Object.fromEntries(entries) as Record<string, unknown> };
}

function isReference(value: unknown): value is { readonly fact: string; readonly path?: string } {
  return typeof value === "object" && value !== null && "fact" in value;
}

/** How the rules got into the Engine: bound, with its operators or ours, or as the document that they were written in. */
type Form = "stock" | "exact" | "document";

function compare(
  form: Form,
  rules: readonly BoundRule[],
  traces: readonly ConditionTrace[],
  expected: readonly Event[],
  result: EngineResult,
): readonly string[] {
  const outcomes = new Map([...result.results, ...result.failureResults].map((each) => [each.name, each]));
  const events = new Map(result.events.map((event) => [event.type, event]));
  return rules.flatMap((rule, at) => {
    const trace = traces[at];
    const outcome = outcomes.get(rule.name);
    if (trace === undefined || outcome === undefined) return [`${form}: ${rule.name} has no result`];
    const event = events.get(rule.name);
    const isFired = (event !== undefined) === trace.result && outcome.result === trace.result;
    const isSaid = event === undefined || isDeepStrictEqual(mutable(event), mutable(expected[at]));
    const fired = isFired && isSaid ? [] : [`${form}: event of ${rule.name}`];
    return [...fired, ...compareNode(form, trace, node(outcome.conditions)).map((each) => `${rule.name}, ${each}`)];
  });
}

/** A node of json-rules-engine's result; one that a higher priority made unnecessary has no `result`. */
interface ResultNode {
  readonly result?: unknown;
  readonly all?: readonly ResultNode[];
  readonly any?: readonly ResultNode[];
  readonly not?: ResultNode;
  readonly fact?: string;
}

function compareNode(form: Form, trace: ConditionTrace, theirs: ResultNode): readonly string[] {
  // Nothing under a node that was not judged was judged either, and a named condition there is not even looked up.
  if (theirs.result === undefined) return [];
  const own = theirs.result === trace.result ? [] : [`${form}${trace.pointer}: ${JSON.stringify(theirs.result)}`];
  switch (trace.kind) {
    case "all":
    case "any": {
      const list = theirs[trace.kind] ?? [];
      const inner = trace.conditions.flatMap((each, index) => compareNode(form, each, list[index] ?? {}));
      return list.length === trace.conditions.length
        ? [...own, ...inner]
        : [...own, `${form}${trace.pointer}: not ${trace.kind}`];
    }
    case "not":
      return [...own, ...compareNode(form, trace.condition, theirs.not ?? {})];
    case "named": {
      // toEngine writes a named condition out inside an `all` of one; json-rules-engine puts it in place.
      const inner = form === "document" ? theirs : (theirs.all?.[0] ?? {});
      return [...own, ...compareNode(form, trace.condition, inner)];
    }
    case "leaf":
      return own;
  }
}

function internalFacts(record: Batch["records"][number]): ReadonlyMap<string, Known> {
  const { context } = scopeWith(new Map());
  return new Map(
    Object.entries(factTypes).map(([id, type]) => {
      const parsed = parseValue(record[id as FactId], type, context);
      if (!parsed.ok) throw new TypeError(`${id}: ${parsed.issues[0].message}`);
      return [id, parsed.value];
    }),
  );
}

/** A copy that json-rules-engine may write to, and has a type of its own for. */
function mutable<Value>(value: unknown): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function node(conditions: unknown): ResultNode {
  return conditions as ResultNode;
}
