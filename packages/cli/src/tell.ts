import { plainText, type Explanation, type Line, type Locale } from "@bylaw/core";

const words = {
  "zh-CN": {
    because: "理由",
    otherwise: "为什么不是别的",
    changes: "怎样会不同",
    assumed: "没有告知、按约定处理的",
    missing: "还缺",
    undetermined: "尚不能判定",
    clause: (id: string) => `〔${id}〕`,
  },
  en: {
    because: "Because",
    otherwise: "Why not otherwise",
    changes: "What would change it",
    assumed: "Taken for granted",
    missing: "Still missing",
    undetermined: "Cannot be decided yet",
    clause: (id: string) => `[${id}]`,
  },
} as const;

/** An explanation as lines of a terminal; `short` leaves out why not. */
export function explanationLines(told: Explanation, locale: Locale, length: "short" | "full"): string {
  const say = words[locale];
  const head = `${told.title}: ${told.status === "decided" ? told.answer : say.undetermined}`.replace(
    ": ",
    locale === "zh-CN" ? "：" : ": ",
  );
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines];
  return [
    head,
    ...lineTexts(told.conclusion, locale, 1),
    ...part(
      say.because,
      told.because.flatMap((line) => lineTexts(line, locale, 1)),
    ),
    ...(length === "short"
      ? []
      : part(
          say.otherwise,
          told.otherwise.flatMap(({ answer, line }) => [`  ${answer}`, ...lineTexts(line, locale, 2)]),
        )),
    ...part(
      say.changes,
      told.changes.flatMap(({ answer, line }) => [`  ${answer}`, ...lineTexts(line, locale, 2)]),
    ),
    ...part(
      say.assumed,
      told.assumed.flatMap((line) => lineTexts(line, locale, 1)),
    ),
    ...part(
      say.missing,
      told.missing.flatMap(({ fact, label }) => [`  ? ${label} (${fact})`, ...optionTexts(told, fact)]),
    ),
  ].join("\n");
}

/** What each answer to a question would give. */
function optionTexts({ answers }: Explanation, fact: string): readonly string[] {
  const { options = [] } = answers.find((each) => each.fact === fact) ?? {};
  return options.map(({ text, answer }) => `    ${text} → ${answer}`);
}

function lineTexts(line: Line, locale: Locale, depth: number): readonly string[] {
  const text = plainText(line.segments);
  const mark = line.result === undefined ? "" : `${line.result === true ? "✓" : line.result === false ? "✗" : "?"} `;
  const clauses = line.clauses.map((id) => words[locale].clause(id)).join("");
  const note = line.note === undefined ? "" : ` — ${line.note}`;
  const own = text === "" ? [] : [`${"  ".repeat(depth)}${mark}${text}${clauses === "" ? "" : ` ${clauses}`}${note}`];
  return [...own, ...line.lines.flatMap((each) => lineTexts(each, locale, depth + 1))];
}
