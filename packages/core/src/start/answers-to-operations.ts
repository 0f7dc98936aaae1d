import { issue, type Issue } from "../issue/index.ts";
import { jsonEqual, pointerPath, type Json } from "../json/index.ts";
import { tailorPack, targetValue, type Pack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { startQuestions, type StartField } from "./start-questions.ts";

/** What a company says to one thing that it is asked. */
export interface StartAnswer {
  /** What is set, as operations name it. */
  readonly at: string;
  /** `null` for none; of a blank: it stays open. */
  readonly value: Json;
  readonly why?: string;
}

/** Who answers, when and why. */
export interface StartBy {
  /** The day from which the answers hold, ISO 8601. Blanks hold from the policy's first day: before they are filled in there is nothing. */
  readonly day: string;
  readonly by: string;
  /** Why, where an answer does not say. */
  readonly why: string;
}

/** Answers as operations, and what is wrong with them. */
export interface AnsweredStart {
  readonly operations: readonly Operation[];
  /** At `/<n>/value` for the nth answer; what is not answered at the end of the list. */
  readonly issues: readonly Issue[];
}

/**
 * The operations of a company's first layer. A blank always makes one, also where the company takes what we suggest: from
 * then on it is the company's figure. So does a suggestion (†) that is confirmed; a figure of the document that stays as it
 * is makes none, nor does a question that nobody answered.
 *
 * @issues `start/not-asked`, `start/answered-twice`, `start/not-answered`, and those of `tailorPack`: `parameter/…`, `value/…`,
 *   `tailoring/…`, `calendar/…`
 */
export function answersToOperations(pack: Pack, answers: readonly StartAnswer[], who: StartBy): AnsweredStart {
  const { blanks, questions } = startQuestions(pack, "zh-CN", who.day);
  const fields = new Map([...blanks, ...questions].flatMap((each) => each.fields.map((field) => [field.at, field])));
  const issues: Issue[] = [];
  const told = new Set<string>();
  const placed = answers.flatMap((answer, at): { readonly at: number; readonly operation: Operation }[] => {
    const pointer = { document: "answers", pointer: `/${at}/at` };
    const field = fields.get(answer.at);
    if (field === undefined) {
      const suggestion = closest(answer.at, fields.keys());
      issues.push(issue("start/not-asked", { target: answer.at, suggestion }, pointer));
      return [];
    }
    if (told.has(answer.at)) {
      issues.push(issue("start/answered-twice", { target: answer.at }, pointer));
      return [];
    }
    told.add(answer.at);
    return isSettled(field, answer.value) ? [] : [{ at, operation: operationOf(pack, field, answer, who) }];
  });
  const operations = placed.map(({ operation }) => operation);
  const refused = tailorPack(pack, operations, who.day).issues.map((found): Issue => {
    const [nth = "0", ...rest] = pointerPath(found.pointer);
    const pointer = ["", placed[Number(nth)]?.at ?? 0, ...rest].join("/");
    return Object.freeze({ ...found, document: "answers", pointer });
  });
  const open = [...fields.values()].filter(({ at, isBlank }) => isBlank && !told.has(at));
  return { operations, issues: [...issues, ...refused, ...open.map((field) => notAnswered(field, answers.length))] };
}

/** A figure that stands in the document and stays as it is needs no word of the company. */
function isSettled({ isBlank, source, suggested }: StartField, value: Json): boolean {
  return !isBlank && source === "document" && jsonEqual(value, suggested);
}

function operationOf(pack: Pack, field: StartField, answer: StartAnswer, { day, by, why }: StartBy): Operation {
  const from = field.isBlank ? pack.manifest.effectiveFrom : day;
  return {
    op: "set",
    at: field.at,
    value: answer.value,
    expect: targetValue(pack, field.at, from),
    // Other documents have no days: what is set in them holds from the release on.
    ...(field.kind === "parameter" || field.kind === "week" ? { from } : {}),
    by,
    why: answer.why ?? why,
  };
}

function notAnswered({ parameter, label, clauses }: StartField, at: number): Issue {
  const { en = label, "zh-CN": labelZh = label } = parameter?.label ?? {};
  const place = { document: "answers", pointer: `/${at}`, clause: clauses[0] };
  return issue("start/not-answered", { target: `parameter:${parameter?.id ?? ""}`, label: en, labelZh }, place);
}
