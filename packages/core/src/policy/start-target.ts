import type { Text } from "../issue/index.ts";
import type { EnumDefinition, Parameter } from "../schema/index.ts";
import { calendarTarget } from "./calendar-target.ts";
import { indexClauses } from "./clause-index.ts";
import { parameterTarget } from "./decision-target.ts";
import { documentTarget } from "./document-target.ts";
import { documentValue } from "./document-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";

/** Something that a question to a company that begins can set. */
export interface StartTarget {
  /** As operations name it. */
  readonly at: string;
  readonly kind: "parameter" | "week" | "words" | "owner";
  readonly label: Text;
  readonly parameter?: Parameter;
}

/** What a question sets, by the name that operations have for it; `undefined` when the pack has nothing of the name. */
export function startTarget(pack: Pack, at: string): StartTarget | undefined {
  const id = parameterTarget(at);
  if (id !== undefined) {
    const parameter = indexParameters(pack).get(id)?.parameter;
    return parameter === undefined ? undefined : { at, kind: "parameter", label: parameter.label, parameter };
  }
  const part = calendarTarget(at);
  if (part !== undefined) {
    const calendar = pack.calendars.find((each) => each.id === part.calendar);
    return calendar === undefined ? undefined : { at, kind: "week", label: calendar.title };
  }
  const target = documentTarget({ op: "set", at });
  if (target?.artefact === "enum") {
    const words = documentValue(pack, target);
    return words === undefined ? undefined : { at, kind: "words", label: words as Text };
  }
  if (target?.artefact !== "clause" || !indexClauses(pack).has(target.id)) return undefined;
  const label = { "zh-CN": `第 ${target.id} 条的责任角色`, en: `who answers for clause ${target.id}` };
  return { at, kind: "owner", label };
}

/** The names of everything that a question could set. */
export function startTargets(pack: Pack): readonly string[] {
  return [
    ...[...indexParameters(pack).keys()].map((id) => `parameter:${id}`),
    ...pack.calendars.map(({ id }) => `calendar:${id}/open`),
    ...pack.vocabularies.flatMap(({ enums = {} }) =>
      Object.entries<EnumDefinition>(enums).flatMap(([id, { options }]) => [
        `enum:${id}/label`,
        ...Object.keys(options).map((option) => `enum:${id}/options/${option}`),
      ]),
    ),
    ...pack.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ clauses }) => clauses.map(({ id }) => `clause:${id}/owner`)),
    ),
  ];
}
