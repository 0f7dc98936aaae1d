import { draftChanges, evaluateForm, type Answers, type DraftChange } from "../form/index.ts";
import type { Issue } from "../issue/index.ts";
import { bindCalendars, documentsOf, openForm, type Pack } from "../policy/index.ts";
import { parseDate } from "../value/index.ts";

/** Answers as they were kept. */
export interface KeptAnswers {
  readonly id?: string;
  readonly form: string;
  readonly answers: Answers;
}

/** A form that somebody is filling in, as it would be carried over. */
export interface RehearsedDraft {
  readonly record: string;
  readonly form: string;
  /** The new policy has no such form. */
  readonly gone: boolean;
  /** What is otherwise for who fills it in; an answer that cannot be carried stands in `lost`. */
  readonly changes: readonly DraftChange[];
  /** What is wrong with the carried answers that was not; what is only still empty is not wrong. */
  readonly issues: readonly Issue[];
}

/** What becomes wrong in answers, and how many were gone through: by the names of their forms, each opened once. */
export function rehearseForms(
  before: Pack,
  after: Pack,
  asOf: string,
): {
  readonly wrong: (kept: KeptAnswers) => readonly Issue[];
  readonly draft: (kept: KeptAnswers, record: string) => RehearsedDraft | undefined;
} {
  const [old, now] = [checker(before, asOf), checker(after, asOf)];
  const newly = (id: string, answers: Answers, carried: Answers): readonly Issue[] => {
    const told = new Set(old(id, answers).map(nameOf));
    return now(id, carried).filter((each) => !told.has(nameOf(each)));
  };
  return {
    wrong: ({ form, answers }) => newly(form, answers, answers),
    draft: ({ form, answers }, record) => {
      const [was, is] = [before, after].map(({ forms }) => forms.find(({ id }) => id === form));
      if (was === undefined || was === is) return undefined;
      if (is === undefined) return { record, form, gone: true, changes: [], issues: [] };
      const { answers: carried, changes } = draftChanges(was, is, answers);
      const issues = newly(form, answers, carried).filter(({ code }) => code !== "form/missing");
      return changes.length + issues.length === 0 ? undefined : { record, form, gone: false, changes, issues };
    },
  };
}

/** What is wrong with answers to forms of a policy; nothing with those to a form that it has not. */
function checker(pack: Pack, asOf: string): (form: string, answers: Answers) => readonly Issue[] {
  const documents = documentsOf(pack);
  const opened = new Map<string, ReturnType<typeof openForm>>();
  return (id, answers) => {
    if (!opened.has(id)) opened.set(id, openForm(documents, id, asOf, bindCalendars));
    const form = opened.get(id);
    return form === undefined ? [] : evaluateForm(form, answers, { today: parseDate(asOf) ?? 0 }).issues;
  };
}

function nameOf({ code, pointer }: Issue): string {
  return `${code} ${pointer}`;
}
