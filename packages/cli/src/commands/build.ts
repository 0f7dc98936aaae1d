import { writeFileSync } from "node:fs";
import { BylawError, emitModule, issue, type BoundDecision, type BoundPolicy, type Pack } from "@bylaw/core";
import type { Call, Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";
import { bindWith, dayAsked, settings } from "../question.ts";
import { usageOf } from "../usage-error.ts";

const usage = "<pack> --decision DECISION [--out FILE] [--as-of DATE] [--set parameter=value]…";

const words = {
  "zh-CN": (rules: number, path: string) => `${rules} 条规则已写入 ${path}`,
  en: (rules: number, path: string) => `${rules} rules written to ${path}`,
} as const;

export const build: Command = {
  name: "build",
  usage,
  summary: {
    "zh-CN": "把一项决策的规则写成 JavaScript 模块，供构建时使用",
    en: "write the rules of a decision as a JavaScript module, for a build step",
  },
  positionals: 1,
  options: {
    decision: { type: "string" },
    out: { type: "string" },
    "as-of": { type: "string" },
    set: { type: "string", multiple: true },
  },
  run: (call) => {
    const { positionals, options, locale, io, sources } = call;
    const [name = ""] = positionals;
    const { decision: id, out } = options;
    if (typeof id !== "string") throw usageOf(`bylaw build ${usage}`);
    const pack = loadPack(name, sources);
    const asOf = dayAsked(pack, options, io);
    const decision = find(bindWith(pack, asOf, settings(options["set"])), id);
    const text = `${head(pack, decision, asOf, call)}\n${emitModule(decision.rules)}`;
    if (typeof out === "string") {
      writeFileSync(out, text);
      io.out(`${words[locale](decision.rules.length, out)}\n`);
    } else io.out(text);
    return Promise.resolve(exitCode.ok);
  },
};

function find({ graph }: BoundPolicy, id: string): BoundDecision {
  const decision = graph.decisions.get(id);
  if (decision !== undefined) return decision;
  throw new BylawError([
    issue("policy/unknown-decision", { decision: id, known: [...graph.decisions.keys()].join(", ") }),
  ]);
}

/** Where the module comes from, on one line of comment; nothing that was typed may end it. */
function head({ manifest }: Pack, decision: BoundDecision, asOf: string, { options }: Call): string {
  const set = Object.entries(settings(options["set"])).map(([id, value]) => `${id}=${JSON.stringify(value)}`);
  const origin = { policy: manifest.id, version: manifest.version, decision: decision.id, asOf, set };
  return `// ${JSON.stringify(origin).replaceAll(/[\u2028\u2029]/gu, " ")}`;
}
