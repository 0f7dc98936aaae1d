/** What a page loads: the settings, and a loader that brings each element when its tag is first seen. */
import { adoptStub, Bylaw as settings } from "./config/index.ts";
import { bringFiles, createLoader, holdPlace, type Loader, type Parts } from "./loader/index.ts";

/** Written by the build: the files of each tag. */
declare const __BYLAW_PARTS__: Parts;

// A page may load this twice, by its alias and by its version: one of the two looks for tags.
const LOADER: unique symbol = Symbol.for("bylaw.loader/1");
const page = globalThis as { [LOADER]?: Loader };
const first = page[LOADER] === undefined;
const loader = (page[LOADER] ??= createLoader(__BYLAW_PARTS__, (files, attempt) =>
  bringFiles(files, import.meta.url, attempt),
));

/** The page's settings, and what loads its elements. */
export const Bylaw: typeof settings & Pick<Loader, "load"> = Object.assign(settings, {
  load: (tag?: string) => loader.load(tag),
});

// Settings come first, so that no element asks the wrong server.
adoptStub();
if (first) {
  // A date field stands within a line of the others, and the outbox may be a mark in the head of a page.
  const small = ["bylaw-date-field", "bylaw-outbox"];
  holdPlace(
    Object.keys(__BYLAW_PARTS__).filter((tag) => !small.includes(tag)),
    document,
  );
  loader.watch(document);
}
