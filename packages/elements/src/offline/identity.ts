import { answerTo, type Client, type Failure } from "../api/index.ts";
import { lastToken } from "../config/index.ts";

/** Whose drafts and filings are kept. */
export interface Who {
  readonly tenant: string;
  readonly person: string;
}

/** Somebody whom the server knows; the one who was here last, while it cannot be asked; or nobody. */
export type Asked =
  | { readonly kind: "known" | "remembered"; readonly who: Who }
  | { readonly kind: "nobody"; readonly failure: Failure };

const KEY = "bylaw.who/1";

interface Remembered extends Who {
  /** What the person's token says of them, so that another's is not taken for theirs. */
  readonly mark: string;
}

/**
 * Who is there. Without a network it is whoever was there last on this device, unless the page has a token of somebody
 * else; nobody after {@link forgetWho}.
 *
 * @param base where the API is, as a whole address
 */
export async function askWho(client: Client, base: string): Promise<Asked> {
  const answer = await answerTo(client.getMe());
  const mark = await markOf(lastToken(client));
  if (answer.ok) {
    const { tenant, person } = answer.value;
    write({ ...read(), [base]: { tenant, person, mark } });
    return { kind: "known", who: { tenant, person } };
  }
  const { failure } = answer;
  const last = read()[base];
  const isReached = failure.kind === "refused" && failure.status < 500;
  if (isReached || last === undefined || (mark !== "" && mark !== last.mark)) return { kind: "nobody", failure };
  return { kind: "remembered", who: { tenant: last.tenant, person: last.person } };
}

/** Nobody is remembered after signing out. */
export function forgetWho(base: string): void {
  const { [base]: _gone, ...others } = read();
  write(others);
}

function read(): Readonly<Record<string, Remembered>> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {}) as Record<string, Remembered>;
  } catch {
    return {};
  }
}

function write(known: Readonly<Record<string, Remembered>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // Without storage nobody is remembered, and nothing is kept.
  }
}

/** The same for every token of a person: issuer and subject of one that is signed, else a hash of it. */
async function markOf(token: string | undefined): Promise<string> {
  if (token === undefined) return "";
  try {
    const claims = token.split(".")[1] ?? "";
    const { iss, sub } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))) as Record<string, unknown>;
    if (typeof sub === "string") return `${String(iss)} ${sub}`;
  } catch {
    // None of ours.
  }
  return hashOf(token);
}

/** SHA-256 in hexadecimal; empty where the page is not secure and there is none. */
export async function hashOf(text: string): Promise<string> {
  // Types say that it is always there.
  if ((crypto as { readonly subtle?: SubtleCrypto }).subtle === undefined) return "";
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
