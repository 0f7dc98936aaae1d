import {
  describeInFull,
  layerName,
  type Layer,
  type Locale,
  type Operation,
  type Pack,
  type TargetOrigin,
} from "@bylaw/core";

const words = {
  "zh-CN": {
    colon: "：",
    revision: (layer: string, at: number) => `${layer} 第 ${at} 版`,
    by: (who: string) => `，${who}`,
    deviation: (clause: string, who: string | undefined, until: string | undefined) =>
      `例外于条款 ${clause}，${who === undefined ? "尚未批准" : `${who} 批准`}${until === undefined ? "" : `，至 ${until}`}`,
    brackets: (text: string) => `（${text}）`,
  },
  en: {
    colon: ": ",
    revision: (layer: string, at: number) => `${layer} since revision ${at}`,
    by: (who: string) => `, ${who}`,
    deviation: (clause: string, who: string | undefined, until: string | undefined) =>
      `deviates from ${clause}, ${who === undefined ? "not approved yet" : `approved by ${who}`}${until === undefined ? "" : `, until ${until}`}`,
    brackets: (text: string) => ` (${text})`,
  },
} as const;

/**
 * Every changed target in words, with its name, and who made it so: what a person reads in a pull request. In the order in which
 * the layers first name them.
 *
 * @param below what the layers lie on: what is taken out has its name there only
 * @param made what comes out
 */
export function changeLines(
  below: Pack,
  made: Pack,
  layers: readonly Layer[],
  provenance: ReadonlyMap<string, readonly TargetOrigin[]>,
  locale: Locale,
): readonly string[] {
  return [...provenance].flatMap(([target, origins]) => {
    const [first, last] = [origins[0], origins.at(-1)];
    if (first === undefined || last === undefined) return [];
    // What is new is told as new, wherever it was moved afterwards.
    const shown = last.op === "remove" ? last : (origins.find(({ op }) => op === "add") ?? last);
    const written = layers.find((each) => layerName(each) === shown.layer)?.operations[shown.operation];
    const operation: Operation = written ?? { op: shown.op, at: target };
    const told = operation.op === "set" ? { ...operation, expect: first.before } : operation;
    return [
      `${describeInFull(operation.op === "remove" ? below : made, told, locale, last.from)}${clauseMarks(last.clauses)}`,
      `  ${target}`,
      ...origins.map((origin) => `  ${originLine(origin, locale)}`),
    ];
  });
}

function originLine({ layer, revision, by, why, deviation }: TargetOrigin, locale: Locale): string {
  const say = words[locale];
  const reason = why === undefined ? "" : `${say.colon}${why}`;
  const allowed =
    deviation === undefined
      ? ""
      : say.brackets(
          `${say.deviation(deviation.clause, deviation.approvedBy, deviation.until)}${say.colon}${deviation.why}`,
        );
  return `${say.revision(layer, revision)}${by === undefined ? "" : say.by(by)}${reason}${allowed}`;
}

/** The clauses that ask for something, after a line: `  [2.2.1][2.2.2]`. */
export function clauseMarks(clauses: readonly string[]): string {
  return clauses.length === 0 ? "" : `  [${clauses.join("][")}]`;
}
