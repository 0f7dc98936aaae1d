import { compileRules } from "../../../packages/core/src/rule/index.ts";
import { startClock } from "../measure.ts";
import { manyRules } from "./many-rules.ts";

// Compiles as many mixed rules as are asked for, in a process that has done nothing else, and says how many ms that took.

const rules = manyRules(Number(process.argv[2]), "mixed");
const elapsed = startClock("thread");
compileRules(rules);
process.stdout.write(`${elapsed() / 1000}`);
