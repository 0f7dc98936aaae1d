import {
  formatValue,
  isObject,
  toJson,
  type BoundPolicy,
  type Decision,
  type Finding,
  type RegionPart,
} from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { RulesMessages } from "./i18n/index.ts";
import type { Item } from "./row-operations.ts";

/** A row that is missing: what it would ask, and where it would stand. */
export interface GhostRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, Json>>;
  /** The name of the row that it would go before; `null` is the end. */
  readonly before: string | null;
  /** The clause of the row beside it, to begin with. */
  readonly clause: string | readonly string[];
  /** Whether every column of the region could be written as a cell; then the row closes the gap exactly. */
  readonly isExact: boolean;
  /** One customer of whom no row speaks. */
  readonly example: string;
}

type FactPart = Extract<RegionPart, { readonly kind: "fact" }>;
type Class = FactPart["classes"][number];
type Comparison = { readonly operator: string; readonly value: Json };

/** The rows that would close the gaps of a table, each at its place. */
export function ghostRows(
  decision: Decision,
  findings: readonly Finding[],
  policy: BoundPolicy,
  locale: Locale,
  messages: RulesMessages,
): readonly GhostRow[] {
  const { table } = decision;
  if (table === undefined) return [];
  return findings
    .filter(({ kind }) => kind === "gap")
    .map(({ region = [], example }, at): GhostRow => {
      const made = region.map((part) => cellOf(part, decision, policy));
      const cells = Object.fromEntries(made.flatMap((each) => (each === undefined ? [] : [each])));
      const place = placeOf(decision, cells, policy);
      const beside = table.rows[Math.max(0, place - 1)];
      return {
        key: `ghost ${at}`,
        cells,
        before: table.rows[place]?.name ?? null,
        clause: beside?.clause ?? decision.clause,
        isExact: made.every((each) => each !== undefined),
        example: [...(example ?? [])]
          .map(([fact, value]) => exampleText(fact, value, policy, locale, messages))
          .join(messages.comma),
      };
    });
}

function exampleText(
  fact: string,
  value: Parameters<typeof formatValue>[0],
  policy: BoundPolicy,
  locale: Locale,
  messages: RulesMessages,
): string {
  const declared = policy.scope.fact(fact)?.value;
  const label = policy.vocabulary.facts.get(fact)?.label[locale] ?? fact;
  return messages.isSo(
    label,
    declared === undefined ? JSON.stringify(value) : formatValue(value, declared, locale, policy.context),
  );
}

/** The row as it is added; people settle what it says until somebody writes it. */
export function rowOf({ cells, clause }: GhostRow, name: string): Item {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the table format
  return { name, clause, cells, then: { undetermined: true } };
}

function cellOf(part: RegionPart, decision: Decision, policy: BoundPolicy): readonly [string, Json] | undefined {
  if (part.kind !== "fact" || part.orNothing) return undefined;
  const column = Object.entries(decision.table?.columns ?? {}).find(
    ([, each]) => each.fact === part.fact && each.path === undefined && each.params === undefined,
  )?.[0];
  const cell = column === undefined ? undefined : cellFor(part, policy);
  return column === undefined || cell === undefined ? undefined : [column, cell];
}

function cellFor({ fact, classes }: FactPart, policy: BoundPolicy): Json | undefined {
  const type = policy.scope.fact(fact)?.value;
  if (type === undefined) return undefined;
  const external = (value: Parameters<typeof toJson>[0]): Json => toJson(value, type, policy.context);
  const words = classes.flatMap((each) => (each.kind === "word" ? [external(each.value)] : []));
  if (words.length === classes.length && words.length > 0) return words.length === 1 ? (words[0] ?? null) : words;
  const [first, ...others] = classes;
  const last = others.at(-1) ?? first;
  if (first?.kind !== "figures" || last?.kind !== "figures" || !touch(classes)) return undefined;
  const ends = [
    end(first.low, "greaterThanInclusive", "greaterThan", external),
    end(last.high, "lessThanInclusive", "lessThan", external),
  ].flatMap((each) => (each === undefined ? [] : [each]));
  if (ends.length === 2) return { all: ends } as unknown as Json;
  return ends[0] as unknown as Json | undefined;
}

/** Whether stretches follow one another without a hole. */
function touch(classes: readonly Class[]): boolean {
  return classes.every((each, at) => {
    const next = classes[at + 1];
    if (each.kind !== "figures") return false;
    if (next === undefined) return true;
    return (
      next.kind === "figures" && each.high !== undefined && next.low !== undefined && each.high.value === next.low.value
    );
  });
}

type Ends = Extract<Class, { readonly kind: "figures" }>["low"];

function end(
  side: Ends,
  included: string,
  excluded: string,
  external: (value: Parameters<typeof toJson>[0]) => Json,
): Comparison | undefined {
  // Where the fact itself goes no further, nothing need be asked.
  if (side === undefined || side.isLimit || typeof side.value !== "number") return undefined;
  return { operator: side.included ? included : excluded, value: external(side.value) };
}

/** Where a row belongs: beside the one whose figures it borders on, behind those that ask for the same words; else last. */
function placeOf(decision: Decision, cells: Readonly<Record<string, Json>>, policy: BoundPolicy): number {
  const rows = decision.table?.rows ?? [];
  const bounds = Object.entries(cells).flatMap(([column, cell]) =>
    figuresIn(cell, policy).map((value) => [column, value] as const),
  );
  const borders = rows.flatMap((row, at) => {
    const own = Object.entries(row.cells).flatMap(([column, cell]) =>
      figuresIn(cell as Json, policy).map((value) => `${column} ${value}`),
    );
    return bounds.some(([column, value]) => own.includes(`${column} ${value}`)) ? [at] : [];
  });
  const [first] = borders;
  return first === undefined ? rows.length : first + 1;
}

/** Every figure that a cell names, a parameter by its value of the day. */
export function figuresIn(cell: Json | undefined, policy: Pick<BoundPolicy, "parameters">): readonly number[] {
  if (typeof cell === "number") return [cell];
  if (Array.isArray(cell)) return (cell as readonly Json[]).flatMap((each) => figuresIn(each, policy));
  if (!isObject(cell)) return [];
  if (typeof cell["parameter"] === "string") return figuresIn(policy.parameters.get(cell["parameter"])?.json, policy);
  return Object.entries(cell).flatMap(([key, each]) => (key === "operator" ? [] : figuresIn(each as Json, policy)));
}
