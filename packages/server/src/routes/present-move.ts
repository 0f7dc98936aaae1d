import { formatDateTime, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { TimeEvent } from "../storage/index.ts";
import { instanceParts, type TriedInstance } from "../tasks/index.ts";

type Move = HttpSchemas["DueMove"];

/** What a change of the days or of the release keeps of a clock; moments are epoch ms. */
interface KeptMoves {
  readonly moved: readonly {
    readonly target: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly breached: boolean;
  }[];
  readonly confirmed: readonly string[];
}

/** What a change that was carried out has moved, as its event tells. */
export function movesOfEvent({ instance, data }: TimeEvent, policy: LoadedPolicy, locale: Locale): readonly Move[] {
  const { moved, confirmed } = data as unknown as KeptMoves;
  return [
    ...moved.map(({ target, before, after, breached }) =>
      moveOf(instance, { target, change: breached ? "breached" : "moved", before, after }, policy, locale),
    ),
    ...confirmed.map((target) =>
      moveOf(instance, { target, change: "confirmed", before: null, after: null }, policy, locale),
    ),
  ];
}

/** What a change that was only tried would move. */
export function movesOfTrial(
  { instance, moves }: TriedInstance,
  policy: LoadedPolicy,
  locale: Locale,
): readonly Move[] {
  const late = new Set(moves.breached.map(({ target }) => target));
  const known = new Set(moves.moved.map(({ target }) => target));
  const all = [...moves.moved, ...moves.breached.filter(({ target }) => !known.has(target))];
  return [
    ...all.map(({ target, before = null, after = null }) =>
      moveOf(instance, { target, change: late.has(target) ? "breached" : "moved", before, after }, policy, locale),
    ),
    ...moves.confirmed.map(({ target }) =>
      moveOf(instance, { target, change: "confirmed", before: null, after: null }, policy, locale),
    ),
  ];
}

function moveOf(
  instance: string,
  {
    target,
    change,
    before,
    after,
  }: Pick<Move, "target" | "change"> & Readonly<Record<"before" | "after", number | null>>,
  { pack, context }: LoadedPolicy,
  locale: Locale,
): Move {
  const { document, type, id } = instanceParts(instance);
  const clock = pack.clocks.find((each) => each.id === document);
  const title = clock?.targets.find((each) => each.id === target)?.title ?? clock?.title;
  const show = (at: number | null): string | null => (at === null ? null : formatDateTime(at, context.timeZone));
  const name = title?.[locale] ?? target;
  return {
    about: `${type}/${id}`,
    clock: document,
    target,
    title: name,
    change,
    before: show(before),
    after: show(after),
  };
}
