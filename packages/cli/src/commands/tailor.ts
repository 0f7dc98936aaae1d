import { writeFileSync } from "node:fs";
import { compileLayers, describeTarget, documentsOf, hasErrors, toJsonPatch } from "@bylaw/core";
import { changeLines } from "../change-lines.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { frameIssues } from "../frame-issues.ts";
import { layerText } from "../layer-text.ts";
import { loadLayers } from "../load-layers.ts";
import { loadPack } from "../load-pack.ts";
import { dayAsked } from "../question.ts";

const words = {
  "zh-CN": {
    changed: (count: number) => `改动 ${count} 处：`,
    same: "与制度包相同。",
    kept: "各站点不得改动：",
    colon: "：",
    written: (path: string) => `已写入 ${path}`,
  },
  en: {
    changed: (count: number) => `${count} ${count === 1 ? "change" : "changes"}:`,
    same: "The same as the pack.",
    kept: "Sites may not change:",
    colon: ": ",
    written: (path: string) => `written to ${path}`,
  },
} as const;

export const tailor: Command = {
  name: "tailor",
  usage: "<pack> <layer.json…> [--format] [--as-of DATE] [--out FILE] [--patch] [--json] [--locale zh-CN|en]",
  summary: {
    "zh-CN": "把公司与站点的修改层叠在制度包上，检查并说明改了什么、由谁改、为什么",
    en: "lay a company's and its sites' layers on a pack, check them, and tell what they change, by whom and why",
  },
  positionals: 2,
  optional: 20,
  options: {
    format: { type: "boolean" },
    "as-of": { type: "string" },
    out: { type: "string" },
    patch: { type: "boolean" },
  },
  run: async ({ positionals: [name = "", ...paths], options, locale, io, sources }) => {
    const pack = loadPack(name, sources);
    const layers = await loadLayers(paths, io, sources);
    const { pack: made, issues, provenance } = compileLayers(pack, layers, dayAsked(pack, options, io));
    const say = words[locale];
    if (options["json"] === true) {
      io.out(
        `${JSON.stringify({ ok: !hasErrors(issues), issues, changes: Object.fromEntries(provenance) }, null, 2)}\n`,
      );
    } else {
      if (issues.length > 0) io.out(`${frameIssues(issues, sources, locale)}\n\n`);
      const lines = changeLines(pack, made, layers, provenance, locale).map((line) => `  ${line}`);
      const kept = layers.flatMap(({ keeps = [] }) =>
        keeps.map(({ at, why }) => `  ${describeTarget(made, at, locale).label}${say.colon}${why}`),
      );
      const told = [provenance.size === 0 ? say.same : say.changed(provenance.size), ...lines];
      io.out(`${[...told, ...(kept.length === 0 ? [] : [say.kept, ...kept])].join("\n")}\n`);
    }
    if (options["format"] === true) {
      // What is wrong in it stays: a file that reads well is easier to mend.
      layers.forEach((layer, at) => writeFileSync(paths[at] ?? "", layerText(layer)));
      if (options["json"] !== true) io.out(`${paths.map((path) => say.written(path)).join("\n")}\n`);
    }
    if (hasErrors(issues)) return exitCode.found;
    const out = options["out"];
    if (typeof out === "string") {
      // The documents as they are in force, or what turns the pack's into them.
      const written = options["patch"] === true ? toJsonPatch(pack, made) : documentsOf(made);
      writeFileSync(out, `${JSON.stringify(written, null, 2)}\n`);
      if (options["json"] !== true) io.out(`${say.written(out)}\n`);
    }
    return exitCode.ok;
  },
};
