import { describe, expect, it } from "vitest";
import { BylawProblem } from "./bylaw-problem.ts";
import { createClient, type ClientOptions } from "./create-client.ts";
import type { GetToken } from "./token-source.ts";

/** A client whose requests are answered here, and those requests. */
function open(
  answer: (request: Request, count: number) => Response | Promise<Response>,
  options: Partial<ClientOptions> = {},
) {
  const asked: Request[] = [];
  const client = createClient({
    baseUrl: "https://host.example/bylaw/",
    fetch: (request) => answer(request, asked.push(request)),
    ...options,
  });
  return { client, asked };
}

const json = (body: unknown, status = 200, type = "application/json"): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": type } });

describe("createClient", () => {
  it("fills the path, leaves out what is undefined, and says its language or the call's own", async () => {
    const { client, asked } = open(() => json({ items: [], nextCursor: null }), { locale: "en" });
    await client.listRecords({ path: { type: "a/b" }, query: { q: "x y", limit: 5 } });
    await client.getMe({ locale: "zh-CN" });
    expect(asked[0]?.url).toBe("https://host.example/bylaw/v1/records/a%2Fb?q=x+y&limit=5");
    expect(asked.map(({ headers }) => headers.get("accept-language"))).toEqual(["en", "zh-CN"]);
  });

  it("sends JSON, and lines as they are", async () => {
    const { client, asked } = open(() => json({}));
    await client.decide({ path: { decision: "tier" }, body: { subject: "C1" } });
    await client.importRecords({ path: { type: "order" }, body: "a,b\n", contentType: "text/csv" });
    expect(await Promise.all(asked.map((request) => request.text()))).toEqual(['{"subject":"C1"}', "a,b\n"]);
    expect(asked.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", "text/csv"]);
  });

  it("sends bytes as they are, and gives bytes back for what is not JSON", async () => {
    const bodies: Uint8Array[] = [];
    const { client } = open(async (request) => {
      bodies.push(new Uint8Array(await request.arrayBuffer()));
      return new Response(new Uint8Array([7, 0, 255]), { headers: { "content-type": "image/png" } });
    });
    const ask = client.importRecords as unknown as (input: object) => Promise<unknown>;
    const input = { path: { type: "order" }, contentType: "application/offset+octet-stream" };
    expect(await ask({ ...input, body: new Blob([new Uint8Array([1, 2])]) })).toEqual(new Uint8Array([7, 0, 255]));
    await ask({ ...input, body: new Uint8Array([3, 4]) });
    expect(bodies).toEqual([new Uint8Array([1, 2]), new Uint8Array([3, 4])]);
  });

  it("takes a page that stands in the place of an answer for no answer", async () => {
    const { client } = open(() => new Response("<h1>Sign in</h1>", { headers: { "content-type": "text/html" } }));
    await expect(client.getMe()).rejects.toMatchObject({ status: 0 });
  });

  it("asks for a token once, and once more when it is refused, however many requests fail together", async () => {
    const reasons: string[] = [];
    const getToken: GetToken = ({ reason }) => (reasons.push(reason), `t${reasons.length}`);
    const { client } = open(
      (request) => (request.headers.get("authorization") === "Bearer t2" ? json({}) : json({ status: 401 }, 401)),
      { getToken },
    );
    await Promise.all([client.getMe(), client.getPolicy(), client.listReleases()]);
    await client.getMe();
    expect(reasons).toEqual(["initial", "refused"]);
  });

  it("gives up when the new token is not taken either", async () => {
    const { client, asked } = open(() => json({ status: 401, detail: "who?" }, 401, "application/problem+json"), {
      getToken: () => "t",
    });
    await expect(client.getMe()).rejects.toMatchObject({ status: 401, message: "who?" });
    expect(asked).toHaveLength(2);
  });

  it("rejects with what is wrong", async () => {
    const issue = {
      code: "server/unknown-draft",
      pointer: "",
      message: "there is no draft `x`",
      params: { id: "x" },
      severity: "error",
    };
    const { client } = open(() =>
      json(
        { type: "/t", title: "Not found", status: 404, detail: issue.message, issues: [issue] },
        404,
        "application/problem+json",
      ),
    );
    const problem: unknown = await client.getDraft({ path: { id: "x" } }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(BylawProblem);
    expect(problem).toMatchObject({
      status: 404,
      title: "Not found",
      message: "there is no draft `x`",
      issues: [issue],
    });
    expect((problem as BylawProblem).has("server/unknown-draft")).toBe(true);
  });

  it("makes a problem of an answer that is none of ours, and of no answer", async () => {
    const { client } = open(() => new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" }));
    await expect(client.getMe()).rejects.toMatchObject({ status: 502, issues: [] });
    const offline = open(() => {
      throw new TypeError("network");
    });
    await expect(offline.client.getMe()).rejects.toMatchObject({
      name: "BylawProblem",
      status: 0,
      cause: expect.any(TypeError) as unknown,
    });
  });

  it("gives nothing for an answer without a body", async () => {
    const { client } = open(() => new Response(null, { status: 204 }));
    expect(await client.deleteDraft({ path: { id: "x" }, headers: { "If-Match": '"1"' } })).toBeUndefined();
  });
});
