/**
 * Counting in the page whom a draft moves: all customers as columns, judged anew with every step of a slider. Loaded when somebody
 * begins to edit. Who stands in a row, and what a draft breaks besides, the server is asked for.
 */
export type { Counted, CountedMove } from "./counted.ts";
export { RowNames, type RowName } from "./row-names.ts";
export { openCounting, type Counting, type CountingQuestion } from "./open-counting.ts";
