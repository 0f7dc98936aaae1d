import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BlobStore } from "./blob-store.ts";

/** A place for bytes under the contract. */
export interface BlobPlace {
  readonly blobs: BlobStore;
  drop(): Promise<void>;
}

/** What every place for bytes does, whatever it keeps them in. */
export function runBlobContract(name: string, open: () => Promise<BlobPlace>): void {
  describe(`blob contract: ${name}`, () => {
    let place: BlobPlace;
    beforeAll(async () => {
      place = await open();
    }, 60_000);
    afterAll(() => place.drop());

    const keyOf = (text: string) => ({ scope: "", sha256: createHash("sha256").update(text).digest("hex") });
    const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
    const read = async (tenant: string, key: { scope: string; sha256: string }): Promise<Buffer> => {
      const pieces: Uint8Array[] = [];
      for await (const bytes of place.blobs.read(tenant, key)) pieces.push(bytes);
      return Buffer.concat(pieces);
    };

    it("gives back what came in pieces, and says how much there is", async () => {
      const { blobs } = place;
      const key = keyOf("pieces");
      expect(await blobs.received("t", key)).toBe(0);
      expect((await read("t", key)).length).toBe(0);
      expect(await blobs.append("t", key, 0, bytesOf("一级"))).toBe(true);
      expect(await blobs.append("t", key, 6, Uint8Array.of(0, 255, 10, 13))).toBe(true);
      expect(await blobs.received("t", key)).toBe(10);
      expect((await read("t", key)).equals(Buffer.concat([Buffer.from("一级"), Buffer.of(0, 255, 10, 13)]))).toBe(true);
    });

    it("refuses a piece that does not begin at the end, and keeps what is there", async () => {
      const { blobs } = place;
      const key = keyOf("offsets");
      await blobs.append("t", key, 0, bytesOf("abc"));
      for (const at of [0, 1, 4, 1_000_000]) expect(await blobs.append("t", key, at, bytesOf("x"))).toBe(false);
      expect((await read("t", key)).toString()).toBe("abc");
    });

    it("lets one of many through who add at the same moment, whatever they add", async () => {
      const { blobs } = place;
      const key = keyOf("race");
      const texts = ["a", "bb", "ccc", "dddd", "e", "ff"];
      const added = await Promise.all(texts.map((text) => blobs.append("t", key, 0, bytesOf(text))));
      expect(added.filter(Boolean)).toHaveLength(1);
      const winner = texts[added.indexOf(true)] ?? "";
      expect(await blobs.received("t", key)).toBe(winner.length);
      expect((await read("t", key)).toString()).toBe(winner);
    });

    it("keeps tenants and scopes apart, also those that look like paths", async () => {
      const { blobs } = place;
      const { sha256 } = keyOf("apart");
      const owners = [
        ["a", ""],
        ["b", ""],
        ["a", "survey/1"],
        ["../a", ""],
        ["a/../b", ".."],
        ["企业", "../../etc"],
      ] as const;
      for (const [tenant, scope] of owners)
        await blobs.append(tenant, { scope, sha256 }, 0, bytesOf(`${tenant}|${scope}`));
      for (const [tenant, scope] of owners) {
        expect((await read(tenant, { scope, sha256 })).toString()).toBe(`${tenant}|${scope}`);
      }
      expect(await blobs.received("c", { scope: "", sha256 })).toBe(0);
    });

    it("forgets one file and no other, and takes it anew", async () => {
      const { blobs } = place;
      const [gone, kept] = [keyOf("gone"), keyOf("kept")];
      await blobs.append("t", gone, 0, bytesOf("gone"));
      await blobs.append("t", kept, 0, bytesOf("kept"));
      await blobs.remove("t", gone);
      await blobs.remove("t", gone);
      await blobs.remove("t", keyOf("never there"));
      expect(await blobs.received("t", gone)).toBe(0);
      expect((await read("t", kept)).toString()).toBe("kept");
      expect(await blobs.append("t", gone, 0, bytesOf("anew"))).toBe(true);
      expect((await read("t", gone)).toString()).toBe("anew");
    });

    it("keeps a few megabytes byte by byte", async () => {
      const { blobs } = place;
      const key = keyOf("large");
      const piece = Buffer.from(Array.from({ length: 512 * 1024 }, (_, at) => (at * 31) % 256));
      for (let at = 0; at < 8; at += 1) await blobs.append("t", key, at * piece.length, piece);
      const all = createHash("sha256")
        .update(await read("t", key))
        .digest("hex");
      expect(all).toBe(
        createHash("sha256")
          .update(Buffer.concat(Array.from({ length: 8 }, () => piece)))
          .digest("hex"),
      );
    });
  });
}
