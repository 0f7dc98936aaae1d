import { useEffect, type RefObject } from "react";

import type { FormStore } from "../store/index.ts";

const focusable = "input:not([type=file]), select, textarea, button, output";

/** When the field with the focus is hidden, the focus goes to the next field, not back to the top of the page. */
export function useFocusHandover(root: RefObject<HTMLElement | null>, store: FormStore): void {
  useEffect(() => {
    const form = root.current;
    if (form === null) return undefined;
    let last: string | undefined;
    const fieldOf = (target: EventTarget | null): string | undefined =>
      target instanceof Element ? target.closest<HTMLElement>("[data-field]")?.dataset["field"] : undefined;
    const onFocus = (event: FocusEvent): void => {
      last = fieldOf(event.target);
    };
    // Only focus that goes somewhere leaves a field; when its element is taken away it goes nowhere.
    const onBlur = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) last = fieldOf(event.relatedTarget);
    };
    const hand = (): void => {
      if (last === undefined || store.field(last).visible) return;
      const order = [...store.state().fields.keys()];
      const after = [...order.slice(order.indexOf(last)), ...order.slice(0, order.indexOf(last)).toReversed()];
      last = undefined;
      const next = after.find((path) => store.field(path).visible);
      // Once React has taken the field away.
      queueMicrotask(() => {
        const found = form.querySelector(`[data-field="${next}"]`)?.querySelector<HTMLElement>(focusable);
        found?.focus();
      });
    };
    form.addEventListener("focusin", onFocus);
    form.addEventListener("focusout", onBlur);
    const end = store.subscribe(hand);
    return () => {
      form.removeEventListener("focusin", onFocus);
      form.removeEventListener("focusout", onBlur);
      end();
    };
  }, [root, store]);
}
