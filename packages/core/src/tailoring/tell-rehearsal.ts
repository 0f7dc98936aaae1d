import type { DraftChange } from "../form/index.ts";
import { renderIssue, type Issue, type Locale } from "../issue/index.ts";
import { isObject, wordOf, type Json } from "../json/index.ts";
import { ruleTexts, type Pack } from "../policy/index.ts";
import { describeValue } from "../wording/index.ts";
import { formatMoment, parseDateTime } from "../value/index.ts";
import type { RehearsedClock, RehearsedLimit } from "./rehearse-clocks.ts";
import type { RehearsedDraft } from "./rehearse-forms.ts";
import type { Rehearsal, RehearsedOutcome } from "./rehearse-upgrade.ts";

/** One record, with what an upgrade does to it. */
export interface RehearsalLine {
  readonly record: string;
  /** The decision, the form or the limit. */
  readonly label: string;
  readonly lines: readonly string[];
}

/** A rehearsal in words of one language, in the parts of {@link Rehearsal}. */
export type ToldRehearsal = Readonly<
  Record<"cases" | "outcomes" | "invalid" | "drafts" | "clocks", readonly RehearsalLine[]>
>;

interface Words {
  readonly status: Readonly<Record<RehearsedLimit["status"], string>>;
  readonly case: Readonly<Record<string, string>>;
  readonly due: (status: string, moment: string) => string;
  readonly change: (before: string, after: string) => string;
  readonly gone: string;
  readonly lost: (label: string, answer: string) => string;
  readonly kind: Readonly<Record<DraftChange["kind"], (label: string, from: string) => string>>;
  readonly mustAnswer: (label: string) => string;
  readonly refused: string;
  readonly silent: string;
  readonly label: (title: string, part: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    status: {
      notStarted: "未开始",
      running: "计时中",
      paused: "暂停计时",
      met: "按时",
      breached: "超时",
      superseded: "已被取代",
      voided: "已作废",
      absent: "没有此时限",
    },
    case: { passed: "通过", failed: "不通过", pending: "待实现", absent: "没有" },
    due: (status, moment) => `${status}，${moment}到期`,
    change: (before, after) => `${before} → ${after}`,
    gone: "新版没有这张表单，已填的内容不能提交",
    lost: (label, answer) => `“${label}”已填的内容不能带入：${answer}`,
    kind: {
      added: (label) => `新增一问：“${label}”`,
      required: (label) => `“${label}”改为必填`,
      removed: (label) => `不再询问“${label}”`,
      renamed: (label) => `“${label}”改过编号，已填的内容照常带入`,
      type: (label) => `“${label}”的类型有改动`,
      options: (label) => `“${label}”的可选项有改动`,
    },
    mustAnswer: (label) => `新增一问，必填：“${label}”`,
    refused: "不能判定",
    silent: "尚不能判定，或制度没有规定",
    label: (title, part) => `${title} · ${part}`,
  },
  en: {
    status: {
      notStarted: "not started",
      running: "running",
      paused: "standing still",
      met: "in time",
      breached: "overdue",
      superseded: "replaced",
      voided: "void",
      absent: "no such limit",
    },
    case: { passed: "passes", failed: "fails", pending: "waits", absent: "not there" },
    due: (status, moment) => `${status}, due ${moment}`,
    change: (before, after) => `${before} → ${after}`,
    gone: "the new policy has no such form; what was filled in cannot be handed in",
    lost: (label, answer) => `the answer to “${label}” cannot be carried over: ${answer}`,
    kind: {
      added: (label) => `a new question: “${label}”`,
      required: (label) => `“${label}” is now required`,
      removed: (label) => `“${label}” is no longer asked`,
      renamed: (label) => `“${label}” has another id; the answer goes along`,
      type: (label) => `“${label}” is of another type`,
      options: (label) => `“${label}” has other options`,
    },
    mustAnswer: (label) => `a new question that must be answered: “${label}”`,
    refused: "cannot be decided",
    silent: "not decided yet, or the policy says nothing",
    label: (title, part) => `${title}, ${part}`,
  },
};

/**
 * Tells a rehearsal in sentences. What is gone in the new policy goes by the names of the old one.
 *
 * @param before the policy as it is
 * @param after the policy as it would be
 */
export function tellRehearsal(found: Rehearsal, before: Pack, after: Pack, locale: Locale): ToldRehearsal {
  const say = words[locale];
  const titleOf = (list: "decisions" | "forms" | "clocks", id: string): string =>
    [after, before]
      .flatMap((pack) => pack[list] as readonly { readonly id: string; readonly title: Record<Locale, string> }[])
      .find((each) => each.id === id)?.title[locale] ?? id;
  const messages = (issues: readonly Issue[]): readonly string[] =>
    issues.map((each) => renderIssue(each, locale).message);
  return {
    cases: found.cases.map(({ id, before: was, after: is }) => ({
      record: id,
      label: caseTitle(id, after, locale),
      lines: [say.change(say.case[was] ?? was, say.case[is] ?? is)],
    })),
    outcomes: found.outcomes.map(({ record, decision, before: was, after: is }) => ({
      record,
      label: titleOf("decisions", decision),
      lines: [say.change(outcomeText(before, decision, was, locale), outcomeText(after, decision, is, locale))],
    })),
    invalid: found.invalid.map(({ record, form, issues }) => ({
      record,
      label: titleOf("forms", form),
      lines: messages(issues),
    })),
    drafts: found.drafts.map((draft) => ({
      record: draft.record,
      label: titleOf("forms", draft.form),
      lines: [...tellDraft(draft, before, locale), ...messages(draft.issues)],
    })),
    clocks: found.clocks.map((moved) => ({
      record: moved.record,
      label: say.label(titleOf("clocks", moved.clock), limitTitle(moved, before, after, locale)),
      lines: [say.change(limitText(moved.before, before, locale), limitText(moved.after, after, locale))],
    })),
  };
}

/**
 * What is otherwise for who fills in a form: what is lost, newly asked, or of another type. What is wrong with it by then is told by
 * its issues.
 *
 * @param before the policy as it is
 */
export function tellDraft({ form, gone, changes }: RehearsedDraft, before: Pack, locale: Locale): readonly string[] {
  const say = words[locale];
  if (gone) return [say.gone];
  const answer = (path: string, value: Json): string =>
    describeValue(before, `form:${form}/fields/${path.replace("/", "/rows/")}/default`, value, locale);
  return changes.flatMap(({ kind, path, label, from = "", lost, required }) => [
    kind === "added" && required === true ? say.mustAnswer(label[locale]) : say.kind[kind](label[locale], from),
    ...(lost === undefined ? [] : [say.lost(label[locale], answer(from === "" ? path : from, lost))]),
  ]);
}

function limitText({ status, due }: RehearsedLimit, pack: Pack, locale: Locale): string {
  const say = words[locale];
  const moment = due === null ? undefined : parseDateTime(due, pack.manifest.timeZone);
  if (moment === undefined) return say.status[status];
  return say.due(say.status[status], formatMoment(moment, locale, pack.manifest.timeZone));
}

function limitTitle({ clock, target }: RehearsedClock, before: Pack, after: Pack, locale: Locale): string {
  const targets = [after, before]
    .flatMap(({ clocks }) => clocks.filter(({ id }) => id === clock))
    .flatMap((each) => each.targets);
  return targets.find(({ id }) => id === target)?.title[locale] ?? target;
}

function caseTitle(id: string, { cases }: Pack, locale: Locale): string {
  const [name = id] = id.split("/");
  return cases.flatMap((each) => each.cases ?? []).find((each) => each.id === name)?.title[locale] ?? id;
}

/** What a decision came to, by the labels of its outputs. */
function outcomeText(pack: Pack, decision: string, { status, outcome }: RehearsedOutcome, locale: Locale): string {
  if (status === "refused") {
    const why = Array.isArray(outcome) ? (outcome as readonly Json[]).map(wordOf).join(", ") : "";
    return `${words[locale].refused}${why === "" ? "" : locale === "en" ? ` (${why})` : `（${why}）`}`;
  }
  const document = pack.decisions.findLast(({ id }) => id === decision);
  if (outcome === null) return words[locale].silent;
  if (document === undefined || !isObject(outcome)) return wordOf(outcome);
  const texts = ruleTexts(pack, pack.manifest.effectiveFrom, locale);
  const said = Object.entries<Json>(outcome as Readonly<Record<string, Json>>);
  const [only] = said;
  if (said.length === 1 && only !== undefined) return texts.said(document, ...only);
  return said
    .map(
      ([output, value]) =>
        `${texts.output(document, output)}${locale === "en" ? ": " : "："}${texts.said(document, output, value)}`,
    )
    .join(locale === "en" ? "; " : "；");
}
