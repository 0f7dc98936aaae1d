import type { Condition } from "@bylaw/core";

import type { FormEditorDesk } from "./form-editor-desk.ts";
import { limitsOf } from "./field-kinds.ts";
import { isOwn } from "./form-model.ts";
import type { OutlineRow } from "./form-outline.ts";

/** What the row of a field says of it. */
export interface RowStates {
  readonly isHidden: boolean;
  readonly words: readonly { readonly text: string; readonly tone: "" | "own" | "draft" | "wrong" | "strong" }[];
}

/** What stands beside a field in the list: what it asks, and what is the company's. */
export function statesOf(desk: FormEditorDesk, { key, field }: OutlineRow): RowStates {
  const { state } = desk.say;
  const at = desk.at(key);
  const isHidden = isNever(field.visible);
  const isDrafted = desk.operations.some(
    (each) =>
      each.at === at || each.at.startsWith(`${at}/`) || (each.op === "add" && `${each.at}/${idIn(each.value)}` === at),
  );
  const isWrong = desk.wrongAt(at).length > 0 || [...desk.refusals.keys()].some((each) => each.startsWith(`${at}/`));
  const said = (text: string, tone: RowStates["words"][number]["tone"] = "") => [{ text, tone }];
  const isSet = field.compute !== undefined || field.system !== undefined;
  return {
    isHidden,
    words: [
      ...(isWrong ? said(state.wrong, "wrong") : []),
      ...(isHidden ? said(state.hidden, "strong") : field.visible === undefined ? [] : said(state.shownWhen)),
      ...(field.required === undefined || isHidden
        ? []
        : said(field.required === true ? state.required : state.requiredWhen, "strong")),
      ...(field.readOnly === undefined ? [] : said(field.readOnly === true ? state.readOnly : state.readOnlyWhen)),
      ...(isSet ? said(field.compute === undefined ? state.system : state.computed) : []),
      ...(field.options !== undefined ||
      field.pattern !== undefined ||
      limitsOf(field).some((limit) => field[limit] !== undefined)
        ? said(state.limited)
        : []),
      ...(isDrafted
        ? said(state.draft, "draft")
        : isOwn(field.id)
          ? said(state.own, "own")
          : desk.model.originWithin(at) === undefined
            ? []
            : said(state.changed, "own")),
    ],
  };
}

/** A condition that never holds: what hides a field. */
export function isNever(condition: Condition | undefined): boolean {
  return condition !== undefined && "not" in condition && "all" in condition.not && condition.not.all.length === 0;
}

/** What hides a field. */
export const NEVER: Condition = { not: { all: [] } };

function idIn(value: unknown): string {
  return String((value as { readonly id?: string } | undefined)?.id ?? "");
}
