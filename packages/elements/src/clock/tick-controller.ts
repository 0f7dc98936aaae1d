import type { ReactiveController, ReactiveControllerHost } from "lit";

import { lastMinutes } from "./length-words.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Draws its host again whenever a length of time reads otherwise: at the turn of its minute, and every second within the last
 * two. It rests while the page is hidden, and while nothing runs.
 */
export class TickController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lengths: () => readonly { readonly length: number; readonly falls: boolean }[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param lengths what is shown and changes: lengths that fall towards a moment, and those that grow since one, ms */
  constructor(
    host: ReactiveControllerHost,
    lengths: () => readonly { readonly length: number; readonly falls: boolean }[],
  ) {
    this.#host = host;
    this.#lengths = lengths;
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#seen);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#seen);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const pause = pauseOf(this.#lengths());
    if (pause === undefined || document.hidden) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), pause);
  }

  readonly #seen = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else this.#host.requestUpdate();
  };
}

/** How long until one of the lengths reads otherwise, ms; `undefined` when there is none. */
export function pauseOf(lengths: readonly { readonly length: number; readonly falls: boolean }[]): number | undefined {
  const pauses = lengths.map(({ length, falls }) => {
    const step = length <= lastMinutes + SECOND ? SECOND : MINUTE;
    const into = ((length % step) + step) % step;
    // A little later than the turn: a timer that comes early would find the old word still there.
    return (falls ? into : step - into) + 20;
  });
  return pauses.length === 0 ? undefined : Math.min(...pauses);
}
