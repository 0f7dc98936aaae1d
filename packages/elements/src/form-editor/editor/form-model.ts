import {
  bind,
  compileLayers,
  describeTarget,
  documentsOf,
  documentTarget,
  keptBy,
  openPack,
  ownPrefix,
  renderIssue,
  tailorPack,
  targetClauses,
  targetValue,
  viewPolicy,
  type BoundPolicy,
  type Form,
  type FormField,
  type Operation,
  type Pack,
  type TargetOrigin,
} from "@bylaw/core";

import type { IssueView, Json, OperationView } from "../../api/index.ts";
import type { Locale } from "../../i18n/index.ts";
import type { FormEditorData } from "../form-editor-part.ts";
import { wordsPolicy } from "./words-policy.ts";

/** What may be done with a target, and why no more. */
export interface Allowed {
  readonly may: "free" | "tighten" | "locked";
  /** For `tighten`: what is stricter. */
  readonly tighter: string | undefined;
  /** Why the company keeps it from its sites. */
  readonly kept: string | undefined;
}

/** A clause that can be chosen. */
export interface ClauseChoice {
  readonly id: string;
  readonly text: string;
  readonly asARule: boolean;
}

/** What is wrong with a draft, by the place of the operation in its list; -1 for what has no place. */
export type IssuesByOperation = ReadonlyMap<number, readonly IssueView[]>;

/** The policy in the page: what lies below, the company's layer on it, and a draft on both, by the engine of the server. */
export class FormModel {
  readonly below: Pack;
  /** As it is in force, without a draft. */
  readonly current: Pack;
  readonly #data: FormEditorData;
  readonly #origins: ReadonlyMap<string, readonly TargetOrigin[]>;
  readonly #clauses = new Map<Locale, readonly ClauseChoice[]>();
  #tailored: { readonly operations: readonly OperationView[]; readonly pack: Pack } | undefined;
  #bound: { readonly pack: Pack; readonly form: string; readonly policy: BoundPolicy | undefined } | undefined;
  #words: { readonly of: BoundPolicy; readonly key: string; readonly policy: BoundPolicy } | undefined;
  #issues: { readonly key: string; readonly found: IssuesByOperation } | undefined;

  constructor(data: FormEditorData) {
    this.#data = data;
    this.below = openPack(data.documents);
    const { pack, provenance } = compileLayers(this.below, [...data.under, data.layer], data.today);
    this.current = pack;
    this.#origins = provenance;
  }

  /** The policy with operations in it. What cannot be applied is left out. */
  tailored(operations: readonly OperationView[]): Pack {
    if (this.#tailored?.operations !== operations) {
      const { pack } = tailorPack(this.current, operations as readonly Operation[], this.#data.today);
      this.#tailored = { operations, pack };
    }
    return this.#tailored.pack;
  }

  /** What is wrong with operations: how they are applied, what they break, what they loosen. */
  issues(operations: readonly OperationView[], locale: Locale): IssuesByOperation {
    const key = JSON.stringify([operations, locale]);
    if (this.#issues?.key === key) return this.#issues.found;
    const { layer, under, today } = this.#data;
    const own = { ...layer, operations: [...layer.operations, ...(operations as readonly Operation[])] };
    const found = new Map<number, IssueView[]>();
    for (const issue of compileLayers(this.below, [...under, own], today).issues) {
      const [, list, nth = "-1"] = issue.pointer.split("/");
      const place = list === "operations" ? Number(nth) - layer.operations.length : -1;
      // What was wrong before the draft is not told at it.
      if (place < 0 && list === "operations") continue;
      const { message, help } = renderIssue(issue, locale);
      const view: IssueView = { ...issue, message: this.#named(message, locale), help: this.#named(help, locale) };
      found.set(place, [...(found.get(place) ?? []), view]);
    }
    this.#issues = { key, found };
    return found;
  }

  /** Texts about operations call a target as it is written; who tailors a form knows it by its name. */
  #named(text: string, locale: Locale): string {
    return text.replaceAll(/`((?:form|enum):[^`]+)`/gu, (_, at: string) => {
      const { label } = describeTarget(this.current, at, locale, this.#data.today);
      return `\`${label}\``;
    });
  }

  /** What stands at a target in a pack; `null` for nothing. */
  value(pack: Pack, at: string): Json {
    return targetValue(pack, at, this.#data.today) as Json;
  }

  /** What may be set at a target. What the company has added itself it may change as it likes. */
  allowed(at: string): Allowed {
    const kept = keptBy(at, this.#data.under);
    const target = documentTarget({ op: "set", at });
    return {
      may: kept === undefined ? (target?.may ?? "locked") : "locked",
      tighter: target?.tighter,
      kept: kept?.reason,
    };
  }

  /** Everything that the company's layer did to a target, the last one last. */
  origins(at: string): readonly TargetOrigin[] {
    return this.#origins.get(at) ?? [];
  }

  /** The last thing that the layer did to something or to a part of it. */
  originWithin(at: string): TargetOrigin | undefined {
    return [...this.#origins]
      .flatMap(([target, found]) => (target === at || target.startsWith(`${at}/`) ? found : []))
      .at(-1);
  }

  /** The clauses that ask for what stands at a target below the layer, and whether they say “as a rule”. */
  asking(at: string): readonly ClauseChoice[] {
    const ids = targetClauses(this.below, { op: "set", at });
    return this.clauses("zh-CN").filter(({ id }) => ids.includes(id));
  }

  /** All clauses with their texts. */
  clauses(locale: Locale): readonly ClauseChoice[] {
    const known = this.#clauses.get(locale);
    if (known !== undefined) return known;
    const asARule = new Set(
      this.below.chapters.flatMap(({ sections }) =>
        sections.flatMap(({ clauses }) => clauses.flatMap((each) => (each.asARule === true ? [each.id] : []))),
      ),
    );
    const made = viewPolicy(this.current, locale, this.day)
      .chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
      .map(({ id, segments }) => ({
        id,
        text: segments.map(({ text }) => text).join(""),
        asARule: asARule.has(id),
      }));
    this.#clauses.set(locale, made);
    return made;
  }

  /** Today, or the first day of a policy that is not in force yet. */
  get day(): string {
    const { effectiveFrom } = this.current.manifest;
    return this.#data.today < effectiveFrom ? effectiveFrom : this.#data.today;
  }

  /** The policy ready to judge one of its forms; nothing while the form makes no sense. */
  bound(pack: Pack, form: string): BoundPolicy | undefined {
    if (this.#bound?.pack !== pack || this.#bound.form !== form) {
      const forms = pack.forms.filter(({ id }) => id === form);
      let policy: BoundPolicy | undefined;
      try {
        policy = bind({ ...pack, forms, cases: [] }, { asOf: this.day });
      } catch {
        policy = undefined;
      }
      this.#bound = { pack, form, policy };
    }
    return this.#bound.policy;
  }

  /** The policy as the sentences of a form read it: the form's fields by their labels before all facts. */
  words(pack: Pack, form: string, within: FormField | undefined, heading: string): BoundPolicy | undefined {
    const policy = this.bound(pack, form) ?? this.bound(this.current, form);
    const bound = policy?.forms.get(form);
    if (policy === undefined || bound === undefined) return undefined;
    const key = JSON.stringify([within?.id, heading]);
    if (this.#words?.of !== policy || this.#words.key !== key) {
      this.#words = { of: policy, key, policy: wordsPolicy(policy, bound, within, heading) };
    }
    return this.#words.policy;
  }

  /** The documents of a pack, as a form is opened from them. */
  documents(pack: Pack): readonly unknown[] {
    return documentsOf(pack);
  }

  /** Whether a form was there before the draft. */
  form(pack: Pack, id: string): Form | undefined {
    return pack.forms.find((each) => each.id === id);
  }
}

/** Whether the company has added something itself. */
export function isOwn(id: string): boolean {
  return id.startsWith(ownPrefix);
}
