import type { ImpactView, OperationView } from "../api-types.ts";
import type { BylawClient, Failure } from "../api/index.ts";

/** What is asked about. */
export interface ImpactQuestion {
  readonly client: BylawClient;
  readonly locale: string;
  readonly operations: readonly OperationView[];
  readonly asOf: string;
}

/**
 * Asks whom the changes move, while they are being made: one question is under way at a time and only the newest waits,
 * so that dragging a slider never queues.
 */
export class ImpactLoop {
  impact: ImpactView | undefined;
  failure: Failure | undefined;
  /** The question that `impact` answers. */
  #answered = "";
  #wanted: ImpactQuestion | undefined;
  #running = false;

  readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  get busy(): boolean {
    return this.#running;
  }

  ask(question: ImpactQuestion): void {
    this.#wanted = question;
    if (!this.#running) void this.#run();
  }

  /** Asks the last question again. */
  retry(question: ImpactQuestion): void {
    this.#answered = "";
    this.ask(question);
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#wanted !== undefined) {
      const { client, locale, operations, asOf } = this.#wanted;
      this.#wanted = undefined;
      const key = JSON.stringify([locale, asOf, operations.map(({ at, value }) => [at, value])]);
      if (key === this.#answered) continue;
      const answer = await client.fetchJson<ImpactView>(`/v1/impact?locale=${locale}`, {
        locale,
        body: { operations, asOf },
      });
      if (answer.ok) {
        this.impact = answer.value;
        this.failure = undefined;
        this.#answered = key;
      } else this.failure = answer.failure;
      this.changed();
    }
    this.#running = false;
    this.changed();
  }
}
