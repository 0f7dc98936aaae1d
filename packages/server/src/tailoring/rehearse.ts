import {
  bind,
  BylawError,
  decide,
  explain,
  formatDateTime,
  jsonEqual,
  outcomeOf,
  rehearseUpgrade,
  tellDraft,
  type Answers,
  type BoundPolicy,
  type KeptAnswers,
  type Locale,
  type Outcome,
  type Override,
  type Pack,
  type RehearsedDraft,
} from "@bylaw/core";
import { redateTasks } from "../calendars/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { usableOverrides } from "../overrides/index.ts";
import {
  decisionsAbout,
  nameOfRecord,
  outcomeWord,
  storedFacts,
  type LoadedPolicy,
  type SuppliedFacts,
} from "../policy/index.ts";
import type { Names } from "../people/index.ts";
import type { Services } from "../services.ts";
import type { FormDraft, Submission, Task } from "../storage/index.ts";

/** How many of each kind are gone through. */
export const REHEARSED: number = 500;
/** How many records are told by their names. */
const MOST_NAMED = 100;

/** What is rehearsed. */
export interface RehearsalQuestion {
  readonly tenant: string;
  readonly policy: LoadedPolicy;
  /** The policy that would come, as if it had always held. */
  readonly next: Pack;
  /** The same with what held until today. */
  readonly laid: Pack;
  /** ISO 8601. */
  readonly today: string;
  readonly locale: Locale;
  readonly names: Names;
  /** What a task is called, and its record. */
  readonly present: (
    tasks: readonly Task[],
  ) => Promise<(task: Task) => Pick<HttpSchemas["MovedDue"], "title" | "clauses" | "about" | "aboutName">>;
}

type Told = Omit<HttpSchemas["UpgradeRehearsal"], "issues">;

/**
 * Goes through what there is, under the policy in force and under another: worked examples, what the policy decides about stored
 * subjects, forms that were handed in or are being filled in, and what is due. Nothing is written.
 */
export async function rehearse(services: Services, question: RehearsalQuestion): Promise<Told> {
  const { tenant, policy, next, today, locale, names } = question;
  const { store } = services;
  const [drafts, submissions] = await Promise.all([
    store.listFormDrafts(tenant, { limit: REHEARSED }),
    store.listSubmissions(tenant, { limit: REHEARSED }),
  ]);
  const kept = {
    submissions: submissions.items.map(keptAnswers),
    drafts: drafts.items.map(keptAnswers),
  };
  const found = rehearseUpgrade(policy.pack, next, kept, today);
  const records = await rehearseRecords(services, question);
  const due = await rehearseDue(services, question);
  const titles = new Map(next.cases.flatMap(({ cases = [] }) => cases.map(({ id, title }) => [id, title[locale]])));
  const answersOf = (row: FormDraft | Submission, at: number, issues: HttpSchemas["RehearsedAnswers"]["issues"]) => ({
    id: row.id,
    form: row.form,
    formTitle: policy.pack.forms.find(({ id }) => id === row.form)?.title[locale] ?? row.form,
    subject: row.subject,
    person: row.person,
    personName: names(row.person),
    at: formatDateTime(at, policy.context.timeZone),
    issues,
  });
  return {
    cases: found.cases.flatMap(({ id, before, after }) =>
      after === "pending"
        ? []
        : [{ id, title: titles.get(id) ?? id, before: before === "pending" ? "absent" : before, after }],
    ),
    ...records.told,
    drafts: found.drafts.flatMap((draft) => {
      const row = drafts.items.find(({ id }) => id === draft.record);
      if (row === undefined) return [];
      // What somebody has typed so far is theirs alone.
      const changes = tellDraft({ ...draft, changes: draft.changes.map(withoutAnswer) }, policy.pack, locale);
      return [{ ...answersOf(row, row.updatedAt, [...localIssues(draft.issues, locale)]), changes }];
    }),
    submissions: found.invalid.flatMap(({ record, issues }) => {
      const row = submissions.items.find(({ id }) => id === record);
      return row === undefined ? [] : [answersOf(row, row.at, [...localIssues(issues, locale)])];
    }),
    clocks: due.clocks,
    replayed: {
      cases: next.cases.reduce((sum, { cases = [] }) => sum + cases.length, 0),
      records: records.count,
      drafts: drafts.items.length,
      submissions: submissions.items.length,
      clocks: due.count,
    },
    limit: REHEARSED,
    complete: records.complete && due.complete && drafts.next === undefined && submissions.next === undefined,
  };
}

function withoutAnswer(change: RehearsedDraft["changes"][number]): RehearsedDraft["changes"][number] {
  const { lost: _, ...rest } = change;
  return rest;
}

function keptAnswers({ id, form, answers }: FormDraft | Submission): KeptAnswers {
  return { id, form, answers: answers as unknown as Answers };
}

interface RecordsTold {
  readonly told: Pick<Told, "outcomes" | "groups">;
  readonly count: number;
  readonly complete: boolean;
}

/** What is decided otherwise about the policy's subjects, exceptions heeded. */
async function rehearseRecords(
  services: Services,
  { tenant, policy, next, today, locale }: RehearsalQuestion,
): Promise<RecordsTold> {
  const { store, policies } = services;
  const type = policy.pack.manifest.subject;
  const { items, next: more } = await store.listRecords(tenant, { type, limit: REHEARSED });
  const [old, now] = [policies.bound(policy, today), bind(next, { asOf: today })];
  const decisions = decisionsAbout(policy, type).filter(
    (id) => old.graph.decisions.has(id) && now.graph.decisions.has(id),
  );
  const groups = new Map<string, { group: HttpSchemas["RehearsedGroup"]; count: number }>();
  const outcomes: HttpSchemas["RehearsedRecord"][] = [];
  for (const record of items) {
    // One after another: a database has few connections.
    // eslint-disable-next-line no-await-in-loop
    const { facts, overrides } = await storedFacts(store, tenant, policy, [type], record.id);
    for (const decision of decisions) {
      const asked = { decision, facts, locale };
      const [was, is] = [outcomeWith(old, asked, overrides), outcomeWith(now, asked, overrides)];
      if (jsonEqual(was.outcome, is.outcome)) continue;
      const key = JSON.stringify([decision, outcomeKey(was.outcome), outcomeKey(is.outcome)]);
      const title = now.pack.decisions.find(({ id }) => id === decision)?.title[locale] ?? decision;
      const known = groups.get(key);
      if (known === undefined || outcomes.length < MOST_NAMED) {
        const texts = { decision, title, before: was.words(), after: is.words() };
        outcomes.push({ record: `${record.type}/${record.id}`, name: nameOfRecord(record), ...texts });
        if (known === undefined) groups.set(key, { group: { ...texts, count: 0 }, count: 1 });
      }
      if (known !== undefined) known.count += 1;
    }
  }
  return {
    told: {
      outcomes: outcomes.slice(0, MOST_NAMED),
      groups: [...groups.values()].map(({ group, count }) => ({ ...group, count })),
    },
    count: items.length,
    complete: more === undefined,
  };
}

interface Asked {
  readonly decision: string;
  readonly facts: SuppliedFacts;
  readonly locale: Locale;
}

/** How a subject comes out; what a policy refuses to decide is an outcome of its own. */
function outcomeWith(
  policy: BoundPolicy,
  { decision, facts, locale }: Asked,
  known: readonly Override[],
): { readonly outcome: Outcome | string; readonly words: () => string } {
  try {
    const overrides = usableOverrides(policy, known);
    const outcome = outcomeOf(policy, decision, facts, { overrides });
    const words = (): string => explain(policy, decide(policy, decision, facts, { overrides }), locale).answer;
    return { outcome, words };
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    const [first] = localIssues(error.issues, locale);
    return { outcome: error.issues.map(({ code }) => code).join(" "), words: () => first?.message ?? "" };
  }
}

function outcomeKey(outcome: Outcome | string): string {
  return typeof outcome === "string" ? outcome : outcomeWord(outcome);
}

/** What would be due at another moment. */
async function rehearseDue(
  services: Services,
  { tenant, policy, laid, present }: RehearsalQuestion,
): Promise<{ readonly clocks: Told["clocks"]; readonly count: number; readonly complete: boolean }> {
  const { redated, unread } = await redateTasks(services, tenant, policy, laid);
  const elsewhere = redated.filter(({ task, after }) => after !== task.dueAt);
  const shown = await present(elsewhere.map(({ task }) => task));
  const show = (at: number | null): string | null => (at === null ? null : formatDateTime(at, policy.context.timeZone));
  const clocks = elsewhere.map(({ task, after }) => {
    const { title, clauses, about, aboutName } = shown(task);
    return { task: task.id, title, clauses, about, aboutName, before: show(task.dueAt), after: show(after) };
  });
  return { clocks, count: redated.length, complete: unread === 0 };
}
