import { useEffect, useState } from "react";

import type { Lookup, LookupHit } from "../context/index.ts";

type Search =
  | { readonly state: "idle" | "searching" | "failed" }
  | { readonly state: "found"; readonly hits: readonly LookupHit[] };

// Long enough to type the next letter in, short enough not to be noticed.
const pauseMs = 180;

/** What a host finds for the words typed, once the typing pauses. Nothing typed asks for nothing. */
export function useHits(lookup: Lookup, record: string, words: string): Search {
  const [search, setSearch] = useState<Search>({ state: "idle" });
  useEffect(() => {
    const text = words.trim();
    if (text === "") {
      setSearch({ state: "idle" });
      return undefined;
    }
    setSearch({ state: "searching" });
    const running = new AbortController();
    const timer = setTimeout(() => {
      lookup(record, { text }, running.signal).then(
        (hits) => {
          if (!running.signal.aborted) setSearch({ state: "found", hits });
        },
        () => {
          if (!running.signal.aborted) setSearch({ state: "failed" });
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      running.abort();
    };
  }, [lookup, record, words]);
  return search;
}
