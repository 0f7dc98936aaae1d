import type { Json } from "../api/index.ts";

/** How far somebody has come. */
export type StartStep = "choose" | "blanks" | "questions" | "review";

/** Answers by what they set, as operations name it. */
export type Answers = Readonly<Record<string, Json>>;

/** What somebody has chosen and answered so far. */
export interface KeptStart {
  readonly step: StartStep;
  /** `<pack>@<version>`; empty before one is chosen. */
  readonly chosen: string;
  /** For each pack that was tried, so that looking at another one loses nothing. */
  readonly answers: Readonly<Record<string, Answers>>;
}

/** Nothing yet. */
export const freshStart: KeptStart = { step: "choose", chosen: "", answers: {} };

/** The steps in their order. */
export const STEPS: readonly StartStep[] = ["choose", "blanks", "questions", "review"];

/** What this device keeps of a person's beginning. @param who tenant and person */
export function readKept(who: string): KeptStart {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(who)) ?? "null") as Partial<KeptStart> | null;
    const step = STEPS.find((each) => each === kept?.step);
    if (step === undefined || typeof kept?.chosen !== "string" || typeof kept.answers !== "object") return freshStart;
    return { step, chosen: kept.chosen, answers: kept.answers };
  } catch {
    return freshStart;
  }
}

/** Keeps it, where the browser lets pages keep anything. */
export function writeKept(who: string, kept: KeptStart): void {
  try {
    localStorage.setItem(keyOf(who), JSON.stringify(kept));
  } catch {
    // Without storage it lasts as long as the page.
  }
}

/** It has become the policy. */
export function dropKept(who: string): void {
  try {
    localStorage.removeItem(keyOf(who));
  } catch {
    // There was nothing to keep it in.
  }
}

function keyOf(who: string): string {
  return `bylaw.start/1 ${who}`;
}
