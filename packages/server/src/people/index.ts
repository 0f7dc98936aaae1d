/**
 * The people of a company, by the host's directory or none. Only their names and their roles in the company: what
 * somebody may do comes from the credential, never from here.
 */
export { emptyDirectory, type Directory, type Person } from "./directory.ts";
export { nameOf, namesOf, type Names } from "./names-of.ts";
export { rolesOf } from "./roles-of.ts";
