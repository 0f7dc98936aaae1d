import type { ImpactView, MoveView } from "../api/index.ts";
import type { EditMessages } from "./i18n/index.ts";

/** Tiers from the most to the least. What stands beside the ramp is neither up nor down. */
export const ramp: readonly string[] = ["tier1", "tier2", "tier3"];

export function wayOf({ from, to }: Pick<MoveView, "from" | "to">): "up" | "down" | "across" {
  const [a, b] = [ramp.indexOf(from), ramp.indexOf(to)];
  if (a < 0 || b < 0) return "across";
  return b < a ? "up" : "down";
}

/** An outcome in words; an outcome that is not a tier is shown as it is. */
export function outcomeName(outcome: string, messages: EditMessages): string {
  return messages.outcome[outcome] ?? outcome;
}

/** Whom the draft moves: the largest move as the headline, the others after it. */
export function impactSentence(
  impact: ImpactView,
  messages: EditMessages,
): { readonly count: string; readonly headline: string; readonly rest: readonly string[] } {
  const moves = impact.moves.toSorted((a, b) => b.count - a.count);
  const tell = (move: MoveView): string =>
    messages.moves(move.count, outcomeName(move.from, messages), outcomeName(move.to, messages), wayOf(move));
  const [first, ...others] = moves;
  if (first === undefined) return { count: "", headline: messages.nobodyMoves, rest: [] };
  const rest = others.map(tell);
  if (moves.every((move) => wayOf(move) === "up")) rest.push(messages.noneDown);
  return { count: String(first.count), headline: tell(first), rest };
}
