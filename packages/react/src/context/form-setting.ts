import type { Locale } from "@bylaw/core";
import { createContext, useContext, type Context } from "react";

import { messagesFor, type Messages } from "../i18n/index.ts";
import type { FieldSpec, SectionSpec } from "../spec/index.ts";

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

/** What an answer keeps of a file: the file itself lies on the server. */
export interface FileReference {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type. */
  readonly type?: string;
  readonly hash?: string;
}

/** Takes a file to the server and gives its reference. */
export type Upload = (file: File, signal: AbortSignal) => Promise<FileReference>;

/** What every part of a form shares beside its values. */
export interface FormSetting {
  readonly locale: Locale;
  readonly messages: Messages;
  /** The day that counts as today, ISO 8601. */
  readonly today: string;
  /** The fields in the reader's language, by id. */
  readonly specs: ReadonlyMap<string, FieldSpec>;
  readonly sections: readonly SectionSpec[];
  /** What the ids of all elements of this form begin with, so that two forms may stand on one page. */
  readonly prefix: string;
  readonly disabled: boolean;
  /** Shows every field without letting any be changed. */
  readonly readOnly: boolean;
  readonly lookup: Lookup | undefined;
  readonly upload: Upload | undefined;
}

export const FormSettingContext: Context<FormSetting> = createContext<FormSetting>({
  locale: "zh-CN",
  messages: messagesFor("zh-CN"),
  today: "1970-01-01",
  specs: new Map(),
  sections: [],
  prefix: "",
  disabled: false,
  readOnly: false,
  lookup: undefined,
  upload: undefined,
});

/** What the form around shares. */
export function useSetting(): FormSetting {
  return useContext(FormSettingContext);
}
