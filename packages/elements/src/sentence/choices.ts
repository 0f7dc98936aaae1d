import { availableFacts } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import type { Leaf, LeafTokens } from "./edit-leaf.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Something to choose from a list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What else tells it from others: its name in the other language, its type. */
  readonly note: string;
  readonly clause: string;
  /** All in which a search looks, in lower case. */
  readonly searched: string;
}

/** Choices under one heading; an empty one has none. */
export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly Choice[];
}

/** What the left side of a comparison may be: facts by their record, figures of the policy, and whole named conditions. */
export function subjectChoices(words: SentenceWords, withConditions: boolean): readonly ChoiceGroup[] {
  const { policy, messages, locale } = words;
  const facts = factChoices(
    availableFacts(words.context).map(({ fact }) => fact),
    words,
  );
  const parameters = [...policy.parameters.values()].map(({ parameter }) =>
    parameterChoice(parameter.id, words, "parameter:"),
  );
  const conditions = [...policy.vocabulary.conditions.values()].map((each): Choice => {
    const other = each.label[locale === "en" ? "zh-CN" : "en"];
    const clause = words.clause(each.clause);
    return {
      id: `condition:${each.id}`,
      label: each.label[locale],
      note: words.sentence(each.holds),
      clause,
      searched: searchText(each.label[locale], other, each.id, clause),
    };
  });
  return [
    ...facts,
    ...(withConditions && conditions.length > 0 ? [{ heading: messages.pick.conditions, choices: conditions }] : []),
    ...(parameters.length > 0 ? [{ heading: messages.pick.parameters, choices: parameters }] : []),
  ];
}

/** Facts under the records that they belong to, in the order of the vocabulary. */
export function factChoices(ids: readonly string[], words: SentenceWords): readonly ChoiceGroup[] {
  const { policy, messages, locale } = words;
  const groups = new Map<string, Choice[]>();
  for (const id of ids) {
    const record = id.split(".")[0] ?? "";
    const heading = policy.vocabulary.records.get(record)?.label[locale] ?? messages.pick.otherFacts;
    const group = groups.get(heading) ?? [];
    groups.set(heading, [...group, factChoice(id, words)]);
  }
  return [...groups].map(([heading, choices]) => ({ heading, choices }));
}

/** Parameters of the policy with what they are today. */
export function parameterChoices(ids: readonly string[], words: SentenceWords): readonly ChoiceGroup[] {
  if (ids.length === 0) return [];
  return [{ heading: "", choices: ids.map((id) => parameterChoice(id, words, "")) }];
}

/** What may stand between a fact and its value; to be on record or not are two of them. */
export function operatorChoices({ operator }: LeafTokens, words: SentenceWords): readonly ChoiceGroup[] {
  const choices = operator.choices.flatMap((each): readonly Choice[] => {
    if (each.operator === "known")
      return (["true", "false"] as const).map((value) => plain(`known:${value}`, words.messages.known[value]));
    return [
      plain(
        each.operator,
        words.operator(each.operator, each.text).replace("{value}", " … ").replace(/\s+/gu, " ").trim(),
      ),
    ];
  });
  return [{ heading: "", choices }];
}

/** The operator and, for the question whether a fact is on record, the answer that a choice stands for. */
export function chosenOperator(id: string): { readonly operator: string; readonly value?: boolean } {
  return id.startsWith("known:") ? { operator: "known", value: id === "known:true" } : { operator: id };
}

export function operatorId({ operator, value }: Leaf): string {
  return operator === "known" ? `known:${String(value !== false)}` : operator;
}

/** Options of an enum, yes and no. */
export function optionChoices(
  options: readonly { readonly value: Json; readonly label: string }[],
): readonly ChoiceGroup[] {
  return [
    {
      heading: "",
      choices: options.map(({ value, label }) => ({
        ...plain(JSON.stringify(value), label),
        searched: searchText(label, JSON.stringify(value)),
      })),
    },
  ];
}

/** The groups with only what has the searched words in it; groups without any go. */
export function searchChoices(groups: readonly ChoiceGroup[], query: string): readonly ChoiceGroup[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((each) => each !== "");
  if (wanted.length === 0) return groups;
  return groups.flatMap(({ heading, choices }) => {
    const place = heading.toLowerCase();
    const found = choices.filter(({ searched }) =>
      wanted.every((word) => searched.includes(word) || place.includes(word)),
    );
    return found.length === 0 ? [] : [{ heading, choices: found }];
  });
}

function factChoice(id: string, words: SentenceWords): Choice {
  const { policy, locale } = words;
  const declared = policy.vocabulary.facts.get(id);
  const label = declared?.label[locale].replace(/\{([A-Za-z]\w*)\}/gu, " … ") ?? words.factName({ fact: id });
  const other = declared?.label[locale === "en" ? "zh-CN" : "en"] ?? "";
  const type = policy.scope.fact(id)?.value;
  const clause = words.clause(declared?.clause);
  const note = type === undefined ? "" : words.type(type);
  return { id, label, note, clause, searched: searchText(label, other, id, note, clause) };
}

function parameterChoice(id: string, words: SentenceWords, prefix: string): Choice {
  const { policy, locale } = words;
  const inForce = policy.parameters.get(id);
  const label = inForce?.parameter.label[locale] ?? id;
  const other = inForce?.parameter.label[locale === "en" ? "zh-CN" : "en"] ?? "";
  const text = inForce === undefined ? "" : words.value({ parameter: id }, inForce.parameter.value).text;
  const since = inForce === undefined ? "" : words.messages.pick.inForce(formatDate(inForce.from, locale));
  const clause = words.clause(inForce?.clauses);
  return {
    id: prefix + id,
    label: `${label}${locale === "en" ? ": " : "："}${text}`,
    note: since,
    clause,
    searched: searchText(label, other, id, text, clause),
  };
}

function plain(id: string, label: string): Choice {
  return { id, label, note: "", clause: "", searched: searchText(label, id) };
}

function searchText(...parts: readonly string[]): string {
  return parts.join("\n").toLowerCase();
}
