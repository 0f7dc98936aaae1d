import type { Peers } from "./peers.ts";

/** How much is done: little for a test of the answers, all of it for figures. */
export interface Size {
  /** Interleaved rounds. */
  readonly rounds: number;
  /** What the number of repetitions is multiplied with. */
  readonly factor: number;
  /** How many customers the contests over columns have. */
  readonly population: number;
}

export const fullSize: Size = { rounds: 9, factor: 1, population: 1_000_000 };
export const quickSize: Size = { rounds: 1, factor: 0.002, population: 2000 };

/** One line of a contest's table. */
export interface Row {
  readonly name: string;
  /** One text for each column of the table. */
  readonly cells: readonly string[];
}

/** What was wanted, and what was found. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}

/** What a contest found, ready to be written down. */
export interface Report {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  readonly notes: readonly string[];
}

/** A contest whose work is laid out. */
export interface Prepared {
  /** Digests of answers by who gave them; those of one group must be the same. */
  readonly answers: readonly ReadonlyMap<string, string>[];
  /** Takes the time. Never called before the answers were found the same. */
  readonly measure: () => Promise<Report>;
  readonly close?: () => Promise<void>;
}

/** One kind of work, done by us and by others. */
export interface Contest {
  readonly id: string;
  readonly title: string;
  readonly prepare: (size: Size, peers: Peers) => Promise<Prepared>;
}

/** Says whose answers differ; nothing when all is well. */
export function differences(answers: Prepared["answers"]): readonly string[] {
  return answers
    .filter((group) => new Set(group.values()).size > 1)
    .map((group) => [...group].map(([name, digest]) => `${name}: ${digest.slice(0, 12)}`).join(", "));
}

/** A goal of at least so many times as fast. */
export function atLeast(what: string, wanted: number, found: number): Goal {
  return { what, wanted: `≥ ${wanted}×`, found: `${readable(found)}×`, met: found >= wanted };
}

/** A goal of at most so much. */
export function atMost(what: string, wanted: number, found: number, unit = "×"): Goal {
  const told = unit === "×" ? unit : ` ${unit}`;
  return { what, wanted: `≤ ${wanted}${told}`, found: `${readable(found)}${told}`, met: found <= wanted };
}

/** Three digits, as many of them after the point as there is room for. */
export function readable(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
