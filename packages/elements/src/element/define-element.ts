/** Gives a tag its class. A tag that another copy of the bundle has defined keeps that class: loading twice is harmless. */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, constructor);
}
