import { createHttpClient, type BylawClient, type GetToken } from "../api/index.ts";
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
  readonly clients: Map<string, BylawClient>;
}

// A page may load this module twice, by its alias and by its version. Tags belong to the copy that came first, so the
// settings belong to the page. The number changes when the shape does.
const SHARED: unique symbol = Symbol.for("bylaw.configuration/1");
const page = globalThis as { [SHARED]?: Shared };
const shared = (page[SHARED] ??= { current: {}, listeners: new Set(), clients: new Map() });
const { listeners, clients } = shared;

/** The page's settings. An attribute of an element goes before them. */
export const Bylaw: {
  /** Merges the given settings; every element on the page follows at once. */
  configure(settings: BylawConfiguration): void;
  readonly configuration: BylawConfiguration;
  subscribe(listener: () => void): () => void;
  clientFor(baseUrl: string): BylawClient;
} = {
  configure(settings) {
    shared.current = Object.freeze({ ...shared.current, ...settings });
    if ("getToken" in settings || "fetch" in settings) clients.clear();
    for (const listener of listeners) listener();
  },
  get configuration() {
    return shared.current;
  },
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  // Elements of one page share a client, so that they share its token.
  clientFor(baseUrl) {
    const base = baseUrl === "" ? (shared.current.baseUrl ?? "") : baseUrl;
    const known = clients.get(base);
    if (known !== undefined) return known;
    const client = createHttpClient({ baseUrl: base, getToken: shared.current.getToken, fetch: shared.current.fetch });
    clients.set(base, client);
    return client;
  },
};
