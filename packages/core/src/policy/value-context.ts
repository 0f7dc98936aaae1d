import type { EnumDefinition } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";
import type { Pack } from "./pack.ts";

/** What reading and printing values needs to know of a policy: its time zone, its enums, its roles. */
export function valueContext(pack: Pack): ValueContext {
  const enums = pack.vocabularies.flatMap((document) => Object.entries<EnumDefinition>(document.enums ?? {}));
  return { timeZone: pack.manifest.timeZone, enums: new Map(enums), roles: pack.manifest.roles };
}
