import type { TimeSpan } from "./calendar-day.ts";

/** Spans as a set of instants: in order, apart from each other, none empty. Touching and overlapping ones become one. */
export function unionOf(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const union: TimeSpan[] = [];
  for (const { from, to } of spans.filter((span) => span.from < span.to).toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last === undefined || from > last.to) union.push({ from, to });
    else union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return union;
}

/** What is left of a span without the pauses, which are ordered and apart from each other. */
export function withoutPauses({ from, to }: TimeSpan, pauses: readonly TimeSpan[]): readonly TimeSpan[] {
  if (pauses.length === 0) return from < to ? [{ from, to }] : [];
  const left: TimeSpan[] = [];
  let start = from;
  for (const pause of pauses) {
    if (pause.from >= to) break;
    if (pause.to <= start) continue;
    if (pause.from > start) left.push({ from: start, to: pause.from });
    start = pause.to;
  }
  if (start < to) left.push({ from: start, to });
  return left;
}

/** Whether a moment lies in a pause. The moment at which one ends does not. */
export function isPausedAt(moment: number, pauses: readonly TimeSpan[]): boolean {
  return pauses.some(({ from, to }) => from <= moment && moment < to);
}
