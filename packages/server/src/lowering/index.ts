/**
 * Rules put into SQL: counted where the records are, with a verdict on each rule whether the database can judge it.
 * What a rule means is core's; a generated test holds both databases equal to it, row by row.
 */
export { affectedCounts, type AffectedCounts, type AffectedRule } from "./affected-counts.ts";
