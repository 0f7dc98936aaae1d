import { wordOf } from "../json/index.ts";
import type { Line, OverrideTrace } from "../trace/index.ts";
import { words } from "./explain-words.ts";
import { dayText, type Teller } from "./teller.ts";

/** An exception in words: what holds instead, since when, until when, by whose approval and why. */
export function overrideLine(override: OverrideTrace, teller: Teller): Line {
  const { fact, value, clause, why } = override;
  const declared = teller.labels.fact(fact);
  const say = words[teller.locale];
  const text = declared === undefined ? wordOf(value) : teller.labels.format(value, declared.value);
  const [from, until] = [override.from, override.until].map((day) => dayText(day, teller.locale));
  return {
    segments: [{ kind: "fact", fact, text: say.override(declared?.label ?? fact, text) }],
    clauses: [clause],
    result: true,
    note: say.overrideNote({
      from: from ?? override.from,
      until: until ?? override.until,
      approver: teller.nameOf(override.approvedBy),
      why,
    }),
    lines: [],
  };
}
