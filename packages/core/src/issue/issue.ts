import { issueCodes, type IssueCode, type IssueTable } from "./issue-codes.ts";

/** A language in which people read Bylaw. */
export type Locale = "zh-CN" | "en";

/** A text that a person reads, complete in both languages. */
export interface Text {
  readonly "zh-CN": string;
  readonly en: string;
}

/** An error stops what was asked for; a warning is only told. */
export type Severity = "error" | "warning";

type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Texts<Code extends IssueCode> = IssueTable[Code]["message" | "help"];

/** The parameters that an issue's texts speak of, in either language; derived from the texts themselves. */
export type IssueParams<Code extends IssueCode> = Readonly<
  Record<Placeholders<Texts<Code>["en"]> | Placeholders<Texts<Code>["zh-CN"]>, string | number>
>;

/**
 * What is wrong, where, and how to mend it: the same object in library, HTTP, command line and page.
 *
 * `pointer` is an RFC 6901 JSON Pointer into `document`, `""` for the whole of it.
 * `message` and `help` are English; {@link renderIssue} gives either language.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  /** The document at fault, e.g. `decision/tier`. */
  readonly document?: string;
  /** The clause of the policy that is concerned. */
  readonly clause?: string;
}

/** Where an issue stands. */
export interface IssuePlace {
  readonly pointer?: string;
  readonly document?: string | undefined;
  readonly clause?: string | undefined;
}

/** More of a value than this is not repeated in an issue: whoever sent it has it. */
const MOST_CHARACTERS = 1_000;

/** Makes an issue; the compiler checks that `params` holds exactly what the texts of `code` need. */
export function issue<Code extends IssueCode>(code: Code, params: IssueParams<Code>, place: IssuePlace = {}): Issue {
  const { message, help, severity = "error" } = entryOf(code);
  const told = Object.fromEntries(
    Object.entries<string | number>(params).map(([name, value]) => [name, shortened(value)]),
  );
  return Object.freeze({
    code,
    pointer: place.pointer ?? "",
    message: fill(message.en, told),
    help: fill(help.en, told),
    params: Object.freeze(told),
    severity,
    ...(place.document === undefined ? {} : { document: place.document }),
    ...(place.clause === undefined ? {} : { clause: place.clause }),
  });
}

function shortened(value: string | number): string | number {
  return typeof value === "string" && value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
}

/** The issue in the reader's language. */
export function renderIssue(issue: Issue, locale: Locale): { readonly message: string; readonly help: string } {
  const texts = entryOf(issue.code);
  return { message: fill(texts.message[locale], issue.params), help: fill(texts.help[locale], issue.params) };
}

/** The same issue seen from the document that holds its document: `prefix` is put before the pointer. */
export function within(issue: Issue, prefix: string, document: string | undefined = issue.document): Issue {
  return Object.freeze({ ...issue, pointer: prefix + issue.pointer, ...(document === undefined ? {} : { document }) });
}

/** Whether any of the issues stops what was asked for. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((each) => each.severity === "error");
}

interface Entry {
  readonly message: Text;
  readonly help: Text;
  readonly severity?: Severity;
}

/** A bundle for pages leaves out what nobody can do wrong there: then the code stands for its words. */
function entryOf(code: IssueCode): Entry {
  const known: Partial<Record<IssueCode, Partial<Entry>>> = issueCodes;
  const {
    message = { en: code, "zh-CN": code },
    help = { en: "", "zh-CN": "" },
    severity = "error",
  } = known[code] ?? {};
  return { message, help, severity };
}

function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
}
