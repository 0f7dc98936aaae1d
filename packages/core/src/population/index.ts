/**
 * Many subjects at once: their facts as columns of numbers, rules judged for all of them in a few operations on whole words of bits,
 * and what a change of the policy would do to them. Reading the subjects and naming them is the business of the caller.
 */
export {
  valueAt,
  type Codes,
  type Column,
  type Columns,
  type FigureColumn,
  type WordColumn,
} from "./columns/column.ts";
export { columnsBuilder, createColumns, type ColumnsBuilder } from "./columns/create-columns.ts";
export { decodeColumns } from "./columns/decode-columns.ts";
export { encodeColumns } from "./columns/encode-columns.ts";
export type { Work } from "./circuit/circuit.ts";
export { rowsOf, type Bits } from "./kernel/bits.ts";
export type { Gate, Kernel, Plane, Step } from "./kernel/kernel.ts";
export { portableKernel } from "./kernel/portable-kernel.ts";
export { simdKernel } from "./kernel/simd-kernel.ts";
export { createSheet, type RuleCount, type Sheet, type SheetOptions } from "./sheet.ts";
export type { Manner } from "./what-if/decided.ts";
export type { Near, NearOptions } from "./what-if/near.ts";
export { factsToSupply } from "./what-if/needs.ts";
export { populationBuilder, type PopulationBuilder } from "./what-if/population-builder.ts";
export type { Outcome } from "./what-if/outcome.ts";
export { newThresholds, type Threshold, type ThresholdPlace } from "./what-if/thresholds.ts";
export {
  createWhatIf,
  type BesideCount,
  type Move,
  type OutcomeCount,
  type PopulationImpact,
  type WhatIf,
  type WhatIfOptions,
} from "./what-if/what-if.ts";
