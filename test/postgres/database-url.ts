/** The database that has our tables and no rows; every test file's own is a copy of it. */
export const TEMPLATE = "bylaw_template";

/** The same server, another database. A socket's folder stays encoded as the host. */
export function withDatabase(url: string, database: string): string {
  return url.replace(/^(\w+:\/\/[^/]*)\/[^?]*/u, `$1/${database}`);
}
