import type { Principal } from "./principal.ts";

/** Something that a route lets its caller do. */
export type Permission =
  | "readPolicy"
  | "decide"
  | "readRecords"
  | "writeRecords"
  | "submitForms"
  | "exportForms"
  | "sendSurveys"
  | "editDrafts"
  | "proposeOverrides"
  | "publish"
  | "begin"
  | "checkClauses"
  | "manageTasks"
  | "runClocks"
  | "manageClocks"
  | "manageChannels";

const READ: readonly Permission[] = ["readPolicy", "decide", "readRecords"];
const ALL: readonly Permission[] = [
  ...READ,
  "writeRecords",
  "submitForms",
  "exportForms",
  "sendSurveys",
  "editDrafts",
  "proposeOverrides",
  "publish",
  "begin",
  "checkClauses",
  "manageTasks",
  "runClocks",
  "manageClocks",
  "manageChannels",
];

/**
 * The one table of rights. A role that is not in it may do nothing but ask who it is. To approve, to reject and to roll
 * back is to publish. To begin is to choose the pack and the first figures, before there is anybody else to approve them. A clause may also be confirmed by whoever `auth` gives the role that answers for it. A task may
 * be done by whoever has it and by whoever has its role. That nobody approves a draft of their own holds for every role and is the commands' to see to.
 */
const grants: Readonly<Record<string, readonly Permission[]>> = {
  reader: READ,
  staff: [...READ, "proposeOverrides", "submitForms", "sendSurveys", "runClocks"],
  author: [...READ, "editDrafts", "proposeOverrides"],
  approver: [
    ...READ,
    "exportForms",
    "sendSurveys",
    "proposeOverrides",
    "publish",
    "checkClauses",
    "manageTasks",
    "runClocks",
    "manageClocks",
  ],
  publisher: [...READ, "exportForms", "publish", "checkClauses"],
  importer: ["readRecords", "writeRecords"],
  admin: ALL,
};

/** Whether one of the principal's roles grants the permission. */
export function may(principal: Pick<Principal, "roles">, permission: Permission): boolean {
  return principal.roles.some((role) => Object.hasOwn(grants, role) && grants[role]?.includes(permission) === true);
}

/** Everything that some roles allow. */
export function permissionsOf(roles: readonly string[]): readonly Permission[] {
  return ALL.filter((permission) => may({ roles }, permission));
}

/** The roles that grant a permission, for people to read. */
export function rolesThatMay(permission: Permission): readonly string[] {
  return Object.keys(grants).filter((role) => grants[role]?.includes(permission) === true);
}
