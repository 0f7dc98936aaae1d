import type { Json } from "@bylaw/core";

/** What a provider is told besides the arguments of the fact. */
export interface ProviderAbout {
  readonly tenant: string;
  /** The fact, or the collection, that is asked for. */
  readonly fact: string;
  /** The id of the stored record that the decision is about; none when facts alone were sent. */
  readonly subject: string | undefined;
  /** What is known about it: the stored facts with those that were sent laid over them. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Fires when nobody waits any longer; hand it on to `fetch`. */
  readonly signal: AbortSignal;
}

/**
 * Fetches a fact, or all rows of a collection, in the form that a host supplies: major units, ISO dates.
 * `null` or `undefined` when the source does not know. `params` fill the arguments of a computed fact.
 */
export type FactProvider = (params: Readonly<Record<string, Json>>, about: ProviderAbout) => Promise<unknown>;

/** By fact, or by the plural name of a collection. */
export type FactProviders = Readonly<Record<string, FactProvider>>;
