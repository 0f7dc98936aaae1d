import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileLayers,
  decideUpgrade,
  hasErrors,
  isObject,
  layerName,
  planUpgrade,
  rehearseUpgrade,
  tellRehearsal,
  type DecidedUpgrade,
  type Layer,
  type Pack,
  type RehearsalRecords,
} from "@bylaw/core";
import type { Call, Command } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { layerText } from "../layer-text.ts";
import { loadChoices } from "../load-choices.ts";
import { loadFacts } from "../load-facts.ts";
import { loadLayers } from "../load-layers.ts";
import { loadPack } from "../load-pack.ts";
import { planWords } from "../plan-words.ts";
import { dayAsked } from "../question.ts";
import { openLines, rehearsalLines, upgradeLines } from "../upgrade-lines.ts";
import { usageOf } from "../usage-error.ts";

const usage =
  "<old pack> <new pack> <layer.json…> (--plan|--rehearse) [--decide FILE] [--write] [--out FOLDER] [--records FILE] [--as-of DATE] [--json] [--locale zh-CN|en]";

export const upgrade: Command = {
  name: "upgrade",
  usage,
  summary: {
    "zh-CN": "升级制度包：逐项列出本公司的修改保留、多余、冲突、失去对象还是不再允许，并用留存的记录演练",
    en: "take a pack upgrade: what becomes of every change of ours, and a rehearsal with kept records",
  },
  positionals: 3,
  optional: 20,
  options: {
    plan: { type: "boolean" },
    rehearse: { type: "boolean" },
    decide: { type: "string" },
    write: { type: "boolean" },
    records: { type: "string" },
    out: { type: "string" },
    "as-of": { type: "string" },
  },
  run: async (call) => {
    const { positionals, options, locale, io, sources } = call;
    const [oldName = "", newName = "", ...paths] = positionals;
    if ((options["plan"] === true) === (options["rehearse"] === true)) throw usageOf(`bylaw upgrade ${usage}`);
    const [old, now] = [loadPack(oldName, sources), loadPack(newName, sources)];
    const layers = await loadLayers(paths, io, sources);
    const day = dayAsked(now, options, io);
    const plan = planUpgrade(old, now, layers, day);
    const path = options["decide"];
    const choices = typeof path === "string" ? await loadChoices(path, plan, io, sources) : {};
    const decided = decideUpgrade(plan, choices);
    const open = openLines(plan.lines, choices);
    const isOpen = open.length > 0 || hasErrors(decided.issues);
    noteBases(layers, old, call);
    if (options["rehearse"] === true && open.length > 0) io.err(`${planWords[locale].rehearsedOpen(open.length)}\n`);
    const code = options["plan"] === true ? tellPlan() : await rehearse(call, old, now, layers, decided, day);
    return writeLayers(call, paths, decided, isOpen) ? code : exitCode.found;

    function tellPlan(): ExitCode {
      const lines = upgradeLines(plan, compileLayers(old, layers, day).pack, choices, decided, locale);
      const told = { ok: !isOpen, lines: plan.lines, ...decided };
      io.out(options["json"] === true ? `${JSON.stringify(told, null, 2)}\n` : `${lines.join("\n")}\n`);
      return isOpen ? exitCode.found : exitCode.ok;
    }
  },
};

async function rehearse(
  { options, locale, io, sources }: Call,
  old: Pack,
  now: Pack,
  layers: readonly Layer[],
  decided: DecidedUpgrade,
  day: string,
): Promise<ExitCode> {
  const path = options["records"];
  const read = typeof path === "string" ? await loadFacts(path, io, sources) : {};
  const [before, after] = [compileLayers(old, layers, day).pack, compileLayers(now, decided.layers, day).pack];
  const found = rehearseUpgrade(before, after, (isObject(read) ? read : {}) as RehearsalRecords, day);
  const told = tellRehearsal(found, before, after, locale);
  const lines = rehearsalLines(told, found.replayed, locale);
  io.out(options["json"] === true ? `${JSON.stringify({ ...found, told }, null, 2)}\n` : `${lines.join("\n")}\n`);
  return Object.values(told).some(({ length }) => length > 0) ? exitCode.found : exitCode.ok;
}

/** Says which layers were written for another pack than the old one. */
function noteBases(layers: readonly Layer[], { manifest }: Pack, { options, locale, io }: Call): void {
  if (options["json"] === true) return;
  const given = `${manifest.id} ${manifest.version}`;
  for (const layer of layers) {
    const { base } = layer;
    if (base === undefined || (base.pack === manifest.id && base.version === manifest.version)) continue;
    io.err(`${planWords[locale].otherBase(layerName(layer), `${base.pack} ${base.version}`, given)}\n`);
  }
}

/** Writes the layers for the new pack, over their files or into a folder; `false` when that was asked for and something is open. */
function writeLayers(
  { options, locale, io }: Call,
  paths: readonly string[],
  { layers }: DecidedUpgrade,
  isOpen: boolean,
): boolean {
  const folder = options["out"];
  if (options["write"] !== true && typeof folder !== "string") return true;
  const say = planWords[locale];
  if (isOpen) {
    io.err(`${say.notWritten}\n`);
    return false;
  }
  if (typeof folder === "string") mkdirSync(folder, { recursive: true });
  layers.forEach((layer, at) => {
    const path = typeof folder === "string" ? join(folder, `${layer.layer}-${layer.id}.json`) : (paths[at] ?? "");
    writeFileSync(path, layerText(layer));
    if (options["json"] !== true) io.out(`${say.written(path)}\n`);
  });
  return true;
}
