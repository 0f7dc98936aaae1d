import type { Locale } from "../issue/index.ts";
import { asList, isObject } from "../json/index.ts";
import { calendarChangeWords, nameOf, targetValue, type Pack } from "../policy/index.ts";
import type { ChoiceOffer, ExactDay, Form, Operation } from "../schema/index.ts";
import { propertyWordsOf, titleOf } from "./describe-target.ts";
import { around, valueWords } from "./describe-value.ts";
import { operationWords } from "./operation-words.ts";
import type { PartKind } from "./part-kind.ts";
import { namedPart, partWords } from "./part-words.ts";
import { capital, listed } from "./quote.ts";
import { readTarget, type ReadTarget, type TargetPart } from "./read-target.ts";
import { dayWords, isHidden, isText, itemWords, optionLabel, orAsWritten, writeValue } from "./write-value.ts";
import { writingOf, type Writing } from "./writing.ts";

/**
 * An operation as one sentence without a full stop, without the name of its document: 字段“产品批号”改为必填. Whatever it is: what
 * cannot be applied is told all the same.
 *
 * @param pack the policy below the operation; what stands there is told where the operation does not say what it expects
 * @param asOf the day from which an operation without one holds, ISO 8601; when the pack begins, when left out
 */
export function describeOperation(pack: Pack, operation: Operation, locale: Locale, asOf?: string): string {
  const writing = writingOf(pack, locale, operation.from ?? asOf);
  const said = orAsWritten(() => told(pack, operation, writing), `${operation.op} ${operation.at}`);
  return locale === "en" ? capital(said) : said;
}

interface Telling {
  readonly operation: Operation;
  readonly target: ReadTarget;
  /** The parts below the document; the document itself when there are none. */
  readonly parts: readonly TargetPart[];
  readonly writing: Writing;
  readonly before: unknown;
}

function told(pack: Pack, operation: Operation, writing: Writing): string {
  const target = readTarget(pack, operation.at, writing.day);
  const say = operationWords[writing.locale];
  if (target === undefined) {
    return say.set(operation.at, writeValue("plain", operation.value ?? null, writing, ""));
  }
  const inner = target.parts.slice(1);
  const before = operation.expect === undefined ? targetValue(pack, operation.at, writing.day) : operation.expect;
  const telling = { operation, target, parts: inner.length === 0 ? target.parts : inner, writing, before };
  switch (operation.op) {
    case "set":
      return setWords(telling);
    case "add":
      return addWords(telling);
    case "move":
      return moveWords(telling);
    case "remove":
      return removeWords(telling);
  }
}

/** The parts on the way with their kinds: 字段“明细”的列“数量”. */
function partPath(parts: readonly TargetPart[], { target, writing }: Telling): string {
  const { locale } = writing;
  const names = parts.map((part) => {
    const title = titleOf(part, target, writing);
    return part.kind === "parameter" ? title : namedPart(part.kind, title, locale);
  });
  return names.reduce((outer, name) => operationWords[locale].within(outer, name));
}

function setWords(telling: Telling): string {
  const { operation, target, parts, writing, before } = telling;
  const say = operationWords[writing.locale];
  const value: unknown = operation.value ?? null;
  const last = parts.at(-1);
  const { property } = target;
  if (last?.kind === "option" && property === undefined) return optionWords(telling);
  const part = partPath(parts, telling);
  const words = valueWords(target, value, writing);
  switch (property ?? "") {
    case "label":
    case "title":
      if (isText(value)) return say.renamed(oldName(telling), value[writing.locale]);
      break;
    case "required":
      if (value === null) return say.optional(part);
      return value === true ? say.required(part) : say.requiredWhen(part, words);
    case "visible":
      if (value === null) return say.shown(part);
      return isHidden(value) ? say.hidden(part) : say.shownWhen(part, words);
    case "readOnly":
      if (value === null) return say.editable(part);
      return value === true ? say.readOnly(part) : say.readOnlyWhen(part, words);
    case "disabled":
      return value === null ? say.on(part) : say.off(part);
    case "options": {
      const offered = last?.kind === "field" || last?.kind === "column" ? offeredWords(telling, part) : undefined;
      if (offered !== undefined) return offered;
      break;
    }
    case "days":
      if (last?.kind === "calendar" && value !== null) return words;
      break;
    default:
  }
  const name = propertyWordsOf(target, writing);
  const label = name === undefined ? part : say.property(part, name);
  const quoted = (said: unknown): string => {
    const text = valueWords(target, said, writing);
    return typeof said === "number" || /^\d/u.test(text) ? text : say.quoted(text);
  };
  if (value === null) return say.unset(label, quoted(before));
  return before === null || before === undefined
    ? say.set(label, quoted(value))
    : say.changed(label, quoted(before), quoted(value));
}

/** The part under the name that it had. */
function oldName(telling: Telling): string {
  const { parts, writing, before } = telling;
  const last = parts.at(-1);
  const path = partPath(parts, telling);
  if (last === undefined || !isText(before)) return path;
  const own = namedPart(last.kind, before[writing.locale], writing.locale);
  return parts.length === 1 ? own : operationWords[writing.locale].within(partPath(parts.slice(0, -1), telling), own);
}

function optionWords({ operation, parts, writing, before }: Telling): string {
  const { locale } = writing;
  const say = operationWords[locale];
  const value: unknown = operation.value;
  const id = parts.at(-1)?.id ?? "";
  const named = (text: unknown): string => namedPart("option", isText(text) ? text[locale] : id, locale);
  if (value === null || value === undefined) return say.removed(undefined, named(before));
  if (before === null || before === undefined) return say.added(undefined, named(value));
  return say.renamed(named(before), isText(value) ? value[locale] : id);
}

/** Options of a field that go out of use, or come back; `undefined` when conditions change with them. */
function offeredWords(telling: Telling, part: string): string | undefined {
  const { operation, target, before } = telling;
  const writing = around(target, telling.writing);
  const { field, locale } = writing;
  const all = Object.keys(writing.words.context.enums.get(field?.value?.enum ?? "")?.options ?? {});
  const plain = (value: unknown): readonly string[] | undefined => {
    if (value === null || value === undefined) return all;
    const [offer, ...more] = asList(value) as readonly ChoiceOffer[];
    return more.length > 0 || offer === undefined || offer.when !== undefined ? undefined : offer.only;
  };
  const [was, is] = [plain(before), plain(operation.value)];
  if (was === undefined || is === undefined || all.length === 0) return undefined;
  const say = operationWords[locale];
  const named = (options: readonly string[]): string =>
    listed(
      options.map((option) => say.quoted(optionLabel(field, option, writing))),
      locale,
    );
  const [gone, come] = [was.filter((each) => !is.includes(each)), is.filter((each) => !was.includes(each))];
  if (gone.length > 0 && come.length === 0) return say.retired(part, named(gone));
  return come.length > 0 && gone.length === 0 ? say.restored(part, named(come)) : undefined;
}

function addWords(telling: Telling): string {
  const { operation, target, writing } = telling;
  const { locale } = writing;
  const say = operationWords[locale];
  const { value } = operation;
  if (target.artefact === "calendar") {
    const said = valueWords(target, value, writing);
    return target.property === "days" ? said : say.added(undefined, say.quoted(said));
  }
  const kind = target.list ?? "rule";
  const outer = target.parts.length > 1 ? partPath(telling.parts, telling) : undefined;
  const context = around(target, writing);
  const item = addedName(kind, value, context);
  const made = say.added(outer, item);
  if (kind === "rule") {
    const rule = valueWords(target, value, writing);
    return locale === "en" ? `${made}. ${rule}` : `${made}：${rule}`;
  }
  const place = placeWords(telling, kind);
  return place === undefined ? made : say.place(made, place);
}

/** 字段“停车情况”（文本）. */
function addedName(kind: PartKind, value: unknown, writing: Writing): string {
  const { locale } = writing;
  const words = itemWords(value, writing);
  if (!isObject(value)) return `${partWords[kind][locale]} ${words}`;
  const text = [value["label"], value["title"], value["message"]].find(isText)?.[locale];
  const name = text ?? (kind === "threshold" ? words : (nameOf(value) ?? words));
  const more = text !== undefined && words.startsWith(text) ? words.slice(text.length) : "";
  return `${namedPart(kind, name, locale)}${more}`;
}

/** Where something is put; `undefined` for the end of a list. */
function placeWords({ operation, target, writing }: Telling, kind: PartKind): string | undefined {
  const { locale } = writing;
  const say = operationWords[locale];
  const form = target.parts[0]?.value as Form | undefined;
  const { before, after, in: section } = operation;
  const anchor = after ?? before ?? undefined;
  const holder = target.parts.at(target.list === undefined ? -2 : -1)?.value;
  const name = (id: string): string => {
    if (kind === "rule") return titleOf({ kind, id, value: { id } }, target, writing);
    const list = Object.values(isObject(holder) ? holder : {})
      .filter(Array.isArray)
      .flat() as readonly unknown[];
    const found = list.find((each) => isObject(each) && nameOf(each) === id);
    return found === undefined ? id : shortName(found, id, writing);
  };
  const where = [
    ...(section === undefined
      ? []
      : [say.placedIn(form?.layout?.find(({ id }) => id === section)?.title[locale] ?? section)]),
    ...(anchor === undefined ? [] : [after === undefined ? say.before(name(anchor)) : say.after(name(anchor))]),
  ];
  return where.length === 0 ? undefined : where.join(locale === "en" ? ", " : "，");
}

function shortName(item: unknown, id: string, { locale }: Writing): string {
  const part = isObject(item) ? item : {};
  return [part["label"], part["title"], part["message"]].find(isText)?.[locale] ?? id;
}

function moveWords(telling: Telling): string {
  const { parts, writing } = telling;
  const say = operationWords[writing.locale];
  return say.moved(partPath(parts, telling), placeWords(telling, parts.at(-1)?.kind ?? "field") ?? say.last);
}

function removeWords(telling: Telling): string {
  const { target, parts, writing, before } = telling;
  const say = operationWords[writing.locale];
  const day = target.below[0];
  if (target.artefact === "calendar" && day !== undefined) {
    const state = isObject(before)
      ? calendarChangeWords[writing.locale].state(before as unknown as ExactDay, writing.locale)
      : writeValue("plain", before, writing, "");
    return say.noDay(dayWords(day, writing.locale), state);
  }
  const outer = parts.length > 1 ? partPath(parts.slice(0, -1), telling) : undefined;
  return say.removed(outer, partPath(parts.slice(-1), telling));
}
