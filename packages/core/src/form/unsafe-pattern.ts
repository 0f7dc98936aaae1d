/** A group that is being read: where it begins, and what stands in it so far. */
interface Group {
  readonly from: number;
  varies: boolean;
  branches: boolean;
}

/** As many repetitions without an end may stand in a row: two of them take the square of a text's length at worst. */
const openLimit = 2;

/**
 * The part of a regular expression that could take exponential time on some texts, or that looks back or around;
 * `undefined` when there is none. Strict rather than clever: a group that is repeated must have one shape only, without
 * alternatives and repetitions of varying length inside.
 */
export function unsafePart(pattern: string): string | undefined {
  const groups: Group[] = [];
  let closed: Group | undefined;
  let open = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at);
    const group = closed;
    closed = undefined;
    const around = /^\\(?:[1-9]|k<)|^\(\?<?[=!]/u.exec(rest);
    if (around !== null) return around[0];
    const single = /^(?:\\(?:[pPu]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\])/su.exec(rest);
    const repeat = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(rest);
    if (single !== null) at += single[0].length - 1;
    else if (rest.startsWith("(")) {
      groups.push({ from: at, varies: false, branches: false });
      at += (/^\(\?(?::|<[^>]*>)/u.exec(rest)?.[0].length ?? 1) - 1;
    } else if (rest.startsWith(")")) {
      closed = groups.pop();
      const outer = groups.at(-1);
      if (outer !== undefined && closed !== undefined) {
        outer.varies ||= closed.varies;
        outer.branches ||= closed.branches;
      }
    } else if (rest.startsWith("|")) {
      const inner = groups.at(-1);
      if (inner !== undefined) inner.branches = true;
    } else if (repeat !== null) {
      const { isOnce, isFixed, isOpen } = repetition(repeat);
      if (group !== undefined && !isOnce && (group.varies || group.branches)) {
        return pattern.slice(group.from, at + repeat[0].length);
      }
      open += isOpen ? 1 : 0;
      if (open > openLimit) return pattern;
      const inner = groups.at(-1);
      if (inner !== undefined && !isFixed) inner.varies = true;
      at += repeat[0].length - 1;
    }
  }
  return undefined;
}

/** Whether a repetition is at most once, always the same number of times, or without an end. */
function repetition([text, least, comma, most]: readonly string[]): {
  readonly isOnce: boolean;
  readonly isFixed: boolean;
  readonly isOpen: boolean;
} {
  if (least === undefined)
    return { isOnce: text?.startsWith("?") === true, isFixed: false, isOpen: text?.startsWith("?") !== true };
  const isFixed = comma === "" || least === most;
  const upper = isFixed ? least : (most ?? "");
  return { isOnce: upper !== "" && Number(upper) <= 1, isFixed, isOpen: upper === "" };
}
