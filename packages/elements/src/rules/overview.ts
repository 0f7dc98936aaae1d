import { analyseDecision, BylawError } from "@bylaw/core";

import type { RulesModel } from "./rules-model.ts";

/** How much was found in a decision. */
export interface FoundCounts {
  readonly gaps: number;
  readonly overlaps: number;
}

const EFFORT = 20_000;

/** Looks at every decision of a day, one after another while the page has nothing better to do. */
export class Overview {
  readonly counts: Map<string, FoundCounts> = new Map();
  readonly #model: RulesModel;
  readonly #changed: () => void;
  #day = "";
  #run: symbol | undefined;

  constructor(model: RulesModel, changed: () => void) {
    this.#model = model;
    this.#changed = changed;
  }

  ask(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.counts.clear();
    void this.#look(day);
  }

  stop(): void {
    this.#run = undefined;
    this.#day = "";
  }

  async #look(day: string): Promise<void> {
    const run = Symbol();
    this.#run = run;
    await rest();
    if (this.#run !== run) return;
    try {
      const { graph } = this.#model.bound(this.#model.pack, day);
      for (const decision of graph.decisions.values()) {
        await rest();
        if (this.#run !== run) return;
        const { findings } = analyseDecision(graph, decision, { effort: EFFORT, limit: 12 });
        this.counts.set(decision.id, {
          gaps: findings.filter(({ kind }) => kind === "gap").length,
          overlaps: findings.filter(({ severity }) => severity === "warning").length,
        });
        this.#changed();
      }
    } catch (error) {
      // What makes no sense is told where its rules are shown.
      if (!(error instanceof BylawError)) throw error;
    }
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 16));
}
