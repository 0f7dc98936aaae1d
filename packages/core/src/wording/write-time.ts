import { asList, own } from "../json/index.ts";
import type { Budget, CadenceValue, ClockLength, Lead, Missed, Recipient, Target } from "../schema/index.ts";
import { formatCadence, formatValue } from "../value/index.ts";
import { fixedWord } from "./fixed-words.ts";
import { bracketed, listed } from "./quote.ts";
import { parameterWords, writeCondition, writeFact, writeParameter } from "./write-condition.ts";
import type { Writing } from "./writing.ts";

type Due = Target["due"];
type Hearer = NonNullable<Target["notify"]>[number];
type Unit = NonNullable<ClockLength["unit"]> | "workingDay";

/** A limit: 3天（按自然日计算，到当日 24:00）; what is promised, or chosen by the case. */
export function writeDue(due: Due | { readonly until: { readonly parameter: string } }, writing: Writing): string {
  const { locale } = writing;
  if ("fact" in due) return writeFact(due, writing);
  if ("until" in due) return writeParameter(due.until.parameter, writing);
  if ("first" in due) {
    const choices = due.first.map(({ when, due: limit }) => {
      const said = writeDue(limit, writing);
      if (when === undefined) return locale === "en" ? `else ${said}` : `其他情形${said}`;
      const asked = writeCondition(when, writing);
      return locale === "en" ? `if ${asked}: ${said}` : `${asked}的，${said}`;
    });
    return choices.join(locale === "en" ? "; " : "；");
  }
  const { amount, count, end, roll, cutOff } = due;
  const how = [
    ...(typeof amount === "object" && "parameter" in amount ? [parameterWords(amount.parameter, writing).source] : []),
    ...countWords(count, writing),
    ...(end === undefined ? [] : [fixedWord("end", end, locale)]),
    ...(roll === "next" ? [fixedWord("roll", roll, locale)] : []),
    ...(cutOff === undefined ? [] : [locale === "en" ? `cut-off ${cutOff}` : `${cutOff} 截止`]),
  ];
  return bracketed(lengthText(due, writing), how.join(locale === "en" ? ", " : "，"), locale);
}

/** How time is counted; where a parameter chooses, what it has chosen. */
function countWords(count: Budget["count"], writing: Writing): readonly string[] {
  if (count === undefined) return [];
  if (typeof count === "string") return [fixedWord("count", count, writing.locale)];
  const chosen = writing.words.parameters.get(count.parameter)?.json;
  const word = typeof chosen === "string" ? own(count.as, chosen) : undefined;
  return [word === undefined ? count.parameter : fixedWord("count", word, writing.locale)];
}

function lengthText(
  { amount, unit }: Pick<Budget, "amount"> & { readonly unit?: Unit | undefined },
  writing: Writing,
): string {
  if (typeof amount !== "number") {
    return "parameter" in amount ? parameterWords(amount.parameter, writing).value : writeFact(amount, writing);
  }
  const { locale, words } = writing;
  const type = unit === undefined ? ({ type: "number" } as const) : ({ type: "duration", unit } as const);
  return formatValue(amount, type, locale, words.context);
}

/** When a reminder comes: 用去 80% 时间时. */
export function writeMoment(
  at:
    | { readonly percent: number | { readonly parameter: string } }
    | { readonly before: ClockLength }
    | { readonly after: ClockLength },
  writing: Writing,
): string {
  const isEnglish = writing.locale === "en";
  if ("percent" in at) {
    const { percent } = at;
    const share = typeof percent === "number" ? `${percent}%` : writeParameter(percent.parameter, writing);
    return isEnglish ? `at ${share} of the time` : `用时达 ${share} 时`;
  }
  if ("before" in at) {
    const before = lengthText(at.before, writing);
    return isEnglish ? `${before} before it is due` : `到期前${before}`;
  }
  const after = lengthText(at.after, writing);
  return isEnglish ? `${after} after it was due` : `到期后${after}`;
}

/** 提前 3天（按工作日计算）. */
export function writeLead({ days, count }: Lead, writing: Writing): string {
  const { locale } = writing;
  const said = lengthText({ amount: days, unit: "day" }, writing);
  return bracketed(locale === "en" ? `${said} before` : `提前${said}`, fixedWord("count", count, locale), locale);
}

/** How often; what a parameter says on the day, a fact by its name. */
export function writeFrequency(
  value: CadenceValue | { readonly parameter: string } | { readonly fact: string },
  writing: Writing,
): string {
  if ("parameter" in value) return writeParameter(value.parameter, writing);
  return "fact" in value ? writeFact(value, writing) : formatCadence(value, writing.locale);
}

/** What a role is called. */
export function writeRole(role: string, { pack, locale }: Writing): string {
  return own<Readonly<Record<string, string>>>(pack.manifest.roles, role)?.[locale] ?? role;
}

/** Somebody by the role, or whom a fact names. */
export function writeRecipient(recipient: Recipient, writing: Writing): string {
  return typeof recipient === "string" ? writeRole(recipient, writing) : writeFact(recipient, writing);
}

/** Roles that hear of something, with who stands in for them. */
export function writeHearers(hearers: readonly Hearer[], writing: Writing): string {
  const { locale } = writing;
  return listed(
    hearers.map((hearer) => {
      if (typeof hearer === "string") return writeRole(hearer, writing);
      const others = listed(
        hearer.substitutes.map((each) => writeRole(each, writing)),
        locale,
      );
      return bracketed(writeRole(hearer.role, writing), locale === "en" ? `else ${others}` : `缺位时${others}`, locale);
    }),
    locale,
  );
}

/** Who hears that a duty was missed. */
export function writeMissed({ notify, escalate }: Missed, writing: Writing): string {
  const isEnglish = writing.locale === "en";
  const those = (recipients: Missed["notify"]): string =>
    listed(
      asList(recipients ?? []).map((each) => writeRecipient(each, writing)),
      writing.locale,
    );
  return [
    ...(notify === undefined ? [] : [isEnglish ? `tell ${those(notify)}` : `通知${those(notify)}`]),
    ...(escalate === undefined ? [] : [isEnglish ? `escalate to ${those(escalate)}` : `上报${those(escalate)}`]),
  ].join(isEnglish ? ", " : "，");
}
