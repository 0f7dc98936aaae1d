import { columnsBuilder, createSheet, portableKernel } from "../../../packages/core/src/population/index.ts";
import { conditionFacts } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { customerRules } from "./customer-rules.ts";
import { customers } from "./customers.ts";
import { moveThreshold } from "./move-threshold.ts";

/** What the page found. */
export interface SliderFound {
  /** Milliseconds from a moved figure to the counts of all rules, one for each move. */
  readonly times: readonly number[];
  /** The counts after each of some moves. */
  readonly counts: readonly (readonly number[])[];
  /** What the content policy forbade when it was tried. */
  readonly forbidden: readonly string[];
}

declare global {
  interface Window {
    slide?: (population: number, moves: number) => Promise<SliderFound>;
  }
}

/** Every so many moves the counts are kept. */
const keepEvery = 10;

// Runs in a page under a strict content policy; contests/slider.ts opens it.
window.slide = async (population, moves) => {
  const facts = [...new Set(customerRules.flatMap((rule) => conditionFacts(rule.condition)))];
  const builder = columnsBuilder(facts);
  for (let from = 0; from < population; from += 20_000) {
    const some = customers(Math.min(20_000, population - from), 42 + from / 20_000);
    for (const customer of some) builder.add((fact) => customer[fact] ?? unknown);
  }
  const sheet = createSheet(customerRules, builder.finish(), { kernel: portableKernel() });
  const [times, counts]: [number[], (readonly number[])[]] = [[], []];
  for (let move = 0; move < moves; move += 1) {
    const rules = moveThreshold(move, moves);
    // A slider leaves the page its turn between two moves.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const began = performance.now();
    sheet.update(rules);
    const found = sheet.counts();
    times.push(performance.now() - began);
    if (move % keepEvery === 0) counts.push(found.map(({ held }) => held));
  }
  return { times, counts, forbidden: await tryForbidden() };
};

/** Whether the page really may neither make code of text nor compile WebAssembly. */
async function tryForbidden(): Promise<readonly string[]> {
  const forbidden: string[] = [];
  const script = document.createElement("script");
  script.textContent = "window.inlineRan = true";
  document.head.append(script);
  if (!("inlineRan" in window)) forbidden.push("inline scripts");
  try {
    await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    forbidden.push("WebAssembly");
  }
  return forbidden;
}
