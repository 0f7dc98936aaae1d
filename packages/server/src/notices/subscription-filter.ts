import type { Locale } from "@bylaw/core";
import type { Subscription } from "../storage/index.ts";

/** What a subscription hears of. */
export interface SubscriptionFilter {
  /** Kinds of notices; `clock.*` is all that begin so, `*` is all. */
  readonly kinds: readonly string[];
  /** Only what one of these roles hears of; everything when left out. */
  readonly roles?: readonly string[];
  /** The language of its texts. */
  readonly locale: Locale;
}

/** Whether a subscription is told of something. */
export function hears({ state, filter }: Subscription, kind: string, roles: readonly string[]): boolean {
  const { kinds, roles: wanted } = filter as unknown as SubscriptionFilter;
  if (state !== "active" || !kinds.some((pattern) => matches(pattern, kind))) return false;
  return wanted === undefined || roles.some((role) => wanted.includes(role));
}

function matches(pattern: string, kind: string): boolean {
  return pattern === "*" || pattern === kind || (pattern.endsWith(".*") && kind.startsWith(pattern.slice(0, -1)));
}
