import {
  dayIn,
  issueCodes,
  openForm as bindForm,
  parseDate,
  prefillAnswers,
  renderIssue,
  type BoundForm,
  type FormContext,
  type Issue,
  type Json,
  type PolicyDocument,
  type Prefilled,
} from "@bylaw/core";
import {
  createFormStore,
  createFormStyleSheet,
  mountForm,
  type FileStore,
  type FormStore,
  type Lookup,
  type MountedForm,
} from "@bylaw/react";

import type { IssueView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { FormStamp } from "./load-form.ts";

type Answers = Readonly<Record<string, unknown>>;

/** What a form is drawn from. */
export interface FormSource {
  readonly form: string;
  readonly documents: readonly unknown[];
  /** What the server knows: facts of the subject, and who fills in. */
  readonly facts: Answers;
  /** What stands in the fields to begin with, before anything that is prefilled. */
  readonly answers: Answers;
  /** What was begun: it stands in the fields as it is. */
  readonly draft?: Answers;
  /** Of something that was submitted. */
  readonly stamp?: FormStamp;
  /** Epoch ms. */
  readonly now: number;
  readonly lookup?: Lookup;
}

/** How a form looks and speaks; may change while it is filled in. */
export interface FormManner {
  readonly locale: Locale;
  readonly theme: "light" | "dark" | "auto";
  readonly mode: "fill" | "view" | "print";
  readonly locked: readonly string[];
  readonly disabled: boolean;
  readonly files?: FileStore;
}

/** What is done with an answer: nothing comes back when it was taken, else what the server found. */
export type Submit = (answer: Answers) => Promise<readonly IssueView[]>;

/** What a form tells its host. */
export interface FormHooks {
  readonly submit: Submit;
  readonly changed: (answers: Answers) => void;
  readonly invalid: (issues: readonly IssueView[]) => void;
  readonly cancel?: () => void;
}

/** A form in the page. This file and what it imports are one chunk of their own, loaded with the first form. */
export interface FormSession {
  /** The answers with which it began, what was begun before left aside. */
  readonly first: Answers;
  answers(): Answers;
  /** What is wrong with them now, told or not. */
  errors(): readonly IssueView[];
  /** Tells all that is wrong, and gives it. */
  validate(): readonly IssueView[];
  submit(): void;
  cancel(): void;
  goTo(place: string): boolean;
  focus(): void;
  /** Puts others in the place of all answers. */
  replace(answers: Answers): void;
  change(manner: FormManner): void;
  close(): void;
}

/** Draws a form into a container, in a shadow tree or not; `undefined` when the policy has no such form. */
export async function openForm(
  container: HTMLElement,
  source: FormSource,
  manner: FormManner,
  hooks: FormHooks,
): Promise<FormSession | undefined> {
  const manifest = source.documents.find(isManifest);
  if (manifest === undefined) return undefined;
  const today = dayIn(source.now, manifest.timeZone);
  // Few policies have facts that count working days; the calendars come with those only.
  const calendars = source.documents.some(countsWorkingDays)
    ? (await import("./form-calendars.ts")).bindCalendars
    : undefined;
  const form = bindForm(source.documents as readonly PolicyDocument[], source.form, today, calendars);
  if (form === undefined) return undefined;
  adopt(container.getRootNode());
  const context: FormContext = { facts: source.facts, today: parseDate(today) ?? 0, now: source.now };
  const prefilled = firstAnswers(form, context, source);
  const first = prefilled.answers;
  const store = createFormStore(form, (source.draft ?? first) as Readonly<Record<string, Json>>, context);
  const { submit, changed, invalid, cancel } = hooks;
  let { locale } = manner;
  const say = (issue: IssueView): IssueView => inWords(issue, locale);
  const mounted = mountForm(container, {
    form,
    store,
    context,
    ...manner,
    ...(source.draft === undefined ? { prefilled } : {}),
    ...(source.lookup === undefined ? {} : { lookup: source.lookup }),
    ...(source.stamp === undefined ? {} : { stamp: source.stamp }),
    ...(cancel === undefined ? {} : { onCancel: cancel }),
    onChange: changed,
    onInvalid: (issues) => invalid(issues.map(say)),
    // The server's issues are core's own, already in the reader's language; the pointers lead to the fields.
    onSubmit: async (answer) => (await submit(answer)) as readonly Issue[],
  });
  return {
    ...sessionOf(mounted, store, first),
    errors: () => store.state().issues.flatMap((issue) => (issue.severity === "error" ? [say(issue)] : [])),
    validate: () => mounted.validate().map(say),
    change: (next) => {
      locale = next.locale;
      mounted.update(next);
    },
  };
}

/** An issue in the reader's language; one that only a server knows has its own words. */
function inWords(issue: IssueView, locale: Locale): IssueView {
  const isOurs = issue.params !== undefined && Object.hasOwn(issueCodes, issue.code);
  return isOurs ? { ...issue, ...renderIssue(issue as Issue, locale) } : issue;
}

function firstAnswers(form: BoundForm, context: FormContext, { answers, stamp }: FormSource): Prefilled {
  const told = answers as Readonly<Record<string, Json>>;
  // What was submitted stands as it is.
  if (stamp !== undefined) return { answers: told, from: new Map() };
  const prefilled = prefillAnswers(form, context);
  return { answers: { ...prefilled.answers, ...told }, from: prefilled.from };
}

function sessionOf(
  mounted: MountedForm,
  store: FormStore,
  first: Answers,
): Omit<FormSession, "errors" | "validate" | "change"> {
  return {
    first,
    answers: () => store.answers(),
    submit: () => mounted.submit(),
    cancel: () => mounted.cancel(),
    goTo: (place) => mounted.goTo(place),
    focus: () => mounted.focus(),
    replace: (answers) => store.reset(answers as Readonly<Record<string, Json>>),
    close: () => mounted.unmount(),
  };
}

function countsWorkingDays(document: unknown): boolean {
  const isTold = typeof document === "object" && document !== null && "kind" in document;
  const reads = isTold && ["vocabulary", "form", "scorecard"].includes(String(document.kind));
  return reads && JSON.stringify(document).includes('"workingDay');
}

function isManifest(document: unknown): document is { readonly kind: "manifest"; readonly timeZone: string } {
  return typeof document === "object" && document !== null && "kind" in document && document.kind === "manifest";
}

let sheet: CSSStyleSheet | undefined;

/** Style sheets of a tree are assigned anew: older browsers do not let the list be changed in place. */
function adopt(root: Node): void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  sheet ??= createFormStyleSheet();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
