import { nothing, type TemplateResult } from "lit";

import type { TransitionContext, TransitionsPart, TransitionStore } from "../transition/index.ts";

/** What the part is drawn from, and whether there is anything to draw. */
interface LaterContext extends TransitionContext {
  readonly store: TransitionStore & { readonly count: number };
  readonly step: string;
}

/** How customers come to their new outcomes: a part of the bundle that comes with the first change of a draft. */
export class TransitionsLater {
  readonly #root: ShadowRoot;
  readonly #changed: () => void;
  #part: TransitionsPart | undefined;
  #asked = false;

  constructor(root: ShadowRoot, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
  }

  get isWrong(): boolean {
    return this.#part?.isWrong ?? false;
  }

  render(context: LaterContext): TemplateResult | typeof nothing {
    const { store, step } = context;
    if (store.count === 0 || step === "submitted") return nothing;
    if (!this.#asked) {
      this.#asked = true;
      void this.#open();
    }
    return this.#part?.render(context) ?? nothing;
  }

  async #open(): Promise<void> {
    try {
      const { openTransitions } = await import("../transition/index.ts");
      this.#part = openTransitions(this.#root, this.#changed);
      this.#changed();
    } catch {
      // The part of the bundle did not come: the next change asks again, and without it everybody switches at once.
      this.#asked = false;
    }
  }
}
