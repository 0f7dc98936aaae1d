import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";

interface CharacterCountProps {
  /** The control's; the count has `-count` behind it. */
  readonly id: string;
  readonly text: string;
  readonly most: number | undefined;
  /** Whether it waits until there is little room left: beside one line, most answers are far shorter. */
  readonly quiet?: boolean;
}

/** From this share of the room on a quiet count is seen. */
const nearlyFull = 0.8;

/** How much has been written of how much there is room for. Who listens hears it with the control. */
export function CharacterCount({ id, text, most, quiet = false }: CharacterCountProps): ReactNode {
  const { messages } = useSetting();
  if (most === undefined) return null;
  // As core counts: a character outside the basic plane is one.
  const count = Array.from(text).length;
  const hidden = quiet && count < most * nearlyFull;
  return (
    <span id={`${id}-count`} className={count > most ? "bylaw-count over" : "bylaw-count"} hidden={hidden}>
      <span aria-hidden="true">{messages.characters(count, most)}</span>
      <span className="bylaw-voice">{messages.charactersLeft(most - count)}</span>
    </span>
  );
}
