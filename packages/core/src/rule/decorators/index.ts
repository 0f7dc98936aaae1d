/**
 * What may stand before an operator, `someFact:lessThan`, one file each.
 * Adding one is a file here and a line below.
 */
import type { Decorator } from "../decorator.ts";
import { everyFact } from "./every-fact.ts";
import { everyValue } from "./every-value.ts";
import { negated } from "./not.ts";
import { someFact } from "./some-fact.ts";
import { someValue } from "./some-value.ts";
import { swap } from "./swap.ts";

export const decorators: readonly Decorator[] = [someFact, everyFact, someValue, everyValue, swap, negated];
