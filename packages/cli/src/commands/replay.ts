import {
  BylawError,
  decide,
  decisionIds,
  explain,
  isObject,
  issue,
  jsonEqual,
  type Actor,
  type Json,
  type Locale,
} from "@bylaw/core";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadFacts } from "../load-facts.ts";
import { loadPack } from "../load-pack.ts";
import { bindWith, unknownDecision } from "../question.ts";
import { explanationLines } from "../tell.ts";

const words = {
  "zh-CN": { same: "与当时一致", differs: "与当时不一致，当时为", rules: "当时成立的规则" },
  en: { same: "The same as then", differs: "Not the same; then it was", rules: "Rules that held then" },
} as const;

/** What came out, of a decision that was kept and of the same one made again. */
interface Came {
  readonly status: Json;
  readonly outcome: Json;
  /** The rules that made the outcome. */
  readonly fired: Json;
}

export const replay: Command = {
  name: "replay",
  usage: "<pack> <record.json|-> [--locale zh-CN|en] [--json]",
  summary: {
    "zh-CN": "按留存的记录重新判定，核对结果是否一致",
    en: "make a kept decision again and say whether it is the same",
  },
  positionals: 2,
  options: {},
  run: async ({ positionals: [name = "", path = ""], options, locale, io, sources }) => {
    const pack = loadPack(name, sources);
    const record = await loadFacts(path, io, sources);
    if (!isObject(record)) throw new BylawError([issue("facts/not-an-object", {}, { document: path })]);
    const { decision, asOf, now, facts, set, actor } = record;
    const policy = bindWith(pack, text(asOf), isObject(set) ? set : {});
    if (!decisionIds(policy).includes(text(decision))) throw unknownDecision(text(decision), policy);
    const asked = { ...(typeof now === "string" ? { now } : {}), ...actorOf(actor) };
    const result = decide(policy, text(decision), facts, asked);
    const applied = result.trace.rules.filter((rule) => rule.applied).map((rule) => rule.name);
    const today: Came = { status: result.status, outcome: result.outcome as Json, fired: applied };
    const before: Came = {
      status: kept(record["status"], today.status),
      outcome: kept(record["outcome"], today.outcome),
      fired: kept(record["fired"], applied),
    };
    const same = jsonEqual(before as unknown as Json, today as unknown as Json);
    if (options["json"] === true) io.out(`${JSON.stringify({ same, kept: before, found: today }, null, 2)}\n`);
    else {
      io.out(`${explanationLines(explain(policy, result, locale, facts, asked), locale, "short")}\n`);
      io.out(`${same ? words[locale].same : difference(before, locale)}\n`);
    }
    return same ? exitCode.ok : exitCode.found;
  },
};

/** What a record does not tell is not compared. */
function kept(told: unknown, found: Json): Json {
  return told === undefined ? found : (told as Json);
}

function difference({ outcome, fired }: Came, locale: Locale): string {
  const say = words[locale];
  const colon = locale === "zh-CN" ? "：" : ": ";
  const rules = Array.isArray(fired) && fired.length > 0 ? `\n${say.rules}${colon}${fired.join(", ")}` : "";
  return `${say.differs}${colon}${JSON.stringify(outcome)}${rules}`;
}

/** The server tells who asked by id alone; whoever wants the roles to count writes them beside it. */
function actorOf(told: unknown): { readonly actor?: Actor } {
  if (typeof told === "string") return { actor: { id: told, roles: [] } };
  if (!isObject(told) || typeof told["id"] !== "string") return {};
  const roles = Array.isArray(told["roles"]) ? told["roles"].filter((each) => typeof each === "string") : [];
  return { actor: { id: told["id"], roles } };
}

function text(told: unknown): string {
  return typeof told === "string" ? told : "";
}
