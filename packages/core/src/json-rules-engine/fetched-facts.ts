import { readFacts, type Row, type SuppliedFacts } from "../fact/index.ts";
import { BylawError, issue, throwOnErrors, type Issue } from "../issue/index.ts";
import { own, type Json } from "../json/index.ts";
import type { BoundPolicy } from "../policy/index.ts";
import { factOfId, parseInstanceId } from "../rule/index.ts";
import type { Known } from "../value/index.ts";

/** Ends a call: an `AbortSignal`, of which core must not know more. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What a provider is told besides the arguments. */
export interface ProviderContext<Signal extends StopSignal> {
  /** The fact, or the collection, that is asked for. */
  readonly fact: string;
  /** Fires when nobody waits any longer; to be handed on to `fetch`. */
  readonly signal?: Signal;
}

/**
 * Fetches a fact, or all rows of a collection, in the form that a host supplies: major units, ISO dates.
 * `null` or `undefined` when the source does not know. `params` fill the arguments of a computed fact.
 */
export type Provider<Signal extends StopSignal = StopSignal> = (
  params: Readonly<Record<string, Json>>,
  context: ProviderContext<Signal>,
) => Promise<unknown>;

/** Facts that are known, and those that can be had. */
export interface FetchedFacts {
  readonly known: SuppliedFacts;
  /** Whether there is a provider that was not asked yet and whose fact nobody has supplied. */
  readonly canFetch: (name: string) => boolean;
  /** Asks a provider, once; whoever asks again waits for the same answer. */
  readonly fetch: (name: string) => Promise<void>;
}

/** How providers are called, and who is told what came of it. */
export interface FetchOptions<Signal extends StopSignal> {
  /** By fact, or by the plural name of a collection. */
  readonly providers: Readonly<Record<string, Provider<Signal>>>;
  /** Makes the signal that ends one call, such as `() => AbortSignal.timeout(2_000)`: core has no clock. */
  readonly limit?: () => Signal;
  /** Told what a provider has answered, in the form in which it did; a fact with arguments by the id of its instance. */
  readonly fetched?: (name: string, value: unknown) => void;
  /** Told why a provider has no answer, so that its fact stays unknown; without it, the run is rejected. */
  readonly failed?: (name: string, issues: readonly Issue[]) => void;
}

/** The facts of one run: supplied ones, and what providers add to them. */
export function fetchedFacts<Signal extends StopSignal>(
  policy: Pick<BoundPolicy, "vocabulary" | "context">,
  supplied: SuppliedFacts,
  { providers, limit, fetched, failed }: FetchOptions<Signal>,
): FetchedFacts {
  const facts = new Map<string, Known>(supplied.facts);
  const collections = new Map<string, readonly Row[]>(supplied.collections);
  const asked = new Map<string, Promise<void>>();

  const ask = async (name: string, provider: Provider<Signal>): Promise<void> => {
    const base = factOfId(name);
    const signal = limit?.();
    const context = { fact: base, ...(signal === undefined ? {} : { signal }) };
    const value = await untilStopped(async () => provider(parseInstanceId(name)?.params ?? {}, context), base, signal);
    if (value === null || value === undefined) return;
    const read = readFacts({ [base]: value }, policy.vocabulary, policy.context);
    throwOnErrors(read.issues);
    const [fact, rows] = [read.facts.get(base), read.collections.get(base)];
    if (fact !== undefined) facts.set(name, fact);
    if (rows !== undefined) collections.set(name, rows);
    fetched?.(name, value);
  };

  const askOrTell = async (name: string, provider: Provider<Signal>): Promise<void> => {
    try {
      await ask(name, provider);
    } catch (error) {
      if (failed === undefined || !(error instanceof BylawError)) throw error;
      failed(name, error.issues);
    }
  };

  return {
    known: { facts, collections, issues: [] },
    canFetch: (name) =>
      own(providers, factOfId(name)) !== undefined && !asked.has(name) && !facts.has(name) && !collections.has(name),
    fetch: (name) => {
      const provider = own(providers, factOfId(name));
      const known = asked.get(name) ?? (provider === undefined ? Promise.resolve() : askOrTell(name, provider));
      asked.set(name, known);
      return known;
    },
  };
}

/** What a call answers; an issue that names the fact when it fails, or when its time is over first. */
async function untilStopped(call: () => Promise<unknown>, fact: string, signal?: StopSignal): Promise<unknown> {
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([call(), stopped]);
  } catch (error) {
    if (error instanceof BylawError) throw error;
    const isLate = signal?.aborted === true && nameOf(signal.reason) === "TimeoutError";
    const found = isLate
      ? issue("facts/provider-timeout", { fact })
      : issue("facts/provider-failed", { fact, reason: error instanceof Error ? error.message : String(error) });
    throw new BylawError([found]);
  } finally {
    if (stop !== undefined) signal?.removeEventListener("abort", stop);
  }
}

function nameOf(reason: unknown): unknown {
  return typeof reason === "object" && reason !== null && "name" in reason ? reason.name : undefined;
}
