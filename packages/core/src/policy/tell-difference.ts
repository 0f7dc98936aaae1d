import { renderIssue, type Locale } from "../issue/index.ts";
import { isObject, wordOf, type Json } from "../json/index.ts";
import type { Decision } from "../schema/index.ts";
import type { CaseDifference, DecisionDifference, DutyDifference } from "./case-difference.ts";
import { differenceValues, titleOf } from "./difference-values.ts";
import { differenceWords } from "./difference-words.ts";
import type { Pack } from "./pack.ts";

/** Says in one sentence what came out otherwise than a case expects. */
export type TellDifference = (difference: CaseDifference) => string;

/**
 * Says what comes out otherwise than the cases of a pack expect, in the words of the pack: its titles and options, money and
 * dates as readers of the language write them.
 */
export function differenceTeller(pack: Pack, locale: Locale): TellDifference {
  const say = differenceWords[locale];
  const write = differenceValues(pack, locale);
  const both = ({ expected, actual }: Sides, one: (json: Json) => string): readonly [string, string] => [
    one(expected),
    one(actual),
  ];

  const decision = (difference: DecisionDifference): string => {
    const { kind } = difference;
    const document = pack.decisions.find(({ id }) => id === difference.decision);
    const clock = pack.clocks.find(({ id }) => id === difference.decision);
    const title = (document ?? clock)?.title[locale] ?? difference.decision;
    if (kind === "status") return difference.expected === "undetermined" ? say.undecided(title) : say.decided(title);
    if (kind === "task") return say.be(say.of(title, say.task), ...both(difference, task));
    if (kind === "missing") {
      const facts = (ids: Json): string => write.list(ids, (id) => write.fact(wordOf(id))?.label ?? wordOf(id));
      return say.be(say.of(title, say.missing), ...both(difference, facts));
    }
    if (kind === "clause") {
      const clauses = (ids: Json): string => write.list(ids, (id) => say.clause(wordOf(id)));
      return say.include(say.of(title, say.clauses), ...both(difference, clauses));
    }
    if (clock !== undefined) {
      const [target, key] = difference.path;
      const named = clock.targets.find(({ id }) => id === target)?.title[locale] ?? target;
      return keyed(named === undefined ? title : say.target(title, named), key, difference);
    }
    return outcome(title, document?.outputs ?? {}, difference);
  };

  const outcome = (title: string, outputs: Outputs, { kind, path, expected, actual }: DecisionDifference): string => {
    const [output = "value"] = path;
    const { fact = "", label, value } = outputs[output] ?? {};
    const declared = write.fact(fact);
    const type = value ?? declared?.value ?? { type: "text" };
    const named = output === "value" ? title : say.of(title, declared?.label ?? label?.[locale] ?? output);
    // The whole outcome is missing, or should be: its value says it.
    const valueOf = (json: Json): Json =>
      path.length === 0 && isObject(json) ? ((json["value"] ?? null) as Json) : json;
    const text = (json: Json): string => write.value(valueOf(json), type);
    if (kind === "includes") return say.include(named, write.item(expected, type), text(actual));
    if (kind === "excludes") return say.exclude(named, write.item(expected, type), text(actual));
    return (output === "value" ? say.comeTo : say.be)(named, ...both({ expected, actual }, text));
  };

  /** What stands under a key, or without one the whole of it. */
  const keyed = (named: string, key: string | undefined, difference: Sides): string => {
    if (key !== undefined)
      return say.be(say.of(named, say.keys[key] ?? key), ...both(difference, (json) => write.keyed(key, json)));
    if (difference.expected === null) return say.superfluous(named);
    if (difference.actual === null) return say.absent(named);
    return say.be(named, ...both(difference, (json) => write.keyed("", json)));
  };

  const task = (json: Json): string => {
    const found = pack.decisions.find(({ whenUndetermined }) => whenUndetermined?.task === json)?.whenUndetermined;
    return json === null ? "" : say.quoted(found?.label?.[locale] ?? wordOf(json));
  };

  const duty = (difference: DutyDifference): string => {
    const { kind, path, item, place } = difference;
    const [documents, key] = kind === "period" ? [pack.cadences, "duty"] : [pack.careDates, "occasion"];
    const own = item === null ? undefined : titleOf(pack, key, item, difference.duty);
    const title = own ?? documents.find(({ id }) => id === difference.duty)?.title;
    const named = say.nth(title?.[locale] ?? difference.duty, place + 1);
    return keyed(named, path[0], difference);
  };

  return (difference) => {
    switch (difference.kind) {
      case "accepted":
        return say.accepted(write.list(difference.expected, issueText));
      case "notReported":
        return say.notReported(write.list(difference.expected, issueText), write.list(difference.actual, issueText));
      case "refused":
        return say.refused(renderIssue(difference.issue, locale).message, difference.issue.pointer);
      case "period":
      case "careTask":
        return duty(difference);
      case "status":
      case "outcome":
      case "includes":
      case "excludes":
      case "missing":
      case "clause":
      case "task":
        return decision(difference);
    }
  };
}

interface Sides {
  readonly expected: Json;
  readonly actual: Json;
}

type Outputs = Readonly<Record<string, Partial<Decision["outputs"]["value"]>>>;

function issueText(json: Json): string {
  if (!isObject(json)) return wordOf(json);
  return [json["code"], json["pointer"]].filter((part) => typeof part === "string").join(" ");
}
