import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build, type InlineConfig } from "vite";
import { evaluateForm, openForm } from "../../../packages/core/src/index.ts";
import { formAliases } from "../../../packages/react/src/stub/aliases.ts";
import { atLeast, atMost, readable, type Contest, type Row } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, percentile } from "../measure.ts";
import { noPeers } from "../peers.ts";
import type { FormFound } from "../workload/form-page.ts";
import type { PeerTask } from "../workload/form-peers-page.ts";
import { manyFieldsDocuments, manyFieldsSchema, manyFieldsUiSchema } from "../workload/many-fields.ts";

const executablePath = process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium";
const peersFolder = join(import.meta.dirname, "../peers");
const contentPolicy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

const names = {
  bylaw: "Bylaw",
  jsonforms: "JSON Forms, vanilla renderers",
  rjsf: "RJSF with ajv, none of the conditions",
  rjsfConditions: "RJSF with ajv, 100 conditions as if/then",
} as const;
type Who = keyof typeof names;

interface Typed extends FormFound {
  /** Milliseconds of the main thread for each key. */
  readonly thread: number;
}

/** Typing into a large form, with ours and with others, in the same browser. */
export const forms: Contest = {
  id: "forms",
  title: "Typing into a form of 300 fields with 200 conditions, in Chromium",
  prepare: async ({ factor, rounds }, peers) => {
    const task = { from: 0, count: factor < 1 ? 3 : 12 };
    const there = peers !== noPeers && existsSync(join(peersFolder, "node_modules/@jsonforms/react"));
    const who: readonly Who[] = there ? ["bylaw", "jsonforms", "rjsf", "rjsfConditions"] : ["bylaw"];
    const expected = answerHere(task.count);
    if (!existsSync(executablePath)) {
      return {
        answers: [new Map([["Node", digestOfJson(expected)]])],
        measure: () =>
          Promise.resolve({ columns: [], rows: [], goals: [], notes: [`There is no Chromium at ${executablePath}.`] }),
      };
    }
    const server = await serve(there);
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-background-networking"],
    });
    const { port } = server.address() as AddressInfo;
    const first = new Map<Who, Typed>();
    for (const each of who) first.set(each, await typeInto(browser, port, each, task));
    const groups = new Map([["Node", digestOfJson(expected)]]);
    for (const [each, { result }] of first) if (each !== "rjsf") groups.set(names[each], digestOfJson(result));
    return {
      answers: [groups],
      measure: async () => {
        const found = new Map(who.map((each) => [each, [] as Typed[]]));
        for (let round = 0; round < rounds; round += 1) {
          for (const each of who) found.get(each)?.push(await typeInto(browser, port, each, task));
        }
        return report(found, rounds * task.count, browser.version());
      },
      close: async () => {
        await browser.close();
        server.close();
      },
    };
  },
};

function report(found: ReadonlyMap<Who, readonly Typed[]>, keys: number, version: string) {
  const times = (who: Who, which: "changing" | "plain"): readonly number[] =>
    (found.get(who) ?? []).flatMap((each) => each[which]);
  const rows: readonly Row[] = [...found].map(([who, all]) => ({
    name: names[who],
    cells: [
      readable(median(all.map(({ mount }) => mount))),
      readable(median(all.map(({ thread }) => thread))),
      readable(median(times(who, "plain"))),
      readable(percentile(times(who, "plain"), 0.95)),
      who === "rjsf" ? "–" : readable(median(times(who, "changing"))),
      who === "rjsf" ? "–" : readable(percentile(times(who, "changing"), 0.95)),
    ],
  }));
  const threadOf = (who: Who): number => median((found.get(who) ?? []).map(({ thread }) => thread));
  const ours = [...times("bylaw", "plain"), ...times("bylaw", "changing")];
  const theirs = times("jsonforms", "plain");
  return {
    columns: [
      "shown, ms",
      "main thread, ms a key",
      "key, ms",
      "95th percentile",
      "key that shows and locks, ms",
      "95th percentile",
    ],
    rows,
    goals: [
      atMost("main thread for a key, all of them", 16, threadOf("bylaw"), "ms"),
      atMost("a key, all of them, median", 16, median(ours), "ms"),
      ...(theirs.length === 0
        ? []
        : [atLeast("less work for a key than JSON Forms", 1, threadOf("jsonforms") / threadOf("bylaw"))]),
    ],
    notes: [
      `Chromium ${version}, ${keys} keys of each kind. The main thread's work is processor time and does not grow with what else the machine does; the others are wall time, from the key, pressed as a frame begins, to the end of the frame that shows what it changed. 100 fields are typed into; each shows one field and locks another.`,
      `Ours under \`${contentPolicy}\`; what the others compile needs \`unsafe-eval\`, so they run without a policy. RJSF cannot say that a field is locked: its first row has no conditions, its second the 100 that show a field, as \`if\` and \`then\` in \`allOf\`.`,
    ],
  };
}

/** What the form must say after the typing, from the engine in this process. */
function answerHere(count: number): unknown {
  const form = openForm(manyFieldsDocuments(), "manyFields", "2025-03-10");
  if (form === undefined) throw new TypeError("there is no form manyFields");
  const answers = Object.fromEntries(Array.from({ length: count }, (_, at) => [`d${at}`, "ab"]));
  const state = evaluateForm(form, answers, { today: 20_157 });
  const shown = Array.from({ length: count }, (_, at) => state.fields.get(`s${at}`)?.visible === true);
  return { answers, shown };
}

async function typeInto(
  browser: Browser,
  port: number,
  who: Who,
  task: { readonly from: number; readonly count: number },
): Promise<Typed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(`http://127.0.0.1:${port}/${who === "bylaw" ? "ours" : "theirs"}`);
    await page.waitForFunction(() => window.typeIntoOurs !== undefined || window.typeIntoPeer !== undefined);
    const clock = await threadClock(page);
    let began = 0;
    await page.exposeFunction("typingBegins", async () => {
      began = await clock();
    });
    const found =
      who === "bylaw"
        ? await page.evaluate(async ([documents, wanted]) => await window.typeIntoOurs?.(documents, wanted), [
            JSON.stringify(manyFieldsDocuments()),
            task,
          ] as const)
        : await page.evaluate(async (wanted) => await window.typeIntoPeer?.(wanted), {
            ...task,
            who,
            schema: JSON.stringify(manyFieldsSchema(who === "rjsfConditions")),
            uiSchema: JSON.stringify(manyFieldsUiSchema()),
          } satisfies PeerTask);
    if (found === undefined) throw new TypeError("the page answered nothing");
    return { ...found, thread: ((await clock()) - began) / (task.count * 2) };
  } finally {
    await page.close();
  }
}

/** Tells what the page's main thread has worked so far, in ms of processor time: it does not grow with what else runs. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
}

async function serve(there: boolean): Promise<Server> {
  const workload = join(import.meta.dirname, "../workload");
  const scripts = new Map<string, string>([
    [
      "/ours.js",
      await bundle(join(workload, "form-page.ts"), { resolve: { conditions: ["source"], alias: formAliases } }),
    ],
  ]);
  if (there) {
    scripts.set(
      "/theirs.js",
      await bundle(join(workload, "form-peers-page.ts"), { resolve: { conditions: ["source"] } }),
    );
    scripts.set("/peers.js", await bundlePeers());
  }
  const server = createServer(({ url = "" }, response) => {
    const script = scripts.get(url);
    const name = url.slice(1);
    response.writeHead(200, {
      ...(name.startsWith("ours") ? { "Content-Security-Policy": contentPolicy } : {}),
      "Content-Type": script === undefined ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8",
    });
    const page = `<!doctype html><meta charset="utf-8"><title>form</title><script type="module" src="/${name}.js"></script>`;
    response.end(script ?? page);
  });
  return await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** One file with everything, as a page in production would have it. */
async function bundle(entry: string, config: InlineConfig): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    // Whoever builds: a test would get React's checks for developers, too.
    oxc: { jsx: { development: false } },
    ...config,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      lib: { entry, formats: ["es"], fileName: "page" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const code = readFileSync(join(folder, "page.js"), "utf8");
  rmSync(folder, { recursive: true });
  return code;
}

const peersSource = `
export { createElement } from "react";
export { createRoot } from "react-dom/client";
export { JsonForms } from "@jsonforms/react";
export { vanillaRenderers, vanillaCells } from "@jsonforms/vanilla-renderers";
export { default as RjsfForm } from "@rjsf/core";
export { default as validator } from "@rjsf/validator-ajv8";
`;

function bundlePeers(): Promise<string> {
  const name = join(peersFolder, "form-peers.js");
  return bundle(name, {
    root: peersFolder,
    plugins: [
      {
        name: "form-peers",
        resolveId: (id) => (id === name ? id : null),
        load: (id) => (id === name ? peersSource : null),
      },
    ],
  });
}
