import { runCases, type CaseResult, type Locale } from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";

const mark = { passed: "✓", failed: "✗", pending: "○" } as const;

export const test: Command = {
  name: "test",
  usage: "<pack> [--json] [--locale zh-CN|en]",
  summary: { "zh-CN": "运行制度包自带的算例", en: "run the cases that stand beside the rules" },
  positionals: 1,
  options: {},
  run: ({ positionals: [name = ""], options, locale, io, sources }) => {
    const results = runCases(loadPack(name, sources));
    const of = (status: CaseResult["status"]): number => results.filter((each) => each.status === status).length;
    if (options["json"] === true) io.out(`${JSON.stringify(results, null, 2)}\n`);
    else {
      for (const result of results) io.out(`${lines(result, locale)}\n`);
      io.out(`${of("passed")} passed, ${of("failed")} failed, ${of("pending")} pending\n`);
    }
    return Promise.resolve(of("failed") > 0 ? exitCode.found : exitCode.ok);
  },
};

function lines(result: CaseResult, locale: Locale): string {
  const head = `${mark[result.status]} ${result.id.padEnd(5)} ${result.title[locale]}  (${result.clauses.join(", ")})`;
  const below = result.status === "pending" ? [result.pending?.[locale] ?? ""] : result.failures;
  return [head, ...below.map((line) => `      ${line}`)].join("\n");
}
