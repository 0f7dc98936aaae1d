import type { LookupAddress } from "node:dns";
import { request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import { checkedAddresses, resolveHost } from "./checked-addresses.ts";

/** What is posted. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back; a body is read up to some kilobytes. */
export interface Posted {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Posts and resolves with whatever status came back; rejects with a {@link PostRefused} or when nothing did. */
export type HttpSend = (post: Post) => Promise<Posted>;

/** Who may be sent to beside the public internet. */
export interface GuardOptions {
  /** Host names or addresses of one's own that may be sent to, also without TLS. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Milliseconds until an answer has come in whole; 15 s when left out. */
  readonly timeout?: number | undefined;
  /** Asks for the addresses of a name; the system's resolver when left out. */
  readonly resolve?: ((host: string) => Promise<readonly string[]>) | undefined;
}

/** We do not send there. */
export class PostRefused extends Error {
  readonly reason: "address" | "scheme" | "url";

  constructor(reason: "address" | "scheme" | "url") {
    super(reason);
    this.reason = reason;
  }
}

const MOST_BYTES = 64 * 1024;

/**
 * Posts to addresses that a tenant has typed in, without becoming a way into the house: the name is resolved once, every
 * address is checked, and it is those that are connected to; redirects are not followed; what comes back is not kept.
 */
export function createGuardedPost(options: GuardOptions = {}): HttpSend {
  const allowed = new Set((options.allowHosts ?? []).map((host) => host.toLowerCase()));
  const { timeout = 15_000, resolve = resolveHost } = options;
  return async function post({ url, headers, body }): Promise<Posted> {
    const target = parse(url);
    const host = target.hostname.replaceAll(/^\[|\]$/gu, "").toLowerCase();
    const isAllowed = allowed.has(host);
    if (target.protocol !== "https:" && !isAllowed) throw new PostRefused("scheme");
    const addresses = await checkedAddresses(host, { isAllowed, resolve });
    if (addresses.length === 0) throw new PostRefused("address");
    const sent = { ...headers, "content-length": String(Buffer.byteLength(body)) };
    return exchange(target, { method: "POST", headers: sent, lookup: onlyTo(addresses), agent: false }, body, timeout);
  };
}

function parse(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  const isHttp = target?.protocol === "https:" || target?.protocol === "http:";
  if (target === undefined || !isHttp || target.username !== "" || target.password !== "") throw new PostRefused("url");
  return target;
}

/** A resolver that knows what was checked and asks nobody again. */
function onlyTo(addresses: readonly string[]): NonNullable<RequestOptions["lookup"]> {
  const found: LookupAddress[] = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, tell) => {
    const [first] = found;
    if (options.all === true) tell(null, found);
    else tell(null, first?.address ?? "", first?.family);
  };
}

function exchange(url: URL, options: RequestOptions, body: string, timeout: number): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? secureRequest : plainRequest;
    const signal = AbortSignal.timeout(timeout);
    const request = send(url, { ...options, signal }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MOST_BYTES) chunks.push(chunk);
        else response.destroy();
      });
      response.on("error", reject);
      response.on("close", () => {
        const { statusCode, headers } = response;
        resolve({ status: statusCode ?? 0, headers, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}
