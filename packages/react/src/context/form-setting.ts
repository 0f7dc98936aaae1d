import type { Locale, Prefilled } from "@bylaw/core";
import { createContext, useContext, type Context } from "react";

import type { FileStore } from "../files/index.ts";
import { messagesFor, type Messages } from "../i18n/index.ts";
import type { FieldSpec, PageSpec } from "../spec/index.ts";

/** A record that a person may mean. */
export interface LookupHit {
  /** What is kept: the record's id. */
  readonly value: string;
  readonly label: string;
  /** A second line that tells records of the same name apart. */
  readonly note?: string;
}

/** Finds records of a kind by what a person typed. An empty query with `id` asks for the one record of that id. */
export type Lookup = (
  record: string,
  query: { readonly text: string } | { readonly id: string },
  signal: AbortSignal,
) => Promise<readonly LookupHit[]>;

/** What every part of a form shares beside its values. */
export interface FormSetting {
  readonly locale: Locale;
  readonly messages: Messages;
  /** The day that counts as today, ISO 8601. */
  readonly today: string;
  /** The fields in the reader's language, by id; those of rows by `rows/cell`. */
  readonly specs: ReadonlyMap<string, FieldSpec>;
  readonly pages: readonly PageSpec[];
  /** What the ids of all elements of this form begin with, so that two forms may stand on one page. */
  readonly prefix: string;
  readonly disabled: boolean;
  /** Shows every field without letting any be changed. */
  readonly readOnly: boolean;
  /** Fields and cells that the host does not let be changed. */
  readonly locked: ReadonlySet<string>;
  /** What stood in the form when it was opened, and where it was taken from. */
  readonly prefilled: Prefilled | undefined;
  /** The roles of who reads: some values are shown to some roles only. */
  readonly roles: readonly string[];
  readonly lookup: Lookup | undefined;
  readonly files: FileStore | undefined;
}

export const FormSettingContext: Context<FormSetting> = createContext<FormSetting>({
  locale: "zh-CN",
  messages: messagesFor("zh-CN"),
  today: "1970-01-01",
  specs: new Map(),
  pages: [],
  prefix: "",
  disabled: false,
  readOnly: false,
  locked: new Set(),
  prefilled: undefined,
  roles: [],
  lookup: undefined,
  files: undefined,
});

/** What the form around shares. */
export function useSetting(): FormSetting {
  return useContext(FormSettingContext);
}
