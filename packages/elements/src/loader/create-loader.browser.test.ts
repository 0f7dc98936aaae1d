import { afterEach, describe, expect, it } from "vitest";

import { createLoader, type Loader } from "./create-loader.ts";

let count = 0;
afterEach(() => document.body.replaceChildren());

interface Opened {
  readonly loader: Loader;
  readonly tags: readonly [string, string];
  /** What was asked for, with the number of the attempt. */
  readonly asked: readonly string[];
}

/** A loader of two tags; the network is down for as many questions. */
function open(down = 0): Opened {
  count += 1;
  const tags = [`brought-one-${count}`, `brought-two-${count}`] as const;
  const asked: string[] = [];
  const loader = createLoader(
    Object.fromEntries(tags.map((tag) => [tag, [tag, "shared"]])),
    async ([tag = ""], nth) => {
      asked.push(`${tag} ${nth}`);
      await Promise.resolve();
      if (asked.length <= down) throw new TypeError("Failed to fetch");
      customElements.define(tag, class extends HTMLElement {});
    },
  );
  return { loader, tags, asked };
}

describe("createLoader", () => {
  it("brings a tag once, however often it is asked for, and all of them for none", async () => {
    const { loader, tags, asked } = open();
    await Promise.all([loader.load(tags[0]), loader.load(tags[0])]);
    expect(asked).toEqual([`${tags[0]} 0`]);
    await loader.load();
    expect(asked).toEqual([`${tags[0]} 0`, `${tags[1]} 0`]);
  });

  it("leaves alone what has a class already, and what is none of its own", async () => {
    const { loader, tags, asked } = open();
    customElements.define(tags[0], class extends HTMLElement {});
    await loader.load(tags[0]);
    await loader.load("other-tag");
    expect(asked).toEqual([]);
  });

  it("tells who asks that it did not come, and may be asked again", async () => {
    const { loader, tags, asked } = open(1);
    await expect(loader.load(tags[0])).rejects.toThrow("Failed to fetch");
    await loader.load(tags[0]);
    expect(asked).toEqual([`${tags[0]} 0`, `${tags[0]} 1`]);
  });

  it("brings what it sees, and tries again by itself when the network is back", async () => {
    const { loader, tags, asked } = open(1);
    document.body.append(document.createElement(tags[0]));
    loader.watch(document);
    await expect.poll(() => asked.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    globalThis.dispatchEvent(new Event("online"));
    await customElements.whenDefined(tags[0]);
    expect(asked).toEqual([`${tags[0]} 0`, `${tags[0]} 1`]);
  });
});
