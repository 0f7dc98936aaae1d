/** Words behind a figure that say on which side of it a value stands: 80 万元以上. */
const behind: readonly (readonly [word: RegExp, sign: string])[] = [
  [/\s*(?:及以上|以上|or more|and above|and up)$/iu, "≥"],
  [/\s*(?:及以下|以下|or less|and below)$/iu, "≤"],
  [/\s*(?:以内)$/iu, "≤"],
];

/** Words before a figure that have no sign of their own among those that every table reads. */
const before: readonly (readonly [word: RegExp, sign: string])[] = [
  [/^(?:at least|no less than|not less than|from|至少|达到|大于等于|大于或等于)\s*/iu, "≥"],
  [/^(?:at most|no more than|not more than|up to|至多|最多|小于等于|小于或等于)\s*/iu, "≤"],
  [/^(?:more than|greater than|over|above|after|大于|多于|晚于)\s*/iu, ">"],
  [/^(?:less than|fewer than|below|under|before|小于|不满|未满|不足|早于)\s*/iu, "<"],
  // 满 24 个月, but not 满意.
  [/^满\s*(?=[\d{])/u, "≥"],
];

const units =
  /\s*(?:个月|个工作日|工作日|小时|分钟|个|天|日|周|月|年|家|次|months?|weeks?|days?|hours?|minutes?|years?)$/iu;

/**
 * A comparison of figures or days in the words of a sentence, as the signs that every table reads: `30 万元到 100 万元`
 * is `30 万元..100 万元`, `over 1,000` is `> 1,000`. What has no such words comes out as it is.
 *
 * @param isDay whether the column holds days, whose own words end in 日
 */
export function spokenFigure(text: string, isDay: boolean): string {
  const bare = (part: string): string => (isDay ? part.trim() : part.trim().replace(units, ""));
  const ends = text.split(/\s*(?:到|至)\s*|\s+to\s+|\s+–\s+/u);
  const [from = "", to = ""] = ends;
  if (ends.length === 2 && from !== "" && to !== "" && !/^[[(（［]/u.test(text)) return rangeOf(bare(from), to, bare);
  for (const [word, sign] of behind) if (word.test(text)) return `${sign} ${bare(text.replace(word, ""))}`;
  for (const [word, sign] of before) if (word.test(text)) return `${sign} ${bare(text.replace(word, ""))}`;
  return bare(text);
}

/** 20 万元到不满 30 万元: the upper end does not count. */
function rangeOf(from: string, to: string, bare: (part: string) => string): string {
  const open = /^(?:不满|未满|不足|低于|少于|小于|below|under|less than)\s*/iu;
  const lower = /^(?:超过|高于|大于|over|above|more than)\s*/iu;
  const isOpen = open.test(to);
  const isOver = lower.test(from);
  const inside = `${from.replace(lower, "")}..${bare(to.replace(open, ""))}`;
  if (!isOpen && !isOver) return inside;
  return `${isOver ? "(" : "["}${inside}${isOpen ? ")" : "]"}`;
}

/** Whether a text says that something does not matter. */
export function saysAnything(text: string): boolean {
  return /^(?:不限|任意|任何|any|anything)$/iu.test(text.trim());
}
