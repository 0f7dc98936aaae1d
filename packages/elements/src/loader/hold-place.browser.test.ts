import { afterEach, describe, expect, it } from "vitest";

import { holdPlace } from "./hold-place.ts";

const before = document.adoptedStyleSheets;
afterEach(() => {
  document.adoptedStyleSheets = before;
  document.body.replaceChildren();
});

describe("holdPlace", () => {
  it("makes a tag as high as the window until it has its class, unless the host says otherwise", () => {
    holdPlace(["held-one", "held-two"], document);
    const own = new CSSStyleSheet();
    own.replaceSync("held-two { min-block-size: 10px }");
    document.adoptedStyleSheets = [own, ...document.adoptedStyleSheets];
    const [one, two] = ["held-one", "held-two"].map((tag) => document.body.appendChild(document.createElement(tag)));
    expect(one?.getBoundingClientRect().height).toBe(innerHeight);
    expect(two?.getBoundingClientRect().height).toBe(10);
    customElements.define("held-one", class extends HTMLElement {});
    expect(one?.getBoundingClientRect().height).toBe(0);
  });
});
