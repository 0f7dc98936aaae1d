import type { Locale } from "../issue/index.ts";
import type { PhraseLabels } from "../rule/index.ts";
import { formatDay, parseDate } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { labelsOf } from "./labels.ts";

/** What telling a trace needs to know. */
export interface Teller {
  readonly policy: BoundPolicy;
  readonly locale: Locale;
  readonly labels: PhraseLabels;
  /** Whether a fact that another decision decided is followed into that decision. */
  readonly follows: boolean;
  /** What a person is called. */
  readonly nameOf: (person: string) => string;
}

export function createTeller(
  policy: BoundPolicy,
  locale: Locale,
  nameOf: Teller["nameOf"] = (person) => person,
): Teller {
  return { policy, locale, labels: labelsOf(policy, locale), follows: true, nameOf };
}

/** A day as people write it; the text itself when it is no day. */
export function dayText(iso: string, locale: Locale): string {
  const day = parseDate(iso);
  return day === undefined ? iso : formatDay(day, locale);
}
