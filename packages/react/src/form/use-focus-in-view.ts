import { useEffect, type RefObject } from "react";

/**
 * Keeps what has the focus above the bar at the bottom. Scroll margins see to most of it, but into a text of several
 * lines a browser scrolls only as far as the caret, and takes no notice of a bar.
 */
export function useFocusInView(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = root.current;
    if (form === null) return undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      // After the browser's own scrolling, which follows the event.
      requestAnimationFrame(() => {
        const bar = form.querySelector(".bylaw-bar");
        if (bar === null || !(target instanceof Element) || bar.contains(target)) return;
        if (target.getBoundingClientRect().bottom > bar.getBoundingClientRect().top)
          target.scrollIntoView({ block: "nearest" });
      });
    };
    form.addEventListener("focusin", onFocus);
    return () => form.removeEventListener("focusin", onFocus);
  }, [root]);
}
