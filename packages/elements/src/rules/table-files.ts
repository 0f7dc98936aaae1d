import { answerTo, type Failure } from "../api/index.ts";
import type { Item } from "./row-operations.ts";
import type { RulesHost } from "./rules-part.ts";

/** What a spreadsheet would make of the table. */
export interface ReadFile {
  readonly name: string;
  readonly ok: boolean;
  /** The rows as the file has them; none when it could not be understood. */
  readonly rows: readonly Item[] | undefined;
  readonly counts: Readonly<Record<"added" | "changed" | "removed" | "moved", number>>;
  readonly issues: readonly {
    readonly cell?: string;
    readonly message: string;
    readonly help?: string;
    readonly isError: boolean;
  }[];
}

/** The table as a file for a spreadsheet, and back. Nothing is changed until the person takes it over. */
export class TableFiles {
  read: ReadFile | undefined;
  failure: Failure | undefined;
  busy = false;
  readonly #host: RulesHost;
  readonly #changed: () => void;

  constructor(host: RulesHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Hands the table in force to the browser as a file. */
  async download(format: "csv" | "xlsx"): Promise<void> {
    const { client, decision, language: locale } = this.#host;
    this.#begin();
    const answer = await answerTo(client.getTable({ path: { decision }, query: { format, locale }, locale }));
    this.busy = false;
    if (answer.ok) save(answer.value);
    else this.failure = answer.failure;
    this.#changed();
  }

  /** Asks the server what a file would make of the table. */
  async upload(file: File): Promise<void> {
    const { client, decision, language: locale } = this.#host;
    this.#begin();
    const format = /\.xlsx$/iu.test(file.name) ? "xlsx" : "csv";
    const content = toBase64(new Uint8Array(await file.arrayBuffer()));
    const body = { format, content } as const;
    const answer = await answerTo(client.importTable({ path: { decision }, body, query: { locale }, locale }));
    this.busy = false;
    if (answer.ok) {
      const { rows, issues, ok, decision: made } = answer.value;
      const table = (made as { readonly table?: { readonly rows: readonly Item[] } } | undefined)?.table;
      this.read = {
        name: file.name,
        ok,
        rows: table?.rows,
        counts: {
          added: rows.added.length,
          changed: rows.changed.length,
          removed: rows.removed.length,
          moved: rows.moved.length,
        },
        issues: issues.map(({ cell, issue: { message, help, severity } }) => ({
          message,
          isError: severity !== "warning",
          ...(cell === undefined ? {} : { cell }),
          ...(help === undefined ? {} : { help }),
        })),
      };
    } else this.failure = answer.failure;
    this.#changed();
  }

  forget(): void {
    this.read = undefined;
    this.failure = undefined;
    this.#changed();
  }

  #begin(): void {
    this.busy = true;
    this.failure = undefined;
    this.read = undefined;
    this.#changed();
  }
}

interface TableFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

function save({ fileName, mediaType, content }: TableFile): void {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
