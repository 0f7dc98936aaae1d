import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { columnsBuilder, createSheet, portableKernel } from "../../../packages/core/src/population/index.ts";
import { conditionFacts } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { atMost, readable, type Contest } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, percentile } from "../measure.ts";
import { customerRules } from "../workload/customer-rules.ts";
import { customers } from "../workload/customers.ts";
import { moveThreshold } from "../workload/move-threshold.ts";
import type { SliderFound } from "../workload/slider-page.ts";

const executablePath = process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium";
/** Nothing but the page's own script: no inline code, no code made of text, no WebAssembly. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const keepEvery = 10;

/** A figure moved in a page: all thirty rules counted again for everybody. */
export const slider: Contest = {
  id: "slider",
  title: "One threshold moved in Chromium, thirty rules over a million customers",
  prepare: async ({ population, factor, rounds }) => {
    const moves = factor < 1 ? 12 : 30 * rounds;
    const found = existsSync(executablePath) ? await slideInChromium(population, moves) : undefined;
    const answers = new Map([["Node", digestOfJson(slideHere(population, moves))]]);
    if (found !== undefined) answers.set("Chromium", digestOfJson(found.result.counts));
    const missing = ["inline scripts", "WebAssembly"].filter(
      (each) => found?.result.forbidden.includes(each) === false,
    );
    if (missing.length > 0) throw new TypeError(`the content policy let ${missing.join(" and ")} pass`);
    return {
      answers: [answers],
      measure: async () => {
        if (found === undefined) {
          return { columns: [], rows: [], goals: [], notes: [`There is no Chromium at ${executablePath}.`] };
        }
        const { times } = found.result;
        const [middle, p95, worst] = [median(times), percentile(times, 0.95), Math.max(...times)];
        return await Promise.resolve({
          columns: ["median, ms", "95th percentile, ms", "slowest, ms"],
          rows: [{ name: "Bylaw, plain JavaScript", cells: [readable(middle), readable(p95), readable(worst)] }],
          goals: [atMost("95th percentile of a move", 16, p95, "ms")],
          notes: [
            `${population.toLocaleString("en")} customers, ${moves} moves, Chromium ${found.version}, wall time; content policy \`${contentPolicy}\`: the page tried an inline script and WebAssembly and was refused both.`,
          ],
        });
      },
    };
  },
};

/** The same moves in this process, to compare the counts. */
function slideHere(population: number, moves: number): readonly (readonly number[])[] {
  const facts = [...new Set(customerRules.flatMap((rule) => conditionFacts(rule.condition)))];
  const builder = columnsBuilder(facts);
  for (let from = 0; from < population; from += 20_000) {
    const some = customers(Math.min(20_000, population - from), 42 + from / 20_000);
    for (const customer of some) builder.add((fact) => customer[fact] ?? unknown);
  }
  const columns = builder.finish();
  return Array.from({ length: Math.ceil(moves / keepEvery) }, (_, at) =>
    createSheet(moveThreshold(at * keepEvery, moves), columns, { kernel: portableKernel() })
      .counts()
      .map(({ held }) => held),
  );
}

async function slideInChromium(population: number, moves: number) {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-bench-"));
  const entry = join(import.meta.dirname, "../workload/slider-page.ts");
  await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["source"] },
    build: { outDir: folder, lib: { entry, formats: ["es"], fileName: "page" }, minify: true },
  });
  const server = serve(readFileSync(join(folder, "page.js")));
  rmSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    const { port } = (await server).address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => window.slide !== undefined);
    const result = await page.evaluate(
      async ([customersWanted = 0, movesWanted = 0]) => window.slide?.(customersWanted, movesWanted),
      [population, moves],
    );
    if (result === undefined) throw new TypeError("the page answered nothing");
    return { result: result satisfies SliderFound, version: browser.version() };
  } finally {
    await browser.close();
    (await server).close();
  }
}

function serve(script: Buffer): Promise<Server> {
  const page =
    '<!doctype html><meta charset="utf-8"><title>slider</title><script type="module" src="/page.js"></script>';
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    response.writeHead(200, {
      "Content-Security-Policy": contentPolicy,
      "Content-Type": isScript ? "text/javascript" : "text/html; charset=utf-8",
    });
    response.end(isScript ? script : page);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
