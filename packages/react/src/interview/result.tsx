import type { Interview } from "@bylaw/core";
import type { ReactNode, Ref } from "react";

import { useSetting, useStore } from "../context/index.ts";
import { readValue } from "../field/index.ts";
import { ClauseLinks } from "./clause-links.tsx";
import type { DecisionWords } from "./decision-words.ts";
import { interviewMessages } from "./interview-messages.ts";

interface ResultProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly interview: Interview;
  readonly words: DecisionWords;
}

/** What came out and why, or what is missing for it. */
export function Result({ ref, interview, words }: ResultProps): ReactNode {
  const setting = useSetting();
  const store = useStore();
  const { locale, specs } = setting;
  const say = interviewMessages[locale];
  const { outcome, because, asked, leftOpen, unasked } = interview;
  const label = (path: string): string => specs.get(path)?.label ?? path;
  if (outcome === undefined) {
    const facts = store?.form().vocabulary.facts;
    const missing = [...leftOpen.map(label), ...unasked.map((fact) => facts?.get(fact)?.label[locale] ?? fact)];
    return (
      <section className="bylaw-outcome open" part="outcome">
        <h3 ref={ref} className="bylaw-page-title" tabIndex={-1}>
          {say.open}
        </h3>
        {missing.length === 0 ? null : <p>{say.openHelp(missing)}</p>}
      </section>
    );
  }
  const answers = asked.map((path) => {
    const spec = specs.get(path);
    const value = spec === undefined ? "" : readValue(store?.field(path).value, spec, setting);
    return [label(path), value === "" ? say.leftOpen : value] as const;
  });
  const rules = because.flatMap(({ title }) => title?.[locale] ?? []);
  return (
    <section className="bylaw-outcome" part="outcome">
      <h3 ref={ref} className="bylaw-page-title" tabIndex={-1}>
        {say.outcome(words.about, words.outcome(outcome["value"]))}
      </h3>
      <p>
        {say.because(answers, [...new Set(rules)])}
        <ClauseLinks clauses={[...new Set(because.flatMap(({ clauses }) => clauses))]} />
      </p>
    </section>
  );
}
