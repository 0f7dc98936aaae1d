import {
  analysePolicy,
  bind,
  checkPack,
  coverage,
  hasErrors,
  renderIssue,
  viewPolicy,
  type ClauseView,
  type Issue,
  type Locale,
  type Pack,
  type ToldAnalysis,
} from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { frameIssues } from "../frame-issues.ts";
import { findPack, loadFolder } from "../load-pack.ts";
import { dayAsked } from "../question.ts";
import { tryParse } from "../try-parse.ts";

const words = {
  "zh-CN": {
    clauses: (all: number, runs: number, text: number, pending: number) =>
      `条款 ${all} 条：在运行 ${runs}，仅为文字 ${text}，尚不能运行 ${pending}`,
    pending: "尚不能运行的条款：",
    found: "规则分析：",
    issues: (errors: number, warnings: number) => `错误 ${errors} 处，提醒 ${warnings} 处`,
  },
  en: {
    clauses: (all: number, runs: number, text: number, pending: number) =>
      `${all} clauses: ${runs} run, ${text} stay text, ${pending} not yet executable`,
    pending: "Not yet executable:",
    found: "About the rules:",
    issues: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  },
} as const;

export const check: Command = {
  name: "check",
  usage: "<pack> [--as-of DATE] [--json] [--locale zh-CN|en]",
  summary: {
    "zh-CN": "检查制度包，列出尚不能运行的条款，并分析规则",
    en: "check a policy pack, list what cannot run yet, and analyse the rules",
  },
  positionals: 1,
  options: { "as-of": { type: "string" } },
  run: ({ positionals: [name = ""], options, locale, io, sources }) => {
    const folder = findPack(name);
    const { pack, issues: broken } = tryParse(() => loadFolder(folder, sources));
    const issues = pack === undefined ? broken : checkPack(pack);
    const analysed = pack === undefined || hasErrors(issues) ? [] : analyse(pack, dayAsked(pack, options, io), locale);
    if (options["json"] === true) io.out(`${JSON.stringify(report(pack, issues, analysed, locale), null, 2)}\n`);
    else {
      if (issues.length > 0) io.out(`${frameIssues(issues, sources, locale)}\n\n`);
      if (pack !== undefined) io.out(`${summary(pack, locale)}\n`);
      if (analysed.some(hasSomething)) io.out(`${words[locale].found}\n${findingLines(analysed)}\n`);
      const errors = issues.filter((each) => each.severity === "error").length;
      const found = analysed.flatMap(({ findings }) => findings).filter((each) => each.severity === "warning").length;
      io.out(`${words[locale].issues(errors, issues.length - errors + found)}\n`);
    }
    return Promise.resolve(hasErrors(issues) ? exitCode.found : exitCode.ok);
  },
};

/** What is found in the rules that are in force on a day; before the policy begins, on its first day. */
function analyse(pack: Pack, asked: string, locale: Locale): readonly ToldAnalysis[] {
  const from = pack.manifest.effectiveFrom;
  return analysePolicy(bind(pack, { asOf: asked < from ? from : asked }), locale);
}

function hasSomething({ findings, remarks }: ToldAnalysis): boolean {
  return findings.length + remarks.length > 0;
}

function findingLines(analysed: readonly ToldAnalysis[]): string {
  return analysed
    .filter(hasSomething)
    .flatMap(({ decision, title, findings, remarks }) => [
      `  ${title} (${decision})`,
      ...findings.map(({ severity, text }) => `    ${severity === "warning" ? "!" : "·"} ${text}`),
      ...remarks.map((text) => `    … ${text}`),
    ])
    .join("\n");
}

function summary(pack: Pack, locale: Locale): string {
  const { manifest } = pack;
  const say = words[locale];
  const covered = coverage(pack);
  const of = (state: string): number => covered.filter((each) => each.state === state).length;
  const view = viewPolicy(pack, locale, manifest.effectiveFrom);
  const pending = view.chapters
    .flatMap((chapter) => chapter.sections.flatMap((section) => section.clauses))
    .filter((clause) => clause.state === "pending");
  return [
    `${manifest.title[locale]} · ${manifest.id} ${manifest.version}`,
    say.clauses(covered.length, of("runs"), of("text"), of("pending")),
    ...(pending.length === 0 ? [] : [say.pending, ...pending.map(pendingLine)]),
  ].join("\n");
}

function pendingLine(clause: ClauseView): string {
  const text = clause.segments.map((segment) => segment.text).join("");
  return `  ${clause.id.padEnd(9)} ${text}`;
}

function report(
  pack: Pack | undefined,
  issues: readonly Issue[],
  analysis: readonly ToldAnalysis[],
  locale: Locale,
): unknown {
  return {
    pack: pack?.manifest.id ?? null,
    issues: issues.map((each) => ({ ...each, ...renderIssue(each, locale) })),
    clauses:
      pack === undefined
        ? []
        : coverage(pack).map(({ clause, state, artefacts }) => ({ id: clause.id, state, artefacts })),
    analysis,
  };
}
