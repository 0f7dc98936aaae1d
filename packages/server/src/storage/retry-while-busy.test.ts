import { describe, expect, it } from "vitest";
import { retryWhileBusy } from "./retry-while-busy.ts";

const busy = Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });

describe("retryWhileBusy", () => {
  it("tries again until nobody is in the way", async () => {
    let attempts = 0;
    const result = await retryWhileBusy(() => {
      attempts++;
      if (attempts < 4) throw busy;
      return "done";
    });
    expect([result, attempts]).toEqual(["done", 4]);
  });

  it("throws any other error at once", async () => {
    let attempts = 0;
    const failing = retryWhileBusy(() => {
      attempts++;
      throw new Error("disk I/O error");
    });
    await expect(failing).rejects.toThrow("disk I/O error");
    expect(attempts).toBe(1);
  });
});
