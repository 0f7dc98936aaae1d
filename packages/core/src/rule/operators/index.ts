/**
 * The ten operators of json-rules-engine and `known`, one file each: what fits on either side, the test, the words, worked examples.
 * Adding one is a file here and a line below.
 */
import type { Operator } from "../operator.ts";
import { contains } from "./contains.ts";
import { doesNotContain } from "./does-not-contain.ts";
import { equal } from "./equal.ts";
import { greaterThanInclusive } from "./greater-than-inclusive.ts";
import { greaterThan } from "./greater-than.ts";
import { isIn } from "./in.ts";
import { known } from "./known.ts";
import { lessThanInclusive } from "./less-than-inclusive.ts";
import { lessThan } from "./less-than.ts";
import { notEqual } from "./not-equal.ts";
import { notIn } from "./not-in.ts";

export const operators: readonly Operator[] = [
  equal,
  notEqual,
  lessThan,
  lessThanInclusive,
  greaterThan,
  greaterThanInclusive,
  isIn,
  notIn,
  contains,
  doesNotContain,
  known,
];
