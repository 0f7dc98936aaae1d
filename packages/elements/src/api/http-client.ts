import type { Problem } from "../api-types.ts";
import type { Answer, BylawClient, JsonRequest } from "./bylaw-client.ts";
import { createTokenSource, type GetToken } from "./token-source.ts";

export interface HttpClientOptions {
  /** Where `/v1` is found; empty for the page's own origin. */
  readonly baseUrl: string;
  /** Gives the host-signed token; asked again once when the server answers 401. */
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A client that asks over HTTP with the host's token. */
export function createHttpClient(options: HttpClientOptions): BylawClient {
  const tokens = options.getToken === undefined ? undefined : createTokenSource(options.getToken);

  async function send(path: string, request: JsonRequest, token: string | undefined): Promise<Response> {
    const ask = options.fetch ?? globalThis.fetch.bind(globalThis);
    return ask(`${options.baseUrl.replace(/\/$/u, "")}${path}`, {
      method: request.method ?? (request.body === undefined ? "GET" : "POST"),
      headers: {
        accept: "application/json",
        "accept-language": request.locale,
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
        ...(request.version === undefined ? {} : { "if-match": `"${request.version}"` }),
        ...(request.idempotencyKey === undefined ? {} : { "idempotency-key": request.idempotencyKey }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
  }

  return {
    async fetchJson<Value>(path: string, request: JsonRequest): Promise<Answer<Value>> {
      try {
        const token = await tokens?.token();
        let response = await send(path, request, token);
        if (response.status === 401 && tokens !== undefined && token !== undefined) {
          tokens.refuse(token);
          response = await send(path, request, await tokens.token());
        }
        return await read<Value>(response);
      } catch {
        // Whatever kept the server from being reached or its answer from being read, the reader can only try again.
        return { ok: false, failure: { kind: "offline" } };
      }
    },
  };
}

async function read<Value>(response: Response): Promise<Answer<Value>> {
  if (response.ok) {
    const text = await response.text();
    return { ok: true, value: (text === "" ? undefined : JSON.parse(text)) as Value };
  }
  const problem = await readProblem(response);
  return {
    ok: false,
    failure: {
      kind: "refused",
      status: response.status,
      title: problem.title ?? problem.detail ?? "",
      issues: problem.issues ?? [],
    },
  };
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return {};
  }
}
