import { useCallback, useEffect, useRef } from "react";

import type { Answers, FormStore } from "../store/index.ts";

/** Tells all answers once they stop changing, and at the latest when the page is left. Gives what tells them at once. */
export function useDrafts(
  store: FormStore,
  onAnswersChange: ((answers: Answers) => void) | undefined,
  delay: number,
): () => void {
  const tell = useRef(onAnswersChange);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    tell.current = onAnswersChange;
  });

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    tell.current?.(store.answers());
  }, [store]);

  useEffect(() => {
    let before = store.answers();
    const end = store.subscribe(() => {
      if (store.answers() === before) return;
      before = store.answers();
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, delay);
    });
    const onHide = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    // A phone takes a page away without saying that it unloads it.
    document.addEventListener("visibilitychange", onHide);
    addEventListener("pagehide", flush);
    return () => {
      end();
      document.removeEventListener("visibilitychange", onHide);
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [store, delay, flush]);
  return flush;
}
