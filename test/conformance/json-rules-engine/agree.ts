import { Engine, type EngineResult } from "json-rules-engine";
import { toEngine } from "../../../packages/core/src/json-rules-engine/index.ts";
import {
  bindCondition,
  checkCondition,
  compileRules,
  traceCondition,
  type BoundRule,
} from "../../../packages/core/src/rule/index.ts";
import type { ConditionTrace } from "../../../packages/core/src/trace/index.ts";
import { parseValue, unknown, type Known } from "../../../packages/core/src/value/index.ts";
import type { Pair } from "./generate.ts";
import { factTypes, scopeWith, type FactId } from "./vocabulary.ts";

/** Where the two engines differ on a pair; none when they agree. */
export async function differences(pair: Pair): Promise<readonly string[]> {
  const scope = scopeWith(pair.shared);
  const refused = pair.rules.flatMap((rule) => checkCondition(rule.conditions, scope));
  if (refused.length > 0) return refused.map((issue) => `refused: ${issue.code} at ${issue.pointer}`);
  const rules: readonly BoundRule[] = pair.rules.map((rule) => ({
    name: rule.name,
    priority: rule.priority,
    condition: bindCondition(rule.conditions, scope),
  }));
  const facts = internalFacts(pair.facts);
  const read = (fact: string) => facts.get(fact) ?? unknown;
  const traces = rules.map((rule) => traceCondition(rule.condition, read, { factToJson: () => null }));

  const judged = compileRules(rules).evaluate(read);
  const compiled = judged.flatMap((truth, at) =>
    truth === traces[at]?.result
      ? []
      : [`compiled rule ${at}: ${String(truth)}, traced: ${String(traces[at]?.result)}`],
  );
  // The bound rules (money in fen, dates as day numbers) go through toEngine, stock operators and all.
  const bound = await toEngine(rules, { facts, stockOperators: true }).run();
  const exact = await toEngine(rules, { facts }).run();
  // The document as it stands goes to a stock Engine where both forms of its facts are the same.
  const plain = isPlain(pair) ? [await runDocument(pair)] : [];
  return [
    ...compiled,
    ...compare("stock", rules, traces, bound),
    ...compare("exact", rules, traces, exact),
    ...plain.flatMap((result) => compare("document", rules, traces, result)),
  ];
}

async function runDocument(pair: Pair): Promise<EngineResult> {
  const engine = new Engine();
  for (const [name, condition] of pair.shared) engine.setCondition(name, mutable(condition));
  for (const { name, priority, conditions } of pair.rules) {
    engine.addRule({ name, priority, conditions: mutable(conditions), event: { type: name } });
  }
  return engine.run(mutable(pair.facts));
}

/** How the rules got into the Engine: bound, with its operators or ours, or as the document that they were written in. */
type Form = "stock" | "exact" | "document";

function compare(
  form: Form,
  rules: readonly BoundRule[],
  traces: readonly ConditionTrace[],
  result: EngineResult,
): readonly string[] {
  const outcomes = new Map([...result.results, ...result.failureResults].map((each) => [each.name, each]));
  const events = new Set(result.events.map((event) => event.type));
  return rules.flatMap((rule, at) => {
    const trace = traces[at];
    const outcome = outcomes.get(rule.name);
    if (trace === undefined || outcome === undefined) return [`${form}: ${rule.name} has no result`];
    const isFired = events.has(rule.name) === trace.result && outcome.result === trace.result;
    const fired = isFired ? [] : [`${form}: event of ${rule.name}`];
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

function internalFacts(record: Pair["facts"]): ReadonlyMap<string, Known> {
  const { context } = scopeWith(new Map());
  return new Map(
    Object.entries(factTypes).map(([id, type]) => {
      const parsed = parseValue(record[id as FactId], type, context);
      if (!parsed.ok) throw new TypeError(`${id}: ${parsed.issues[0].message}`);
      return [id, parsed.value];
    }),
  );
}

const converted = /"fact":"[md]\d"/u;

/** Whether no rule reads money or dates, whose internal form is not the one that a document has. */
function isPlain(pair: Pair): boolean {
  return !converted.test(JSON.stringify([pair.rules, [...pair.shared.values()]]));
}

/** A copy that json-rules-engine may write to, and has a type of its own for. */
function mutable<Value>(value: unknown): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function node(conditions: unknown): ResultNode {
  return conditions as ResultNode;
}
