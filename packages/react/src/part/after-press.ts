/**
 * Does something once a pointer that is pressed in the tree of an element has been released and its click has happened;
 * at once when none is. What moves the page between press and release takes the click from what was pressed.
 */
export function afterPress(element: Element, act: () => void): void {
  const root = element.getRootNode();
  const isPressed = (root instanceof Document || root instanceof ShadowRoot) && root.querySelector(":active") !== null;
  if (!isPressed) {
    act();
    return;
  }
  const ended = new AbortController();
  const later = (): void => {
    ended.abort();
    // The click comes right behind.
    setTimeout(act);
  };
  for (const type of ["pointerup", "pointercancel"])
    element.ownerDocument.addEventListener(type, later, { capture: true, signal: ended.signal });
}
