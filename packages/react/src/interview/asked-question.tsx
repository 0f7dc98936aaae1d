import type { Question } from "@bylaw/core";
import { useId, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Field } from "../field/index.ts";
import { ClauseLinks } from "./clause-links.tsx";
import type { DecisionWords } from "./decision-words.ts";
import { interviewMessages } from "./interview-messages.ts";

interface AskedQuestionProps {
  readonly path: string;
  readonly number: number;
  /** Why it is asked; none while that cannot be told. */
  readonly question: Question | undefined;
  readonly words: DecisionWords;
  readonly canSkip: boolean;
  /** Whether going on was tried without an answer. */
  readonly isMissed: boolean;
  readonly onSkip: () => void;
}

/** The question that is asked now, why, and the way around it. */
export function AskedQuestion(props: AskedQuestionProps): ReactNode {
  const { path, number, question, words, canSkip, isMissed, onSkip } = props;
  const { locale, disabled } = useSetting();
  const say = interviewMessages[locale];
  const id = useId();
  return (
    <div className="bylaw-question" role="group" aria-labelledby={`${id}-number`} aria-describedby={`${id}-why`}>
      <h3 id={`${id}-number`} className="bylaw-number">
        {say.question(number)}
      </h3>
      <Field key={path} path={path} />
      {isMissed ? (
        <p className="bylaw-first" role="alert">
          {say.answerFirst(canSkip)}
        </p>
      ) : null}
      <p className="bylaw-reason">
        <span id={`${id}-why`}>
          <strong>{say.why}</strong>
          {say.separates(words.about, (question?.outcomes ?? []).map(words.outcome))}
          {canSkip ? null : `${locale === "en" ? ". " : "。"}${say.cannotSkip}`}
        </span>
        <ClauseLinks clauses={question?.clauses ?? []} />
      </p>
      {canSkip ? (
        <button type="button" className="bylaw-button bylaw-skip" part="skip" disabled={disabled} onClick={onSkip}>
          {say.skip}
        </button>
      ) : null}
    </div>
  );
}
