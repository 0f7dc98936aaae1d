/**
 * Keeps what stands below an element from jumping when it gets its class: until then its tag is as high as the window.
 * A rule of the host goes before this one, because it counts for nothing.
 */
export function holdPlace(tags: readonly string[], page: Document): void {
  const sheet = new CSSStyleSheet();
  const waiting = tags.filter((tag) => customElements.get(tag) === undefined).map((tag) => `${tag}:not(:defined)`);
  sheet.replaceSync(`:where(${waiting.join()}){display:block;min-block-size:100vh}`);
  // Assigned anew: older browsers do not let the list be changed in place.
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
