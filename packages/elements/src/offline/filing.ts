import type { IssueView } from "../api/index.ts";

/** Where a filing stands on its way to the server. */
export type FilingState = "waiting" | "uploading" | "sending" | "done" | "refused";

/** A file that an answer refers to; its bytes lie in the same database under their hash. */
export interface FiledFile {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** One submission on its way: made once, sent as often as it takes, taken by the server once. */
export interface Filing {
  /** The key under which the server takes it once, for ever the same. */
  readonly id: string;
  /** Counts up within a database: filings about the same subject go in this order. */
  readonly order: number;
  readonly form: string;
  /** What the form is called, in both languages, for a list that has no policy at hand. */
  readonly title: Readonly<Record<string, string>>;
  /** The record that it is about; empty for none. */
  readonly subject: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The form as it was filled in. */
  readonly revision: string;
  readonly locale: "zh-CN" | "en";
  /** The draft that it was made from, which the server deletes with it; with its version there, 0 for none. */
  readonly draft?: string;
  readonly draftVersion?: number;
  /** When it was finished, epoch ms. */
  readonly at: number;
  readonly files: readonly FiledFile[];
  readonly state: FilingState;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** Not before this moment, epoch ms. */
  readonly nextTryAt: number;
  /** The server may have it already: it must not be changed, only sent again. */
  readonly maybeSent: boolean;
  /** What was said the last time, newest only. */
  readonly issues: readonly IssueView[];
  /** Bytes of its files that the server has, of {@link sizeOf}. */
  readonly uploaded: number;
  /** When the server took it, epoch ms; with what it answered. */
  readonly doneAt?: number;
  readonly receipt?: unknown;
}

/** Answers that somebody has begun. */
export interface KeptDraft {
  readonly id: string;
  readonly form: string;
  readonly title: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly revision: string;
  /** The form that it was begun on, to tell what has changed when there is a newer one. */
  readonly document: unknown;
  readonly locale: "zh-CN" | "en";
  readonly answers: Readonly<Record<string, unknown>>;
  /** Epoch ms. */
  readonly savedAt: number;
  /** Counts up with each change: two tabs that write the same draft notice each other. */
  readonly count: number;
  /** The server's version that it rests on; 0 while the server has none. */
  readonly version: number;
  /** Whether it differs from that version. */
  readonly unsent: boolean;
}

/** The bytes of all files of a filing. */
export function sizeOf({ files }: Pick<Filing, "files">): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
