import { dayIn, openForm as bindForm, parseDate, type Issue, type Json, type PolicyDocument } from "@bylaw/core";
import { createFormStyleSheet, mountForm, type MountedForm } from "@bylaw/react";

import type { IssueView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** What a form is drawn from. */
export interface FormSource {
  readonly form: string;
  readonly documents: readonly unknown[];
  /** What the server knows: facts of the subject, and who fills in. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What stands in the fields to begin with. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Epoch ms. */
  readonly now: number;
}

/** How a form looks and speaks; may change while it is filled in. */
export interface FormManner {
  readonly locale: Locale;
  readonly theme: "light" | "dark" | "auto";
}

/** What is done with an answer: nothing comes back when it was taken, else what the server found. */
export type Submit = (answer: Readonly<Record<string, unknown>>) => Promise<readonly IssueView[]>;

/** A form in the page. This file and what it imports are one chunk of their own, loaded with the first form. */
export interface FormSession {
  change(manner: FormManner): void;
  close(): void;
}

/** Draws a form into a container of a shadow tree; `undefined` when the policy has no such form. */
export async function openForm(
  container: HTMLElement,
  source: FormSource,
  manner: FormManner,
  submit: Submit,
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
  const mounted: MountedForm = mountForm(container, {
    form,
    ...manner,
    value: source.answers as Readonly<Record<string, Json>>,
    context: { facts: source.facts, today: parseDate(today) ?? 0, now: source.now },
    // The server's issues are core's own, already in the reader's language; the pointers lead to the fields.
    onSubmit: async (answer) => (await submit(answer)) as readonly Issue[],
  });
  return {
    change: (next) => mounted.update(next),
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

/** Style sheets of a shadow tree are assigned anew: older browsers do not let the list be changed in place. */
function adopt(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, createFormStyleSheet()];
}
