import {
  calendarTarget,
  decisionTarget,
  isObject,
  openPack,
  parametersInForce,
  parameterTarget,
  renderIssue,
  tailorPack,
  viewPolicy,
  type Operation,
  type Pack,
  type Parameter,
  type PolicyDocument,
  type Tailored,
} from "@bylaw/core";

import type { IssueView, Json, OperationView, ParameterSegment, PolicyResponse } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** A rule or row as an operation adds it. */
interface Titled {
  readonly name?: string;
  readonly title?: Readonly<Record<Locale, string>>;
}

/** A parameter as an editor needs it, on the day from which a change is to hold. */
export interface EditableParameter {
  readonly definition: Parameter;
  /** What is in force on that day without the draft. */
  readonly value: Json;
  /** The pack's own value on that day, whatever the company has set since. */
  readonly own: Json;
}

/**
 * The policy as data in the page: the same engine as the server's, so that a sentence and what is wrong with a value
 * are known within a frame, before any answer.
 */
export class PolicyModel {
  readonly #pack: Pack;
  readonly #texts = new Map<string, string>();
  readonly #views = new Map<string, { readonly base: PolicyResponse; readonly shown: PolicyResponse }>();

  /** The id of the release that the documents are of; empty when not known. */
  readonly release: string;

  constructor(documents: readonly PolicyDocument[], release = "") {
    this.#pack = openPack(documents);
    this.release = release;
  }

  /** The decision about the subject's tier, else the first. */
  get mainDecision(): string {
    const { decisions, manifest } = this.#pack;
    const tier = `${manifest.subject}.tier`;
    const found = decisions.find(({ outputs }) => Object.values(outputs).some(({ fact }) => fact === tier));
    return found?.id ?? decisions[0]?.id ?? "";
  }

  /** The pack with the operations in it, and what is wrong with them by themselves. */
  tailored(operations: readonly OperationView[], day: string): Tailored {
    return tailorPack(this.#pack, operations as readonly Operation[], day);
  }

  /** A parameter on a day (ISO 8601); `undefined` when there is none of that id. */
  parameter(id: string, day: string): EditableParameter | undefined {
    const inForce = parametersInForce(this.#pack, day).get(id);
    if (inForce === undefined) return undefined;
    const { parameter: definition, json } = inForce;
    const own = definition.values.filter((each) => each.by === undefined && each.from <= day);
    const newest = own.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1) ?? definition.values[0];
    return { definition, value: json, own: (newest?.value ?? null) as Json };
  }

  /** The document on a day with the operations in it; without them, as it is in force. */
  view(base: PolicyResponse, operations: readonly OperationView[], day: string, locale: Locale): PolicyResponse {
    const key = JSON.stringify([operations.map(({ op, at, value, before }) => [op, at, value, before]), day, locale]);
    const known = this.#views.get(key);
    if (known?.base === base) return known.shown;
    const { pack } = this.tailored(operations, day);
    const shown = withStates(viewPolicy(pack, locale, day), base);
    if (this.#views.size > 40) this.#views.clear();
    this.#views.set(key, { base, shown });
    return shown;
  }

  /** What is wrong with the operations by themselves, by the parameter that each concerns. */
  issues(operations: readonly OperationView[], day: string, locale: Locale): ReadonlyMap<string, readonly IssueView[]> {
    const { issues } = this.tailored(operations, day);
    const found = new Map<string, IssueView[]>();
    for (const issue of issues) {
      const target = operations[Number(issue.pointer.split("/")[1])]?.at ?? "";
      const at = parameterTarget(target) ?? target;
      const { code, pointer, severity } = issue;
      const { message, help } = renderIssue(issue, locale);
      // Who edits a sentence knows the figure by its name, not by its id.
      found.set(at, [
        ...(found.get(at) ?? []),
        { code, pointer, severity, message: this.named(message, locale), help },
      ]);
    }
    for (const [at, all] of found) {
      // What loosens the document is out of its range besides; once is enough.
      const loosened = all.filter(({ code }) => code === "tailoring/loosened");
      if (loosened.length > 0) found.set(at, loosened);
    }
    return found;
  }

  /** What an operation is about, by its name: the figure, the decision whose rules it changes, or the calendar. */
  labelOf(at: string, day: string, locale: Locale): string {
    const decision = decisionTarget(at)?.decision;
    const calendar = calendarTarget(at)?.calendar;
    const found =
      this.#pack.decisions.find(({ id }) => id === decision) ?? this.#pack.calendars.find(({ id }) => id === calendar);
    if (found !== undefined) return found.title[locale];
    const id = parameterTarget(at) ?? at;
    return this.parameter(id, day)?.definition.label[locale] ?? id;
  }

  /** What a rule or row of a decision is called, and the decision; it may be one that operations add. */
  ruleTitles(
    decision: string,
    rule: string,
    operations: readonly OperationView[],
    locale: Locale,
  ): { readonly decision: string; readonly rule: string } {
    const documents = this.#pack.decisions.filter(({ id }) => id === decision);
    const known = documents.flatMap(({ rules = [], table }) => [...rules, ...(table?.rows ?? [])]);
    const added = operations.flatMap(({ value }) => (isObject(value) ? [value as Titled] : []));
    const title = [...known, ...added].find(({ name }) => name === rule)?.title;
    return { decision: documents[0]?.title[locale] ?? decision, rule: title?.[locale] ?? rule };
  }

  /** A text in which parameters go by their names in place of their ids. */
  named(text: string, locale: Locale): string {
    return text.replace(/`?([a-z]\w*(?:\.\w+)+)`?/gu, (whole, id: string) => {
      const found = this.#pack.parameters.flatMap(({ parameters }) => parameters).find((each) => each.id === id);
      return found?.label[locale] ?? whole;
    });
  }

  /** A value of a parameter in the words that the clause would use for it. */
  textOf(parameter: string, value: Json, clause: string, day: string, locale: Locale): string {
    const key = JSON.stringify([parameter, value, clause, day, locale]);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const view = viewPolicy(this.#pack, locale, day, { [parameter]: value });
    const segments = clausesOf(view).flatMap(({ id, segments: all }) =>
      all.flatMap((each) =>
        each.kind === "parameter" && each.parameter === parameter ? [{ id, text: each.text }] : [],
      ),
    );
    const text = segments.find(({ id }) => id === clause)?.text ?? segments[0]?.text ?? JSON.stringify(value);
    this.#texts.set(key, text);
    return text;
  }

  /** The options of an enum with their labels, in the document's order. */
  options(name: string, locale: Locale): readonly { readonly value: string; readonly label: string }[] {
    const found = this.#pack.vocabularies.flatMap(({ enums }) => enums?.[name] ?? [])[0];
    return Object.entries(found?.options ?? {}).map(([value, label]) => ({ value, label: label[locale] }));
  }

  /** The roles of the company with their names. */
  roles(locale: Locale): readonly { readonly value: string; readonly label: string }[] {
    return Object.entries(this.#pack.manifest.roles).map(([value, label]) => ({ value, label: label[locale] }));
  }

  /** What must hold between a parameter and others, in the words of the check, with the figures given. */
  checks(parameter: string, figure: (other: string) => string, locale: Locale): readonly string[] {
    return this.#pack.parameters
      .flatMap(({ checks }) => checks ?? [])
      .filter(({ holds }) => JSON.stringify(holds).includes(`${parameter}"`))
      .map(({ message }) =>
        message[locale].replace(/\{([^}]+)\}/gu, (_, id: string) => figure(id)).replace(/[。.]$/u, ""),
      );
  }

  /** The clauses in whose sentence the parameter stands. */
  clausesWith(view: PolicyResponse, parameter: string): readonly string[] {
    return clausesOf(view)
      .filter(({ segments }) => segments.some((each) => each.kind === "parameter" && each.parameter === parameter))
      .map(({ id }) => id);
  }
}

/** A document with what only the server knows of its clauses. */
function withStates(view: ReturnType<typeof viewPolicy>, base: PolicyResponse): PolicyResponse {
  const states = new Map(clausesOf(base).map((clause) => [clause.id, clause]));
  const chapters = view.chapters.map((chapter) => ({
    ...chapter,
    counts: base.chapters.find(({ id }) => id === chapter.id)?.counts ?? chapter.counts,
    sections: chapter.sections.map((section) => ({
      ...section,
      // Whether a clause is overdue is asked about today, not about the day on which the draft begins.
      clauses: section.clauses.map((clause) => ({
        ...clause,
        overdue: states.get(clause.id)?.overdue ?? clause.overdue,
        // Who has confirmed it since only the server knows.
        ...lastChecked(states.get(clause.id) ?? clause),
      })),
    })),
  }));
  return { ...base, chapters } as PolicyResponse;
}

function lastChecked({ lastChecked: day }: { readonly lastChecked?: string }): { readonly lastChecked?: string } {
  return day === undefined ? {} : { lastChecked: day };
}

const chips = new WeakMap<PolicyResponse, ReadonlyMap<string, ParameterSegment>>();

/** Every parameter chip of a view, by clause and parameter. */
export function chipsOf(view: PolicyResponse): ReadonlyMap<string, ParameterSegment> {
  const known = chips.get(view);
  if (known !== undefined) return known;
  const found = new Map(
    clausesOf(view).flatMap(({ id, segments }) =>
      segments.flatMap((each) => (each.kind === "parameter" ? [[`${id} ${each.parameter}`, each] as const] : [])),
    ),
  );
  chips.set(view, found);
  return found;
}

interface WithClauses<Clause> {
  readonly chapters: readonly { readonly sections: readonly { readonly clauses: readonly Clause[] }[] }[];
}

function clausesOf<Clause>({ chapters }: WithClauses<Clause>): readonly Clause[] {
  return chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses));
}
