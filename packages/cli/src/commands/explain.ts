import { explain } from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { answer, questionOptions, questionUsage } from "../question.ts";
import { explanationLines } from "../tell.ts";

export const explainCommand: Command = {
  name: "explain",
  usage: questionUsage,
  summary: {
    "zh-CN": "逐条说明判定的理由、为什么不是别的结果，以及怎样会不同",
    en: "tell clause by clause why, why not otherwise, and what would change it",
  },
  positionals: 2,
  options: questionOptions,
  run: async (call) => {
    const { options, locale, io } = call;
    const { policy, results, facts, asked, isList } = await answer(call);
    const told = results.map((result, at) => explain(policy, result, locale, facts[at], asked));
    if (options["json"] === true) io.out(`${JSON.stringify(isList ? told : told[0], null, 2)}\n`);
    else for (const each of told) io.out(`${explanationLines(each, locale, "full")}\n`);
    return results.every((each) => each.status === "decided") ? exitCode.ok : exitCode.undetermined;
  },
};
