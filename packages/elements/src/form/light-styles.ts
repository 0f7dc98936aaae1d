import type { CSSResult, CSSResultGroup } from "lit";

const adopted = new WeakMap<Node, Set<CSSResultGroup>>();

/**
 * The style sheets of an element that is drawn into the page itself: the same rules, held within its tag. Once for each
 * tree. A host that wants it otherwise sets a token, or says its rule with more than a tag.
 */
export function adoptLightStyles(tag: string, styles: CSSResultGroup, root: Node): void {
  if (!isNew(root, styles) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tag} {\n${textOf(styles)}\n}`);
  // What the host has adopted comes later and so goes first.
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

/** One more style sheet for an element that has its tree already, its own or the page's. */
export function adoptLater(tag: string, styles: CSSResult, tree: Node): void {
  if (!(tree instanceof ShadowRoot)) adoptLightStyles(tag, styles, tree.getRootNode());
  else if (isNew(tree, styles) && styles.styleSheet !== undefined)
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, styles.styleSheet];
}

function isNew(root: Node, styles: CSSResultGroup): boolean {
  const known = adopted.get(root) ?? new Set();
  if (known.has(styles)) return false;
  adopted.set(root, known.add(styles));
  return true;
}

function textOf(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(textOf).join("\n");
  if (!("cssText" in styles)) return "";
  return styles.cssText.replaceAll(/:host\(((?:[^()]|\([^()]*\))*)\)/gu, "&$1").replaceAll(":host", "&");
}
