import { conditionAt, isObject, type Condition } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import {
  operatorChoices,
  operatorId,
  subjectChoices,
  optionChoices,
  type ChoiceGroup,
  parameterChoices,
  factChoices,
} from "./choices.ts";
import { leafTokens, type Leaf } from "./edit-leaf.ts";
import { optionsOf } from "./render-value.ts";
import { valueSubject } from "./render-picker.ts";
import type { OpenPart, PickerState } from "./sentence-view.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { entryKind, entryText, entryUnit, readEntry } from "./value-entry.ts";

export const emptyPicker: PickerState = {
  query: "",
  cursor: 0,
  source: "literal",
  text: "",
  ticked: [],
  day: "",
  wrong: "",
};

/** What a picker holds when it opens: what is chosen already. */
export function openedPicker(open: OpenPart, draft: Condition, words: SentenceWords): PickerState {
  const target = conditionAt(draft, open.pointer);
  if (target === undefined) return emptyPicker;
  if (open.part === "fact") {
    const id = "condition" in target ? `condition:${target.condition}` : "fact" in target ? target.fact : "";
    return { ...emptyPicker, cursor: cursorOf(subjectChoices(words, true), id) };
  }
  if (!("fact" in target)) return emptyPicker;
  if (open.part === "operator") {
    return {
      ...emptyPicker,
      cursor: cursorOf(operatorChoices(leafTokens(target, words.context), words), operatorId(target)),
    };
  }
  return openedValue(open, target, words);
}

function openedValue(open: OpenPart, leaf: Leaf, words: SentenceWords): PickerState {
  const subject = valueSubject(open, leaf, words);
  if (subject === undefined) return emptyPicker;
  const { editor } = subject;
  const source = isObject(subject.value)
    ? subject.value["parameter"] === undefined
      ? "fact"
      : "parameter"
    : "literal";
  const referred = isObject(subject.value) ? subject.value[source] : undefined;
  const id = typeof referred === "string" ? referred : "";
  // Who turns a parameter into a fixed figure begins with what it is today.
  const value =
    source === "parameter" ? words.policy.parameters.get(id)?.json : source === "fact" ? null : subject.value;
  const options = optionsOf(editor, { words });
  const groups =
    source === "parameter"
      ? parameterChoices(editor.parameters, words)
      : source === "fact"
        ? factChoices(editor.facts, words)
        : optionChoices(options);
  const isMoment = entryKind(editor.type) === "dateTime" && !editor.isList;
  const text = typeof value === "string" ? value : "";
  const { factor } = entryUnit(editor.type, NaN, words.locale);
  return {
    ...emptyPicker,
    source,
    cursor: cursorOf(groups, source === "literal" ? JSON.stringify(value) : id),
    day: text.slice(0, 10),
    text: isMoment ? text.slice(11, 16) : entryText(value, editor.type, factor),
    ticked: Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : [],
  };
}

/** What was typed or ticked, as a value of the document; or why it is none, in words. */
export function pickedValue(
  open: OpenPart,
  leaf: Leaf,
  picker: PickerState,
  words: SentenceWords,
): { readonly value: Json } | { readonly wrong: string } {
  const subject = valueSubject(open, leaf, words);
  const { wrong } = words.messages;
  if (subject === undefined) return { wrong: wrong.empty };
  const { type, isList } = subject.editor;
  if (optionsOf(subject.editor, { words }).length > 0) {
    const value = picker.ticked.map((each) => JSON.parse(each) as Json);
    return value.length === 0 ? { wrong: wrong.empty } : { value };
  }
  const isMoment = entryKind(type) === "dateTime" && !isList;
  const text = isMoment ? `${picker.day} ${picker.text}` : picker.text;
  const read = readEntry(text, type, isList, entryUnit(type, NaN, words.locale).factor);
  return "wrong" in read ? { wrong: wrong[read.wrong] } : read;
}

function cursorOf(groups: readonly ChoiceGroup[], id: string): number {
  const at = groups.flatMap(({ choices }) => choices).findIndex((each) => each.id === id);
  return Math.max(0, at);
}
