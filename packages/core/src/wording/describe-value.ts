import type { Locale } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import { calendarChangeWords, ruleTexts, type Pack } from "../policy/index.ts";
import type { Clause, Decision, ExactDay, Form, FormField, Parameter, TableColumn } from "../schema/index.ts";
import { ruleIn } from "./describe-target.ts";
import { propertyOf } from "./property-words.ts";
import { readTarget, type ReadTarget } from "./read-target.ts";
import { writeLiteral } from "./write-condition.ts";
import { dayWords, itemWords, orAsWritten, writeValue } from "./write-value.ts";
import { inForm, writingOf, type Writing } from "./writing.ts";

/**
 * A value as people write it where it stands: money, dates, limits of time, options and roles by their labels, conditions as sentences,
 * whole fields, rows and duties by their names. `null` is none.
 *
 * @param at the target of an operation; of one that adds, the list
 * @param asOf the day whose figures are told, ISO 8601; when the pack begins, when left out
 */
export function describeValue(pack: Pack, at: string, value: unknown, locale: Locale, asOf?: string): string {
  const writing = writingOf(pack, locale, asOf);
  const target = readTarget(pack, at, writing.day);
  return target === undefined
    ? orAsWritten(() => itemWords(value, writing), value)
    : valueWords(target, value, writing);
}

/** A value at a target that has been taken apart. */
export function valueWords(target: ReadTarget, value: unknown, outer: Writing): string {
  const { artefact, parts, property, list, below } = target;
  const last = parts.at(-1);
  if (value === null || value === undefined) return writeValue("plain", value, outer, "");
  const writing = around(target, outer);
  const parameter = parts[0]?.value;
  if (artefact === "parameter" && property === undefined) {
    return isObject(parameter)
      ? orAsWritten(() => writeLiteral(value, (parameter as unknown as Parameter).value, writing), value)
      : writeValue("plain", value, writing, "");
  }
  if (artefact === "decision") return orAsWritten(() => ruleValue(target, value, writing), value);
  if (artefact === "calendar") return orAsWritten(() => calendarValue(target, value, writing), value);
  if (list !== undefined || property === undefined || last === undefined) {
    return Array.isArray(value)
      ? writeValue("items", value, writing, "")
      : orAsWritten(() => itemWords(value, writing), value);
  }
  const words = below.length === 0 ? propertyOf(last.kind, property) : undefined;
  return writeValue(words?.write ?? "plain", value, writing, property);
}

/** The words that hold around a target: in a form its fields have names, in a clause its options have phrases. */
export function around({ artefact, parts }: ReadTarget, writing: Writing): Writing {
  const [whole, outer, inner] = parts;
  const form = whole?.value;
  if (artefact === "clause" && isObject(form)) return { ...writing, phrases: form["phrases"] as Clause["phrases"] };
  if (artefact !== "form" || !isObject(form) || !Array.isArray(form["fields"])) return writing;
  const column = inner?.kind === "column" ? inner : undefined;
  const field = outer?.kind === "field" ? (outer.value as FormField | undefined) : undefined;
  const own = column === undefined ? field : (column.value as FormField | undefined);
  const rows = inner === undefined ? [] : (field?.rows ?? []);
  return inForm(writing, form as unknown as Form, own, rows);
}

function ruleValue({ parts, property, below }: ReadTarget, value: unknown, { pack, day, locale }: Writing): string {
  const decision = parts[0]?.value as Decision | undefined;
  const texts = ruleTexts(pack, day, locale);
  const name = parts[1]?.id;
  const written = (): string => writeValue("plain", value, writingOf(pack, locale, day), "");
  if (decision === undefined) return written();
  switch (property) {
    case undefined:
    case "rules":
    case "rows": {
      const rule = ruleOf(decision, value, property ?? (decision.table === undefined ? "rules" : "rows"));
      return rule === undefined ? written() : texts.rule(decision, rule);
    }
    case "conditions":
      return texts.condition(value as never);
    case "cells": {
      const column: TableColumn | undefined = decision.table?.columns[below[0] ?? ""];
      return column === undefined ? written() : texts.cell(column, value);
    }
    case "then":
      return below[0] === undefined ? written() : texts.said(decision, below[0], value);
    case "event": {
      const said = Object.entries(isObject(value) ? value : {});
      return said
        .map(([output, each]) => `${texts.output(decision, output)}: ${texts.said(decision, output, each)}`)
        .join(", ");
    }
    case "exceptionOf": {
      const rule = typeof value === "string" ? ruleIn(decision, value) : undefined;
      return rule === undefined ? written() : texts.name(decision, rule);
    }
    default:
      return name === undefined
        ? written()
        : writeValue(propertyOf("rule", property)?.write ?? "plain", value, writingOf(pack, locale, day), property);
  }
}

/** A rule or a row that somebody adds, as the decision would have it. */
function ruleOf(decision: Decision, value: unknown, list: string): ReturnType<typeof ruleIn> {
  if (!isObject(value) || typeof value["name"] !== "string") return undefined;
  const { table } = decision;
  const made: unknown =
    list === "rows"
      ? { ...decision, rules: undefined, table: table === undefined ? undefined : { ...table, rows: [value] } }
      : { ...decision, table: undefined, rules: [value] };
  return ruleIn(made as Decision, value["name"]);
}

function calendarValue({ property, below, parts }: ReadTarget, value: unknown, writing: Writing): string {
  const say = calendarChangeWords[writing.locale];
  if (property === "days" && isObject(value)) {
    const day = value as unknown as ExactDay;
    const { locale } = writing;
    const state = say.state(day, locale);
    const isRun = day.through !== undefined && day.through !== day.from;
    const span = isRun
      ? say.span(dayWords(day.from, locale), dayWords(day.through, locale))
      : dayWords(day.from, locale);
    // A day that is named by the target need not be named again.
    return below.length > 0 && !isRun ? state : say.spanned(span, state);
  }
  if (property === "makeUpHours") return say.makeUp(value as readonly string[]);
  if (property === "sources" && !Array.isArray(value)) return itemWords(value, writing);
  return writeValue(
    propertyOf(parts[0]?.kind ?? "calendar", property ?? "")?.write ?? "plain",
    value,
    writing,
    property ?? "",
  );
}
