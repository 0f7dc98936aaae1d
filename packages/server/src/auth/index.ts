/**
 * Who may do what. A credential becomes a principal in the host's own `auth` function; here is only the table of
 * roles and what each may do. The person's rights in a single case (a second person for approval) are the commands'.
 */
export { may, rolesThatMay, type Permission } from "./permissions.ts";
export type { Authenticate, Principal } from "./principal.ts";
