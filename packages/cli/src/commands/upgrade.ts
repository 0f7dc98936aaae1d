import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileLayers,
  decideUpgrade,
  hasErrors,
  isObject,
  planUpgrade,
  rehearseUpgrade,
  renderIssue,
  type DecidedUpgrade,
  type Locale,
  type Rehearsal,
  type RehearsalRecords,
  type UpgradeChoice,
  type UpgradeLine,
} from "@bylaw/core";
import { valueText } from "../change-lines.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadFacts } from "../load-facts.ts";
import { loadLayers } from "../load-layers.ts";
import { loadPack } from "../load-pack.ts";
import { dayAsked } from "../question.ts";
import { usageOf } from "../usage-error.ts";

const words = {
  "zh-CN": {
    colon: "：",
    verdict: { keep: "保留", redundant: "多余", conflict: "冲突", orphan: "失去对象", forbidden: "不再允许" },
    sides: (old: string, now: string, own: string) => `原为 ${old}，新制度包为 ${now}，本公司为 ${own}`,
    undecided: (count: number) => `尚有 ${count} 处须决定`,
    decided: "没有须决定的",
    cases: "结果不同的用例：",
    outcomes: "结果会变的记录：",
    invalid: "不再有效的填报：",
    replayed: (count: number) => `共演练 ${count} 条记录`,
  },
  en: {
    colon: ": ",
    verdict: { keep: "keep", redundant: "redundant", conflict: "conflict", orphan: "orphan", forbidden: "forbidden" },
    sides: (old: string, now: string, own: string) => `was ${old}, is ${now} in the new pack, ours is ${own}`,
    undecided: (count: number) => `${count} still to be decided`,
    decided: "nothing to be decided",
    cases: "Cases that go otherwise:",
    outcomes: "Records whose outcome changes:",
    invalid: "Answers that are no longer right:",
    replayed: (count: number) => `${count} ${count === 1 ? "record" : "records"} gone through`,
  },
} as const;

const usage =
  "<old pack> <new pack> <layer.json…> (--plan|--rehearse) [--choices FILE] [--records FILE] [--out FOLDER] [--as-of DATE] [--json] [--locale zh-CN|en]";

export const upgrade: Command = {
  name: "upgrade",
  usage,
  summary: {
    "zh-CN": "升级制度包：逐项列出保留、多余、冲突、失去对象与不再允许的修改，并用留存的记录演练",
    en: "take a pack upgrade: what becomes of every change of ours, and a rehearsal with kept records",
  },
  positionals: 3,
  optional: 20,
  options: {
    plan: { type: "boolean" },
    rehearse: { type: "boolean" },
    choices: { type: "string" },
    records: { type: "string" },
    out: { type: "string" },
    "as-of": { type: "string" },
  },
  run: async ({ positionals: [oldName = "", newName = "", ...paths], options, locale, io, sources }) => {
    if ((options["plan"] === true) === (options["rehearse"] === true)) throw usageOf(`bylaw upgrade ${usage}`);
    const [old, now] = [loadPack(oldName, sources), loadPack(newName, sources)];
    const layers = await loadLayers(paths, io, sources);
    const day = dayAsked(now, options, io);
    const read = async (path: unknown): Promise<Readonly<Record<string, unknown>>> => {
      const value = typeof path === "string" ? await loadFacts(path, io, sources) : {};
      return isObject(value) ? value : {};
    };
    const plan = planUpgrade(old, now, layers, day);
    const choices = (await read(options["choices"])) as Readonly<Record<string, UpgradeChoice>>;
    const decided = decideUpgrade(plan, choices);
    const out = options["out"];
    if (typeof out === "string") {
      mkdirSync(out, { recursive: true });
      for (const layer of decided.layers) {
        writeFileSync(join(out, `${layer.layer}-${layer.id}.json`), `${JSON.stringify(layer, null, 2)}\n`);
      }
    }
    const isJson = options["json"] === true;
    if (options["plan"] === true) {
      const { lines } = plan;
      if (isJson) io.out(`${JSON.stringify({ lines, ...decided }, null, 2)}\n`);
      else io.out(`${planLines(lines, decided, locale).join("\n")}\n`);
      return hasErrors(decided.issues) ? exitCode.found : exitCode.ok;
    }
    const records = (await read(options["records"])) as RehearsalRecords;
    const before = compileLayers(old, layers, day).pack;
    const found = rehearseUpgrade(before, compileLayers(now, decided.layers, day).pack, records, day);
    io.out(isJson ? `${JSON.stringify(found, null, 2)}\n` : `${rehearsalLines(found, locale).join("\n")}\n`);
    return found.cases.length + found.outcomes.length + found.invalid.length > 0 ? exitCode.found : exitCode.ok;
  },
};

function planLines(lines: readonly UpgradeLine[], { issues }: DecidedUpgrade, locale: Locale): readonly string[] {
  const say = words[locale];
  return [
    ...lines.flatMap(({ id, verdict, operation, old, now, own, clauses, reasons }) => {
      const place = clauses.length === 0 ? "" : `  [${clauses.join("][")}]`;
      const sides = say.sides(valueText(old, locale), valueText(now, locale), valueText(own, locale));
      return [
        `${say.verdict[verdict]}${say.colon}${operation.op} ${operation.at}  (${id})${place}`,
        ...(verdict === "keep"
          ? []
          : [`  ${sides}`, ...reasons.map((each) => `  ${renderIssue(each, locale).message}`)]),
      ];
    }),
    issues.length === 0 ? say.decided : say.undecided(issues.length),
  ];
}

function rehearsalLines({ cases, outcomes, invalid, replayed }: Rehearsal, locale: Locale): readonly string[] {
  const say = words[locale];
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    ...part(
      say.cases,
      cases.map(({ id, before, after }) => `${id}${say.colon}${before} → ${after}`),
    ),
    ...part(
      say.outcomes,
      outcomes.map(({ record, decision, before, after }) => {
        const told = [before, after].map(({ outcome }) => JSON.stringify(outcome));
        return `${record} (${decision})${say.colon}${told.join(" → ")}`;
      }),
    ),
    ...part(
      say.invalid,
      invalid.flatMap(({ record, form, issues }) =>
        issues.map((each) => `${record} (${form} ${each.pointer})${say.colon}${renderIssue(each, locale).message}`),
      ),
    ),
    say.replayed(replayed),
  ];
}
