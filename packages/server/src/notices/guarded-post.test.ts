import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBlockedAddress } from "./blocked-address.ts";
import { createGuardedPost } from "./guarded-post.ts";
import { startHttp, type TestServer } from "./servers.contract.ts";

const text = { headers: {}, body: "{}" };

describe("createGuardedPost", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startHttp(({ path }) =>
      path === "/moved"
        ? { status: 302, headers: { location: `http://127.0.0.1:${server.port}/inside` } }
        : { body: "yes" },
    );
  });
  afterAll(() => server.close());

  it.each([
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://10.1.2.3/",
    "https://172.31.255.255/",
    "https://192.168.0.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[fd00::1]/",
    "https://[fe80::1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://localhost/",
  ])("does not connect to %s", async (url) => {
    await expect(createGuardedPost()({ url, ...text })).rejects.toMatchObject({ reason: "address" });
  });

  it("wants TLS, and an address without a user in it", async () => {
    const post = createGuardedPost();
    await expect(post({ url: "http://example.com/", ...text })).rejects.toMatchObject({ reason: "scheme" });
    await expect(post({ url: "https://u:p@example.com/", ...text })).rejects.toMatchObject({ reason: "url" });
    await expect(post({ url: "file:///etc/passwd", ...text })).rejects.toMatchObject({ reason: "url" });
  });

  it("refuses a name with one private address among public ones", async () => {
    const post = createGuardedPost({ resolve: async () => ["93.184.215.14", "10.0.0.1"] });
    await expect(post({ url: "https://mixed.example/", ...text })).rejects.toMatchObject({ reason: "address" });
  });

  it("connects to the address that was checked, and asks for the name only once", async () => {
    let asked = 0;
    const resolve = async (): Promise<readonly string[]> => [["127.0.0.1", "10.0.0.1"][asked++] ?? ""];
    const post = createGuardedPost({ allowHosts: ["rebind.example"], resolve });
    const answer = await post({ url: `http://rebind.example:${server.port}/x`, ...text });
    expect([answer.status, answer.body, asked]).toEqual([200, "yes", 1]);
    expect(server.received.at(-1)?.headers.host).toBe(`rebind.example:${server.port}`);
  });

  it("does not follow where it is sent on to", async () => {
    const post = createGuardedPost({ allowHosts: ["127.0.0.1"] });
    const before = server.received.length;
    const answer = await post({ url: `http://127.0.0.1:${server.port}/moved`, ...text });
    expect(answer.status).toBe(302);
    expect(server.received.slice(before).map(({ path }) => path)).toEqual(["/moved"]);
  });

  it("gives up on who does not answer", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const post = createGuardedPost({ allowHosts: ["127.0.0.1"], timeout: 50 });
    await expect(post({ url: `http://127.0.0.1:${port}/`, ...text })).rejects.toMatchObject({ name: "AbortError" });
    silent.close();
  });

  it("reads no more than some kilobytes of an answer", async () => {
    const talkative = await startHttp(() => ({ body: "x".repeat(1_000_000) }));
    const post = createGuardedPost({ allowHosts: ["127.0.0.1"] });
    const { body } = await post({ url: `http://127.0.0.1:${talkative.port}/`, ...text });
    expect(body.length).toBeLessThanOrEqual(64 * 1024);
    await talkative.close();
  });
});

describe("isBlockedAddress", () => {
  it("lets the public internet through", () => {
    for (const address of ["8.8.8.8", "114.114.114.114", "2606:4700:4700::1111", "2408:8000::1"]) {
      expect([address, isBlockedAddress(address)]).toEqual([address, false]);
    }
  });

  it("blocks what is no address", () => {
    expect(isBlockedAddress("localhost")).toBe(true);
  });
});
