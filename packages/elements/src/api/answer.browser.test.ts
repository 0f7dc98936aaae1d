import { createClient } from "@bylaw/client";
import { describe, expect, it } from "vitest";

import { answerTo } from "./answer.ts";

/** What comes of asking a server that answers so. */
function ask(answer: () => Response): ReturnType<typeof answerTo> {
  return answerTo(createClient({ baseUrl: "", fetch: answer }).getMe());
}

describe("answerTo", () => {
  it("gives the server's issues, and offline when nobody answers", async () => {
    const issue = { code: "facts/unknown", pointer: "/facts", message: "m", help: "h" };
    expect(await ask(() => Response.json({ title: "not valid", issues: [issue] }, { status: 422 }))).toEqual({
      ok: false,
      failure: { kind: "refused", status: 422, title: "not valid", issues: [issue] },
    });
    const dead = (): never => {
      throw new TypeError("Failed to fetch");
    };
    expect(await ask(dead)).toEqual({ ok: false, failure: { kind: "offline" } });
  });

  it("reads a refusal that is not JSON, and takes half an answer for none", async () => {
    const html = new Response("<html>", { status: 502, statusText: "Bad Gateway" });
    expect(await ask(() => html)).toEqual({
      ok: false,
      failure: { kind: "refused", status: 502, title: "Bad Gateway", issues: [] },
    });
    const half = (): Response => new Response("{", { headers: { "content-type": "application/json" } });
    expect(await ask(half)).toEqual({ ok: false, failure: { kind: "offline" } });
  });

  it("is offline when the host has no token to give", async () => {
    const getToken = (): never => {
      throw new TypeError("not signed in");
    };
    const client = createClient({ baseUrl: "", getToken, fetch: () => Response.json({}) });
    expect(await answerTo(client.getMe())).toEqual({ ok: false, failure: { kind: "offline" } });
  });
});
