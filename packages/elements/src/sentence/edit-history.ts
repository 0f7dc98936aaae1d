import type { Condition } from "@bylaw/core";

/** What the editor held, and where somebody was. */
export interface Moment {
  readonly condition: Condition;
  /** The key of the token that had the focus. */
  readonly key: string;
}

/** Earlier and undone states; all of one editing session, and no more than a hundred. */
export interface EditHistory {
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
}

export const noHistory: EditHistory = { past: [], future: [] };

const LONGEST = 100;

/** Remembers the state before an edit. What had been undone is gone. */
export function remember({ past }: EditHistory, before: Moment): EditHistory {
  return { past: [...past, before].slice(-LONGEST), future: [] };
}

/** The state before, with the present one kept for {@link redo}; `undefined` when there is none. */
export function undo({ past, future }: EditHistory, now: Moment): readonly [Moment, EditHistory] | undefined {
  const last = past.at(-1);
  return last && [last, { past: past.slice(0, -1), future: [...future, now] }];
}

export function redo({ past, future }: EditHistory, now: Moment): readonly [Moment, EditHistory] | undefined {
  const next = future.at(-1);
  return next && [next, { past: [...past, now], future: future.slice(0, -1) }];
}
