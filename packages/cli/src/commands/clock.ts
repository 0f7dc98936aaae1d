import { BylawError, tellClock, within, type Issue, type Locale, type ToldClock } from "@bylaw/core";
import { actorAsked, actorOptions } from "../actor-asked.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { frameIssues } from "../frame-issues.ts";
import { loadFacts } from "../load-facts.ts";
import { loadPack } from "../load-pack.ts";
import { bindWith, dayAsked, settings } from "../question.ts";
import { usageOf } from "../usage-error.ts";

export const clockCommand: Command = {
  name: "clock",
  usage:
    "<pack> <clock> --facts <file|-> [--events FILE] [--as-of DATE] [--now MOMENT] [--actor ID [--role ROLE]…] [--set parameter=value]… [--locale zh-CN|en] [--json]",
  summary: {
    "zh-CN": "按事实和事件推算时限，并说明理由",
    en: "fold a clock from facts and events, and tell why it is due when it is",
  },
  positionals: 2,
  options: {
    facts: { type: "string" },
    events: { type: "string" },
    "as-of": { type: "string" },
    now: { type: "string" },
    set: { type: "string", multiple: true },
    ...actorOptions,
  },
  run: async ({ positionals: [name = "", clock = ""], options, locale, io, sources }) => {
    const { facts: path, events: log, now } = options;
    if (typeof path !== "string") throw usageOf("--facts <file|->");
    const pack = loadPack(name, sources);
    const policy = bindWith(pack, dayAsked(pack, options, io), settings(options["set"]));
    const facts = await loadFacts(path, io, sources);
    const events = typeof log === "string" ? await loadFacts(log, io, sources) : [];
    if (!Array.isArray(events)) throw usageOf("--events FILE ([{event, at, …}, …])");
    // Seen at the moment of asking, unless another one was typed.
    const moment = typeof now === "string" ? now : new Date(io.now()).toISOString();
    const told = placed(path, typeof log === "string" ? log : path, () =>
      tellClock(policy, clock, facts, { now: moment, events, ...actorAsked(pack, options) }, locale),
    );
    if (options["json"] === true) io.out(`${JSON.stringify(told, null, 2)}\n`);
    else {
      io.out(`${linesOf(told, locale).join("\n")}\n`);
      if (told.issues.length > 0) io.err(`${frameIssues(told.issues, new Map(), locale)}\n`);
    }
    const isOpen = told.missing.length > 0 || told.targets.some(({ status }) => status === "unknown");
    return isOpen || told.issues.length > 0 ? exitCode.undetermined : exitCode.ok;
  },
};

const words = {
  "zh-CN": {
    unknown: "尚不能判定",
    notStarted: "未开始",
    running: "进行中",
    paused: "已暂停",
    met: "按时",
    breached: "超时",
    superseded: "已被替代",
    voided: "已作废",
    missing: "缺少：",
    clauses: (ids: readonly string[]) => ids.map((id) => `〔${id}〕`).join(""),
  },
  en: {
    unknown: "cannot be told",
    notStarted: "not started",
    running: "running",
    paused: "paused",
    met: "met",
    breached: "breached",
    superseded: "superseded",
    voided: "voided",
    missing: "missing: ",
    clauses: (ids: readonly string[]) => ids.map((id) => `[${id}]`).join(""),
  },
} as const;

function linesOf({ targets, missing }: ToldClock, locale: Locale): readonly string[] {
  const say = words[locale];
  return [
    ...targets.flatMap(({ target, clauses, status, due, because }) => [
      [target, say[status], ...(due === undefined ? [] : [due]), say.clauses(clauses)].join("  "),
      ...because.map((line) => `  ${line}`),
    ]),
    ...(missing.length === 0 ? [] : [`${say.missing}${missing.join(", ")}`]),
  ];
}

/** Issues stand in the file that they are about. */
function placed<Result>(facts: string, events: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    const place = (each: Issue): Issue => {
      if (each.pointer.startsWith("/events"))
        return { ...each, pointer: each.pointer.slice("/events".length), document: events };
      return each.code.startsWith("input/") || each.code.startsWith("policy/") ? each : within(each, "", facts);
    };
    const [first, ...rest] = error.issues;
    throw new BylawError([place(first), ...rest.map(place)]);
  }
}
