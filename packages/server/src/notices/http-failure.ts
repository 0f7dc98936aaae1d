import type { Sent } from "./channel.ts";
import { PostRefused, type Posted } from "./guarded-post.ts";

type Failure = Exclude<Sent, { readonly ok: true }>;

/** What it means that a post did not come back at all. Our own refusal is final: the address will not get better. */
export function refusalOf(error: unknown): Failure {
  if (error instanceof PostRefused) return { ok: false, problem: `${error.reason} not allowed`, isOver: true };
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const name = error instanceof Error ? error.name : "error";
  return { ok: false, problem: code !== undefined && /^[A-Z_]+$/u.test(code) ? code : name };
}

const LONGEST = 24 * 60 * 60 * 1000;

/** What `Retry-After` asks for, milliseconds: seconds or a date, a day at most. */
export function retryAfterOf({ headers }: Pick<Posted, "headers">, now: number): number | undefined {
  const told = headers["retry-after"];
  if (typeof told !== "string") return undefined;
  const wait = /^\d+$/u.test(told) ? Number(told) * 1000 : Date.parse(told) - now;
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, LONGEST) : undefined;
}
