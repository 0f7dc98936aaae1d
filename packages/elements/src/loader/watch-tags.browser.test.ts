import { afterEach, describe, expect, it } from "vitest";

import { watchTags } from "./watch-tags.ts";

let count = 0;
afterEach(() => document.body.replaceChildren());

/** Tags that no test before has had, and which of them were seen. */
function watch(...names: readonly string[]): { readonly tags: readonly string[]; readonly seen: readonly string[] } {
  count += 1;
  const tags = names.map((name) => `seen-${name}-${count}`);
  const seen: string[] = [];
  document.body.append(document.createElement(tags[0] ?? ""));
  watchTags(tags, document, (tag) => seen.push(tag));
  return { tags, seen };
}

const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

describe("watchTags", () => {
  it("tells once of what stands there and of what comes", async () => {
    const { tags, seen } = watch("first", "second", "third");
    expect(seen).toEqual([tags[0]]);
    const box = document.createElement("div");
    box.append(document.createElement(tags[1] ?? ""), document.createElement(tags[0] ?? ""));
    document.body.append(box);
    await soon();
    expect(seen).toEqual([tags[0], tags[1]]);
  });

  it("looks into open shadow trees, those within others and those that come with a class", async () => {
    const { tags, seen } = watch("first", "inner", "late");
    const host = document.createElement("div");
    const inside = host.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
    const tree = inside.attachShadow({ mode: "open" });
    document.body.append(host);
    await soon();
    tree.append(document.createElement(tags[1] ?? ""));
    const name = `host-card-${count}`;
    document.body.append(document.createElement(name));
    await soon();
    expect(seen).toEqual([tags[0], tags[1]]);
    class Card extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: "open" });
      }
      connectedCallback(): void {
        this.shadowRoot?.append(document.createElement(tags[2] ?? ""));
      }
    }
    customElements.define(name, Card);
    await soon();
    expect(seen).toEqual(tags);
  });
});
