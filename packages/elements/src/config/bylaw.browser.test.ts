import { afterEach, describe, expect, it } from "vitest";

import { adoptStub } from "./adopt-stub.ts";
import { Bylaw } from "./bylaw.ts";
import { clientFor } from "./client-for.ts";

const before = Bylaw.configuration;

afterEach(() => Bylaw.configure({ baseUrl: "", locale: "zh-CN", ...before }));

describe("adoptStub", () => {
  it("does in order what the page has said before, and takes the stub's place", () => {
    const queue: object[] = [];
    const stub = { queue, configure: (settings: object): void => void queue.push(settings) };
    const page: { Bylaw?: unknown } = { Bylaw: stub };
    stub.configure({ baseUrl: "https://policy.example", locale: "zh-CN" });
    stub.configure({ locale: "en" });
    adoptStub(page);
    expect(page.Bylaw).toBe(Bylaw);
    expect(Bylaw.configuration).toMatchObject({ baseUrl: "https://policy.example", locale: "en" });
    stub.configure({ locale: "zh-CN" });
    expect(Bylaw.configuration.locale).toBe("zh-CN");
  });

  it("leaves alone what else has the name", () => {
    for (const own of [Bylaw, { configure: "mine" }, "mine", null]) {
      const page: { Bylaw?: unknown } = { Bylaw: own };
      adoptStub(page);
      expect(page.Bylaw).toBe(own);
    }
    const empty: { Bylaw?: unknown } = {};
    adoptStub(empty);
    expect(empty.Bylaw).toBe(Bylaw);
  });
});

describe("Bylaw", () => {
  it("shares its settings and clients with a second copy of the module", async () => {
    const second = "./bylaw.ts?second";
    const other = ((await import(/* @vite-ignore */ second)) as { readonly Bylaw: typeof Bylaw }).Bylaw;
    expect(other).not.toBe(Bylaw);
    let heard = 0;
    const unsubscribe = Bylaw.subscribe(() => (heard += 1));
    other.configure({ baseUrl: "https://policy.example" });
    unsubscribe();
    expect([heard, Bylaw.configuration.baseUrl]).toEqual([1, "https://policy.example"]);
    const client = clientFor("");
    expect(clientFor("https://policy.example")).toBe(client);
    other.configure({ getToken: () => "another" });
    expect(clientFor("")).not.toBe(client);
  });
});
