import { jsonEqual, targetClauses, targetValue, type Operation } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Names } from "../people/index.ts";
import type { Layered, LoadedPolicy, PolicyBase } from "../policy/index.ts";
import type { ReleaseSummary } from "../storage/index.ts";
import { artefactOf, type TargetWords } from "./target-words.ts";

/** What a line is made of. */
export interface OursQuestion {
  readonly policy: LoadedPolicy;
  readonly layered: Layered;
  /** The newest edition of what lies below, where it is not this one. */
  readonly newer: PolicyBase | undefined;
  readonly releases: readonly ReleaseSummary[];
  readonly words: TargetWords;
  readonly names: Names;
  /** ISO 8601. */
  readonly today: string;
}

/** Everything that the company has changed, operation by operation, in words. */
export function oursLines(question: OursQuestion): readonly HttpSchemas["OursLine"][] {
  const { policy, layered, newer, releases, words, names, today } = question;
  const begun = new Map(releases.map(({ number, effectiveFrom }) => [number, effectiveFrom]));
  return layered.layer.operations.map((operation, nth) => {
    const { op, at, by, why, deviation, revision = layered.layer.revision } = operation;
    const on = operation.from ?? begun.get(revision) ?? today;
    const old = targetValue(layered.pack, at, on);
    const now = newer === undefined ? old : targetValue(newer.pack, at, on);
    return {
      at,
      ...words.target(at, op),
      artefact: artefactOf(at),
      clauses: words.clauses(clausesOf(operation, policy)),
      op,
      operation: nth,
      before: words.value(layered.pack, at, op === "add" ? null : old),
      after: words.made(policy.pack, operation),
      by: by ?? null,
      byName: by === undefined ? null : names(by),
      on,
      release: revision,
      why: why ?? null,
      deviation: deviation ?? null,
      moved: newer === undefined || jsonEqual(old, now) ? null : { now: words.value(newer.pack, at, now) },
    };
  });
}

/** The clauses that ask for what is changed; of something new those of what it says itself. */
function clausesOf(operation: Operation, { pack }: Pick<LoadedPolicy, "pack">): readonly string[] {
  const { op, at, value } = operation;
  if (op !== "add") return targetClauses(pack, operation);
  const { id, name } = (value ?? {}) as { readonly id?: string; readonly name?: string };
  return targetClauses(pack, { op: "set", at: `${at}/${id ?? name ?? ""}` });
}
