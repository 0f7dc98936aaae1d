import type { Client, GetToken } from "@bylaw/client";

import type { Locale } from "../i18n/index.ts";

/** Light, dark, or as the reader's system says. */
export type Theme = "light" | "dark" | "auto";

export interface BylawConfiguration {
  /** Where `/v1` is found; the page's own origin when left out. */
  readonly baseUrl?: string;
  /** Gives the short-lived token that the host has signed; called again when it has expired. */
  readonly getToken?: GetToken;
  readonly locale?: Locale;
  readonly theme?: Theme;
  /** In place of the browser's own, e.g. to add a header. */
  readonly fetch?: typeof globalThis.fetch;
}

interface Shared {
  current: BylawConfiguration;
  readonly listeners: Set<() => void>;
  /** By base address. Elements of one page share a client, so that they share its token. */
  readonly clients: Map<string, Client>;
}

// A page may load this module more than once: the file that it names has a copy of its own, and may be there by its
// alias and by its version. Tags belong to the copy that came first, so the settings belong to the page. The number
// changes when the shape does.
const SHARED: unique symbol = Symbol.for("bylaw.configuration/2");
const page = globalThis as { [SHARED]?: Shared };

/** What all copies of this module on a page have in common. */
export const shared: Shared = (page[SHARED] ??= { current: {}, listeners: new Set(), clients: new Map() });

/** The page's settings. An attribute of an element goes before them. */
export const Bylaw: {
  /** Merges the given settings; every element on the page follows at once. */
  configure(settings: BylawConfiguration): void;
  readonly configuration: BylawConfiguration;
  subscribe(listener: () => void): () => void;
} = {
  configure(settings) {
    shared.current = Object.freeze({ ...shared.current, ...settings });
    if ("getToken" in settings || "fetch" in settings) shared.clients.clear();
    for (const listener of shared.listeners) listener();
  },
  get configuration() {
    return shared.current;
  },
  subscribe(listener) {
    shared.listeners.add(listener);
    return () => shared.listeners.delete(listener);
  },
};
