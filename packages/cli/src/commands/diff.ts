import {
  compareOutcomes,
  comparePolicies,
  plainText,
  type BoundPolicy,
  type Locale,
  type PolicyChanges,
  type ToldComparison,
} from "@bylaw/core";
import type { Call, Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";
import { bindWith, dayAsked, settings } from "../question.ts";
import { usageOf } from "../usage-error.ts";

const words = {
  "zh-CN": {
    parameters: "参数：",
    rules: "规则：",
    calendars: "日历：",
    documents: "条款、表单和其他内容：",
    clauses: "条文改前改后：",
    colon: "：",
  },
  en: {
    parameters: "Parameters:",
    rules: "Rules:",
    calendars: "Calendars:",
    documents: "Clauses, forms and other parts:",
    clauses: "Sentences:",
    colon: ": ",
  },
} as const;

const usage = "<pack> [<other pack>] [--set parameter=value]… [--as-of DATE] [--json] [--locale zh-CN|en]";

export const diff: Command = {
  name: "diff",
  usage,
  summary: {
    "zh-CN": "比较两个制度包，或改动参数前后：结果是否变化，最先受影响的是怎样的客户",
    en: "compare two packs, or one before and after a setting: whether outcomes change, and for whom first",
  },
  positionals: 1,
  optional: 1,
  options: { set: { type: "string", multiple: true }, "as-of": { type: "string" } },
  run: (call) => {
    const { options, locale, io } = call;
    const { before, after } = versions(call);
    const decisions = compareOutcomes(before, after, locale);
    const changes = comparePolicies(before.pack, after.pack, after.asOf, locale);
    if (options["json"] === true) io.out(`${JSON.stringify({ asOf: after.asOf, decisions, ...changes }, null, 2)}\n`);
    else io.out(`${lines(decisions, changes, locale)}\n`);
    const isSame = decisions.every(({ verdict }) => verdict === "equivalent");
    return Promise.resolve(isSame ? exitCode.ok : exitCode.found);
  },
};

/** The two policies on one day: two packs, or one with the settings that were typed. */
function versions({ positionals: [name = "", other], options, io, sources }: Call): {
  readonly before: BoundPolicy;
  readonly after: BoundPolicy;
} {
  const set = settings(options["set"]);
  if (other === undefined && Object.keys(set).length === 0) throw usageOf(`bylaw diff ${usage}`);
  const pack = loadPack(name, sources);
  const asOf = dayAsked(pack, options, io);
  const after = other === undefined ? pack : loadPack(other, sources);
  return { before: bindWith(pack, asOf, {}), after: bindWith(after, asOf, set) };
}

function lines(
  decisions: readonly ToldComparison[],
  { parameters, rules, calendars, documents, clauses }: PolicyChanges,
  locale: Locale,
): string {
  const say = words[locale];
  const told = decisions.flatMap(({ decision, title, text, smallest }) => [
    `${title} (${decision})${say.colon}${text}`,
    ...(smallest === undefined ? [] : [`  ${smallest.text}`]),
  ]);
  const figures = parameters.map(({ label, parameter, clauses: own, before, after }) => {
    const place = own.length === 0 ? "" : `  [${own.join("][")}]`;
    return `  ${label} (${parameter})${say.colon}${before.text} → ${after.text}${place}`;
  });
  const sentence = ({ text, clauses: own }: { readonly text: string; readonly clauses: readonly string[] }): string =>
    `  ${text}${own.length === 0 ? "" : `  [${own.join("][")}]`}`;
  const ruled = rules.map(sentence);
  const dated = calendars.map(sentence);
  const others = documents.map(sentence);
  const sentences = clauses.flatMap(({ clause, before, after }) => [
    `  ${clause}`,
    `    - ${plainText(before)}`,
    `    + ${plainText(after)}`,
  ]);
  return [
    ...told,
    ...(figures.length === 0 ? [] : [say.parameters, ...figures]),
    ...(ruled.length === 0 ? [] : [say.rules, ...ruled]),
    ...(dated.length === 0 ? [] : [say.calendars, ...dated]),
    ...(others.length === 0 ? [] : [say.documents, ...others]),
    ...(sentences.length === 0 ? [] : [say.clauses, ...sentences]),
  ].join("\n");
}
