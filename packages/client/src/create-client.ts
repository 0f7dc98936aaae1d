import { BylawProblem } from "./bylaw-problem.ts";
import { operationTable } from "./generated/operation-table.ts";
import type { Call, OperationId } from "./operation.ts";

/** Why a token is asked for: nobody has one yet, or the server no longer takes the last one. */
export type TokenReason = "initial" | "expired";

export interface ClientOptions {
  /** Where the API is, with the prefix that it is mounted under: `https://intranet.example/bylaw`, or `""` for this host. */
  readonly baseUrl: string;
  /** Called before the first request, and once more when the server answers 401. */
  readonly getToken?: (reason: TokenReason) => string | Promise<string>;
  /** The language of sentences and problems; the browser's own when left out. */
  readonly locale?: "zh-CN" | "en";
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/** One method for each operation of the API. */
export type Client = { readonly [Id in OperationId]: Call<Id> };

/** An input as any operation may have it. */
interface AnyInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly signal?: AbortSignal;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ baseUrl: "/bylaw", getToken: () => hostToken(), locale: "en" });
 * const answer = await client.decide({ path: { decision: "tier" }, body: { subject: "C001", explain: true } });
 *
 * Every method rejects with a {@link BylawProblem} when the answer is not a success.
 */
export function createClient(options: ClientOptions): Client {
  const send = options.fetch ?? ((request: Request) => fetch(request));
  let token: Promise<string> | undefined;

  const ask = async (method: string, path: string, input: AnyInput): Promise<unknown> => {
    const used = tokenFor("initial", undefined);
    let response = await attempt(method, path, input, await used);
    // The token may have run out since it was handed over: ask the host once for a new one.
    if (response.status === 401 && used !== undefined) {
      response = await attempt(method, path, input, await tokenFor("expired", used));
    }
    const text = await response.text();
    if (response.ok) return text === "" ? undefined : (JSON.parse(text) as unknown);
    throw problemOf(response, text);
  };

  /** Requests that fail together ask for one new token together. */
  const tokenFor = (reason: TokenReason, used: Promise<string> | undefined): Promise<string> | undefined => {
    if (options.getToken === undefined || token !== used) return token;
    token = Promise.resolve(options.getToken(reason));
    // A host that cannot give a token now may be able to the next time.
    token.catch(() => (token = undefined));
    return token;
  };

  const attempt = async (
    method: string,
    path: string,
    input: AnyInput,
    bearer: string | undefined,
  ): Promise<Response> => {
    const headers = new Headers(input.headers);
    if (bearer !== undefined) headers.set("authorization", `Bearer ${bearer}`);
    if (options.locale !== undefined) headers.set("accept-language", options.locale);
    if (input.body !== undefined) headers.set("content-type", input.contentType ?? "application/json");
    const body = typeof input.body === "string" ? input.body : JSON.stringify(input.body);
    // A relative address means this page's host, where there is a page.
    const base = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
    const url = new URL(options.baseUrl.replace(/\/$/u, "") + addressOf(path, input), base);
    const init = {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(input.signal ? { signal: input.signal } : {}),
    };
    try {
      return await send(new Request(url, init));
    } catch (cause) {
      if (input.signal?.aborted === true) throw cause;
      throw new BylawProblem({ status: 0, title: "no answer" }, { cause });
    }
  };

  const calls = Object.entries(operationTable).map(([id, [method, path]]) => [
    id,
    (input: AnyInput = {}) => ask(method, path, input),
  ]);
  return Object.freeze(Object.fromEntries(calls) as Client);
}

function addressOf(path: string, { path: names = {}, query = {} }: AnyInput): string {
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(names[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function problemOf(response: Response, text: string): BylawProblem {
  const { status, statusText } = response;
  if (response.headers.get("content-type")?.includes("problem+json") !== true)
    return new BylawProblem({ status, title: statusText });
  return new BylawProblem({ ...(JSON.parse(text) as { status: number }), status });
}
