import { BylawError, issue, type BoundPolicy } from "@bylaw/core";
import { createWhatIf, simdKernel } from "@bylaw/core/population";
import type { Command, OptionValues } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";
import { loadPopulation } from "../population/load-population.ts";
import { simulationJson, simulationLines, type Simulation } from "../population/simulation.ts";
import { bindWith, dayAsked, settings } from "../question.ts";
import { usageOf } from "../usage-error.ts";

const usage =
  "<pack> --population <csv|ndjson|sqlite> --set parameter=value… [--decision ID] [--as-of DATE] [--id COLUMN] [--table NAME | --query SELECT] [--near PERCENT] [--json] [--locale zh-CN|en]";

/** The nearest so many are shown. */
const shown = 20;

export const simulate: Command = {
  name: "simulate",
  usage,
  summary: { "zh-CN": "试算参数改动对全体对象的影响", en: "try other figures on everybody" },
  positionals: 1,
  options: {
    population: { type: "string" },
    set: { type: "string", multiple: true },
    decision: { type: "string" },
    "as-of": { type: "string" },
    id: { type: "string" },
    table: { type: "string" },
    query: { type: "string" },
    near: { type: "string" },
  },
  run: async ({ positionals: [name = ""], options, locale, io, sources }) => {
    const path = text(options["population"]);
    if (path === undefined) throw usageOf("--population <csv|ndjson|sqlite>");
    const within = nearAsked(options["near"]);
    const pack = loadPack(name, sources);
    const asOf = dayAsked(pack, options, io);
    const before = bindWith(pack, asOf, {});
    const after = bindWith(pack, asOf, settings(options["set"]));
    const decision = text(options["decision"]) ?? mainDecision(before);
    if (!before.graph.decisions.has(decision)) throw unknownDecision(before, decision);
    const population = await loadPopulation(before, decision, {
      path,
      id: text(options["id"]),
      table: text(options["table"]),
      query: text(options["query"]),
    });
    const kernel = simdKernel();
    const whatIf = createWhatIf({
      graph: before.graph,
      decision,
      columns: population.columns,
      ...(kernel === undefined ? {} : { kernel }),
    });
    const impact = whatIf.change(after.graph);
    const near = impact.near({ within, limit: shown });
    const simulation: Simulation = { policy: before, decision, population, impact, near, within, locale };
    if (options["json"] === true) io.out(`${JSON.stringify(simulationJson(simulation), null, 2)}\n`);
    else io.out(`${simulationLines(simulation)}\n`);
    return exitCode.ok;
  },
};

function text(value: OptionValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** As a part of the threshold; five percent when nothing was typed. */
function nearAsked(typed: OptionValues[string]): number {
  if (typed === undefined) return 0.05;
  const percent = Number(typed);
  if (!(percent >= 0 && percent <= 100)) throw usageOf("--near PERCENT");
  return percent / 100;
}

/** The decision about the subject's tier, else the first of the pack. */
function mainDecision({ pack }: BoundPolicy): string {
  const tier = `${pack.manifest.subject}.tier`;
  const found = pack.decisions.find(({ outputs }) => Object.values(outputs).some(({ fact }) => fact === tier));
  return found?.id ?? pack.decisions[0]?.id ?? "";
}

function unknownDecision({ graph }: BoundPolicy, decision: string): BylawError {
  return new BylawError([
    issue("policy/unknown-decision", { decision, known: [...graph.decisions.keys()].join(", ") }),
  ]);
}
