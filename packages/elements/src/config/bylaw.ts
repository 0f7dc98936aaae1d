import { createHttpClient, type BylawClient } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** Light, dark, or as the reader's system says. */
export type Theme = "light" | "dark" | "auto";

export interface BylawConfiguration {
  /** Where `/v1` is found; the page's own origin when left out. */
  readonly baseUrl?: string;
  /** Gives the short-lived token that the host has signed; called again when it has expired. */
  readonly getToken?: () => string | Promise<string>;
  readonly locale?: Locale;
  readonly theme?: Theme;
  /** In place of the browser's own, e.g. to add a header. */
  readonly fetch?: typeof globalThis.fetch;
}

let current: BylawConfiguration = {};
const listeners = new Set<() => void>();
const clients = new Map<string, BylawClient>();

/** The page's settings. An attribute of an element goes before them. */
export const Bylaw: {
  /** Merges the given settings; every element on the page follows at once. */
  configure(settings: BylawConfiguration): void;
  readonly configuration: BylawConfiguration;
  subscribe(listener: () => void): () => void;
  clientFor(baseUrl: string): BylawClient;
} = {
  configure(settings) {
    current = Object.freeze({ ...current, ...settings });
    if ("getToken" in settings || "fetch" in settings) clients.clear();
    for (const listener of listeners) listener();
  },
  get configuration() {
    return current;
  },
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  // Elements of one page share a client, so that they share its token.
  clientFor(baseUrl) {
    const base = baseUrl === "" ? (current.baseUrl ?? "") : baseUrl;
    const known = clients.get(base);
    if (known !== undefined) return known;
    const client = createHttpClient({ baseUrl: base, getToken: current.getToken, fetch: current.fetch });
    clients.set(base, client);
    return client;
  },
};
