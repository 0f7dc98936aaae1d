import { BylawProblem } from "./bylaw-problem.ts";
import { operationTable } from "./generated/operation-table.ts";
import type { Call, Locale, OperationId } from "./operation.ts";
import { createTokenSource, type GetToken } from "./token-source.ts";

export interface ClientOptions {
  /** Where the API is, with the prefix that it is mounted under: `https://intranet.example/bylaw`, or `""` for this host. */
  readonly baseUrl: string;
  /** Gives the host-signed token: before the first request, shortly before it ends, and once more when the server answers 401. */
  readonly getToken?: GetToken;
  /** The language of sentences and problems where a call names none; the browser's own when left out. */
  readonly locale?: Locale;
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/** One method for each operation of the API. */
export type Client = { readonly [Id in OperationId]: Call<Id> };

/** What an answer may be: JSON of ours, else bytes as they are. */
const ACCEPT = "application/json, application/octet-stream;q=0.9, */*;q=0.1";

/** An input as any operation may have it. */
interface AnyInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly locale?: Locale;
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
  const tokens = options.getToken === undefined ? undefined : createTokenSource(options.getToken);

  const ask = async (method: string, path: string, input: AnyInput): Promise<unknown> => {
    const token = await tokens?.token();
    let response = await attempt(method, path, input, token);
    // It may have been taken back since it was handed over: ask the host once for a new one.
    if (response.status === 401 && tokens !== undefined && token !== undefined) {
      tokens.refuse(token);
      response = await attempt(method, path, input, await tokens.token());
    }
    // A page in place of an answer is somebody in between, e.g. the sign-in of a hotel: nobody has heard us.
    if (response.ok && isPage(response)) throw new BylawProblem({ status: 0, title: "no answer" });
    if (response.ok && isBytes(response)) return new Uint8Array(await response.arrayBuffer());
    const text = await response.text();
    if (response.ok) return text === "" ? undefined : (JSON.parse(text) as unknown);
    throw problemOf(response, text);
  };

  const attempt = async (
    method: string,
    path: string,
    input: AnyInput,
    bearer: string | undefined,
  ): Promise<Response> => {
    const headers = new Headers({ accept: ACCEPT, ...input.headers });
    if (bearer !== undefined) headers.set("authorization", `Bearer ${bearer}`);
    const locale = input.locale ?? options.locale;
    if (locale !== undefined) headers.set("accept-language", locale);
    if (input.body !== undefined) headers.set("content-type", input.contentType ?? "application/json");
    const body = bodyOf(input.body);
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

/** A text, a file or a piece of one goes as it is; anything else as JSON. */
function bodyOf(body: unknown): string | Blob | Uint8Array<ArrayBuffer> | undefined {
  if (typeof body === "string" || body instanceof Blob) return body;
  // A Uint8Array may come from another realm, e.g. that of a test's runner; its bytes are the same.
  return ArrayBuffer.isView(body) ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
}

function isBytes(response: Response): boolean {
  const type = response.headers.get("content-type");
  return type !== null && !type.includes("json");
}

function isPage(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/html") === true;
}

function addressOf(path: string, { path: names = {}, query = {} }: AnyInput): string {
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(names[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function problemOf(response: Response, text: string): BylawProblem {
  const { status, statusText } = response;
  try {
    return new BylawProblem({ ...(JSON.parse(text) as object), status });
  } catch {
    // Something between us and the server has answered.
    return new BylawProblem({ status, title: statusText });
  }
}
