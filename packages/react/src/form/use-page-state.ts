import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from "react";
import { flushSync } from "react-dom";

import { reviewPage, type Pages } from "../context/index.ts";
import { controlId } from "../field/index.ts";
import type { PageSpec } from "../spec/index.ts";
import type { FormStore } from "../store/index.ts";

interface PageOptions {
  readonly pages: readonly PageSpec[];
  readonly prefix: string;
  /** Whether a step for reading everything once more comes last. */
  readonly review: boolean;
  readonly start: string | undefined;
  readonly onPage: ((page: string) => void) | undefined;
  readonly root: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
}

const first = "input:not([type=file]), select, textarea, button, output, [tabindex='-1']";

/** Which page of a form is open. A page of which nothing is shown is not there. */
export function usePageState(store: FormStore, options: PageOptions): Pages {
  const { pages, prefix, review, start, root, heading } = options;
  const [wanted, setWanted] = useState(start ?? pages[0]?.id ?? "");
  const [visited, setVisited] = useState<ReadonlySet<string>>(() => reached(pages, start));
  const tell = useRef(options.onPage);
  useEffect(() => {
    tell.current = options.onPage;
  });
  // As one text, so that it stays the same while the same pages are there.
  const read = (): string => pagesThere(pages, store).join(" ");
  const there = useSyncExternalStore(store.subscribe, read, read);
  const all = useMemo(() => pages.filter(({ id }) => there.split(" ").includes(id)), [pages, there]);
  const current = nearest(wanted, pages, all, review);

  const show = useCallback((page: string): void => {
    flushSync(() => {
      setWanted(page);
      setVisited((before) => (before.has(page) ? before : new Set([...before, page])));
    });
    tell.current?.(page);
  }, []);
  const go = useCallback(
    (page: string): boolean => {
      if (page !== reviewPage && !all.some(({ id }) => id === page)) return false;
      if (page === reviewPage && !review) return false;
      if (page !== current) show(page);
      heading.current?.focus();
      heading.current?.scrollIntoView({ block: "nearest" });
      return true;
    },
    [all, current, review, show, heading],
  );
  const goToField = useCallback(
    (pointer: string): boolean => {
      const parts = pointer.replace(/^\//u, "").split("/");
      const page = all.find(({ sections }) => sections.some(({ items }) => items.includes(parts[0] ?? "")));
      if (page === undefined) return false;
      if (page.id !== current) show(page.id);
      const form = root.current;
      // From the part of a value up to the field that holds it: whichever is there takes the focus.
      for (let length = parts.length; length > 0 && form !== null; length -= 1) {
        const path = parts.slice(0, length).join("/");
        const control = form.querySelector<HTMLElement>(`#${CSS.escape(controlId(prefix, path))}`);
        const inside = form.querySelector(`[data-field="${CSS.escape(path)}"]`)?.querySelector<HTMLElement>(first);
        const target = control ?? inside;
        if (target === null || target === undefined) continue;
        target.focus();
        return true;
      }
      return true;
    },
    [all, current, prefix, root, show],
  );
  return useMemo(
    () => ({ all, review, current, visited, go, goToField }),
    [all, review, current, visited, go, goToField],
  );
}

function pagesThere(pages: readonly PageSpec[], store: FormStore): readonly string[] {
  if (pages.length === 1) return pages.map(({ id }) => id);
  return pages
    .filter(({ sections }) => sections.some(({ items }) => items.some((id) => store.field(id).visible)))
    .map(({ id }) => id);
}

/** The page that was wanted; when it is not there any more, the one before it. */
function nearest(wanted: string, pages: readonly PageSpec[], all: readonly PageSpec[], review: boolean): string {
  if (wanted === reviewPage && review) return reviewPage;
  const at = pages.findIndex(({ id }) => id === wanted);
  const before = all.findLast((page) => pages.indexOf(page) <= at) ?? all[0] ?? pages[0];
  return before?.id ?? "";
}

/** A form that begins on a later page has been on those before it. */
function reached(pages: readonly PageSpec[], start: string | undefined): ReadonlySet<string> {
  const at = pages.findIndex(({ id }) => id === start);
  const ids = pages.map(({ id }) => id);
  return new Set(start === reviewPage ? [...ids, reviewPage] : ids.slice(0, Math.max(at, 0) + 1));
}
