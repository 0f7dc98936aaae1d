import { useEffect, useMemo, useState } from "react";

import type { LookupHit } from "../context/index.ts";

/** Finds what words may mean: at once among what lies in the page, nothing typed giving all; or after a while elsewhere. */
export type Finder =
  | { readonly among: (text: string) => readonly LookupHit[] }
  | { readonly ask: (text: string, signal: AbortSignal) => Promise<readonly LookupHit[]> };

type Search =
  | { readonly state: "idle" | "searching" | "failed" }
  | { readonly state: "found"; readonly hits: readonly LookupHit[] };

// Long enough to type the next letter in, short enough not to be noticed.
const pauseMs = 180;
const idle: Search = { state: "idle" };

/** What is found for the words typed, elsewhere once the typing pauses; nothing while the list is not `open`. */
export function useHits(finder: Finder, words: string, open: boolean): Search {
  const text = words.trim();
  const [asked, setAsked] = useState<Search>(idle);
  useEffect(() => {
    if (!open || text === "" || "among" in finder) {
      setAsked(idle);
      return undefined;
    }
    setAsked({ state: "searching" });
    const running = new AbortController();
    const timer = setTimeout(() => {
      finder.ask(text, running.signal).then(
        (hits) => {
          if (!running.signal.aborted) setAsked({ state: "found", hits });
        },
        () => {
          if (!running.signal.aborted) setAsked({ state: "failed" });
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      running.abort();
    };
  }, [finder, text, open]);
  return useMemo(() => {
    if (!("among" in finder)) return asked;
    return open ? { state: "found", hits: finder.among(text) } : idle;
  }, [finder, text, open, asked]);
}
