import {
  bind,
  decisionTarget,
  openPack,
  parameterTarget,
  sentenceContext,
  tableWords,
  tailorPack,
  versionOn,
  viewPolicy,
  type BoundPolicy,
  type Decision,
  type Operation,
  type Pack,
  type PolicyDocument,
  type SentenceContext,
  type TableWords,
} from "@bylaw/core";

import type { OperationView, Segment } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { Changes } from "./row-operations.ts";

/** A decision with the draft in it, and as it is in force without it. */
export interface DecisionOnDay {
  readonly pack: Pack;
  readonly decision: Decision;
  readonly before: Decision;
}

/**
 * The policy as data in the page, by the same engine as the server's: what the rules say with the draft in them, in words,
 * before anything is saved.
 */
export class RulesModel {
  readonly pack: Pack;
  readonly words: TableWords;
  /** The ids of all clauses. */
  readonly clauses: ReadonlySet<string>;
  readonly #figures = new Map<string, BoundPolicy>();
  readonly #contexts = new WeakMap<BoundPolicy, Map<Locale, SentenceContext>>();
  readonly #sentences = new Map<string, ReadonlyMap<string, readonly Segment[]>>();
  #tailored: { readonly operations: readonly OperationView[]; readonly day: string; readonly pack: Pack } | undefined;
  #bound: { readonly pack: Pack; readonly day: string; readonly policy: BoundPolicy } | undefined;

  constructor(documents: readonly PolicyDocument[]) {
    this.pack = openPack(documents);
    this.words = tableWords(this.pack);
    this.clauses = new Set(
      this.pack.chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses.map(({ id }) => id))),
    );
  }

  /** The decisions that are in force on a day (ISO 8601), in the order of the documents. */
  decisions(day: string): readonly Decision[] {
    const ids = new Set(this.pack.decisions.map(({ id }) => id));
    return [...ids].flatMap((id) => versionOn(this.pack, id, this.#begun(day)) ?? []);
  }

  /** The pack with operations in it. */
  tailored(operations: readonly OperationView[], day: string): Pack {
    if (operations.length === 0) return this.pack;
    if (this.#tailored?.operations !== operations || this.#tailored.day !== day) {
      const { pack } = tailorPack(this.pack, operations as readonly Operation[], day);
      this.#tailored = { operations, day, pack };
    }
    return this.#tailored.pack;
  }

  /** One decision on a day, with and without operations; `undefined` when there is none of that id. */
  decision(id: string, operations: readonly OperationView[], day: string): DecisionOnDay | undefined {
    const begun = this.#begun(day);
    const before = versionOn(this.pack, id, begun);
    const pack = this.tailored(operations, begun);
    const decision = versionOn(pack, id, begun);
    return before === undefined || decision === undefined ? undefined : { pack, decision, before };
  }

  /** A pack on a day, ready to decide. @issues a rule that makes no sense is thrown as what is wrong with it */
  bound(pack: Pack, day: string): BoundPolicy {
    const begun = this.#begun(day);
    if (this.#bound?.pack !== pack || this.#bound.day !== begun) {
      this.#bound = { pack, day: begun, policy: bind({ ...pack, forms: [], cases: [] }, { asOf: begun }) };
    }
    return this.#bound.policy;
  }

  /** The policy with the figures of the draft in it, its rules as they are: for words, which do not change with a rule. */
  figures(operations: readonly OperationView[], day: string): BoundPolicy {
    const figures = operations.filter(({ at }) => parameterTarget(at) !== undefined);
    const key = JSON.stringify([figures.map(({ at, value }) => [at, value]), day]);
    let policy = this.#figures.get(key);
    if (policy === undefined) {
      const begun = this.#begun(day);
      const { pack } = tailorPack(this.pack, figures as readonly Operation[], begun);
      policy = bind({ ...pack, forms: [], cases: [] }, { asOf: begun });
      if (this.#figures.size > 12) this.#figures.clear();
      this.#figures.set(key, policy);
    }
    return policy;
  }

  /** What sentences are made with. */
  context(operations: readonly OperationView[], day: string, locale: Locale): SentenceContext {
    const policy = this.figures(operations, day);
    const contexts = this.#contexts.get(policy) ?? new Map<Locale, SentenceContext>();
    this.#contexts.set(policy, contexts);
    const context = contexts.get(locale) ?? sentenceContext(policy, locale);
    contexts.set(locale, context);
    return context;
  }

  /** The sentence of a clause on a day. */
  clause(id: string, day: string, locale: Locale): readonly Segment[] | undefined {
    const key = `${day} ${locale}`;
    let clauses = this.#sentences.get(key);
    if (clauses === undefined) {
      const { chapters } = viewPolicy(this.pack, locale, this.#begun(day));
      const all = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.clauses));
      clauses = new Map(all.map((each) => [each.id, each.segments]));
      this.#sentences.set(key, clauses);
    }
    return clauses.get(id);
  }

  /** Operations without moves that change nothing. */
  tidied(changes: Changes, decision: string, day: string): Changes {
    const begun = this.#begun(day);
    const made = (all: Changes): unknown =>
      versionOn(tailorPack(this.pack, all as readonly Operation[], begun).pack, decision, begun);
    return changes.reduce<Changes>((kept, each) => {
      const isOwn = each.op === "move" && decisionTarget(each.at)?.decision === decision;
      if (!isOwn || !kept.includes(each)) return kept;
      const without = kept.filter((other) => other !== each);
      return JSON.stringify(made(without)) === JSON.stringify(made(kept)) ? without : kept;
    }, changes);
  }

  #begun(day: string): string {
    const { effectiveFrom } = this.pack.manifest;
    return day < effectiveFrom ? effectiveFrom : day;
  }
}
