import type { Cabinet } from "./cabinet.ts";

/** The one tab of a person that sends. */
export interface Turn {
  /** Takes the turn from a tab that holds it and does nothing, e.g. because its system has put it to sleep. */
  steal(): void;
  /** Gives it to the next tab. */
  end(): void;
}

/** How long a note that somebody sends counts, ms, where the browser knows no locks; renewed three times within it. */
const LEASE = 12_000;

/**
 * Waits until it is this tab's turn, and calls `work` then; the signal says that the turn is over. A tab that is
 * killed gives its turn away. Two that believe it theirs do no harm, since the server takes a filing once: they only
 * do work twice.
 */
export function takeTurns(cabinet: Cabinet, work: (signal: AbortSignal) => Promise<void>): Turn {
  // What lies in the memory of a page is nobody else's to send.
  if (!cabinet.durable) return alone(work);
  return "locks" in navigator ? byLock(`bylaw-outbox ${cabinet.name}`, work) : byLease(cabinet, work);
}

function alone(work: (signal: AbortSignal) => Promise<void>): Turn {
  const over = new AbortController();
  void work(over.signal);
  return { steal: () => undefined, end: () => over.abort() };
}

function byLock(name: string, work: (signal: AbortSignal) => Promise<void>): Turn {
  const over = new AbortController();
  let mine: AbortController | undefined;

  const ask = (options: LockOptions): void => {
    const asked = navigator.locks.request(name, options, async () => {
      const own = new AbortController();
      mine = own;
      over.signal.addEventListener("abort", () => own.abort());
      if (!over.signal.aborted) await work(own.signal);
    });
    asked.catch(() => {
      // Stolen by a tab that somebody looks at, or no longer wanted: in the first case it waits in line again.
      mine?.abort();
      if (!over.signal.aborted) ask({ signal: over.signal });
    });
  };
  ask({ signal: over.signal });
  return {
    steal: () => {
      if (mine === undefined || mine.signal.aborted) ask({ steal: true });
    },
    end: () => over.abort(),
  };
}

interface Lease {
  readonly holder: string;
  /** Epoch ms. */
  readonly until: number;
}

function byLease(cabinet: Cabinet, work: (signal: AbortSignal) => Promise<void>): Turn {
  const over = new AbortController();
  const holder = crypto.randomUUID();
  let mine: AbortController | undefined;

  async function look(force: boolean): Promise<void> {
    if (over.signal.aborted) return;
    const held = await cabinet
      .act(["notes"], async (hand) => {
        const lease = (await hand.get("notes", "turn"))?.value as Lease | undefined;
        const now = Date.now();
        // A lease that ends in a far future was written under a wrong clock.
        const isHeld = lease !== undefined && lease.until > now && lease.until <= now + LEASE;
        if (isHeld && lease.holder !== holder && !force) return false;
        await hand.put("notes", { key: "turn", value: { holder, until: now + LEASE } satisfies Lease });
        return true;
      })
      .catch(() => false);
    if (!held) mine?.abort();
    else if (mine === undefined || mine.signal.aborted) {
      const own = new AbortController();
      mine = own;
      void work(own.signal);
    }
  }
  const timer = setInterval(() => void look(false), LEASE / 3);
  void look(false);
  return {
    steal: () => void look(true),
    end: () => {
      clearInterval(timer);
      over.abort();
      mine?.abort();
    },
  };
}
