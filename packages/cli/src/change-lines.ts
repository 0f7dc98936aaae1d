import { isObject, type Locale, type TargetOrigin } from "@bylaw/core";

const words = {
  "zh-CN": {
    added: "新增",
    moved: "移动",
    removed: "移除",
    nothing: "无",
    by: (who: string) => `，${who}`,
    revision: (layer: string, at: number) => `${layer} 第 ${at} 版`,
    deviation: (clause: string, who: string, until: string | undefined) =>
      `例外于条款 ${clause}，${who} 批准${until === undefined ? "" : `，至 ${until}`}`,
  },
  en: {
    added: "added",
    moved: "moved",
    removed: "taken out",
    nothing: "nothing",
    by: (who: string) => `, ${who}`,
    revision: (layer: string, at: number) => `${layer} since revision ${at}`,
    deviation: (clause: string, who: string, until: string | undefined) =>
      `deviates from ${clause}, approved by ${who}${until === undefined ? "" : `, until ${until}`}`,
  },
} as const;

/** Every changed target with what it was and is, and who made it so: what a person reads in a pull request. */
export function changeLines(
  provenance: ReadonlyMap<string, readonly TargetOrigin[]>,
  locale: Locale,
): readonly string[] {
  const say = words[locale];
  const colon = locale === "zh-CN" ? "：" : ": ";
  return [...provenance].flatMap(([target, origins]) => {
    const [first, last] = [origins[0], origins.at(-1)];
    if (first === undefined || last === undefined) return [];
    const clauses = last.clauses.length === 0 ? "" : `  [${last.clauses.join("][")}]`;
    const change =
      last.op === "set"
        ? `${valueText(first.before, locale)} → ${valueText(last.after, locale)}`
        : { add: say.added, move: say.moved, remove: say.removed }[last.op];
    return [
      `${target}${colon}${change}${clauses}`,
      ...origins.map(({ layer, revision, by, why, deviation }) => {
        const reason = why === undefined ? "" : `${colon}${why}`;
        const allowed =
          deviation === undefined
            ? ""
            : ` (${say.deviation(deviation.clause, deviation.approvedBy, deviation.until)}${colon}${deviation.why})`;
        return `  ${say.revision(layer, revision)}${by === undefined ? "" : say.by(by)}${reason}${allowed}`;
      }),
    ];
  });
}

/** A value in a line: a text in the reader's language, anything else as JSON. */
export function valueText(value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return words[locale].nothing;
  if (typeof value === "string") return `“${value}”`;
  const text = isObject(value) && "zh-CN" in value && "en" in value ? value[locale] : undefined;
  return typeof text === "string" ? `“${text}”` : JSON.stringify(value);
}
