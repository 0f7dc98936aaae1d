import { compareDecisions, type DecisionComparison } from "../analysis/index.ts";
import type { BoundDecision, DecisionRun } from "../decision/index.ts";
import type { Locale } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import { notApplicable, toJson, unknown, type Value } from "../value/index.ts";
import { titleOf } from "./analysis-policy.ts";
import { analysisTexts } from "./analysis-texts.ts";
import { analysisWords } from "./analysis-words.ts";
import type { BoundPolicy } from "./bind-day.ts";

/** One side of a difference. */
export interface VersionOutcome {
  readonly status: "decided" | "undetermined";
  /** The outcome's `value`; `null` when there is none. */
  readonly value: Json;
  readonly clauses: readonly string[];
}

/** How a decision of one policy stands to the same one of another, told in one language. */
export interface ToldComparison {
  readonly decision: string;
  readonly title: string;
  readonly verdict: DecisionComparison["verdict"] | "added" | "removed";
  readonly complete: boolean;
  readonly text: string;
  /** The customer told with the fewest facts about whom they differ. */
  readonly smallest?: {
    readonly facts: Readonly<Record<string, Json>>;
    readonly text: string;
    readonly sure: boolean;
    readonly before: VersionOutcome;
    readonly after: VersionOutcome;
  };
}

/** Compares what two policies decide, decision by decision, through the facts that people can tell. */
export function compareOutcomes(
  before: BoundPolicy,
  after: BoundPolicy,
  locale: Locale,
  options: { readonly effort?: number; readonly decision?: string } = {},
): readonly ToldComparison[] {
  const say = analysisWords[locale];
  const ids = [...new Set([...after.graph.decisions.keys(), ...before.graph.decisions.keys()])];
  return ids
    .filter((id) => options.decision === undefined || id === options.decision)
    .map((id): ToldComparison => {
      const [then, now] = [before, after].map(({ graph }) => graph.decisions.get(id));
      const about = { decision: id, title: titleOf(now === undefined ? before : after, id, locale) };
      if (then === undefined) return { ...about, verdict: "added", complete: true, text: say.added };
      if (now === undefined) return { ...about, verdict: "removed", complete: true, text: say.removed };
      const found = compareDecisions(
        { graph: before.graph, decision: then },
        { graph: after.graph, decision: now },
        options,
      );
      const { verdict, complete, smallest } = found;
      const text =
        complete || verdict === "unknown"
          ? say.verdict[verdict]
          : `${say.verdict[verdict]}${locale === "en" ? "; " : "；"}${say.incomplete}`;
      const told = { ...about, verdict, complete, text };
      if (smallest === undefined) return told;
      const texts = analysisTexts(after, locale);
      const customer = texts.facts(smallest.facts);
      const sentence = say.change(
        customer,
        tellSide(before, then, smallest.before, locale),
        tellSide(after, now, smallest.after, locale),
      );
      return {
        ...told,
        smallest: {
          facts: texts.factsJson(smallest.facts),
          text: smallest.isSure ? sentence : say.perhaps(sentence),
          sure: smallest.isSure,
          before: sideOutcome(before, then, smallest.before),
          after: sideOutcome(after, now, smallest.after),
        },
      };
    });
}

function tellSide(policy: BoundPolicy, decision: BoundDecision, run: DecisionRun, locale: Locale): string {
  const texts = analysisTexts(policy, locale);
  const clauses = clausesIn(decision, run).map((clause) => (locale === "en" ? `[${clause}]` : `〔${clause}〕`));
  return `${texts.outcome(decision, valueOf(run))}${locale === "en" && clauses.length > 0 ? " " : ""}${clauses.join("")}`;
}

function sideOutcome(policy: BoundPolicy, decision: BoundDecision, run: DecisionRun): VersionOutcome {
  const value = valueOf(run);
  const type = decision.outputs.find(({ name }) => name === "value")?.type ?? { type: "text" };
  return {
    status: run.status,
    value: toJson(value === unknown ? notApplicable : value, type, policy.context),
    clauses: clausesIn(decision, run),
  };
}

function valueOf(run: DecisionRun): Value {
  return run.values.get("value") ?? notApplicable;
}

function clausesIn(decision: BoundDecision, run: DecisionRun): readonly string[] {
  return [...new Set(run.settlement.applied.flatMap((at) => decision.rules[at]?.clauses ?? []))];
}
