import { answerTo, type Client } from "../../api/index.ts";
import type { Locale } from "../../i18n/index.ts";
import type { PopulationView } from "../../api/index.ts";

/** Who stands in a row. */
export interface RowName {
  readonly id: string;
  readonly name: string;
  readonly segment?: string | undefined;
}

/** So many are asked for at once. */
const MOST = 200;

/** A pause after which names are asked for, in ms: while a slider moves nobody reads them. */
const PAUSE = 120;

export interface NameAsker {
  readonly client: Client;
  readonly locale: Locale;
  readonly population: PopulationView;
  readonly changed: () => void;
  /** The rows are no longer those that are here. */
  readonly outdated: () => void;
}

/** Names of the rows that somebody looks at, fetched when they are. */
export class RowNames {
  readonly #asker: NameAsker;
  readonly #rows = new Map<number, RowName>();
  readonly #managers = new Map<number, RowName>();
  #wanted: readonly number[] = [];
  #managersWanted: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;

  constructor(asker: NameAsker) {
    this.#asker = asker;
  }

  row(row: number): RowName | undefined {
    return this.#rows.get(row);
  }

  manager(manager: number): RowName | undefined {
    return this.#managers.get(manager);
  }

  /** Asks for the names of rows, the most important first, and of account managers; what was wanted before no longer is. */
  want(rows: readonly number[], managers: readonly number[]): void {
    this.#wanted = rows;
    this.#managersWanted = managers;
    clearTimeout(this.#timer);
    if (this.#missing().rows.length + this.#missing().managers.length > 0) {
      this.#timer = setTimeout(() => void this.#ask(), PAUSE);
    }
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.want([], []);
  }

  #missing(): { readonly rows: readonly number[]; readonly managers: readonly number[] } {
    return {
      rows: this.#wanted.filter((row) => !this.#rows.has(row)).slice(0, MOST),
      managers: this.#managersWanted.filter((manager) => !this.#managers.has(manager)).slice(0, MOST),
    };
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const { client, locale, population, changed, outdated } = this.#asker;
    const { version, asOf, decision } = population;
    for (let missing = this.#missing(); missing.rows.length + missing.managers.length > 0; missing = this.#missing()) {
      const { rows, managers } = missing;
      const body = { version, asOf, rows: [...rows], managers: [...managers] };
      // The next are asked for when it is known who is still missing.
      // eslint-disable-next-line no-await-in-loop
      const answer = await answerTo(client.nameRows({ path: { decision }, body, locale }));
      if (!answer.ok) {
        if (answer.failure.kind === "refused" && answer.failure.status === 409) outdated();
        break;
      }
      // Who has no name is not asked for again.
      for (const row of rows) this.#rows.set(row, { id: "", name: "" });
      for (const manager of managers) this.#managers.set(manager, { id: "", name: "" });
      for (const { row, ...name } of answer.value.rows) this.#rows.set(row, name);
      for (const { manager, ...name } of answer.value.managers) this.#managers.set(manager, name);
      changed();
    }
    this.#asking = false;
  }
}
