import { describe, expect, it } from "vitest";

import { createTokenSource } from "./token-source.ts";

/** A token as a host signs it, good for so many seconds. */
function tokenFor(seconds: number, name: string): string {
  const claims = btoa(JSON.stringify({ iat: 1000, exp: 1000 + seconds, jti: name }));
  return `head.${claims.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}.sign`;
}

describe("createTokenSource", () => {
  it("asks once for all, and again when the time is nearly over or the server refuses", async () => {
    let now = 0;
    const reasons: string[] = [];
    const source = createTokenSource(
      ({ reason }) => {
        reasons.push(reason);
        return Promise.resolve(tokenFor(300, String(reasons.length)));
      },
      () => now,
    );
    const [first, same] = await Promise.all([source.token(), source.token()]);
    expect([first === same, reasons]).toEqual([true, ["initial"]]);
    now = 289_999;
    expect(await source.token()).toBe(first);
    now = 290_000;
    const second = await source.token();
    expect([second === first, reasons]).toEqual([false, ["initial", "expired"]]);
    // An old token that is refused late does not cost the new one.
    source.refuse(first);
    expect(await source.token()).toBe(second);
    source.refuse(second);
    source.refuse(second);
    expect(await source.token()).not.toBe(second);
    expect(reasons).toEqual(["initial", "expired", "refused"]);
  });

  it("keeps what is no token of ours until it is refused, and tries again when the host fails", async () => {
    let now = 0;
    let asked = 0;
    const source = createTokenSource(
      () => {
        asked += 1;
        if (asked === 1) throw new TypeError("not signed in");
        return "opaque";
      },
      () => now,
    );
    await expect(source.token()).rejects.toThrow("not signed in");
    expect(await source.token()).toBe("opaque");
    now = 1e12;
    expect([await source.token(), asked]).toEqual(["opaque", 2]);
  });
});
