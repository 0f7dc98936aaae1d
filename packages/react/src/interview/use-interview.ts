import { nextQuestions, type Interview } from "@bylaw/core";
import { useMemo, useState, useSyncExternalStore } from "react";

import type { Answers, FormStore } from "../store/index.ts";

/** Where an interview stands. */
export interface InterviewState {
  /** The field that is asked now; none when there is nothing left to ask. */
  readonly current: string | undefined;
  /** As it is without the answer that is being given. */
  readonly interview: Interview;
  readonly show: (path: string | undefined) => void;
}

/** The question that is asked stays until somebody goes on: what is typed into it moves nothing. */
export function useInterview(store: FormStore): InterviewState {
  const answers = useSyncExternalStore(store.subscribe, store.answers, store.answers);
  const [current, show] = useState<string>();
  const form = useSyncExternalStore(store.subscribe, store.form, store.form);
  const context = useSyncExternalStore(store.subscribe, store.context, store.context);
  const others = JSON.stringify(withoutAnswer(answers, current));
  const interview = useMemo(() => nextQuestions(form, JSON.parse(others) as Answers, context), [form, others, context]);
  const [next] = interview.questions;
  if (current === undefined && next !== undefined) show(next.path);
  return { current, interview, show };
}

/** Answers as if a question had never been asked. */
export function withoutAnswer(answers: Answers, path: string | undefined): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== path));
}
