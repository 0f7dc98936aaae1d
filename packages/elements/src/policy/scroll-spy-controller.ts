import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Knows which part of the document stands under the reader's eyes. */
export class ScrollSpyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts: () => Iterable<HTMLElement>;
  readonly #changed: (id: string) => void;
  #waiting = false;

  constructor(host: ReactiveControllerHost, parts: () => Iterable<HTMLElement>, changed: (id: string) => void) {
    this.#host = host;
    this.#parts = parts;
    this.#changed = changed;
    this.#host.addController(this);
  }

  hostConnected(): void {
    // Capture also hears scrolling of whatever box the host has put the element in.
    globalThis.addEventListener("scroll", this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    globalThis.removeEventListener("scroll", this.#onScroll, { capture: true });
  }

  hostUpdated(): void {
    this.#onScroll();
  }

  readonly #onScroll = (): void => {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const line = Math.min(200, globalThis.innerHeight / 3);
      let found = "";
      for (const part of this.#parts()) {
        if (found !== "" && part.getBoundingClientRect().top > line) break;
        found = part.dataset["section"] ?? "";
      }
      this.#changed(found);
    });
  };
}
