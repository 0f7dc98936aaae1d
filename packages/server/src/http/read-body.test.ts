import { describe, expect, it } from "vitest";
import { readText } from "./read-body.ts";

/** A request as Hono shows it. */
function source(body: string | ReadableStream, headers: Record<string, string>): Parameters<typeof readText>[0] {
  const raw = new Request("http://x/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
  return { raw, header: (name) => raw.headers.get(name) ?? undefined, text: () => raw.text() };
}

const TEXT = { "content-type": "text/csv; charset=utf-8" };

describe("readText", () => {
  it("takes a body of exactly the limit, counted in bytes", async () => {
    expect(await readText(source("年年", TEXT), ["text/csv"], 6)).toBe("年年");
    await expect(readText(source("年年", TEXT), ["text/csv"], 5)).rejects.toThrow(/body-too-large/u);
  });

  it("believes a declared length before reading", async () => {
    const read = readText(source("x", { ...TEXT, "content-length": "7" }), ["text/csv"], 6);
    await expect(read).rejects.toThrow(/body-too-large/u);
  });

  it("stops reading a body in chunks as soon as it is too long", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(10));
      },
    });
    await expect(readText(source(endless, TEXT), ["text/csv"], 25)).rejects.toThrow(/body-too-large/u);
    expect(pulled).toBeLessThan(10);
  });

  it("keeps a character together that two chunks share", async () => {
    const bytes = new TextEncoder().encode("年");
    const chunks = new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes.slice(0, 1));
        controller.enqueue(bytes.slice(1));
        controller.close();
      },
    });
    expect(await readText(source(chunks, TEXT), ["text/csv"], 3)).toBe("年");
  });
});
