import { issue, type IssuePlace } from "../issue/index.ts";
import { jsonEqual } from "../json/index.ts";
import { ownPrefix } from "../policy/index.ts";
import type { Form, FormCheck, FormField } from "../schema/index.ts";
import { isImplied, isLimitKept, isMaskKept, offeredMore } from "./accepts-more.ts";
import { isReadIn } from "./is-read-in.ts";
import type { Loosening } from "./loosening.ts";

/**
 * Where a tailored form accepts an answer that the form below it refuses; empty is a proof that every answer it accepts, the other
 * accepts: limits are as strict or stricter, what must be answered still must, options are the same or fewer, patterns stay,
 * nothing is hidden that must be answered, and nothing that other parts read is shown, hidden or filled in otherwise. A
 * change that cannot be proved counts as one that loosens. What the company has added itself is not compared.
 *
 * @issues `tailoring/accepts-…`, `tailoring/not-proved`, `tailoring/unmasked`
 */
export function loosenedForm(before: Form, after: Form): readonly Loosening[] {
  const form = `form:${before.id}`;
  return [
    ...before.fields.flatMap((field) => {
      const now = after.fields.find(({ id }) => id === field.id);
      if (now === undefined) return [];
      const around = { form: before, chain: chainOf(before, field.id), chainNow: chainOf(after, field.id) };
      return loosenedField(field, now, `${form}/fields/${field.id}`, around);
    }),
    ...droppedChecks(before.checks, after.checks, `${form}/checks`),
  ];
}

interface Around {
  readonly form: Form;
  /** What must hold for the field's part and page to be shown. */
  readonly chain: readonly unknown[];
  readonly chainNow: readonly unknown[];
}

function loosenedField(before: FormField, after: FormField, at: string, around: Around): readonly Loosening[] {
  const field = before.label;
  const label = { field: field.en, fieldZh: field["zh-CN"] };
  const said = (key: string, tell: Loosening["tell"]): Loosening => ({ at: `${at}/${key}`, tell });
  const found: Loosening[] = [];
  const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems"] as const;
  const upper = ["maximum", "maxLength", "maxItems", "maxFileSize"] as const;
  for (const key of [...lower, ...upper]) {
    const [was, is] = [before[key], after[key]];
    const stricter = (lower as readonly string[]).includes(key) ? "higher" : "lower";
    if (isLimitKept(was, is, stricter)) continue;
    const example = exampleBeyond(was, is, key);
    found.push(
      said(key, (place) =>
        example === undefined
          ? issue("tailoring/not-proved", { target: `${at}/${key}` }, place)
          : issue(measureCode(key), { ...label, example }, place),
      ),
    );
  }
  if (!isImplied(before.required, after.required)) {
    found.push(said("required", (place) => issue("tailoring/accepts-empty", label, place)));
  }
  const option = offeredMore(before.options, after.options);
  if (option !== undefined) {
    found.push(said("options", (place) => issue("tailoring/accepts-option", { ...label, option }, place)));
  }
  for (const key of ["pattern", "format"] as const) {
    const [was, is] = [before[key], after[key]];
    if (was === undefined || was === is) continue;
    found.push(said(key, (place) => issue("tailoring/accepts-text", { ...label, pattern: was }, place)));
  }
  if (!isMaskKept(before.masked, after.masked)) {
    found.push(said("masked", (place) => issue("tailoring/unmasked", label, place)));
  }
  const rows = (before.rows ?? []).flatMap((row) => {
    const now = after.rows?.find(({ id }) => id === row.id);
    return now === undefined
      ? []
      : loosenedField(row, now, `${at}/rows/${row.id}`, { ...around, chain: [], chainNow: [] });
  });
  return [
    ...found,
    ...shownOtherwise(before, after, at, around),
    ...rows,
    ...droppedChecks(before.checks, after.checks, `${at}/checks`),
  ];
}

/** What is shown, locked or filled in otherwise. */
function shownOtherwise(before: FormField, after: FormField, at: string, around: Around): readonly Loosening[] {
  const { form, chain, chainNow } = around;
  const label = { field: before.label.en, fieldZh: before.label["zh-CN"] };
  const isRead = isReadIn(form, before);
  const cannotTell =
    (key: string) =>
    (place: IssuePlace): ReturnType<typeof issue> =>
      issue("tailoring/not-proved", { target: `${at}/${key}` }, place);
  const isShownAlike = jsonEqual(before.visible ?? null, after.visible ?? null) && jsonEqual([...chain], [...chainNow]);
  const isFilled = before.default !== undefined || before.compute !== undefined || before.system !== undefined;
  const found: Loosening[] = [];
  if (!isShownAlike) {
    const key = jsonEqual(before.visible ?? null, after.visible ?? null) ? "" : "/visible";
    const isHiddenMore =
      !isImplied(before.visible ?? true, after.visible ?? true) || !jsonEqual([...chain], [...chainNow]);
    if (isHiddenMore && before.required !== undefined) {
      found.push({ at: `${at}${key}`, tell: (place) => issue("tailoring/accepts-empty", label, place) });
    } else if (isRead || (before.rows ?? []).some(({ required }) => required !== undefined) || isFilled) {
      found.push({ at: `${at}${key}`, tell: cannotTell("visible") });
    }
  }
  if (!jsonEqual(before.readOnly ?? null, after.readOnly ?? null)) {
    if (after.readOnly !== undefined && before.required !== undefined) {
      found.push({ at: `${at}/readOnly`, tell: (place) => issue("tailoring/accepts-empty", label, place) });
    } else if (isRead || isFilled) found.push({ at: `${at}/readOnly`, tell: cannotTell("readOnly") });
  }
  // What the form below fills in may break a limit of its own.
  const isDefaultOther = !jsonEqual(before.default ?? null, after.default ?? null);
  if (isDefaultOther && (isRead || before.default !== undefined)) {
    found.push({ at: `${at}/default`, tell: cannotTell("default") });
  }
  return found;
}

const ranks = { information: 0, warning: 1, error: 2 } as const;

/** Checks that stopped an answer and no longer do. */
function droppedChecks(
  before: readonly FormCheck[] = [],
  after: readonly FormCheck[] = [],
  at: string,
): readonly Loosening[] {
  return before.flatMap((check): readonly Loosening[] => {
    const now = after.find(({ id }) => id === check.id);
    if (check.id.startsWith(ownPrefix) || (now !== undefined && ranks[now.severity] >= ranks[check.severity]))
      return [];
    if (check.severity === "information") return [];
    const key = now === undefined ? "" : "/severity";
    const params = { rule: check.message.en, ruleZh: check.message["zh-CN"] };
    return [{ at: `${at}/${check.id}${key}`, tell: (place) => issue("tailoring/accepts-unchecked", params, place) }];
  });
}

/** What must hold for the part and the page of a field to be shown. */
function chainOf(form: Form, field: string): readonly unknown[] {
  const section = form.layout?.find(({ items }) => items.includes(field));
  const page = form.pages?.find(({ sections }) => section !== undefined && sections.includes(section.id));
  return [section?.visible, page?.visible].filter((each) => each !== undefined);
}

/** A measure that the limit stopped and the new one lets through. */
function exampleBeyond(before: FormField["minimum"], after: FormField["minimum"], key: string): number | undefined {
  if (typeof before !== "number") return undefined;
  if (typeof after === "number") return after;
  const isStep = key !== "minimum" && key !== "maximum" && key !== "exclusiveMinimum";
  if (key === "exclusiveMinimum") return before;
  const isLower = key.startsWith("min");
  return isLower ? (isStep ? Math.max(0, before - 1) : before - 1) : before + 1;
}

function measureCode(
  key: string,
): "tailoring/accepts-value" | "tailoring/accepts-length" | "tailoring/accepts-count" | "tailoring/accepts-size" {
  if (key.endsWith("Length")) return "tailoring/accepts-length";
  if (key.endsWith("Items")) return "tailoring/accepts-count";
  return key === "maxFileSize" ? "tailoring/accepts-size" : "tailoring/accepts-value";
}
