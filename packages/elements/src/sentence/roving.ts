/** Tokens of the editor are one stop of the Tab key; arrow keys go from one to the next, as in a toolbar. */

/** Every token that can have the focus, in the order of the sentence. */
function tokensIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-key]")];
}

/** Makes one token the stop: the one with the key, else the first. */
export function setStop(root: ParentNode, key: string, all: boolean): void {
  const tokens = tokensIn(root);
  const stop = tokens.find((each) => each.dataset["key"] === key) ?? tokens[0];
  for (const each of tokens) each.tabIndex = all || each === stop ? 0 : -1;
}

/** Where an arrow key leads from a token: along the sentence, or to the line above or below. */
export function nextToken(root: ParentNode, from: HTMLElement, key: string): HTMLElement | undefined {
  const tokens = tokensIn(root);
  const at = tokens.indexOf(from);
  const row = from.closest("[data-row]");
  const own = row === null ? tokens : tokensIn(row);
  switch (key) {
    case "ArrowLeft":
      return tokens[at - 1];
    case "ArrowRight":
      return tokens[at + 1];
    case "Home":
      return own[0];
    case "End":
      return own.at(-1);
    case "ArrowUp":
    case "ArrowDown": {
      const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")].filter((each) => tokensIn(each).length > 0);
      const next = row === null ? undefined : rows[rows.indexOf(row as HTMLElement) + (key === "ArrowUp" ? -1 : 1)];
      if (next === undefined) return undefined;
      const there = tokensIn(next);
      // What adds a line has no columns: one arrives at its beginning.
      const column = next.dataset["row"] === "first" ? 0 : own.indexOf(from);
      return there[Math.min(column, there.length - 1)];
    }
    default:
      return undefined;
  }
}

/** The token with a key, or the nearest that is left: of the same condition, of what is around it, any. */
export function tokenFor(root: ParentNode, key: string): HTMLElement | undefined {
  const tokens = tokensIn(root);
  const exact = tokens.find((each) => each.dataset["key"] === key);
  if (exact !== undefined) return exact;
  const [pointer = ""] = key.split("|");
  const ofPointer = (each: string): HTMLElement | undefined =>
    tokens.find(
      ({ dataset }) =>
        dataset["key"]?.startsWith(`${each}|`) === true || dataset["key"]?.startsWith(`${each}/`) === true,
    );
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = ofPointer(at);
    if (found !== undefined) return found;
  }
  return tokens[0];
}
