import {
  describeInFull,
  describeValue,
  renderIssue,
  type DecidedUpgrade,
  type Locale,
  type Operation,
  type Pack,
  type ToldRehearsal,
  type UpgradeChoice,
  type UpgradeLine,
  type UpgradePlan,
} from "@bylaw/core";
import { clauseMarks } from "./change-lines.ts";
import { planWords } from "./plan-words.ts";

type Choices = Readonly<Record<string, UpgradeChoice>>;

/**
 * A plan as a person reads it: what is to be decided first, then what was, what stays and what goes.
 *
 * @param old the old pack with the layers on it: what the company has added has its name there
 */
export function upgradeLines(
  { lines, from }: UpgradePlan,
  old: Pack,
  choices: Choices,
  { issues }: DecidedUpgrade,
  locale: Locale,
): readonly string[] {
  const say = planWords[locale];
  const open = openLines(lines, choices);
  const decided = lines.filter((line) => choices[line.id] !== undefined);
  const rest = lines.filter((line) => choices[line.id] === undefined);
  const part = (name: keyof typeof say.group, list: readonly UpgradeLine[]): readonly string[] =>
    list.length === 0
      ? []
      : [
          say.group[name](list.length),
          ...list.flatMap((line) => lineText(line, old, from, choices[line.id], locale)),
          "",
        ];
  const wrong = issues.filter(({ code }) => code !== "tailoring/undecided");
  const [first] = open;
  return [
    ...part("open", open),
    ...part("decided", decided),
    ...part(
      "keep",
      rest.filter(({ verdict }) => verdict === "keep"),
    ),
    ...part(
      "redundant",
      rest.filter(({ verdict }) => verdict === "redundant"),
    ),
    ...wrong.map((each) => renderIssue(each, locale)).flatMap(({ message, help }) => [message, `  = ${help}`]),
    lines.length === 0
      ? say.nothing
      : first === undefined
        ? say.decided
        : say.undecided(open.length, JSON.stringify({ [first.id]: "ours" })),
  ];
}

/** The lines about which somebody has to decide and nobody has. */
export function openLines(lines: readonly UpgradeLine[], choices: Choices): readonly UpgradeLine[] {
  return lines.filter(({ id, verdict }) => verdict !== "keep" && verdict !== "redundant" && choices[id] === undefined);
}

function lineText(
  { id, verdict, operation, old, now, own, clauses, reasons }: UpgradeLine,
  pack: Pack,
  day: string,
  choice: UpgradeChoice | undefined,
  locale: Locale,
): readonly string[] {
  const say = planWords[locale];
  const { at, by, why } = operation;
  const told: Operation = operation.op === "set" ? { ...operation, expect: old } : operation;
  const author = [by, why].filter((each) => each !== undefined).join(say.colon);
  const value = (each: unknown): string => describeValue(pack, at, each, locale, day);
  const isChanged = verdict === "conflict" || verdict === "forbidden" || verdict === "orphan";
  // What stays and what goes without saying stands under a heading that says so.
  const isPlain = choice === undefined && !isChanged;
  const sides = [
    ["old", old],
    ["now", now],
    ["own", own],
  ] as const;
  const width = Math.max(...sides.map(([side]) => say.sides[side].length));
  return [
    `  ${id}${isPlain ? "" : `  ${say.verdict[verdict]}`}${choice === undefined ? "" : ` → ${choiceText(choice, pack, day, locale)}`}`,
    `    ${describeInFull(pack, told, locale, day)}${clauseMarks(clauses)}`,
    `    ${at}${author === "" ? "" : `  ${author}`}`,
    ...(isChanged && operation.op === "set"
      ? sides.map(
          ([side, each]) => `      ${say.sides[side].padEnd(width, locale === "en" ? " " : "\u3000")}  ${value(each)}`,
        )
      : []),
    ...reasons.map((each) => `      ${renderIssue(each, locale).message}`),
  ];
}

function choiceText(choice: UpgradeChoice, pack: Pack, day: string, locale: Locale): string {
  const say = planWords[locale];
  if (choice === "ours" || choice === "theirs") return say.choice[choice];
  return `${say.choice.other}${say.colon}${describeInFull(pack, choice, locale, day)}`;
}

/** A rehearsal as a person reads it, record by record. */
export function rehearsalLines(told: ToldRehearsal, replayed: number, locale: Locale): readonly string[] {
  const say = planWords[locale];
  const parts = (["cases", "outcomes", "invalid", "drafts", "clocks"] as const).flatMap((name) =>
    told[name].length === 0
      ? []
      : [
          `${say.parts[name]}${locale === "en" ? ` (${told[name].length})` : `（${told[name].length}）`}`,
          ...told[name].flatMap(({ record, label, lines }) =>
            lines.length === 1
              ? [`  ${record}  ${label}${say.colon}${lines[0] ?? ""}`]
              : [`  ${record}  ${label}`, ...lines.map((line) => `    ${line}`)],
          ),
          "",
        ],
  );
  return [...parts, ...(parts.length === 0 ? [say.same] : []), say.replayed(replayed)];
}
