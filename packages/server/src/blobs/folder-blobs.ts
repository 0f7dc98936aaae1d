import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BlobKey } from "../storage/index.ts";
import type { BlobStore } from "./blob-store.ts";

/** A piece's file is called after the byte that it begins at. What is called otherwise is still being written. */
const PIECE = /^\d{15}$/u;

/**
 * Bytes in a folder of this machine, or of a disk that all servers share: `<folder>/<tenant>/<scope>/<hash>/<begin>`. Tenant,
 * scope and hash are hashed on the way, so that nothing that anybody has sent becomes part of a path.
 */
export function folderBlobs(folder: string): BlobStore {
  const placeOf = (tenant: string, { scope, sha256 }: BlobKey): string =>
    join(folder, ...[tenant, scope, sha256].map((part) => createHash("sha256").update(part).digest("hex")));

  return {
    received: (tenant, key) => endOf(placeOf(tenant, key)),

    async append(tenant, key, at, bytes) {
      const place = placeOf(tenant, key);
      await mkdir(place, { recursive: true });
      if ((await endOf(place)) !== at) return false;
      const written = join(place, `${randomUUID()}.part`);
      try {
        await writeDurably(written, bytes);
        // Whole or not at all, and never over what somebody else has added at this place.
        await link(written, join(place, nameOf(at)));
        return true;
      } catch (error) {
        if (codeOf(error) === "EEXIST") return false;
        throw error;
      } finally {
        await rm(written, { force: true });
      }
    },

    read: (tenant, key) => read(placeOf(tenant, key)),

    remove: (tenant, key) => rm(placeOf(tenant, key), { recursive: true, force: true }),
  };
}

function nameOf(at: number): string {
  return String(at).padStart(15, "0");
}

async function endOf(place: string): Promise<number> {
  const last = (await piecesIn(place)).at(-1);
  return last === undefined ? 0 : Number(last) + (await stat(join(place, last))).size;
}

async function piecesIn(place: string): Promise<readonly string[]> {
  try {
    return (await readdir(place)).filter((name) => PIECE.test(name)).toSorted();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

async function* read(place: string): AsyncIterable<Uint8Array> {
  for (const name of await piecesIn(place)) {
    // One after the other: a file may be larger than what should be in memory.
    // eslint-disable-next-line no-await-in-loop
    yield await readFile(join(place, name));
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
