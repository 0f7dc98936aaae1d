import { Engine, type Almanac, type Event } from "json-rules-engine";
import { BylawError, issue } from "../issue/index.ts";
import {
  standardOperators,
  type BoundCondition,
  type BoundRule,
  type Constant,
  type OperatorSet,
} from "../rule/index.ts";
import { unknown, type Known, type Value } from "../value/index.ts";
import { toConditions } from "./to-conditions.ts";

/** A bound rule with the event that it emits; its name when it has none. */
export interface EngineRule extends BoundRule {
  readonly event?: Event;
}

/** Fetches a fact when the rules ask for it, in internal form (minor units, day numbers, epoch ms). */
export type FactProvider = (almanac: Almanac) => Value | Promise<Value>;

export interface ToEngineOptions {
  /** Facts that are known, in internal form. More may be given to `run`. */
  readonly facts?: ReadonlyMap<string, Constant>;
  readonly providers?: Readonly<Record<string, FactProvider>>;
  /** What the rules' operators mean; the standard ones when left out. */
  readonly operators?: OperatorSet;
  /**
   * Leaves json-rules-engine's own operators in place. They agree with ours on plain numbers, words, truths and lists,
   * but know neither exact quotients nor what does not apply.
   */
  readonly stockOperators?: boolean;
  /**
   * Makes comparisons with a fact that stays unknown false instead of rejecting the run. The outcome must then be settled
   * by what the run has fetched, not by its events; {@link decideWithProviders} does.
   */
  readonly allowUnknown?: boolean;
  /** Puts the values of facts into event params that refer to them (`{ fact, path? }`). */
  readonly replaceFactsInEventParams?: boolean;
}

/**
 * Hands bound rules to a stock json-rules-engine `Engine`, with our operators and decorators under their own names.
 *
 * The Engine knows two truths: a run in which a rule asks for a fact that nobody knows is rejected. Rules of one priority
 * come out in the order in which their facts arrive, so settle the outcome by rule name, not by the order of events.
 *
 * @issues `rule/undefined-fact`, thrown out of `run`, when a provider answers *unknown*
 */
export function toEngine(rules: readonly EngineRule[], options: ToEngineOptions = {}): Engine {
  const engine = new Engine([], { replaceFactsInEventParams: options.replaceFactsInEventParams === true });
  if (options.stockOperators !== true) addOperators(engine, options.operators ?? standardOperators);
  for (const { name, priority, condition, event = { type: name } } of rules) {
    engine.addRule({ name, priority, conditions: toConditions(condition), event });
    for (const [id, value] of parametersIn(condition)) engine.addFact(id, value);
  }
  for (const [id, value] of options.facts ?? []) engine.addFact(id, value);
  for (const [id, provide] of Object.entries(options.providers ?? {})) {
    engine.addFact(id, async (_params: Record<string, unknown>, almanac: Almanac) => {
      const value = await provide(almanac);
      return options.allowUnknown === true ? value : known(id, value);
    });
  }
  return engine;
}

function addOperators(engine: Engine, set: OperatorSet): void {
  for (const { name, test, presence } of set.operators.values()) {
    engine.addOperator(name, (fact: Side, value: Side) =>
      presence === true ? isKnown(fact) === value : isKnown(fact) && isKnown(value) && test(fact, value),
    );
  }
  for (const { name, apply } of set.decorators.values()) {
    engine.addOperatorDecorator(
      name,
      // What does not apply makes the whole comparison false, also under `not:`.
      (fact: Side, value: Side, inner: (fact: Known, value: Known) => boolean) =>
        isKnown(fact) && isKnown(value) && apply(fact, value, inner),
    );
  }
}

/** What the Engine passes to an operator: `undefined` where a path leads nowhere. */
type Side = Value | undefined;

function isKnown(side: Side): side is Known {
  return side !== undefined && typeof side !== "symbol";
}

function known(fact: string, value: Value): Constant {
  if (value === unknown) throw new BylawError([issue("rule/undefined-fact", { fact })]);
  return value;
}

function parametersIn(condition: BoundCondition): readonly (readonly [fact: string, value: Constant])[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.conditions.flatMap(parametersIn);
    case "not":
      return parametersIn(condition.condition);
    case "named":
      return parametersIn(condition.target);
    case "leaf":
      return condition.subject === undefined ? [] : [[condition.fact, condition.subject.value]];
  }
}
