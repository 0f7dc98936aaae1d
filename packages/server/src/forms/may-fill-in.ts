import { BylawError, issue, type Form } from "@bylaw/core";
import type { Principal } from "../auth/index.ts";
import type { FormActor } from "./form-actor.ts";

/** Whether somebody may fill in a form: by a role in the company that it names, or as an administrator in anybody's place. */
export function mayFillIn({ by }: Pick<Form, "by">, { roles: rights }: Principal, { roles }: FormActor): boolean {
  return rights.includes("admin") || by.some((role) => roles.includes(role));
}

/** @issues `server/not-your-form` */
export function checkMayFillIn(form: Pick<Form, "by">, principal: Principal, actor: FormActor): void {
  if (!mayFillIn(form, principal, actor))
    throw new BylawError([issue("server/not-your-form", { roles: form.by.join(", ") })]);
}
