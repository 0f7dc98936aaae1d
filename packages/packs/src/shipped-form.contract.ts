import { bind, evaluateForm, parsePack, type Answers, type BoundForm, type FormState } from "@bylaw/core";
import { readShippedPack } from "./read-pack.ts";

const pack = parsePack(readShippedPack("bean-products"));

/** 20 November 2026, noon in Shanghai. */
export const noon = { today: 20_777, now: Date.UTC(2026, 10, 20, 4) } as const;

/** A form of the factory on that day. @param set parameters that the company has set otherwise */
export function shippedForm(id: string, set: Readonly<Record<string, unknown>> = {}): BoundForm {
  const form = bind(pack, { asOf: "2026-11-20", set }).forms.get(id);
  if (form === undefined) throw new TypeError(`no form ${id}`);
  return form;
}

/** How a form stands at noon. */
export function atNoon(form: BoundForm, answers: Answers, facts: unknown = {}): FormState {
  return evaluateForm(form, answers, { ...noon, facts });
}

/** The fields that must be answered, and the fields that are hidden. */
export function asked(state: FormState): { readonly required: readonly string[]; readonly hidden: readonly string[] } {
  const fields = [...state.fields.values()];
  return {
    required: fields.filter(({ required }) => required).map(({ path }) => path),
    hidden: fields.filter(({ visible }) => !visible).map(({ path }) => path),
  };
}

/** Code and place of each issue. */
export function told(state: FormState): readonly string[] {
  return state.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}
