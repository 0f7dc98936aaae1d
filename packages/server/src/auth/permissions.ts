import type { Principal } from "./principal.ts";

/** Something that a route lets its caller do. */
export type Permission = "readPolicy" | "decide" | "readRecords" | "writeRecords" | "editDrafts" | "publish";

/** The one table of rights. A role that is not in it may do nothing but ask who it is. */
const grants: Readonly<Record<string, readonly Permission[]>> = {
  reader: ["readPolicy", "decide", "readRecords"],
  author: ["readPolicy", "decide", "readRecords", "editDrafts"],
  approver: ["readPolicy", "decide", "readRecords"],
  publisher: ["readPolicy", "decide", "readRecords", "publish"],
  importer: ["readRecords", "writeRecords"],
};

/** Whether one of the principal's roles grants the permission. */
export function may(principal: Principal, permission: Permission): boolean {
  return principal.roles.some((role) => Object.hasOwn(grants, role) && grants[role]?.includes(permission) === true);
}

/** The roles that grant a permission, for people to read. */
export function rolesThatMay(permission: Permission): readonly string[] {
  return Object.keys(grants).filter((role) => grants[role]?.includes(permission) === true);
}
