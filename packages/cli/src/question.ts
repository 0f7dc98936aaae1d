import type { ParseArgsConfig } from "node:util";
import {
  bind,
  BylawError,
  dayIn,
  decide,
  decisionIds,
  issue,
  pointerPath,
  within,
  type BoundPolicy,
  type DecideOptions,
  type DecisionResult,
  type Issue,
  type Pack,
} from "@bylaw/core";
import { actorAsked, actorOptions } from "./actor-asked.ts";
import type { Call, OptionValues } from "./command.ts";
import type { Io } from "./io.ts";
import { loadFacts } from "./load-facts.ts";
import { loadPack } from "./load-pack.ts";
import { usageOf } from "./usage-error.ts";

/** The options with which a decision is asked for. */
export const questionOptions: NonNullable<ParseArgsConfig["options"]> = {
  facts: { type: "string" },
  "as-of": { type: "string" },
  now: { type: "string" },
  set: { type: "string", multiple: true },
  ...actorOptions,
};

export const questionUsage =
  "<pack> <decision> --facts <file|-> [--as-of DATE] [--now MOMENT] [--actor ID [--role ROLE]…] [--set parameter=value]… [--locale zh-CN|en] [--json]";

/** A question with its answers: one, or one for each element when the facts are a list. */
export interface Answered {
  readonly policy: BoundPolicy;
  readonly results: readonly DecisionResult[];
  /** What each of them was decided from. */
  readonly facts: readonly unknown[];
  readonly asked: DecideOptions;
  readonly isList: boolean;
}

/** Loads the pack and the facts and decides. @issues those of the pack and of the facts */
export async function answer({ positionals, options, io, sources }: Call): Promise<Answered> {
  const [name = "", decision = ""] = positionals;
  const path = options["facts"];
  if (typeof path !== "string") throw usageOf("--facts <file|->");
  const set = settings(options["set"]);
  const pack = loadPack(name, sources);
  const policy = bindWith(pack, dayAsked(pack, options, io), set);
  if (!decisionIds(policy).includes(decision)) throw unknownDecision(decision, policy);
  const facts = await loadFacts(path, io, sources);
  const isList = Array.isArray(facts);
  const asked: DecideOptions = {
    ...(typeof options["now"] === "string" ? { now: options["now"] } : {}),
    ...actorAsked(pack, options),
  };
  const ask = (each: unknown, pointer: string): DecisionResult =>
    placed(
      () => decide(policy, decision, each, asked),
      (found) => inFacts(found, pointer, path),
    );
  const each: readonly unknown[] = isList ? facts : [facts];
  const results = each.map((one, at) => ask(one, isList ? `/${at}` : ""));
  return { policy, results, facts: each, asked, isList };
}

/** The day that is asked about: the one that was typed, else today in the policy's time zone. ISO 8601. */
export function dayAsked(pack: Pack, options: OptionValues, io: Io): string {
  return typeof options["as-of"] === "string" ? options["as-of"] : dayIn(io.now(), pack.manifest.timeZone);
}

/** A pack on a day with settings as they were typed. */
export function bindWith(pack: Pack, asOf: string, set: Readonly<Record<string, unknown>>): BoundPolicy {
  const typed = Object.entries(set).map(
    ([id, value]) => `--set ${id}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return placed(
    () => bind(pack, { asOf, set }),
    (each) => inSettings(each, typed),
  );
}

/** What was made; issues that keep it from being made get the place where a person typed what they are about. */
function placed<Result>(make: () => Result, place: (found: Issue) => Issue): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    const [first, ...rest] = error.issues;
    throw new BylawError([place(first), ...rest.map(place)]);
  }
}

/** Issues of the facts stand in their text; those of what else was typed have no place. */
function inFacts(found: Issue, pointer: string, path: string): Issue {
  return found.code.startsWith("input/") ? found : within(found, pointer, path);
}

/** Settings are applied in the order in which they were typed. */
function inSettings(found: Issue, typed: readonly string[]): Issue {
  const at = found.document === "tailoring" ? typed[Number(pointerPath(found.pointer)[0])] : undefined;
  return at === undefined ? found : { ...found, pointer: "", document: at };
}

/** What is said of a decision that the policy does not have. @issues `policy/unknown-decision` */
export function unknownDecision(decision: string, policy: BoundPolicy): BylawError {
  return new BylawError([issue("policy/unknown-decision", { decision, known: decisionIds(policy).join(", ") })]);
}

/** `parameter=value` pairs; a value that is JSON is taken as JSON, anything else as text. */
export function settings(given: OptionValues[string]): Readonly<Record<string, unknown>> {
  const pairs = (Array.isArray(given) ? given : []) as readonly string[];
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw usageOf("--set parameter=value");
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
