/** A pause in changing after which the draft is looked at as a whole, in ms. */
const PAUSE = 250;

/** Looks at something once changing it pauses. */
export class CheckTimer {
  readonly #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(look: () => void) {
    this.#look = look;
  }

  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
