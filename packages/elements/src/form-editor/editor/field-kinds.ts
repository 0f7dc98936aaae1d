import type { FormField, ValueType } from "@bylaw/core";

/** What is still to be said of a kind of field before it can be added. */
export type KindNeed = "enum" | "record" | "unit" | "statement";

/** A kind of field that can be added. */
export interface FieldKind {
  readonly id: KindId;
  readonly group: "words" | "figures" | "days" | "choice" | "proof" | "layout";
  readonly field: Omit<FormField, "id" | "label">;
  readonly needs?: KindNeed;
}

export type KindId =
  | "text"
  | "paragraph"
  | "lines"
  | "integer"
  | "number"
  | "money"
  | "percent"
  | "duration"
  | "rating"
  | "cadence"
  | "date"
  | "time"
  | "dateTime"
  | "monthDay"
  | "weekTime"
  | "timeRange"
  | "dates"
  | "yesNo"
  | "tick"
  | "one"
  | "several"
  | "role"
  | "roles"
  | "record"
  | "records"
  | "photo"
  | "files"
  | "signature"
  | "location"
  | "address"
  | "rows"
  | "statement";

const kind = (id: KindId, group: FieldKind["group"], field: FieldKind["field"], needs?: KindNeed): FieldKind => ({
  id,
  group,
  field,
  ...(needs === undefined ? {} : { needs }),
});
const of = (value: ValueType): FieldKind["field"] => ({ value });

/** Every kind of field that forms have. */
export const fieldKinds: readonly FieldKind[] = [
  kind("text", "words", of({ type: "text" })),
  kind("paragraph", "words", { value: { type: "text" }, as: "paragraph" }),
  kind("lines", "words", of({ type: "list", of: "text" })),
  kind("integer", "figures", of({ type: "integer" })),
  kind("number", "figures", of({ type: "number" })),
  kind("money", "figures", of({ type: "money", currency: "CNY" })),
  kind("percent", "figures", of({ type: "percent" })),
  kind("duration", "figures", of({ type: "duration", unit: "day" }), "unit"),
  kind("rating", "figures", { value: { type: "integer" }, as: "rating", minimum: 1, maximum: 5 }),
  kind("cadence", "figures", of({ type: "cadence" })),
  kind("date", "days", of({ type: "date" })),
  kind("time", "days", of({ type: "time" })),
  kind("dateTime", "days", of({ type: "dateTime" })),
  kind("monthDay", "days", of({ type: "monthDay" })),
  kind("weekTime", "days", of({ type: "weekTime" })),
  kind("timeRange", "days", of({ type: "timeRange" })),
  kind("dates", "days", of({ type: "list", of: "date" })),
  kind("yesNo", "choice", of({ type: "boolean" })),
  kind("tick", "choice", { value: { type: "boolean" }, as: "tick" }),
  kind("one", "choice", of({ type: "enum", enum: "" }), "enum"),
  kind("several", "choice", of({ type: "list", of: "enum", enum: "" }), "enum"),
  kind("role", "choice", of({ type: "role" })),
  kind("roles", "choice", of({ type: "list", of: "role" })),
  kind("record", "choice", of({ type: "reference", to: "" }), "record"),
  kind("records", "choice", of({ type: "list", of: "reference", to: "" }), "record"),
  kind("photo", "proof", { value: { type: "list", of: "file" }, as: "photo", maxItems: 9 }),
  kind("files", "proof", of({ type: "list", of: "file" })),
  kind("signature", "proof", of({ type: "signature" })),
  kind("location", "proof", of({ type: "location" })),
  kind("address", "proof", of({ type: "address" })),
  kind("rows", "layout", { rows: [] }),
  kind("statement", "layout", {}, "statement"),
];

/** Which kind a field is. */
export function kindOf(field: FormField): KindId {
  if (field.statement !== undefined) return "statement";
  if (field.rows !== undefined) return "rows";
  const type = field.value ?? { type: "text" };
  if (type.type === "list") {
    const found: Readonly<Record<string, KindId>> = {
      text: "lines",
      enum: "several",
      role: "roles",
      calendarKey: "several",
      reference: "records",
      date: "dates",
      timeRange: "timeRange",
      file: field.as === "photo" ? "photo" : "files",
    };
    return found[type.of ?? "text"] ?? "lines";
  }
  const special: Readonly<Record<string, KindId>> = {
    text: field.as === "paragraph" ? "paragraph" : "text",
    integer: field.as === "rating" ? "rating" : "integer",
    boolean: field.as === "tick" ? "tick" : "yesNo",
    enum: "one",
    reference: "record",
    file: "files",
  };
  return special[type.type] ?? (type.type as KindId);
}

/** The limits of which a field may speak, in the order in which they are asked. */
export type LimitKey =
  | "minLength"
  | "maxLength"
  | "minimum"
  | "exclusiveMinimum"
  | "maximum"
  | "minItems"
  | "maxItems"
  | "maxFileSize";

/** The limits that fit a field. */
export function limitsOf(field: FormField): readonly LimitKey[] {
  const { type, of: item } = field.value ?? { type: undefined };
  const figures = ["integer", "number", "percent", "money", "duration"];
  const isMany = type === "list" || field.rows !== undefined;
  return [
    ...(type === "text" ? (["minLength", "maxLength"] as const) : []),
    ...(type !== undefined && figures.includes(type)
      ? field.as === "rating"
        ? (["maximum"] as const)
        : (["minimum", "exclusiveMinimum", "maximum"] as const)
      : []),
    ...(isMany && field.fixed === undefined ? (["minItems", "maxItems"] as const) : []),
    ...(type === "file" || item === "file" ? (["maxFileSize"] as const) : []),
  ];
}
