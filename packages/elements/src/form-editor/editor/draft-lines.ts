import { describeOperation, tailorPack, type Operation, type Pack } from "@bylaw/core";

import type { OperationView } from "../../api/index.ts";
import type { Locale } from "../../i18n/index.ts";

/** One thing that a draft does to a form. */
export interface DraftLine {
  readonly operation: OperationView;
  /** Its place in the draft. */
  readonly nth: number;
  readonly words: string;
}

/** What the lines are told of. */
export interface LinesAbout {
  /** The policy without the draft. */
  readonly pack: Pack;
  readonly form: string;
  readonly locale: Locale;
  /** ISO 8601. */
  readonly day: string;
}

/** What operations do to a form and to the lists of options that it asks from, in words, each after those before it. */
export function draftLines(operations: readonly OperationView[], about: LinesAbout): readonly DraftLine[] {
  const { form, locale, day } = about;
  let { pack } = about;
  return operations.flatMap((each, nth): readonly DraftLine[] => {
    const operation = each as Operation;
    const isHere = each.at.startsWith(`form:${form}/`) || asksFrom(pack, form, each.at);
    const words = isHere ? describeOperation(pack, operation, locale, day) : "";
    ({ pack } = tailorPack(pack, [operation], day));
    return isHere ? [{ operation: each, nth, words }] : [];
  });
}

/** Whether a form has a question whose options a target belongs to. */
function asksFrom(pack: Pack, form: string, at: string): boolean {
  const list = /^enum:([^/]+)\//u.exec(at)?.[1];
  const fields = pack.forms.find(({ id }) => id === form)?.fields ?? [];
  return (
    list !== undefined &&
    fields.flatMap((field) => [field, ...(field.rows ?? [])]).some(({ value }) => value?.enum === list)
  );
}
