import {
  checkPack,
  coverage,
  hasErrors,
  renderIssue,
  viewPolicy,
  type ClauseView,
  type Issue,
  type Locale,
  type Pack,
} from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { frameIssues } from "../frame-issues.ts";
import { findPack, loadFolder } from "../load-pack.ts";
import { tryParse } from "../try-parse.ts";

const words = {
  "zh-CN": {
    clauses: (all: number, runs: number, text: number, pending: number) =>
      `条款 ${all} 条：在运行 ${runs}，仅为文字 ${text}，尚不能运行 ${pending}`,
    pending: "尚不能运行的条款：",
    issues: (errors: number, warnings: number) => `错误 ${errors} 处，提醒 ${warnings} 处`,
  },
  en: {
    clauses: (all: number, runs: number, text: number, pending: number) =>
      `${all} clauses: ${runs} run, ${text} stay text, ${pending} not yet executable`,
    pending: "Not yet executable:",
    issues: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  },
} as const;

export const check: Command = {
  name: "check",
  usage: "<pack> [--json] [--locale zh-CN|en]",
  summary: { "zh-CN": "检查制度包，列出尚不能运行的条款", en: "check a policy pack and list what cannot run yet" },
  positionals: 1,
  options: {},
  run: ({ positionals: [name = ""], options, locale, io, sources }) => {
    const folder = findPack(name);
    const { pack, issues: broken } = tryParse(() => loadFolder(folder, sources));
    const issues = pack === undefined ? broken : checkPack(pack);
    if (options["json"] === true) io.out(`${JSON.stringify(report(pack, issues, locale), null, 2)}\n`);
    else {
      if (issues.length > 0) io.out(`${frameIssues(issues, sources, locale)}\n\n`);
      if (pack !== undefined) io.out(`${summary(pack, locale)}\n`);
      const errors = issues.filter((each) => each.severity === "error").length;
      io.out(`${words[locale].issues(errors, issues.length - errors)}\n`);
    }
    return Promise.resolve(hasErrors(issues) ? exitCode.found : exitCode.ok);
  },
};

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

function report(pack: Pack | undefined, issues: readonly Issue[], locale: Locale): unknown {
  return {
    pack: pack?.manifest.id ?? null,
    issues: issues.map((each) => ({ ...each, ...renderIssue(each, locale) })),
    clauses:
      pack === undefined
        ? []
        : coverage(pack).map(({ clause, state, artefacts }) => ({ id: clause.id, state, artefacts })),
  };
}
