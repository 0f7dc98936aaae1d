import type { CaseCoverage, Locale } from "@bylaw/core";

const words = {
  "zh-CN": {
    head: (title: string, id: string, rules: string, thresholds: string) =>
      `${title} (${id})：规则 ${rules}，门槛 ${thresholds}`,
    rule: (title: string, clauses: string) => `没有算例使“${title}”成立  (${clauses})`,
    silent: (title: string, clauses: string) => `有算例使“${title}”成立，但它从未作出结论  (${clauses})`,
    threshold: (label: string, text: string, sides: string) => `${label} ${text}：没有算例${sides}`,
    sides: { below: "低于它", at: "恰好等于它", above: "高于它" },
    and: "、",
  },
  en: {
    head: (title: string, id: string, rules: string, thresholds: string) =>
      `${title} (${id}): rules ${rules}, thresholds ${thresholds}`,
    rule: (title: string, clauses: string) => `no case in which “${title}” holds  (${clauses})`,
    silent: (title: string, clauses: string) => `“${title}” holds in a case but never makes the outcome  (${clauses})`,
    threshold: (label: string, text: string, sides: string) => `${label} ${text}: no case ${sides}`,
    sides: { below: "below it", at: "exactly at it", above: "above it" },
    and: " or ",
  },
} as const;

/** What the cases do not try, decision by decision. A threshold is tried with a case below it, one exactly at it and one above it. */
export function coverageLines(coverage: readonly CaseCoverage[], locale: Locale): string {
  const say = words[locale];
  return coverage
    .flatMap(({ decision, title, rules, thresholds }) => {
      const silent = rules.filter((rule) => rule.applied.length === 0);
      const open = thresholds.filter(({ untried }) => untried.length > 0);
      const share = (all: number, left: number): string => `${all - left}/${all}`;
      return [
        say.head(title[locale], decision, share(rules.length, silent.length), share(thresholds.length, open.length)),
        ...silent.map(
          ({ title: rule, clauses, held }) =>
            `  – ${(held.length === 0 ? say.rule : say.silent)(rule[locale], clauses.join(", "))}`,
        ),
        ...open.map((each) => {
          const sides = each.untried.map((side) => say.sides[side]);
          return `  – ${say.threshold(each.label[locale], each.text[locale], sides.join(say.and))}`;
        }),
      ];
    })
    .join("\n");
}
