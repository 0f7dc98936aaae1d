import {
  analysisSteps,
  BylawError,
  caseSteps,
  renderIssue,
  tailorPack,
  tellAnalysis,
  type BoundPolicy,
  type CaseResult,
  type Finding,
  type Operation,
  type Pack,
  type ToldAnalysis,
  type ToldFinding,
} from "@bylaw/core";

import type { IssueView, OperationView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import { isLarge } from "./is-large.ts";
import type { RulesModel } from "./rules-model.ts";

/** What is asked about. */
export interface CheckQuestion {
  readonly decision: string;
  readonly operations: readonly OperationView[];
  readonly day: string;
  readonly locale: Locale;
}

/** What the page found out about a decision with the draft in it. */
export interface Checked {
  readonly policy: BoundPolicy;
  readonly findings: readonly (readonly [Finding, ToldFinding])[];
  readonly analysis: ToldAnalysis;
}

/** A case that has been run. */
export interface RunCase {
  readonly result: CaseResult;
  /** Whether it asks about the decision that is shown. */
  readonly isOwn: boolean;
}

/** A pause in typing after which it is all looked at again, in ms. */
const PAUSE = 350;
/** So long cases are run before the page may breathe, in ms. */
const SLICE = 8;
/** Steps for each question about the rules; a large table gets fewer, so that the page never stands still for long. */
const EFFORT = 40_000;
const FEW = 20_000;
/** The pause for a large table, of which even the first look takes a moment. */
const LONG_PAUSE = 1500;

/**
 * Looks at the rules while they are being written: what is wrong with them, gaps and overlaps, and the cases, one thing
 * after another whenever the page has nothing better to do. A newer question ends the one before.
 */
export class CheckLoop {
  checked: Checked | undefined;
  cases: readonly RunCase[] | undefined;
  /** Why the rules cannot be looked at. */
  issues: readonly IssueView[] = [];
  busy = false;
  readonly #model: RulesModel;
  readonly #changed: () => void;
  #asked: CheckQuestion | undefined;
  #key = "";
  #run: symbol | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(model: RulesModel, changed: () => void) {
    this.#model = model;
    this.#changed = changed;
  }

  /** Asks about something else, or the same again: then nothing happens. */
  ask(question: CheckQuestion): void {
    if (question.operations === this.#asked?.operations && isAlike(question, this.#asked)) return;
    this.#asked = question;
    // Why something is changed changes nothing that is looked at here.
    const changes = question.operations.map(({ op, at, value, before }) => [op, at, value, before]);
    const key = JSON.stringify([question.decision, question.day, question.locale, changes]);
    if (key === this.#key) return;
    const first = this.#key === "";
    this.#key = key;
    this.#run = undefined;
    this.busy = true;
    clearTimeout(this.#timer);
    const pause = this.#isLarge(question) ? LONG_PAUSE : PAUSE;
    this.#timer = setTimeout(() => void this.#answer(question), first ? 0 : pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#run = undefined;
    this.#asked = undefined;
    this.#key = "";
  }

  #isLarge({ decision, operations, day }: CheckQuestion): boolean {
    return isLarge(this.#model.decision(decision, operations, day)?.decision);
  }

  async #answer({ decision, operations, day, locale }: CheckQuestion): Promise<void> {
    const run = Symbol();
    this.#run = run;
    const isOver = (): boolean => this.#run !== run;
    await idle();
    if (isOver()) return;
    const pack = this.#model.tailored(operations, day);
    try {
      const policy = this.#model.bound(pack, day);
      await idle();
      if (isOver()) return;
      const bound = policy.graph.decisions.get(decision);
      if (bound !== undefined) {
        const effort = this.#isLarge({ decision, operations, day, locale }) ? FEW : EFFORT;
        const steps = analysisSteps(policy.graph, bound, { effort, limit: 12 });
        let step = steps.next();
        while (step.done !== true) {
          await idle();
          if (isOver()) return;
          step = steps.next();
        }
        await idle();
        if (isOver()) return;
        const found = step.value;
        const analysis = tellAnalysis(policy, bound, found, locale);
        const findings = found.findings.flatMap((each, at) => {
          const told = analysis.findings[at];
          return told === undefined ? [] : [[each, told] as const];
        });
        this.checked = { policy, findings, analysis };
      }
      this.issues = [];
    } catch (error) {
      if (!(error instanceof BylawError)) throw error;
      this.issues = error.issues.map((each) => ({ ...each, ...renderIssue(each, locale) }));
    }
    this.#changed();
    await idle();
    if (isOver()) return;
    await this.#runCases(decision, operations, isOver);
    if (isOver()) return;
    this.busy = false;
    this.#changed();
  }

  /** The cases as if the draft had always held: one for next month cannot fail those of last year. */
  async #runCases(decision: string, operations: readonly OperationView[], isOver: () => boolean): Promise<void> {
    const { pack: base } = this.#model;
    const always = operations.map(({ op, at, value, before }) => ({
      op,
      at,
      ...(value === undefined ? {} : { value }),
      ...(before === undefined ? {} : { before }),
    })) as readonly Operation[];
    const pack = always.length === 0 ? base : tailorPack(base, always, base.manifest.effectiveFrom).pack;
    const done: RunCase[] = [];
    const { ordered, own } = ownFirst(pack, decision);
    await idle();
    if (isOver()) return;
    let began = performance.now();
    for (const result of caseSteps(ordered, { only: ({ pending }) => pending === undefined })) {
      const isOwn = own.has(result.id);
      if (!isOwn && done.at(-1)?.isOwn === true) this.#show(done);
      done.push({ result, isOwn });
      if (performance.now() - began < SLICE) continue;
      // One after another: that is what the page breathes for.
      // eslint-disable-next-line no-await-in-loop
      await idle();
      if (isOver()) return;
      began = performance.now();
    }
    this.#show(done);
  }

  #show(done: readonly RunCase[]): void {
    this.cases = done.slice();
    this.#changed();
  }
}

type CaseDocument = NonNullable<Pack["cases"][number]["cases"]>[number];

/** The pack with the cases about a decision before all others, and the ids of those. */
function ownFirst(pack: Pack, decision: string): { readonly ordered: Pack; readonly own: ReadonlySet<string> } {
  const part = (isOwn: boolean): Pack["cases"] =>
    pack.cases.map((document) => ({
      ...document,
      cases: (document.cases ?? []).filter((each) => asks(each, decision) === isOwn),
    })) as unknown as Pack["cases"];
  const first = part(true);
  const own = new Set(first.flatMap(({ cases = [] }) => cases.map(({ id }) => id)));
  return { ordered: { ...pack, cases: [...first, ...part(false)] }, own };
}

function asks({ expect, variants = [] }: CaseDocument, decision: string): boolean {
  return [expect, ...variants.map((each) => each.expect)].some(
    (each) => each?.decisions !== undefined && Object.hasOwn(each.decisions, decision),
  );
}

function isAlike(one: CheckQuestion, other: CheckQuestion): boolean {
  return one.decision === other.decision && one.day === other.day && one.locale === other.locale;
}

/** Resolves when the page has nothing better to do, or soon. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 400 });
    else setTimeout(resolve, 16);
  });
}
