/**
 * Tells of each tag once, when it stands in the document or in an open shadow tree of it: now, or whenever it is put
 * there. A closed tree is nobody's to look into, and one that is attached to an element long in the page makes no event.
 */
export function watchTags(tags: readonly string[], page: Document, seen: (tag: string) => void): void {
  const wanted = new Set(tags);
  const roots = new WeakSet<Node>();
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) look(node);
  });

  function look(node: Node): void {
    if (wanted.size === 0 || !(node instanceof Element)) return;
    meet(node);
    for (const each of node.querySelectorAll("*")) meet(each);
  }

  function meet(element: Element): void {
    const { localName, shadowRoot } = element;
    if (wanted.delete(localName)) seen(localName);
    if (wanted.size === 0) observer.disconnect();
    else if (shadowRoot !== null) enter(shadowRoot);
    else if (localName.includes("-") && !tags.includes(localName) && customElements.get(localName) === undefined) {
      // It has no tree yet; it may once it has its class.
      void customElements.whenDefined(localName).then(() => look(element));
    }
  }

  function enter(root: ShadowRoot | Document): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true });
    for (const child of root.children) look(child);
  }

  enter(page);
}
