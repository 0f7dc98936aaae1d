import { explain } from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { answer, questionOptions, questionUsage } from "../question.ts";
import { explanationLines } from "../tell.ts";

export const decideCommand: Command = {
  name: "decide",
  usage: questionUsage,
  summary: { "zh-CN": "按制度作出判定", en: "decide by the policy" },
  positionals: 2,
  options: questionOptions,
  run: async (call) => {
    const { options, locale, io } = call;
    const { policy, results, isList } = await answer(call);
    if (options["json"] === true) {
      io.out(`${JSON.stringify(isList ? results : results[0], null, 2)}\n`);
    } else {
      for (const result of results) io.out(`${explanationLines(explain(policy, result, locale), locale, "short")}\n`);
    }
    return results.every((each) => each.status === "decided") ? exitCode.ok : exitCode.undetermined;
  },
};
