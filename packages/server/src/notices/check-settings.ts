import { isObject, issue, type Issue } from "@bylaw/core";

/** What is wrong with a web address to send to. @issues `notice/bad-url` */
export function urlIssues(settings: unknown): readonly Issue[] {
  const url = isObject(settings) ? settings["url"] : undefined;
  const isWeb = typeof url === "string" && url.length <= 2000 && /^https?:\/\/[^/@\s]+/u.test(url) && URL.canParse(url);
  return isWeb ? [] : [issue("notice/bad-url", {}, { pointer: "/url" })];
}

/** What is wrong with a secret that may be left out. @issues `document/wrong-type` */
export function secretIssues(settings: unknown): readonly Issue[] {
  const secret = isObject(settings) ? settings["secret"] : undefined;
  const fits = secret === undefined || (typeof secret === "string" && secret !== "" && secret.length <= 200);
  return fits ? [] : [issue("document/wrong-type", { expected: "string" }, { pointer: "/secret" })];
}

/** Keys that a channel does not know. @issues `document/unknown-key` */
export function strangeKeys(settings: unknown, known: readonly string[]): readonly Issue[] {
  if (!isObject(settings)) return [issue("document/wrong-type", { expected: "object" })];
  return Object.keys(settings)
    .filter((key) => !known.includes(key))
    .map((key) => issue("server/no-such-field", { field: key }, { pointer: `/${key}` }));
}

/** An address with nothing in it that is a secret: robots have theirs in the query or in the path. */
export function shownUrl(url: string): string {
  const { origin } = new URL(url);
  return `${origin}/…`;
}
