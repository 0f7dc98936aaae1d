/**
 * Who may do what. A credential becomes a principal in the host's own `auth` function, or by a token that the host has
 * signed (`createTokenAuth`); and here is the table of roles and what each may do. The person's rights in a single case
 * (a second person for approval) are the commands'.
 */
export { may, permissionsOf, rolesThatMay, type Permission } from "./permissions.ts";
export type { Authenticate, Principal } from "./principal.ts";
export { createTokenAuth } from "./token-auth.ts";
export type { TokenAuthOptions, TokenHost } from "./token-host.ts";
