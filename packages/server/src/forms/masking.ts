import {
  isMaskedFor,
  isObject,
  maskValue,
  type Form,
  type FormField,
  type Json,
  type Pack,
  type ValueType,
} from "@bylaw/core";
import { may, type Principal } from "../auth/index.ts";
import type { FormActor } from "./form-actor.ts";

type JsonObject = Readonly<Record<string, Json>>;

/** Facts that somebody sees in part only, by their ids: those that a masked field of any form fills. */
export type MaskedFacts = ReadonlyMap<string, ValueType>;

/**
 * What a policy's forms mask for somebody, by the roles in the company. Who writes records, as an ERP does, sees them whole:
 * it would write the mask back.
 */
export function maskedFacts({ forms }: Pick<Pack, "forms">, principal: Principal, { roles }: FormActor): MaskedFacts {
  if (may(principal, "writeRecords")) return new Map();
  return new Map(
    forms
      .flatMap(({ fields }) => fields.flatMap((field) => [field, ...(field.rows ?? [])]))
      .flatMap(({ fact, value, ...field }) =>
        fact === undefined || value === undefined || !isMaskedFor(field, roles) ? [] : [[fact, value] as const],
      ),
  );
}

/** A record's fields as somebody sees them. */
export function maskRecord(masked: MaskedFacts, type: string, data: JsonObject): JsonObject {
  return mapped(data, (name, value) => {
    const of = masked.get(`${type}.${name}`);
    return of === undefined ? value : maskValue(value, of);
  });
}

/** Facts, nested by their records, without those that somebody sees in part only: half a telephone number fills no field. */
export function withoutMasked<Facts extends Readonly<Record<string, unknown>>>(
  masked: MaskedFacts,
  facts: Facts,
): Facts {
  const records = new Set([...masked.keys()].map((fact) => fact.slice(0, fact.indexOf("."))));
  const entries = Object.entries(facts).map(([name, value]) => {
    if (!records.has(name) || !isObject(value)) return [name, value] as const;
    return [
      name,
      Object.fromEntries(Object.entries(value).filter(([field]) => !masked.has(`${name}.${field}`))),
    ] as const;
  });
  return Object.fromEntries(entries) as Facts;
}

/** Answers as somebody sees them, with the paths of what is masked; rows and matrices too. */
export function maskAnswers(
  { fields }: Pick<Form, "fields">,
  principal: Principal,
  { roles }: FormActor,
  answers: JsonObject,
): { readonly answers: JsonObject; readonly masked: readonly string[] } {
  const masked: string[] = [];
  const isOpen = may(principal, "writeRecords");
  const shown = (of: readonly FormField[], values: JsonObject, path: string): JsonObject =>
    mapped(values, (id, value) => {
      const field = of.find((each) => each.id === id);
      if (field === undefined || value === null) return value;
      const place = `${path}${id}`;
      if (field.rows !== undefined) return inRows(field.rows, value, place);
      if (isOpen || field.value === undefined || !isMaskedFor(field, roles)) return value;
      masked.push(place);
      return maskValue(value, field.value);
    });
  const inRows = (rows: readonly FormField[], value: Json, place: string): Json => {
    const cells = (row: Json, key: string): Json =>
      isObject(row) ? shown(rows, row as JsonObject, `${place}/${key}/`) : row;
    if (Array.isArray(value)) return value.map((row: Json, at) => cells(row, String(at)));
    return isObject(value) ? mapped(value as JsonObject, (key, row) => cells(row, key)) : value;
  };
  return { answers: shown(fields, answers, ""), masked };
}

/**
 * Answers with what is stored in place of masked fields that nobody has answered: who sees them in part only does not take
 * them out by leaving them alone.
 */
export function keepMasked(
  { record, fields }: Form,
  principal: Principal,
  { roles }: FormActor,
  answers: Readonly<Record<string, Json | undefined>>,
  stored: JsonObject,
): Readonly<Record<string, Json | undefined>> {
  if (may(principal, "writeRecords")) return answers;
  const kept = fields.flatMap((field) => {
    const { id, fact = "", compute, system } = field;
    const value = fact.startsWith(`${record}.`) ? stored[fact.slice(record.length + 1)] : undefined;
    const isLeft = value !== undefined && answers[id] === undefined && compute === undefined && system === undefined;
    return isLeft && isMaskedFor(field, roles) ? [[id, value] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(kept) };
}

function mapped(object: JsonObject, change: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}
