import {
  analysisSteps,
  BylawError,
  renderIssue,
  runCases,
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
/** Cases that are run before the page may breathe. */
const CHUNK = 2;
/** Steps for each question about the rules; a large table gets fewer, so that the page never stands still for long. */
const EFFORT = 40_000;
const FEW = 20_000;
const MANY_ROWS = 150;
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
  #key = "";
  #run: symbol | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(model: RulesModel, changed: () => void) {
    this.#model = model;
    this.#changed = changed;
  }

  /** Asks about something else, or the same again: then nothing happens. */
  ask(question: CheckQuestion): void {
    const key = JSON.stringify(question);
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
    this.#key = "";
  }

  #isLarge({ decision, day }: CheckQuestion): boolean {
    const { rules = [], table } = this.#model.decision(decision, [], day)?.before ?? {};
    return Math.max(rules.length, table?.rows.length ?? 0) > MANY_ROWS;
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
        const effort = bound.rules.length > MANY_ROWS ? FEW : EFFORT;
        const steps = analysisSteps(policy.graph, bound, { effort, limit: 12 });
        let step = steps.next();
        while (step.done !== true) {
          await idle();
          if (isOver()) return;
          step = steps.next();
        }
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
    // Those about this decision first.
    for (const isOwn of [true, false]) {
      for (const part of parts(pack, decision, isOwn)) {
        await idle();
        if (isOver()) return;
        done.push(...runCases(part).map((result) => ({ result, isOwn })));
      }
      this.cases = done.slice();
      this.#changed();
    }
  }
}

type CaseDocument = NonNullable<Pack["cases"][number]["cases"]>[number];

/** The pack with a few of its cases at a time. */
function* parts(pack: Pack, decision: string, own: boolean): Generator<Pack> {
  for (const document of pack.cases) {
    const cases = (document.cases ?? []).filter((each) => each.pending === undefined && asks(each, decision) === own);
    for (let at = 0; at < cases.length; at += CHUNK) {
      const others = pack.cases.map((each) =>
        each === document ? { ...each, cases: cases.slice(at, at + CHUNK) } : { ...each, cases: [] },
      );
      yield { ...pack, cases: others as unknown as Pack["cases"] };
    }
  }
}

function asks({ expect, variants = [] }: CaseDocument, decision: string): boolean {
  return [expect, ...variants.map((each) => each.expect)].some(
    (each) => each?.decisions !== undefined && Object.hasOwn(each.decisions, decision),
  );
}

/** Resolves when the page has nothing better to do, or soon. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 400 });
    else setTimeout(resolve, 16);
  });
}
