import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBlobContract } from "./blobs.contract.ts";
import { folderBlobs } from "./folder-blobs.ts";

runBlobContract("in a folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bylaw-blobs-"));
  return { blobs: folderBlobs(folder), drop: () => rm(folder, { recursive: true }) };
});

describe("folderBlobs", () => {
  it("writes nothing outside its folder and takes over no name, whatever a tenant, a scope or a hash is called", async () => {
    const outside = await mkdtemp(join(tmpdir(), "bylaw-blobs-"));
    const blobs = folderBlobs(join(outside, "inside"));
    const names = ["../evil", "/etc/passwd", "..", "a\u0000b", "C:\\windows"];
    for (const name of names) await blobs.append(name, { scope: name, sha256: name }, 0, Buffer.from("x"));
    expect(await readdir(outside)).toEqual(["inside"]);
    const files = await readdir(join(outside, "inside"), { recursive: true });
    expect(files.filter((file) => /evil|passwd|windows/u.test(file))).toEqual([]);
    expect(files.filter((file) => /[0-9]{15}$/u.test(file))).toHaveLength(names.length);
    await rm(outside, { recursive: true });
  });

  it("overlooks a piece that was never finished", async () => {
    const folder = await mkdtemp(join(tmpdir(), "bylaw-blobs-"));
    const blobs = folderBlobs(folder);
    const key = { scope: "", sha256: "0".repeat(64) };
    await blobs.append("t", key, 0, Buffer.from("abc"));
    const [first = ""] = (await readdir(folder, { recursive: true })).filter((file) => /\d{15}$/u.test(file));
    const { writeFile } = await import("node:fs/promises");
    await writeFile(join(folder, first.replace(/\d{15}$/u, "torn.part")), "torn");
    expect(await blobs.received("t", key)).toBe(3);
    expect(await blobs.append("t", key, 3, Buffer.from("d"))).toBe(true);
    await rm(folder, { recursive: true });
  });
});
