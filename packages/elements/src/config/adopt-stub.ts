import { Bylaw, type BylawConfiguration } from "./bylaw.ts";

/** What `bylaw-stub.js` puts on a page. */
interface Stub {
  readonly queue: readonly BylawConfiguration[];
  configure(settings: BylawConfiguration): void;
}

/**
 * Does what a page has asked of the stub before this module was there, and puts the settings in its place, so that
 * `globalThis.Bylaw.configure` works in any order. Something else of that name is left alone.
 */
export function adoptStub(page: { Bylaw?: unknown } = globalThis as { Bylaw?: unknown }): void {
  const found = page.Bylaw;
  if (found !== undefined && !isStub(found)) return;
  page.Bylaw = Bylaw;
  if (found === undefined) return;
  // Who kept the stub in a variable still reaches us.
  found.configure = (settings) => Bylaw.configure(settings);
  for (const settings of found.queue) Bylaw.configure(settings);
}

function isStub(value: unknown): value is Stub {
  return typeof value === "object" && value !== null && "queue" in value && Array.isArray(value.queue);
}
