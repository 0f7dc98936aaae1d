import type { ExpressionScope, VocabularyIndex } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import type { Form, RecordField } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { checkChecks } from "./check-checks.ts";
import { checkCreates } from "./check-creates.ts";
import { checkField } from "./check-field.ts";
import { checkHistory } from "./check-history.ts";
import { checkLayout } from "./check-layout.ts";
import { inside, twice, under, type Place } from "./check-place.ts";
import { findChain, longestChain } from "./find-chain.ts";
import { formGraph, withRows, type WaitsFor } from "./form-reads.ts";
import { formScope } from "./form-scope.ts";

/** What a form is checked against. */
export interface FormWords {
  readonly scope: ExpressionScope;
  readonly vocabulary: VocabularyIndex;
  /** What each computed or decided fact waits for; what is not in it is given. */
  readonly waitsFor: WaitsFor;
  /** The decisions that there are; left out, `drives` is not checked. */
  readonly decisions?: ReadonlySet<string>;
}

/** After so many errors the rest is not looked at: whoever mends these asks again, and no document takes for ever. */
const mostErrors = 200;

/**
 * What is wrong with a form beyond its shape: names that lead nowhere, conditions and expressions of the wrong type, limits
 * that do not fit, patterns that are not safe, fields that wait for each other in a circle.
 *
 * @issues `form/field-twice`, `form/cycle`, `form/chain-too-long`, `form/unknown-decision`, those of {@link checkField}, of
 *   checks, layout, history and created records, and `rule/…`, `facts/…`, `value/…`
 */
export function checkForm(form: Form, words: FormWords): readonly Issue[] {
  const place: Place = { pointer: "", document: `form/${form.id}` };
  const scope = formScope(words.scope, form);
  const recordField = (name: string): RecordField | undefined => {
    const [record = "", field = ""] = name.split(".");
    const fields = words.vocabulary.records.get(record)?.fields ?? {};
    return Object.hasOwn(fields, field) ? fields[field] : undefined;
  };
  const around = { scope, fields: form.fields, recordField };
  const fields: Issue[] = [];
  for (const [at, field] of form.fields.entries()) {
    if (fields.length >= mostErrors) break;
    fields.push(...checkField(field, around, under(inside(place, "fields", at), asList(field.clause)[0])));
  }
  const own = [
    ...checkRoles(form, scope, place),
    ...checkDrives(form, words, place),
    ...twice(form.fields.map(({ id }) => id)).map(([field, at]) =>
      issue("form/field-twice", { field }, inside(place, "fields", at)),
    ),
    ...fields,
  ];
  if (own.length >= mostErrors) return own.slice(0, mostErrors);
  return [
    ...own,
    ...checkChecks(form.checks ?? [], form.fields, scope, place),
    ...checkLayout(form, scope, place),
    ...checkHistory(form, place),
    ...checkCreates(form, scope, words.vocabulary, place),
    ...checkSurvey(form, scope, place),
    ...checkChains(form, words, scope, place),
  ];
}

function checkRoles(form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const known = Object.keys(scope.context.roles);
  return form.by.flatMap((role, at) => {
    if (known.includes(role)) return [];
    return [issue("policy/unknown-role", { role, suggestion: closest(role, known) }, inside(place, "by", at))];
  });
}

function checkDrives({ drives }: Form, { decisions }: FormWords, place: Place): readonly Issue[] {
  if (drives === undefined || decisions === undefined || decisions.has(drives)) return [];
  const about = { decision: drives, suggestion: closest(drives, decisions) };
  return [issue("form/unknown-decision", about, inside(place, "drives"))];
}

function checkSurvey({ survey }: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const days = survey?.validDays;
  if (typeof days !== "object" || scope.parameter(days.parameter) !== undefined) return [];
  const about = { parameter: days.parameter, suggestion: closest(days.parameter, scope.parameters()) };
  return [issue("facts/unknown-parameter", about, inside(place, "survey", "validDays", "parameter"))];
}

function checkChains(form: Form, words: FormWords, scope: ExpressionScope, place: Place): readonly Issue[] {
  const vocabulary = withRows(words.vocabulary, form, (name) => scope.collection(name));
  const found = findChain(formGraph(form, vocabulary, words.waitsFor));
  if (found === undefined) return [];
  const names = new Set(found.path.map((name) => name.split("/")[0]));
  const at = Math.max(
    form.fields.findIndex(({ id }) => names.has(id)),
    0,
  );
  const here = inside(place, "fields", at);
  const path = found.path.join(" → ");
  if (found.kind === "circle") return [issue("form/cycle", { path }, here)];
  return [issue("form/chain-too-long", { path, limit: longestChain }, here)];
}
