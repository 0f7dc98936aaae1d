import { afterEach, describe, expect, it } from "vitest";

import type { Cabinet } from "./cabinet.ts";
import { openDatabase, steps, type Step } from "./database-cabinet.ts";

const open: Cabinet[] = [];
let count = 0;
const fresh = (): string => `cabinet ${Date.now()} ${(count += 1)}`;
const note = (cabinet: Cabinet, key: string): Promise<unknown> =>
  cabinet.act(["notes"], async (hand) => (await hand.get("notes", key))?.value);
const put = (cabinet: Cabinet, key: string, value: unknown): Promise<void> =>
  cabinet.act(["notes"], (hand) => hand.put("notes", { key, value }));

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.destroy()));
});

async function cabinet(name: string, versions?: readonly Step[]): Promise<Cabinet> {
  const made = await openDatabase(name, versions);
  open.push(made);
  return made;
}

describe("openDatabase", () => {
  it("gives to a second page what a first one has put there", async () => {
    const name = fresh();
    await put(await cabinet(name), "a", new Blob(["bytes"]));
    const found = await note(await cabinet(name), "a");
    expect(found instanceof Blob && (await found.text())).toBe("bytes");
  });

  it("does all of a piece of work or nothing", async () => {
    const one = await cabinet(fresh());
    const work = one.act(["notes"], async (hand) => {
      await hand.put("notes", { key: "a", value: 1 });
      throw new TypeError("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await note(one, "a")).toBeUndefined();
  });

  it("lets two pages do their work one after the other", async () => {
    const name = fresh();
    const pages = [await cabinet(name), await cabinet(name)];
    const add = (page: Cabinet): Promise<void> =>
      page.act(["notes"], async (hand) => {
        const value = Number((await hand.get("notes", "sum"))?.value ?? 0) + 1;
        await hand.put("notes", { key: "sum", value });
      });
    await Promise.all(Array.from({ length: 40 }, (_, at) => add(pages[at % 2] as Cabinet)));
    expect(await note(pages[0] as Cabinet, "sum")).toBe(40);
  });

  it("brings an older database up to date with all that lies in it, while a page of before still has it open", async () => {
    const name = fresh();
    const before = await cabinet(name);
    await put(before, "a", "kept");
    const next: Step = (database) => void database.createObjectStore("more", { keyPath: "id" });
    const after = await cabinet(name, [...steps, next]);
    expect(await note(after, "a")).toBe("kept");
    // The old page goes on with the newer database.
    await put(before, "b", "from the old page");
    expect(await note(after, "b")).toBe("from the old page");
    expect(await note(await cabinet(name), "b")).toBe("from the old page");
  });
});
