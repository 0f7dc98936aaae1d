import type { ValueType } from "@bylaw/core";

/** Every word that a form itself says. A key that a language lacks does not compile. */
export interface Messages {
  readonly required: string;
  readonly requiredHint: string;
  readonly optional: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;

  readonly submit: string;
  readonly submitting: string;
  readonly submitted: string;
  readonly toMend: (count: number) => string;
  readonly summaryHelp: string;
  readonly warning: string;
  readonly hidden: (count: number) => string;
  readonly shown: (count: number) => string;
  readonly and: string;
  readonly characters: (count: number, most: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly computed: string;
  readonly readOnly: string;
  readonly byClauses: (clauses: readonly string[]) => string;
  readonly notYet: string;
  readonly bySystem: string;
  readonly onFiling: string;

  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly timeOf: (label: string) => string;
  readonly openCalendar: string;
  readonly calendarFor: (label: string) => string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly today: string;
  readonly clear: string;
  readonly close: string;

  readonly searchFor: (label: string) => string;
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly foundNone: (words: string) => string;
  readonly lookupFailed: string;
  readonly change: string;
  readonly changeOf: (label: string) => string;

  readonly addFile: string;
  readonly removeFile: (name: string) => string;
  readonly noUpload: string;
  readonly uploading: (name: string) => string;
  readonly uploadFailed: (name: string) => string;
  readonly noFiles: string;
  readonly tooLarge: (name: string, most: number) => string;
  readonly fileSize: (bytes: number) => string;

  readonly onePerLine: string;
  readonly noRows: string;
  readonly currency: (code: string) => { readonly before?: string; readonly after?: string };
  readonly unit: Readonly<Record<NonNullable<ValueType["unit"]>, string>>;
  readonly per: Readonly<Record<NonNullable<ValueType["per"]>, string>>;
}
