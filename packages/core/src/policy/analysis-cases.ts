import {
  boundaryCases,
  possibleSides,
  sideOf,
  thresholdsOf,
  type BoundaryCase,
  type Side,
  type Threshold,
} from "../analysis/index.ts";
import { createSession, type BoundDecision, type Session } from "../decision/index.ts";
import { readFacts } from "../fact/index.ts";
import type { Text } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import { conditionFacts } from "../rule/index.ts";
import type { Cases } from "../schema/index.ts";
import { notApplicable, toJson, type ValueContext } from "../value/index.ts";
import { analysisTexts } from "./analysis-texts.ts";
import { analysisWords } from "./analysis-words.ts";
import { bindDay, type BoundPolicy } from "./bind-day.ts";
import { caseQuestions } from "./cases.ts";
import type { Pack } from "./pack.ts";

/** A rule, or a row, and the cases in which it held and made the outcome. */
export interface RuleCoverage {
  readonly name: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly pointer: string;
  readonly held: readonly string[];
  readonly applied: readonly string[];
}

/** A figure that rules compare with, and the sides of it on which cases were. */
export interface ThresholdCoverage {
  readonly fact: string;
  readonly label: Text;
  /** The figure in words, and in the document's form. */
  readonly text: Text;
  readonly value: Json;
  /** The parameter that it comes from. */
  readonly parameter?: string;
  /** The rules that ask. */
  readonly rules: readonly string[];
  readonly sides: readonly Side[];
  /** Those on which a case could be and none is. */
  readonly untried: readonly Side[];
}

/** What the cases of a pack try of one decision. */
export interface CaseCoverage {
  readonly decision: string;
  readonly title: Text;
  readonly rules: readonly RuleCoverage[];
  readonly thresholds: readonly ThresholdCoverage[];
}

/**
 * Which rules, rows and thresholds the cases of a pack try. Rules are those in force on the pack's first day; a case that
 * sets parameters tries the thresholds that they give.
 */
export function caseCoverage(pack: Pack): readonly CaseCoverage[] {
  const asked = [...tries(pack)];
  const policy = bindDay(pack, pack.manifest.effectiveFrom);
  return [...policy.graph.decisions.values()].map((decision) => {
    const own = asked.filter((each) => each.decision.id === decision.id);
    const title = policy.pack.decisions.find(({ id }) => id === decision.id)?.title ?? plain(decision.id);
    const rules = decision.rules.map((rule): RuleCoverage => {
      // On its own day a case may have met another version of the decision.
      const casesWith = (test: (each: Tried, at: number) => boolean): readonly string[] => [
        ...new Set(
          own
            .filter((each) => {
              const at = each.decision.rules.findIndex(({ name }) => name === rule.name);
              return at >= 0 && test(each, at);
            })
            .map((each) => each.case),
        ),
      ];
      return {
        name: rule.name,
        title: rule.title ?? plain(rule.name),
        clauses: rule.clauses,
        pointer: rule.pointer,
        held: casesWith(({ session, decision: tried }, at) => session.decision(tried).truths[at] === true),
        applied: casesWith(({ session, decision: tried }, at) =>
          session.decision(tried).settlement.applied.includes(at),
        ),
      };
    });
    return { decision: decision.id, title, rules, thresholds: thresholds(policy, decision, own) };
  });
}

interface Tried {
  readonly case: string;
  readonly decision: BoundDecision;
  readonly session: Session;
}

/** Every decision that a case asks for, and those that are read on the way. */
function* tries(pack: Pack): Generator<Tried> {
  for (const { case: name, policy, given, decisions } of caseQuestions(pack)) {
    const session = createSession(policy.graph, readFacts(given, policy.vocabulary, policy.context));
    const found = new Set<BoundDecision>();
    const visit = (id: string): void => {
      const decision = policy.graph.decisions.get(id);
      if (decision === undefined || found.has(decision)) return;
      found.add(decision);
      for (const fact of decision.rules.flatMap((rule) => conditionFacts(rule.condition))) {
        const { origin, decision: inner } = session.reading(fact);
        if (origin === "decided" && inner !== undefined) visit(inner);
      }
    };
    decisions.forEach(visit);
    for (const decision of found) yield { case: name, decision, session };
  }
}

function thresholds(
  policy: BoundPolicy,
  decision: BoundDecision,
  tried: readonly Tried[],
): readonly ThresholdCoverage[] {
  const groups = Map.groupBy(thresholdsOf({ graph: policy.graph, decision }), keyOf);
  const sides = new Map<string, Set<Side>>();
  for (const { decision: asked, session } of tried) {
    for (const threshold of thresholdsOf({ graph: session.graph, decision: asked })) {
      const side = sideOf(threshold, session.read(threshold.fact));
      if (side !== undefined) sides.set(keyOf(threshold), (sides.get(keyOf(threshold)) ?? new Set<Side>()).add(side));
    }
  }
  const [chinese, english] = [analysisTexts(policy, "zh-CN"), analysisTexts(policy, "en")];
  return [...groups].flatMap(([key, group]): readonly ThresholdCoverage[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { fact, cut } = first;
    const parameter = parameterOf(first);
    const type = policy.graph.facts.get(fact)?.type ?? { type: "number" };
    return [
      {
        fact,
        label: { "zh-CN": chinese.factLabel(fact), en: english.factLabel(fact) },
        text: { "zh-CN": chinese.factValue(fact, cut), en: english.factValue(fact, cut) },
        value: toJson(cut, type, policy.context),
        ...(parameter === undefined ? {} : { parameter }),
        rules: [...new Set(group.map(({ rule }) => decision.rules[rule]?.name ?? ""))],
        sides: (["below", "at", "above"] as const).filter((side) => sides.get(key)?.has(side) === true),
        untried: possibleSides(policy, first).filter((side) => sides.get(key)?.has(side) !== true),
      },
    ];
  });
}

/** A threshold that a parameter gives stays the same one when a case sets the parameter. */
function keyOf(threshold: Threshold): string {
  return `${threshold.fact} ${parameterOf(threshold) ?? String(typeof threshold.cut === "number" ? threshold.cut : `${threshold.cut.numerator}/${threshold.cut.denominator}`)}`;
}

function parameterOf({ leaf: { operand } }: Threshold): string | undefined {
  return operand.kind === "constant" ? operand.parameter?.id : undefined;
}

/**
 * Cases for every threshold of a decision, as a document to put beside the rules: what they expect is what the policy
 * says today, for people to confirm.
 */
export function boundaryDocument(policy: BoundPolicy, decision: BoundDecision, asOf: string): Cases {
  const { cases } = boundaryCases({ graph: policy.graph, decision });
  const title = policy.pack.decisions.find(({ id }) => id === decision.id)?.title ?? plain(decision.id);
  const say = (locale: "zh-CN" | "en"): string => analysisWords[locale].boundaryCases(title[locale]);
  return {
    kind: "cases",
    id: `${decision.id}Thresholds`,
    title: { "zh-CN": say("zh-CN"), en: say("en") },
    asOf,
    cases: cases.map((each, at) => caseOf(policy, decision, each, at)),
  };
}

type CaseDocument = NonNullable<Cases["cases"]>[number];

function caseOf(
  policy: BoundPolicy,
  decision: BoundDecision,
  { facts, run, tries: tried }: BoundaryCase,
  at: number,
): CaseDocument {
  const applied = run.settlement.applied.flatMap((place) => decision.rules[place]?.clauses ?? []);
  const asked = tried.flatMap(({ threshold }) => decision.rules[threshold.rule]?.clauses ?? []);
  const [clause = "", ...clauses] = [...new Set([...asked, ...applied])];
  const told = (locale: "zh-CN" | "en"): string => {
    const texts = analysisTexts(policy, locale);
    const say = analysisWords[locale];
    const all = tried.map(({ threshold, side }) =>
      say.boundary(texts.factLabel(threshold.fact), say.side[side], texts.factValue(threshold.fact, threshold.cut)),
    );
    return say.together([...new Set(all)]);
  };
  return {
    id: `${decision.id.charAt(0).toUpperCase()}${decision.id.slice(1)}-${at + 1}`,
    clause: clauses.length === 0 ? clause : [clause, ...clauses],
    title: { "zh-CN": told("zh-CN"), en: told("en") },
    start: [],
    given: analysisTexts(policy, "en").factsJson(facts) as CaseDocument["given"] & {},
    expect: {
      decisions: {
        [decision.id]: {
          status: run.status,
          outcome: outcomeOf(decision, run.said, policy.context),
          ...(applied.length === 0 ? {} : { clauses: [...new Set(applied)] as [string, ...string[]] }),
        },
      },
    },
  };
}

function outcomeOf(decision: BoundDecision, said: BoundaryCase["run"]["said"], context: ValueContext): Json {
  const outputs = [...said].map(([name, value]): [string, Json] => {
    const type = decision.outputs.find((output) => output.name === name)?.type ?? { type: "text" };
    return [name, typeof value === "symbol" ? toJson(notApplicable, type, context) : toJson(value, type, context)];
  });
  return outputs.length === 0 ? null : Object.fromEntries(outputs);
}

function plain(text: string): Text {
  return { "zh-CN": text, en: text };
}
