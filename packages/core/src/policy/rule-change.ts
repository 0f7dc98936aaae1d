import { allRules, type DecisionRule } from "../decision/index.ts";
import type { Locale } from "../issue/index.ts";
import { asList, jsonEqual, own } from "../json/index.ts";
import type { Decision } from "../schema/index.ts";
import { movedAmong } from "./moved-among.ts";
import type { Pack } from "./pack.ts";
import { ruleChangeWords, type RuleChangeKind } from "./rule-change-words.ts";
import { clausesText, ruleTexts, type RuleTexts } from "./rule-texts.ts";
import { packOn } from "./versions.ts";

/** A rule, or a row, that differs between two policies on a day, in words. */
export interface RuleChange {
  readonly decision: string;
  /** Its name. */
  readonly rule: string;
  readonly what: RuleChangeKind;
  /** What changes: the rule, and the part of it. */
  readonly label: string;
  readonly clauses: readonly string[];
  readonly before: string;
  readonly after: string;
  /** The change as a whole sentence, without a full stop. */
  readonly text: string;
  /** The day from which the version that has it holds, ISO 8601. */
  readonly from: string;
}

/** Compares the rules of two policies on a day (ISO 8601), in one language: in the order of the decisions and their rules. */
export function compareRules(before: Pack, after: Pack, asOf: string, locale: Locale): readonly RuleChange[] {
  const [old, now] = [packOn(before, asOf), packOn(after, asOf)];
  const pairs = now.decisions
    .map((decision) => [old.decisions.find(({ id }) => id === decision.id), decision] as const)
    .filter(([then, decision]) => then !== decision && !jsonEqual(then, decision));
  if (pairs.length === 0) return [];
  const texts = { before: ruleTexts(old, asOf, locale), after: ruleTexts(now, asOf, locale) };
  return pairs.flatMap(([then, decision]) => compare(then, decision, { asOf, locale, texts }));
}

interface Telling {
  readonly asOf: string;
  readonly locale: Locale;
  readonly texts: Readonly<Record<"before" | "after", RuleTexts>>;
}

function compare(then: Decision | undefined, decision: Decision, telling: Telling): readonly RuleChange[] {
  const { locale, texts } = telling;
  const say = ruleChangeWords[locale];
  const was = new Map((then === undefined ? [] : allRules(then)).map((rule) => [rule.name, rule]));
  const rules = allRules(decision);
  const names = rules.map(({ name }) => name);
  const nameOf = (rule: DecisionRule): string => texts.after.name(decision, rule);
  const tell = (rule: DecisionRule, what: RuleChangeKind, told: Pick<RuleChange, "before" | "after" | "text">) => ({
    decision: decision.id,
    rule: rule.name,
    what,
    label: say.label(decision.title[locale], nameOf(rule)),
    clauses: asList(rule.clause),
    ...told,
    from: decision.from ?? telling.asOf,
  });
  const removed = [...was.values()]
    .filter(({ name }) => !names.includes(name))
    .map((rule) => {
      const text = then === undefined ? "" : texts.before.rule(then, rule);
      const name = then === undefined ? rule.name : texts.before.name(then, rule);
      return tell(rule, "removed", { before: text, after: say.absent, text: say.removed(name, text) });
    });
  const moved = new Set(movedAmong([...was.keys()], names));
  const order = [...was.keys()];
  const found = rules.flatMap((rule, at): readonly RuleChange[] => {
    const old = was.get(rule.name);
    if (then === undefined || old === undefined) {
      const text = texts.after.rule(decision, rule);
      return [tell(rule, "added", { before: say.absent, after: text, text: say.added(nameOf(rule), text) })];
    }
    const next = rules[at + 1];
    const place = moved.has(rule.name)
      ? [
          tell(rule, "moved", {
            before: say.place(order.indexOf(rule.name) + 1),
            after: say.place(at + 1),
            text: next === undefined ? say.movedLast(nameOf(rule)) : say.movedBefore(nameOf(rule), nameOf(next)),
          }),
        ]
      : [];
    const parts = differences(then, old, decision, rule, telling).map(({ what, part, before, after }): RuleChange => {
      const about = tell(rule, what, { before, after, text: "" });
      const label = say.part(about.label, part);
      return { ...about, label, text: say.changed(label, before, after) };
    });
    return [...switched(old, rule), ...place, ...parts];
  });
  return [...found, ...removed];

  function switched(old: DecisionRule, rule: DecisionRule): readonly RuleChange[] {
    if (old.disabled === rule.disabled) return [];
    const { disabledReason: reason } = rule;
    const text = texts.after.rule(decision, rule);
    if (rule.disabled !== true)
      return [tell(rule, "enabled", { before: say.off, after: text, text: say.enabled(nameOf(rule)) })];
    const told = reason === undefined ? say.disabled(nameOf(rule)) : say.disabledBecause(nameOf(rule), reason);
    return [tell(rule, "disabled", { before: text, after: say.off, text: told })];
  }
}

interface Difference {
  readonly what: RuleChangeKind;
  /** What the part is called. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

function differences(
  then: Decision,
  old: DecisionRule,
  decision: Decision,
  rule: DecisionRule,
  { locale, texts }: Telling,
): readonly Difference[] {
  const say = ruleChangeWords[locale];
  const { parts } = say;
  const plain = (what: "clause" | "title" | "exception", before: string, after: string): readonly Difference[] =>
    before === after ? [] : [{ what, part: parts[what], before, after }];
  const outputs = [...new Set([...Object.keys(old.event.params), ...Object.keys(rule.event.params)])];
  const baseOf = (of: Decision, { exceptionOf }: DecisionRule, side: RuleTexts): string => {
    const base = exceptionOf === undefined ? undefined : allRules(of).find(({ name }) => name === exceptionOf);
    return base === undefined ? say.nothing : side.name(of, base);
  };
  return [
    ...conditionDifferences(then, old, decision, rule, texts, parts.conditions),
    ...outputs.flatMap((output): readonly Difference[] => {
      const [one, other] = [own(old.event.params, output), own(rule.event.params, output)];
      if (jsonEqual(one, other)) return [];
      if (output === "undetermined") {
        const [before, after] = [one, other].map((each) => (each === true ? say.undetermined : say.nothing));
        return [{ what: "outcome", part: parts.outcome, before: before ?? "", after: after ?? "" }];
      }
      const [before, after] = [texts.before.said(then, output, one), texts.after.said(decision, output, other)];
      return [{ what: "outcome", part: texts.after.output(decision, output), before, after }];
    }),
    ...plain("clause", clausesText(old.clause, locale), clausesText(rule.clause, locale)),
    ...plain("title", old.title?.[locale] ?? say.nothing, rule.title?.[locale] ?? say.nothing),
    ...(old.exceptionOf === rule.exceptionOf
      ? []
      : plain("exception", baseOf(then, old, texts.before), baseOf(decision, rule, texts.after))),
  ];
}

/** The whole condition of a rule; of a row the cells that differ. */
function conditionDifferences(
  then: Decision,
  old: DecisionRule,
  decision: Decision,
  rule: DecisionRule,
  { before, after }: Telling["texts"],
  part: string,
): readonly Difference[] {
  const [was, row] = [then, decision].map(({ table }) => table?.rows.find(({ name }) => name === rule.name));
  if (was === undefined || row === undefined) {
    if (jsonEqual(old.conditions, rule.conditions)) return [];
    const texts = { before: before.condition(old.conditions), after: after.condition(rule.conditions) };
    return [{ what: "conditions", part, ...texts }];
  }
  return Object.entries(decision.table?.columns ?? {}).flatMap(([name, column]): readonly Difference[] => {
    const [one, other] = [own(was.cells, name) ?? null, own(row.cells, name) ?? null];
    if (jsonEqual(one, other)) return [];
    const told = { before: before.cell(column, one), after: after.cell(column, other) };
    return [{ what: "conditions", part: after.column(column), ...told }];
  });
}
