import { answerTo, type Client, type Failure, type ImpactView, type OperationView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { Counted, Counting, RowNames } from "./counting/index.ts";
import type { PolicyModel } from "./policy-model.ts";

/** What is asked about. */
export interface ImpactQuestion {
  readonly client: Client;
  readonly locale: Locale;
  readonly operations: readonly OperationView[];
  readonly asOf: string;
  /** Whose outcomes are counted; those of the subject's tier when left out. */
  readonly decision?: string;
  /** The policy in the page: with it customers are counted here, where that is possible; without it the server counts. */
  readonly model?: PolicyModel;
}

/** A pause after which the server checks what is counted here, in ms. */
const PAUSE = 250;

/** Customers that are here, or are on their way; `undefined` when they will not come. */
interface Opened {
  readonly key: string;
  readonly counting?: Counting | undefined;
  readonly names?: RowNames;
}

/**
 * Tells whom the changes move, while they are being made. Where customers are here as columns they are counted at once, with every
 * step of a slider, and the server is asked for the rest when the hand rests: names, worked examples, what stands in the way.
 * Otherwise the server counts: one question is under way at a time and only the newest waits, so that dragging never queues.
 */
export class ImpactLoop {
  impact: ImpactView | undefined;
  failure: Failure | undefined;
  /** Whether the server has said what the changes break, or broke a moment ago. */
  hasFindings = false;
  readonly changed: () => void;
  #opened: Opened | undefined;
  #opening = "";
  #counted: Counted | undefined;
  /** What the server said last, and the question that it answers. */
  #answer: ImpactView | undefined;
  #answered = "";
  #wanted: ImpactQuestion | undefined;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  get busy(): boolean {
    return this.#running || this.#timer !== undefined;
  }

  /** How many customers lie in each of so many parts of a range of amounts; `undefined` when they are not here. */
  bins(low: number, high: number, count: number): readonly number[] | undefined {
    return this.#opened?.counting?.counter.amounts?.bins(low, high, count);
  }

  ask(question: ImpactQuestion): void {
    this.#wanted = question;
    const key = openKey(question);
    if (question.model !== undefined && this.#opened?.key !== key) {
      // Who asks meanwhile is answered when it is known who counts.
      if (this.#opening !== key) void this.#open(question, key);
      return;
    }
    const counter = question.model === undefined ? undefined : this.#opened?.counting?.counter;
    this.#counted = counter?.count(question.operations);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#counted === undefined) {
      if (!this.#running) void this.#run();
      return;
    }
    this.#show();
    if (question.operations.length === 0 || keyOf(question, false) === this.#answered) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#running) void this.#run();
    }, PAUSE);
  }

  /** Asks the last question again. */
  retry(question: ImpactQuestion): void {
    this.#answered = "";
    this.#opened = undefined;
    this.ask(question);
  }

  async #open(question: ImpactQuestion, key: string): Promise<void> {
    const { client, locale, asOf, model } = question;
    if (model === undefined) return;
    this.#opening = key;
    const { openCounting, RowNames: Names } = await import("./counting/index.ts");
    const decision = question.decision ?? model.mainDecision;
    const counting = await openCounting({ client, locale, model, asOf, decision });
    // Another day was chosen meanwhile.
    if (this.#opening !== key) return;
    this.#opening = "";
    this.#opened?.names?.leave();
    const again = (): void => {
      this.#opened = undefined;
      if (this.#wanted !== undefined) this.ask(this.#wanted);
    };
    const named = (population: Counting["population"]): RowNames =>
      new Names({ client, locale, population, changed: () => this.#show(), outdated: again });
    this.#opened = { key, counting, ...(counting === undefined ? {} : { names: named(counting.population) }) };
    if (this.#wanted !== undefined) this.ask(this.#wanted);
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let asked = this.#next(); asked !== undefined; asked = this.#next()) {
      const { client, locale, operations, asOf, decision } = asked.question;
      const about = { operations, asOf, ...(decision === undefined ? {} : { decision }) };
      const body = asked.whole ? about : { ...about, population: false };
      // One question at a time.
      // eslint-disable-next-line no-await-in-loop
      const answer = await answerTo(client.getImpact({ query: { locale }, body, locale }));
      if (answer.ok) {
        this.#answer = answer.value;
        this.#answered = asked.key;
        this.failure = undefined;
        this.hasFindings = true;
      } else this.failure = answer.failure;
      this.#show();
      if (!answer.ok) break;
    }
    this.#running = false;
    this.changed();
  }

  /** The newest question, if the server has to be asked and nobody is moving a slider. */
  #next(): { readonly question: ImpactQuestion; readonly whole: boolean; readonly key: string } | undefined {
    const question = this.#wanted;
    if (question === undefined || this.#timer !== undefined || this.#opening !== "") return undefined;
    const whole = this.#counted === undefined;
    const key = keyOf(question, whole);
    if (key !== this.#answered) return { question, whole, key };
    // Rules that make no sense move nobody: only what checks them knows that.
    if (whole || this.#answer === undefined || !isBroken(this.#answer)) return undefined;
    this.#counted = undefined;
    return this.#next();
  }

  #show(): void {
    const { names, counting } = this.#opened ?? {};
    if (this.#counted === undefined || names === undefined || counting === undefined) this.impact = this.#answer;
    else {
      const { moves, near, visits } = this.#counted;
      const first = moves.flatMap(({ rows }) => rows.slice(0, 4));
      const rows = [...first, ...near.map(({ row }) => row), ...moves.flatMap((move) => move.rows)];
      names.want([...new Set(rows)], visits?.overloaded.map(({ manager }) => manager) ?? []);
      this.impact = withNames(this.#counted, this.#answer, names, (row) => counting.counter.amount(row));
    }
    this.changed();
  }
}

function openKey({ asOf, decision, locale }: ImpactQuestion): string {
  return JSON.stringify([asOf, decision, locale]);
}

function keyOf({ locale, asOf, operations, decision }: ImpactQuestion, whole: boolean): string {
  return JSON.stringify([
    locale,
    asOf,
    operations.map(({ op, at, value, before }) => [op, at, value, before]),
    decision,
    whole,
  ]);
}

function isBroken({ issues }: ImpactView): boolean {
  return issues.some(({ code, severity }) => severity === "error" && /^(?:rule|value|facts|decision)\//u.test(code));
}

/** What was counted here, with who is meant where that is known, and what the server has found. */
function withNames(
  counted: Counted,
  answer: ImpactView | undefined,
  names: RowNames,
  amountOf: (row: number) => number | null,
): ImpactView {
  const { moves, near, visits, ...figures } = counted;
  const nameOf = (row: number): { readonly id: string; readonly name: string; readonly segment?: string } => {
    const { id = "", name = "", segment } = names.row(row) ?? {};
    return { id, name, ...(segment === undefined ? {} : { segment }) };
  };
  return {
    issues: answer?.issues ?? [],
    cases: answer?.cases ?? { passed: 0, failed: 0, failures: [] },
    changes: answer?.changes ?? [],
    sentences: answer?.sentences ?? [],
    ...figures,
    moves: moves.map(({ rows, ...move }) => ({
      ...move,
      customers: rows.map((row) => ({ ...nameOf(row), amount: amountOf(row) })),
    })),
    near: near.map(({ row, ...each }) => ({ ...each, id: nameOf(row).id, name: nameOf(row).name })),
    ...(visits === undefined
      ? {}
      : {
          visits: {
            ...visits,
            overloaded: visits.overloaded.flatMap(({ manager, ...each }) => {
              const found = names.manager(manager);
              return found === undefined ? [] : [{ ...each, managerId: found.id, name: found.name }];
            }),
          },
        }),
  };
}
