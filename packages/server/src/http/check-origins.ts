import { issue, type Issue } from "@bylaw/core";

/** What is not exactly an origin: a path, a wildcard, an upper-case host. @issues `server/bad-origin` */
export function checkOrigins(origins: Iterable<string>): readonly Issue[] {
  return [...origins].filter((origin) => !isOrigin(origin)).map((origin) => issue("server/bad-origin", { origin }));
}

// Browsers send an origin in one spelling only, so the comparison may be of texts. `null` is every sandbox, so nobody.
function isOrigin(text: string): boolean {
  return /^https?:\/\/[^*]+$/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
