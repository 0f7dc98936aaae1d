import {
  isObject,
  sentenceContext,
  type BoundPolicy,
  type Condition,
  type SentenceContext,
  type ValueType,
} from "@bylaw/core";

import type { Json } from "../api/index.ts";
import { editMessagesFor } from "../edit/i18n/index.ts";
import { formatDate, type Locale } from "../i18n/index.ts";
import { emptyLeaf, isBlank, leafTokens, type Leaf } from "./edit-leaf.ts";
import { sentenceMessagesFor, type SentenceMessages } from "./i18n/index.ts";

/** A piece of a fact's name: words, or an argument that is filled in place. */
export type FactPiece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "argument";
      readonly name: string;
      readonly label: string;
      readonly text: string;
      readonly blank: boolean;
    };

/** What a value says: its text, and for a parameter of the policy what it is called and where it stands. */
export interface ValueWords {
  readonly text: string;
  readonly blank: boolean;
  readonly note?: string;
}

/** The words of a policy's conditions in one language. */
export class SentenceWords {
  readonly policy: BoundPolicy;
  readonly locale: Locale;
  readonly context: SentenceContext;
  readonly messages: SentenceMessages;

  constructor(policy: BoundPolicy, locale: Locale) {
    this.policy = policy;
    this.locale = locale;
    this.context = sentenceContext(policy, locale);
    this.messages = sentenceMessagesFor(locale);
  }

  /** A type with its unit, as a picker tells it: 金额 · 元 / 年. */
  type(type: ValueType): string {
    const { units, currency, perPeriod } = editMessagesFor(this.locale);
    const words = this.messages.types[type.type] ?? type.type;
    const unit = type.currency === undefined ? units[type.unit ?? ""] : (currency[type.currency] ?? type.currency);
    const per = type.per === undefined ? "" : ` ${perPeriod[type.per] ?? type.per}`;
    return unit === undefined && per === "" ? words : `${words} · ${unit ?? ""}${per}`.trim();
  }

  /** What a fact is called, with its arguments where they stand: 近 [90天] 采购额. */
  fact({ fact, path, params }: Pick<Leaf, "fact" | "path" | "params">): readonly FactPiece[] {
    const declared = this.policy.vocabulary.facts.get(fact);
    const told = leafTokens({ ...emptyLeaf, fact, ...(path === undefined ? {} : { path }) }, this.context).fact.text;
    const names = Object.entries(declared?.arguments ?? {});
    if (declared === undefined || names.length === 0 || path !== undefined) return [{ kind: "text", text: told }];
    const argument = (name: string): FactPiece => {
      const {
        label,
        value,
        default: usual,
      } = declared.arguments?.[name] ?? { label: undefined, value: { type: "text" as const } };
      const given = (isObject(params) ? params[name] : undefined) ?? usual ?? null;
      return {
        kind: "argument",
        name,
        label: label?.[this.locale] ?? name,
        text: isBlank(given) ? this.messages.choose : this.value(given as Json, value).text,
        blank: isBlank(given),
      };
    };
    const pieces = declared.label[this.locale].split(/\{([A-Za-z]\w*)\}/u).flatMap((text, at): readonly FactPiece[] => {
      if (at % 2 === 1) return [argument(text)];
      return text.trim() === "" ? [] : [{ kind: "text", text: text.trim() }];
    });
    const shown = new Set(pieces.map((piece) => (piece.kind === "argument" ? piece.name : "")));
    return [...pieces, ...names.flatMap(([name]) => (shown.has(name) ? [] : [argument(name)]))];
  }

  /** The name of a fact in one piece. */
  factName(leaf: Pick<Leaf, "fact" | "path" | "params">): string {
    const gap = this.locale === "en" ? " " : "";
    return this.fact(leaf)
      .map(({ text }) => text)
      .join(gap);
  }

  /** A value of a type as a sentence says it. A parameter is its value in force, and says which it is. */
  value(value: unknown, type: ValueType): ValueWords {
    const { labels } = this.context;
    if (isBlank(value)) return { text: this.messages.choose, blank: true };
    if (isObject(value)) {
      const { parameter, fact, params } = value;
      if (typeof parameter === "string") return this.#parameter(parameter);
      if (typeof fact === "string") {
        const path = typeof value["path"] === "string" ? { path: value["path"] } : {};
        const named = this.factName({ fact, ...path, ...(isObject(params) ? { params: params as never } : {}) });
        return { text: named, blank: false };
      }
    }
    if (!Array.isArray(value)) return { text: labels.format(value as Json, type), blank: false };
    const items = value.map((each) => labels.format(each as Json, type));
    return { text: items.join(this.locale === "en" ? ", " : "、"), blank: false };
  }

  /** An operator's words around `{value}`, told apart from those of its neighbours. */
  operator(operator: string, text: string): string {
    return operator === "in" || operator === "notIn" ? this.messages.operators[operator] : text;
  }

  /** A whole condition in a few words, for a name that is heard. */
  sentence(condition: Condition): string {
    const { messages } = this;
    if ("not" in condition) return `${messages.not} ${this.sentence(condition.not)}`;
    if ("condition" in condition) return this.context.labels.condition(condition.condition) ?? condition.condition;
    if ("all" in condition) return messages.joinLabel(messages.join.all, condition.all.length);
    if ("any" in condition) return messages.joinLabel(messages.join.any, condition.any.length);
    if (condition.fact === "") return messages.chooseFact;
    const { operator, value, after } = leafTokens(condition, this.context);
    const name = this.factName(condition);
    if (condition.operator === "") return `${name} ${messages.choose}`;
    if (condition.operator === "known")
      return `${name} ${messages.known[condition.value === false ? "false" : "true"]}`;
    const words = this.operator(condition.operator, `${operator.text} {value} ${after}`);
    return `${name} ${words.replace("{value}", ` ${this.value(condition.value, value.editor.type).text} `)}`
      .replace(/\s+/gu, " ")
      .trim();
  }

  /** The clauses of a fact or parameter: § 2.2.1. */
  clause(clause: string | readonly string[] | undefined): string {
    const all = clause === undefined ? [] : typeof clause === "string" ? [clause] : clause;
    return all.length === 0 ? "" : `§ ${all.join(this.locale === "en" ? ", " : "、")}`;
  }

  #parameter(id: string): ValueWords {
    const inForce = this.policy.parameters.get(id);
    if (inForce === undefined) return { text: this.context.labels.parameter(id)?.label ?? id, blank: false };
    const { parameter, json, clauses } = inForce;
    const text = json === null ? "—" : this.context.labels.format(json as Json, parameter.value);
    return { text, blank: false, note: [parameter.label[this.locale], this.clause(clauses)].join(" ").trim() };
  }

  /** Since when a parameter has its value. */
  since(id: string): string {
    const from = this.policy.parameters.get(id)?.from;
    return from === undefined ? "" : this.messages.pick.inForce(formatDate(from, this.locale));
  }
}
