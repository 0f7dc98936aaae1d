import { bind, dayIn, decide, type BoundPolicy, type DecisionResult } from "@bylaw/core";
import type { OptionValues } from "./command.ts";
import type { Io } from "./io.ts";
import { loadFacts } from "./load-facts.ts";
import { loadPack, packOf } from "./load-pack.ts";
import { UsageError } from "./usage-error.ts";
import type { ParseArgsConfig } from "node:util";

/** The options with which a decision is asked for. */
export const questionOptions: NonNullable<ParseArgsConfig["options"]> = {
  facts: { type: "string" },
  "as-of": { type: "string" },
  now: { type: "string" },
  set: { type: "string", multiple: true },
};

export const questionUsage = "<pack> <decision> --facts <file|-> [--as-of DATE] [--now MOMENT] [--set parameter=value]… [--locale zh-CN|en] [--json]";

/** A question with its answers: one, or one for each element when the facts are a list. */
export interface Answered {
  readonly policy: BoundPolicy;
  readonly results: readonly DecisionResult[];
  readonly isList: boolean;
}

/** Loads the pack and the facts and decides. @issues those of the pack and of the facts */
export async function answer(positionals: readonly string[], options: OptionValues, io: Io): Promise<Answered> {
  const [name = "", decision = ""] = positionals;
  const path = options["facts"];
  if (typeof path !== "string") throw new UsageError("--facts <file|-> ");
  const pack = packOf(loadPack(name));
  const asOf = typeof options["as-of"] === "string" ? options["as-of"] : dayIn(io.now(), pack.manifest.timeZone);
  const policy = bind(pack, { asOf, set: settings(options["set"]) });
  const facts = await loadFacts(path, io);
  const now = typeof options["now"] === "string" ? { now: options["now"] } : {};
  const all = Array.isArray(facts) ? (facts as readonly unknown[]) : [facts];
  return { policy, results: all.map((each) => decide(policy, decision, each, now)), isList: Array.isArray(facts) };
}

/** `parameter=value` pairs; a value that is JSON is taken as JSON, anything else as text. */
function settings(given: OptionValues[string]): Readonly<Record<string, unknown>> {
  const pairs = (Array.isArray(given) ? given : []) as readonly string[];
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new UsageError("--set parameter=value");
      return [pair.slice(0, at), jsonOrText(pair.slice(at + 1))];
    }),
  );
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
