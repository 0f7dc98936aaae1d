import { describe, expect, it } from "vitest";
import { call } from "./memory-io.contract.ts";

describe("run", () => {
  it.each([["help"], ["--help"], ["-h"]])("lists every command and exit code for `%s`", async (word) => {
    const { code, out, err } = await call([word]);
    expect([code, err]).toEqual([0, ""]);
    for (const name of ["check", "test", "decide", "explain", "serve"]) expect(out).toContain(`  bylaw ${name} `);
    expect(out).toContain("Exit codes: 0 all well");
  });

  it("speaks the language asked for, else that of the terminal", async () => {
    expect((await call(["help", "--locale", "zh-CN"])).out).toContain("退出码：0 正常");
    expect((await call(["help", "--locale=zh-CN"])).out).toContain("退出码：0 正常");
    expect((await call(["help"], { env: { LC_ALL: "", LANG: "zh_CN.UTF-8" } })).out).toContain("退出码");
    expect((await call(["help", "--locale", "en"], { env: { LANG: "zh_CN.UTF-8" } })).out).toContain("Exit codes");
  });

  it("explains one command, in either language", async () => {
    expect((await call(["decide", "--help"])).out).toMatch(/^bylaw decide <pack> <decision> --facts/u);
    expect((await call(["test", "-h", "--locale", "zh-CN"])).out).toContain("运行制度包自带的算例");
  });

  it("answers what is typed wrongly on standard error, with how to type it", async () => {
    for (const argv of [
      [],
      ["decid"],
      ["test"],
      ["test", "a", "b"],
      ["test", "bean-products", "--nope"],
      ["decide", "bean-products", "tier"],
    ]) {
      const { code, out, err } = await call(argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/bylaw|--facts/u);
    }
    expect((await call(["decid"])).err).toMatch(/^bylaw decid\?/u);
    expect((await call(["test"])).err).toMatch(/^bylaw test <pack> .*\[--locale zh-CN\|en\]\n$/u);
    expect((await call(["test", "p", "--nope", "--locale", "zh-CN"])).err).toMatch(/^选项 --nope 有误\nbylaw test /u);
    expect((await call(["test", "p", "--locale", "fr"])).err).toBe("--locale zh-CN|en\n");
    expect((await call(["decide", "bean-products", "tier", "--facts", "-", "--set", "x"])).err).toBe(
      "--set parameter=value\n",
    );
  });

  it.each([["check"], ["test"], ["decide"], ["explain"]])(
    "names the packs there are when `%s` gets one that is none",
    async (command) => {
      const asked = command === "check" || command === "test" ? [] : ["tier", "--facts", "-"];
      const { code, out, err } = await call([command, "bean-product", ...asked]);
      expect([code, out]).toEqual([3, ""]);
      expect(err).toContain("error[input/unknown-pack] `bean-product` is neither a pack");
      expect(err).toContain("bean-products");
    },
  );
});
