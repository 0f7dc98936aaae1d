import {
  asList,
  isObject,
  typedCell,
  writtenCell,
  type Condition,
  type Decision,
  type DecisionRule,
  type TypedCell,
} from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import {
  addItem,
  freshName,
  moveItem,
  removeItem,
  setPart,
  type Changes,
  type Item,
  type RuleList,
} from "./row-operations.ts";
import type { RulesMessages } from "./i18n/index.ts";
import type { DecisionOnDay, RulesModel } from "./rules-model.ts";
import type { RulesHost } from "./rules-part.ts";

/** What the rules are, and what may be done with them. */
export interface RuleListHost {
  readonly host: Pick<RulesHost, "requestUpdate" | "root">;
  readonly decision: Decision | undefined;
  readonly onDay: DecisionOnDay | undefined;
  readonly model: RulesModel;
  readonly messages: RulesMessages;
  readonly locale: Locale;
  readonly list: RuleList;
  readonly changes: Changes;
  change(next: Changes): void;
}

/** Rules that are written as sentences: what changing them makes of the draft. */
export class RuleListDesk {
  /** Conditions that are not complete yet, by the rule's name: they are kept here and not in the draft. */
  readonly pending: Map<string, Condition> = new Map();
  disabling: { readonly name: string; readonly why: string } | undefined;
  /** What moving a rule came to, for who cannot see it move. */
  told = "";
  readonly #desk: RuleListHost;
  /** What had the focus when a rule was moved: the browser takes it from what moves. */
  #focused: HTMLElement | undefined;

  constructor(desk: RuleListHost) {
    this.#desk = desk;
  }

  get #rules(): readonly Item[] {
    return (this.#desk.decision?.rules ?? []) as unknown as readonly Item[];
  }

  setCondition(rule: Item, condition: Condition, complete: boolean): void {
    if (!complete) {
      this.pending.set(rule.name, condition);
      this.#desk.host.requestUpdate();
      return;
    }
    this.pending.delete(rule.name);
    this.set(rule, ["conditions"], condition as unknown as Json);
  }

  /** Sets a part of a rule; what it was before the draft goes with it. */
  set(rule: { readonly name: string }, path: readonly string[], value: Json, why?: string): void {
    const { desk, before } = { desk: this.#desk, before: this.#before(rule.name) };
    const expect = (path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), before) ??
      null) as Json;
    const part = { name: rule.name, path, value, expect, ...(why === undefined ? {} : { why }) };
    desk.change(setPart(desk.changes, desk.list, part));
    desk.host.requestUpdate();
  }

  /** Sets one part of what a rule says; with nothing said, people settle it. */
  setSaid(rule: DecisionRule, name: string, value: Json): void {
    const { undetermined: _, [name]: __, ...rest } = rule.event.params as Readonly<Record<string, Json>>;
    const said = value === null ? rest : { ...rest, [name]: value };
    const isOpen = said["value"] === undefined && Object.keys(said).every((key) => key === "reason");
    this.set(rule, ["event", "params"], (isOpen ? { ...said, undetermined: true } : said) as unknown as Json);
  }

  /** What is wrong with a text of clauses; `undefined` when they were set. */
  setClause(rule: DecisionRule, text: string): string | undefined {
    const { messages, model } = this.#desk;
    const parts = text.split(/[,，、;；\s]+/u).filter((part) => part !== "");
    const wrong = parts.find((part) => !model.clauses.has(part));
    if (parts.length === 0) return messages.needsClause;
    if (wrong !== undefined) return messages.noClause(wrong);
    this.set(rule, ["clause"], parts.length === 1 ? (parts[0] ?? "") : parts);
    return undefined;
  }

  /** Calls a rule otherwise in one language; the other keeps what it says. An empty name is none: false. */
  setTitle(rule: Pick<DecisionRule, "name" | "title">, locale: Locale, text: string): boolean {
    const name = text.trim();
    if (name === "") return false;
    const { "zh-CN": zh = name, en = name } = rule.title ?? {};
    this.set(rule, ["title"], { "zh-CN": zh, en, [locale]: name });
    return true;
  }

  /** Adds a rule of the company's own; with a base as an exception of it. */
  add(base: DecisionRule | null): void {
    const { decision, messages } = this.#desk;
    if (decision === undefined) return;
    const rules = this.#rules;
    const name = freshName(
      rules.map((each) => each.name),
      "rule",
    );
    const clause = base?.clause ?? asList(decision.clause)[0] ?? "";
    const item: Item = {
      name,
      clause,
      title: messages.newRule(base !== null),
      // It holds for nobody until somebody says for whom.
      conditions: { not: { all: [] } },
      event: { type: decision.id, params: { undetermined: true } },
      ...(base === null ? {} : { exceptionOf: base.name }),
    };
    const at = base === null ? -1 : rules.findIndex((each) => each.name === base.name);
    const before = at < 0 ? null : (rules[at + 1]?.name ?? null);
    this.#desk.change(addItem(this.#desk.changes, this.#desk.list, item, before));
    this.#desk.host.requestUpdate();
  }

  /** Whether a rule has another above or below it that it may change places with: exceptions stay with their rule. */
  canMove(rule: { readonly name: string }, step: -1 | 1): boolean {
    return this.#neighbour(rule.name, step) !== undefined;
  }

  move(rule: { readonly name: string }, step: -1 | 1): void {
    const neighbour = this.#neighbour(rule.name, step);
    if (neighbour === undefined) return;
    const { host, messages, changes, list } = this.#desk;
    const rules = this.#rules.filter(({ name }) => name !== rule.name);
    const at = rules.indexOf(neighbour);
    const before = step < 0 ? neighbour.name : (rules[at + 1]?.name ?? null);
    const { activeElement } = host.root;
    this.#focused = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.#desk.change(moveItem(changes, list, rule.name, before));
    this.told = messages.movedTo(rules.indexOf(neighbour) + (step < 0 ? 1 : 2));
    host.requestUpdate();
  }

  /** Called when the rules have been drawn. */
  updated(): void {
    const focused = this.#focused;
    this.#focused = undefined;
    if (focused?.isConnected === true && this.#desk.host.root.activeElement !== focused) focused.focus();
  }

  /** The next rule in a direction that is an exception of the same one, or of none like it. */
  #neighbour(rule: string, step: -1 | 1): Item | undefined {
    const rules = this.#rules;
    const at = rules.findIndex(({ name }) => name === rule);
    const base = rules[at]?.["exceptionOf"];
    const beyond = step < 0 ? rules.slice(0, Math.max(0, at)).toReversed() : rules.slice(at + 1);
    return at < 0 ? undefined : beyond.find((each) => each["exceptionOf"] === base);
  }

  askDisable(rule: DecisionRule | undefined): void {
    this.disabling = rule === undefined ? undefined : { name: rule.name, why: "" };
    this.#desk.host.requestUpdate();
  }

  typeWhy(why: string): void {
    if (this.disabling !== undefined) this.disabling = { ...this.disabling, why };
    this.#desk.host.requestUpdate();
  }

  setDisabled(rule: { readonly name: string }, why: string | undefined): void {
    this.disabling = undefined;
    this.set(rule, ["disabled"], why === undefined ? null : true, why);
  }

  remove(nth: number): void {
    const rules = this.#rules;
    const item = rules[nth];
    if (item === undefined) return;
    this.pending.delete(item.name);
    this.#desk.change(removeItem(this.#desk.changes, this.#desk.list, item.name, rules[nth + 1]?.name ?? null));
    this.#desk.host.requestUpdate();
  }

  textOf(name: string, value: Json): string {
    const { decision, locale, model } = this.#desk;
    return decision === undefined ? "" : writtenCell(decision, { part: "then", name }, value, locale, model.words);
  }

  read(name: string, text: string): TypedCell {
    const { decision, model } = this.#desk;
    if (decision === undefined) return { ok: false, expected: "" };
    return typedCell(decision, { part: "then", name }, text, model.words);
  }

  #before(name: string): Item | undefined {
    const { rules, table } = this.#desk.onDay?.before ?? {};
    const before = [...(rules ?? []), ...(table?.rows ?? [])] as unknown as readonly Item[];
    return before.find((each) => each.name === name);
  }
}
