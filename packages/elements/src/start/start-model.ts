import {
  openPack,
  renderIssue,
  reviewStart,
  startQuestions,
  type Issue,
  type Pack,
  type PolicyDocument,
  type StartQuestions,
  type StartReview,
} from "@bylaw/core";

import "../part/admin-texts.ts";
import type { IssueView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { Answers } from "./kept-start.ts";

/** What comes of answers, with what is wrong at each of them. */
export interface Reviewed extends Omit<StartReview, "issues" | "crossed"> {
  /** By what the answer sets. */
  readonly issues: ReadonlyMap<string, readonly IssueView[]>;
  /** Blanks that have no answer yet, by what they set. */
  readonly missing: ReadonlySet<string>;
  /** What does not hold between figures. */
  readonly crossed: readonly { readonly at: readonly string[]; readonly issue: IssueView }[];
}

/** A pack in the page, with the same engine as the server's, so that a sentence changes while its figure is typed. */
export class StartModel {
  readonly #pack: Pack;
  readonly #day: string;
  readonly #questions = new Map<Locale, StartQuestions>();
  #known: { readonly key: string; readonly reviewed: Reviewed } | undefined;

  /** @param day the company's day, ISO 8601 */
  constructor(documents: readonly PolicyDocument[], day: string) {
    this.#pack = openPack(documents);
    const begins = this.#pack.manifest.effectiveFrom;
    this.#day = day < begins ? begins : day;
  }

  questions(locale: Locale): StartQuestions {
    const known = this.#questions.get(locale) ?? startQuestions(this.#pack, locale, this.#day);
    this.#questions.set(locale, known);
    return known;
  }

  review(answers: Answers, locale: Locale): Reviewed {
    const key = JSON.stringify([answers, locale]);
    if (this.#known?.key === key) return this.#known.reviewed;
    const list = Object.entries(answers).map(([at, value]) => ({ at, value }));
    const {
      issues,
      crossed: compared,
      ...rest
    } = reviewStart(this.#pack, list, { day: this.#day, by: "start", why: "start" }, locale);
    const byField = new Map<string, IssueView[]>();
    const missing = new Set<string>();
    for (const found of issues) {
      if (found.severity === "warning") continue;
      const target = found.params["target"];
      if (found.code === "start/not-answered") missing.add(String(target));
      if (found.document !== "answers" || found.code === "start/not-answered") continue;
      const at = list[Number(found.pointer.split("/")[1])]?.at ?? "";
      byField.set(at, [...(byField.get(at) ?? []), inWords(found, locale)]);
    }
    const crossed = compared.map(({ at, issue }) => ({ at, issue: inWords(issue, locale) }));
    const reviewed = { ...rest, issues: byField, missing, crossed };
    this.#known = { key, reviewed };
    return reviewed;
  }
}

function inWords(found: Issue, locale: Locale): IssueView {
  const { code, pointer, severity } = found;
  return { code, pointer, severity, ...renderIssue(found, locale) };
}
