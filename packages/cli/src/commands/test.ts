import {
  boundaryDocument,
  BylawError,
  caseCoverage,
  differenceTeller,
  issue,
  runCases,
  type CaseResult,
  type Locale,
  type Pack,
  type TellDifference,
} from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Call } from "../command.ts";
import { coverageLines } from "../coverage-lines.ts";
import { loadPack } from "../load-pack.ts";
import { bindWith, dayAsked } from "../question.ts";

const words = {
  "zh-CN": {
    summary: (passed: number, failed: number, pending: number) =>
      `通过 ${passed} 例，未通过 ${failed} 例，暂不能运行 ${pending} 例`,
    nothing: "规则里没有可以据此生成算例的门槛；门槛可能在它所读取的判定里",
  },
  en: {
    summary: (passed: number, failed: number, pending: number) =>
      `${passed} passed, ${failed} failed, ${pending} pending`,
    nothing: "its rules have no thresholds to make cases of; those may stand in the decisions that it reads",
  },
} as const;

const mark = { passed: "✓", failed: "✗", pending: "○" } as const;

export const test: Command = {
  name: "test",
  usage: "<pack> [--coverage] [--generate DECISION [--as-of DATE]] [--json] [--locale zh-CN|en]",
  summary: {
    "zh-CN": "运行制度包自带的算例；查看算例覆盖情况，或生成门槛算例",
    en: "run the cases that stand beside the rules; tell what they cover, or generate cases for thresholds",
  },
  positionals: 1,
  options: { coverage: { type: "boolean" }, generate: { type: "string" }, "as-of": { type: "string" } },
  run: (call) => {
    const {
      positionals: [name = ""],
      options,
      locale,
      io,
      sources,
    } = call;
    const pack = loadPack(name, sources);
    if (typeof options["generate"] === "string") return Promise.resolve(generate(pack, options["generate"], call));
    const results = runCases(pack);
    const coverage = options["coverage"] === true ? caseCoverage(pack) : undefined;
    const of = (status: CaseResult["status"]): number => results.filter((each) => each.status === status).length;
    const tell = differenceTeller(pack, locale);
    if (options["json"] === true) {
      const cases = results.map((each) => ({
        ...each,
        differences: each.differences.map((own) => ({ ...own, message: tell(own) })),
      }));
      io.out(`${JSON.stringify(coverage === undefined ? cases : { cases, coverage }, null, 2)}\n`);
    } else {
      for (const result of results) io.out(`${lines(result, locale, tell)}\n`);
      if (coverage !== undefined) io.out(`${coverageLines(coverage, locale)}\n`);
      io.out(`${words[locale].summary(of("passed"), of("failed"), of("pending"))}\n`);
    }
    return Promise.resolve(of("failed") > 0 ? exitCode.found : exitCode.ok);
  },
};

/** Writes cases for the thresholds of a decision as a document. */
function generate(pack: Pack, id: string, { options, io, locale }: Call): ExitCode {
  const asOf = dayAsked(pack, options, io);
  const policy = bindWith(pack, asOf, {});
  const decision = policy.graph.decisions.get(id);
  if (decision === undefined) {
    const known = [...policy.graph.decisions.keys()].join(", ");
    throw new BylawError([issue("policy/unknown-decision", { decision: id, known })]);
  }
  const document = boundaryDocument(policy, decision, asOf);
  if (document.cases?.length === 0) io.err(`${words[locale].nothing}\n`);
  io.out(`${JSON.stringify(document, null, 2)}\n`);
  return exitCode.ok;
}

function lines(result: CaseResult, locale: Locale, tell: TellDifference): string {
  const head = `${mark[result.status]} ${result.id.padEnd(5)} ${result.title[locale]}  (${result.clauses.join(", ")})`;
  const below =
    result.status === "pending" ? [result.pending?.[locale] ?? ""] : [...new Set(result.differences.map(tell))];
  return [head, ...below.map((line) => `      ${line}`)].join("\n");
}
