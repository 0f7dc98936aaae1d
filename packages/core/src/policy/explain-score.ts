import type { FactTrace, Line, Trace } from "../trace/index.ts";
import { asList } from "../json/index.ts";
import type { Scorecard } from "../schema/index.ts";
import type { Locale } from "../issue/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import type { PhraseLabels } from "../rule/index.ts";
import { scoredParts } from "./scorecards.ts";

interface ScoreWords {
  readonly colon: string;
  readonly unknown: string;
  readonly part: (score: string, weight: string) => string;
  readonly notApplicable: Readonly<Record<Scorecard["notApplicablePart"], string>>;
}

const words: Readonly<Record<Locale, ScoreWords>> = {
  "zh-CN": {
    colon: "：",
    unknown: "未知",
    part: (score, weight) => `${score}，权重 ${weight}`,
    notApplicable: { shareOut: "不适用，权重由其余各项分摊", undetermined: "不适用，因此没有总分" },
  },
  en: {
    colon: ": ",
    unknown: "not known",
    part: (score, weight) => `${score}, weight ${weight}`,
    notApplicable: {
      shareOut: "not applicable, its weight goes to the other parts",
      undetermined: "not applicable, so there is no score",
    },
  },
};

/** How a score came about, part by part; nothing when no scorecard computes the fact or it was supplied. */
export function scoreLines(
  fact: FactTrace,
  trace: Trace,
  teller: { readonly policy: BoundPolicy; readonly locale: Locale; readonly labels: PhraseLabels },
): readonly Line[] {
  const { policy, locale, labels } = teller;
  const scorecard = policy.pack.scorecards.find((each) => each.fact === fact.fact);
  if (scorecard === undefined || (fact.origin !== "computed" && fact.origin !== "missing")) return [];
  return scoredParts(scorecard).map(({ part, score, weight }): Line => {
    const [points, share] = [score, weight].map((id) => trace.facts.find((each) => each.fact === id));
    const isOpen = points === undefined || points.origin === "missing";
    const say = words[locale];
    const figure = (found: FactTrace | undefined): string => labels.format(found?.value ?? null, { type: "number" });
    const text = isOpen
      ? say.part(say.unknown, figure(share))
      : points.value === undefined || points.value === null
        ? say.notApplicable[scorecard.notApplicablePart]
        : say.part(figure(points), figure(share));
    return {
      segments: [{ kind: "fact", fact: score, text: `${part.title[locale]}${say.colon}${text}` }],
      clauses: asList(part.clause),
      ...(isOpen ? { result: "unknown" } : {}),
      lines: [],
    };
  });
}
