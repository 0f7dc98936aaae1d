import {
  BylawError,
  decide,
  issue,
  type BoundPolicy,
  type DecideOptions,
  type DecisionResult,
  type Issue,
} from "@bylaw/core";
import type * as Engine from "@bylaw/core/json-rules-engine";
import { gatherFacts, type SuppliedFacts } from "../policy/index.ts";
import type { FactProviders, ProviderAbout } from "./fact-provider.ts";

export interface FetchingQuestion extends DecideOptions {
  readonly policy: BoundPolicy;
  readonly decision: string;
  readonly facts: SuppliedFacts;
  readonly about: Pick<ProviderAbout, "tenant" | "subject">;
  readonly providers: FactProviders;
  /** How long one provider is waited for, in milliseconds. */
  readonly milliseconds: number;
  /** Notes what a provider has thrown and gives the number under which it is noted: its text may speak of the host's insides. */
  readonly note: (error: unknown) => string;
}

/** A decision with the facts that it rests on, those that were fetched among them. */
export interface FetchedDecision {
  readonly result: DecisionResult;
  readonly facts: SuppliedFacts;
}

/**
 * Decides, and fetches what the rules ask for and nobody has supplied. A source that fails, is late or answers nonsense
 * leaves its fact unknown: the answer then is what the rest can settle, and says among its issues what went wrong.
 *
 * @issues those of `decide`; `server/engine-missing`; in the answer `server/provider-failed`, `facts/provider-timeout`,
 *   `facts/provider-wrong-value`
 */
export async function decideFetching(question: FetchingQuestion): Promise<FetchedDecision> {
  const { policy, decision, facts, about, providers, milliseconds, note, ...options } = question;
  if (Object.keys(providers).length === 0) return { result: decide(policy, decision, facts, options), facts };
  const { decideWithProviders } = await loadEngine();
  const fetched: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const told = Object.entries(providers).map(([name, provide]): [string, Engine.Provider<AbortSignal>] => [
    name,
    async (params, { fact, signal = never }) => {
      try {
        return await provide(params, { ...about, facts, fact, signal });
      } catch (error) {
        // Whoever waited has been told already, when its time was over.
        if (signal.aborted) throw error;
        throw new BylawError([issue("server/provider-failed", { fact, id: note(error) })]);
      }
    },
  ]);
  const result = await decideWithProviders<AbortSignal>(policy, decision, facts, {
    ...options,
    providers: Object.fromEntries(told),
    limit: () => AbortSignal.timeout(milliseconds),
    fetched: (name, value) => {
      fetched[name] = value;
    },
    failed: (name, found) => {
      issues.push(...failure(name, found));
    },
  });
  return { result: { ...result, issues: [...result.issues, ...issues] }, facts: gatherFacts(facts, fetched) };
}

/** Never fires: every call is given a signal of its own. */
const never: AbortSignal = new AbortController().signal;

function failure(fact: string, issues: readonly Issue[]): readonly Issue[] {
  const isSource = issues.some(({ code }) => code === "server/provider-failed" || code === "facts/provider-timeout");
  return isSource ? issues : [issue("facts/provider-wrong-value", { fact }), ...issues];
}

async function loadEngine(): Promise<Pick<typeof Engine, "decideWithProviders">> {
  try {
    // Only who has providers has to install json-rules-engine.
    return await import("@bylaw/core/json-rules-engine");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BylawError([issue("server/engine-missing", { package: "json-rules-engine", reason })]);
  }
}
