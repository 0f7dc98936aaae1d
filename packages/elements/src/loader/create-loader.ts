import { watchTags } from "./watch-tags.ts";

/** The files of each tag: first the one that defines it, then what that needs. */
export type Parts = Readonly<Record<string, readonly string[]>>;

export interface Loader {
  /**
   * Loads one element, or all of them; resolves when their tags are defined. For tags where nobody can look for them,
   * and for a page that wants an element before it has its tag.
   */
  load(tag?: string): Promise<void>;
  /** Loads each element as soon as its tag stands in the page, and until it has come. */
  watch(page: Document): void;
}

/** How long until what did not come is asked for again, in milliseconds: twice as long each time. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** @param bring loads the files of a tag; `attempt` counts from 0 */
export function createLoader(
  parts: Parts,
  bring: (files: readonly string[], attempt: number) => Promise<void>,
): Loader {
  const underWay = new Map<string, Promise<void>>();
  const attempts = new Map<string, number>();

  function loadOne(tag: string): Promise<void> {
    const files = parts[tag];
    // Another copy of the bundle may have been here first.
    if (files === undefined || customElements.get(tag) !== undefined) return Promise.resolve();
    const known = underWay.get(tag);
    if (known !== undefined) return known;
    const attempt = attempts.get(tag) ?? 0;
    attempts.set(tag, attempt + 1);
    const loading = bring(files, attempt).finally(() => underWay.delete(tag));
    underWay.set(tag, loading);
    return loading;
  }

  function keepTrying(tag: string, pause: number): void {
    loadOne(tag).catch(() => {
      const again = (): void => {
        clearTimeout(timer);
        globalThis.removeEventListener("online", again);
        keepTrying(tag, Math.min(pause * 2, LONGEST_PAUSE));
      };
      const timer = setTimeout(again, pause);
      globalThis.addEventListener("online", again);
    });
  }

  return {
    async load(tag) {
      await Promise.all((tag === undefined ? Object.keys(parts) : [tag]).map(loadOne));
    },
    watch(page) {
      watchTags(Object.keys(parts), page, (tag) => keepTrying(tag, FIRST_PAUSE));
    },
  };
}
