import {
  answerTo,
  type Client,
  type Failure,
  type TransitionGroupView,
  type TransitionChoiceView,
  type TransitionPreviewView,
} from "../api/index.ts";
import type { TransitionStore } from "./transition-context.ts";
import type { Locale } from "../i18n/index.ts";
import { stillThere, withChoice } from "./transition-key.ts";

/** A pause after which the server is asked whom the draft moves, in ms. */
const PAUSE = 500;

/** What is asked about. */
export interface TransitionQuestion {
  readonly client: Client;
  readonly locale: Locale;
  readonly store: TransitionStore;
}

/** Knows whom a draft moves, group by group, and what is chosen for each; asks again when the hand rests. */
export class TransitionDesk {
  preview: TransitionPreviewView | undefined;
  failure: Failure | undefined;
  readonly #changed: () => void;
  #wanted = "";
  #known = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question: TransitionQuestion | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get busy(): boolean {
    return this.#wanted !== this.#known && this.failure === undefined;
  }

  /** Called with every frame: what has been asked already is not asked again. */
  ask(question: TransitionQuestion): void {
    this.#question = question;
    const key = keyOf(question);
    if (key === this.#wanted) return;
    this.#wanted = key;
    this.failure = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(key), PAUSE);
  }

  retry(): void {
    this.#wanted = "";
    this.failure = undefined;
    this.#changed();
  }

  choose(group: TransitionGroupView, choice: TransitionChoiceView): void {
    const { store } = this.#question ?? {};
    if (store === undefined) return;
    store.setTransitions(withChoice(store.transitions, group, choice));
    // The choice stands at once; what it means in days and counts comes from the server.
    if (this.preview !== undefined) {
      const groups = this.preview.groups.map((each) => (each === group ? { ...each, choice, isDefault: false } : each));
      this.preview = { ...this.preview, groups };
    }
    this.#changed();
  }

  async #run(key: string): Promise<void> {
    const question = this.#question;
    if (question === undefined || key !== this.#wanted) return;
    const { client, locale, store } = question;
    const { operations, from, transitions } = store;
    const answer = await answerTo(
      client.previewTransitions({ query: { locale }, body: { operations, from, transitions }, locale }),
    );
    if (key !== this.#wanted) return;
    if (answer.ok) {
      this.preview = answer.value;
      this.#known = key;
      const kept = stillThere(store.transitions, answer.value.groups);
      // A group that nobody is in any more has no choice to keep.
      if (kept.length < store.transitions.length) store.setTransitions(kept);
    } else this.failure = answer.failure;
    this.#changed();
  }
}

function keyOf({ locale, store }: TransitionQuestion): string {
  const { operations, from, transitions } = store;
  return JSON.stringify([
    locale,
    from,
    operations.map(({ op, at, value, before }) => [op, at, value, before]),
    transitions,
  ]);
}
