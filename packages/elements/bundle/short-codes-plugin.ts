import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Plugin } from "vite";

interface Entry {
  readonly severity?: string;
}

type Table = Readonly<Record<string, Entry>>;

/** The tables of what can be wrong, in core. */
const TABLES = /[\\/]core[\\/]src[\\/]issue[\\/]codes[\\/]\w+\.ts$/u;
/** Operators and decorators, each with examples that the tests run. */
const OPERATORS = /[\\/]core[\\/]src[\\/]rule[\\/](?:operators|decorators)[\\/][\w-]+\.ts$/u;
const EXAMPLES = /^ {2}examples: \[.*?(?:^ {2})?\],$/msu;
/** The module through which the texts for admins come later. */
const ADMINS = /[\\/]elements[\\/]src[\\/]part[\\/]admin-texts\.ts$/u;
/** The module through which the texts for who tailors forms come later. */
const AUTHORS = /[\\/]elements[\\/]src[\\/]part[\\/]author-texts\.ts$/u;
/** What whoever fills in a form can do wrong. */
const MET_IN_FORMS = /^(?:form|value)\/|^input\/not-a-/u;
/** What whoever changes a policy can do wrong beside. */
const MET_BY_ADMINS = /^(?:decision|facts|parameter|policy|rule|sheet|tailoring)\//u;
/** What only who writes a form, or tailors one, can do wrong. */
const MET_BY_AUTHORS =
  /^document\/|^form\/(?:unknown-(?:field|section|decision)|field-(?:twice|retired)|placed-twice|not-placed|section-not-placed|(?:check|section|page|row)-twice|cycle|chain-too-long|(?:unsafe|broken)-pattern|property-does-not-fit|limits-crossed|nobody-answers|fact-(?:type|filled-twice|in-row)|prefill-type|reserved-name|rows-in-rows|not-in-rows|not-rows|not-many|pages-without-layout)$/u;

/**
 * Leaves out texts that a page never shows, and brings those that only admins meet with the first part that they edit
 * in: all of them in two languages are 20 KB gzip. What only an author of documents can do wrong, the server has refused
 * long before; what a server finds comes in the server's words. Of a warning it must be known at once that it is one.
 */
export function shortCodesPlugin(root: string): Plugin {
  const codes = join(root, "..", "core", "src", "issue", "codes");
  return {
    name: "bylaw-short-codes",
    apply: "build",
    load: {
      filter: { id: [TABLES, ADMINS, AUTHORS] },
      async handler(id) {
        const code = ADMINS.test(id)
          ? await laterTexts(codes, MET_BY_ADMINS)
          : AUTHORS.test(id)
            ? await laterTexts(codes, MET_BY_AUTHORS)
            : await shortTables(id);
        return { code, moduleType: "js", map: null };
      },
    },
    transform: {
      order: "pre",
      filter: { id: OPERATORS },
      handler: (code) => ({ code: code.replace(EXAMPLES, "  examples: [],"), map: null }),
    },
  };
}

async function shortTables(id: string): Promise<string> {
  const lines = Object.entries(await tablesIn(id)).map(
    ([name, table]) => `export const ${name} = ${JSON.stringify(shortened(table))};`,
  );
  return lines.join("\n");
}

function shortened(table: Table): Table {
  const kept = Object.entries(table).flatMap(([code, entry]) => {
    if (MET_IN_FORMS.test(code) && !MET_BY_AUTHORS.test(code)) return [[code, entry] as const];
    const isTold = entry.severity !== undefined && MET_BY_ADMINS.test(code);
    return isTold ? [[code, { severity: entry.severity }] as const] : [];
  });
  return Object.fromEntries(kept);
}

async function laterTexts(codes: string, which: RegExp): Promise<string> {
  const files = globSync("*.ts", { cwd: codes }).toSorted();
  const tables = await Promise.all(files.map((file) => tablesIn(join(codes, file))));
  const entries = tables.flatMap((each) => Object.values(each)).flatMap((table) => Object.entries(table));
  const met = Object.fromEntries(entries.filter(([code]) => which.test(code)));
  return `import { issueCodes } from "@bylaw/core";\nObject.assign(issueCodes, ${JSON.stringify(met)});`;
}

async function tablesIn(file: string): Promise<Readonly<Record<string, Table>>> {
  return (await import(pathToFileURL(file).href)) as Readonly<Record<string, Table>>;
}
