import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { folderOfItsOwn } from "../pack-folder.contract.ts";

const token = "0123456789abcdef";
const serving = (name: string) => ["serve", "--db", join(folderOfItsOwn(), name), "--port", "0"];

describe("serve", () => {
  it("serves one company until it is interrupted", async () => {
    const { promise: interrupted, resolve: interrupt } = Promise.withResolvers<void>();
    const { promise: address, resolve: listening } = Promise.withResolvers<string>();
    const hear = (text: string): void => {
      const found = /http:\S+/u.exec(text)?.[0];
      if (found !== undefined) listening(found);
    };
    const ended = call(serving("company.sqlite"), { env: { BYLAW_TOKEN: token }, interrupted, hear });
    const asked = await fetch(`${await address}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(await asked.json()).toMatchObject({ tenant: "main", person: "admin" });
    expect((await fetch(`${await address}/v1/me`)).status).toBe(401);
    interrupt();
    expect(await ended).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^Bylaw is serving at .*\nAPI documentation: .*\/docs\n$/u) as string,
    });
  });

  it("asks for a credential that is long enough, before it makes a database", async () => {
    const { code, err } = await call(["serve"], { env: { BYLAW_TOKEN: "short" } });
    expect([code, err]).toEqual([2, "BYLAW_TOKEN=<16+ characters> bylaw serve …  |  bylaw serve --demo\n"]);
  });

  it.each(["x", "-1", "65536", "1.5"])("refuses the port %s", async (port) => {
    expect(await call(["serve", `--port=${port}`], { env: { BYLAW_TOKEN: token } })).toMatchObject({
      code: 2,
      err: "--port 0…65535\n",
    });
  });

  it("refuses a pack that is none", async () => {
    const { code, err } = await call([...serving("x.sqlite"), "--pack", "beans"], { env: { BYLAW_TOKEN: token } });
    expect([code, err.split("\n")[0]]).toEqual([
      3,
      "error[input/unknown-pack] `beans` is neither a pack nor a folder with a `pack.json`",
    ]);
  });
});
