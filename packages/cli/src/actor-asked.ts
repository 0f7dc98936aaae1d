import type { ParseArgsConfig } from "node:util";
import { BylawError, issue, type Actor, type Pack } from "@bylaw/core";
import type { OptionValues } from "./command.ts";
import { usageOf } from "./usage-error.ts";

/** The options that say who asks. */
export const actorOptions: NonNullable<ParseArgsConfig["options"]> = {
  actor: { type: "string" },
  role: { type: "string", multiple: true },
};

const usage = "[--actor ID [--role ROLE]…]";

/** Who asks, as rules read it in `actor.id` and `actor.roles`; nobody when nothing was typed. @issues `input/unknown-role` */
export function actorAsked({ manifest }: Pack, options: OptionValues): { readonly actor?: Actor } {
  const { actor: id, role } = options;
  const roles = (Array.isArray(role) ? role : []).filter((each) => typeof each === "string");
  if (typeof id !== "string" || id === "") {
    if (roles.length > 0 || id === "") throw usageOf(usage);
    return {};
  }
  const strange = roles.find((each) => !Object.hasOwn(manifest.roles, each));
  if (strange !== undefined) {
    const known = Object.keys(manifest.roles).join(", ");
    throw new BylawError([issue("input/unknown-role", { role: strange, known })]);
  }
  return { actor: { id, roles } };
}
