import type { Text } from "../issue/index.ts";
import type { EnumDefinition } from "../schema/index.ts";

/** What a policy must say before its values can be read or printed. */
export interface ValueContext {
  /** IANA name. A date-time without an offset is in this zone. */
  readonly timeZone: string;
  readonly enums: ReadonlyMap<string, EnumDefinition>;
  /** The roles that may be named, with their labels. */
  readonly roles: Readonly<Record<string, Text>>;
}
