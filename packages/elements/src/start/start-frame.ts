import type { StartField, StartQuestion } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import type { Answers } from "./kept-start.ts";
import type { StartMessages } from "./start-messages.ts";
import type { Reviewed } from "./start-model.ts";

/** What questions are drawn from, and what can be done with them. */
export interface StartFrame {
  readonly say: StartMessages;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly reviewed: Reviewed;
  /** What was typed and is no value, by what it should set. */
  readonly mistyped: ReadonlyMap<string, string>;
  /** Somebody has tried to go on: what is missing is told. */
  readonly isTried: boolean;
  readonly answer: (at: string, value: Json) => void;
  readonly mistype: (at: string, text: string) => void;
  /** Takes answers back. */
  readonly reset: (question: StartQuestion) => void;
}

/** The value that a field shows: the answer, else what the pack has; of a blank nothing. */
export function shownValue({ at, isBlank, suggested }: StartField, answers: Answers): Json | undefined {
  return Object.hasOwn(answers, at) ? answers[at] : isBlank ? undefined : suggested;
}

/** A name for an element of the page, of what is set. */
export function idOf(at: string): string {
  return at.replaceAll(/[^\w-]/gu, "_");
}
