import { formatDateTime, isObject, type Locale, type Text } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { namesOf } from "../people/index.ts";
import { nameOfRecord, type LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { Store, Task } from "../storage/index.ts";
import { mayDoTask, type TaskActor } from "../tasks/index.ts";

/** Shows tasks to whoever asks, in one language. */
export type PresentTask = (task: Task) => HttpSchemas["Task"];

/**
 * Reads what tasks are shown with: names of people and records, the policy's words and its zone, what has been decided about
 * rights.
 *
 * @param tasks all that are to be shown
 */
export async function taskPresenter(
  {
    services,
    tenant,
    policy,
    locale,
  }: {
    readonly services: Pick<Services, "directory" | "store">;
    readonly tenant: string;
    readonly policy: Pick<LoadedPolicy, "context" | "pack">;
    readonly locale: Locale;
  },
  actor: TaskActor,
  tasks: readonly Task[],
): Promise<PresentTask> {
  const names = await namesOf(services.directory, tenant, locale);
  const called = await recordNames(services.store, tenant, policy.pack.manifest.subject, tasks);
  // What is about no record is about the company itself.
  const company = tasks.some(({ about }) => about === "") ? (await services.store.getTenant(tenant))?.name : undefined;
  const { roles, timeZone } = policy.context;
  const show = (at: number): string => formatDateTime(at, timeZone);
  const name = (person: string | null): string | null => (person === null ? null : names(person));
  return (task) => {
    const { title, clauses } = task.data as unknown as { readonly title: Text; readonly clauses: readonly string[] };
    const { id, version, source, about, role, person, dueAt, note, evidence, closedBy, closedAt } = task;
    const lateBy = task.state === "open" && dueAt !== null ? Math.max(0, actor.at - dueAt) : 0;
    return {
      id,
      version,
      title: title[locale],
      clauses,
      source,
      about,
      aboutName: about === "" ? (company ?? tenant) : (called.get(about)?.name ?? idOf(about)),
      subjectName: called.get(about)?.subject ?? null,
      state: task.state as HttpSchemas["Task"]["state"],
      role,
      roleName: role === null ? null : (roles[role]?.[locale] ?? role),
      person,
      personName: name(person),
      due: dueAt === null ? null : show(dueAt),
      overdue: lateBy > 0,
      lateBy,
      mayDo: mayDoTask(actor, task),
      note,
      evidence,
      closedBy,
      closedByName: name(closedBy),
      closedAt: closedAt === null ? null : show(closedAt),
      createdAt: show(task.createdAt),
      updatedAt: show(task.updatedAt),
    };
  };
}

interface RecordName {
  readonly name: string;
  /** What the subject is called that it belongs to. */
  readonly subject: string | null;
}

/** What the records are called that tasks are about, by `type/id`; each is read once. */
async function recordNames(
  store: Pick<Store, "getRecord">,
  tenant: string,
  subjectType: string,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, RecordName>> {
  const wanted = [...new Set(tasks.map(({ about }) => about))].filter((about) => about !== "");
  const records = await Promise.all(
    wanted.map((about) => store.getRecord(tenant, about.slice(0, about.indexOf("/")), idOf(about))),
  );
  const found = records.flatMap((record) => record ?? []);
  const owners = new Set(found.flatMap(({ type, subject }) => (type === subjectType ? [] : (subject ?? []))));
  const subjects = await Promise.all([...owners].map((id) => store.getRecord(tenant, subjectType, id)));
  const names = new Map(
    subjects.flatMap((each) => (each === undefined ? [] : [[each.id, nameOfRecord(each)] as const])),
  );
  return new Map(
    found.map((record) => {
      const { type, id, subject } = record;
      const owner = type === subjectType || subject === null ? null : (names.get(subject) ?? null);
      return [`${type}/${id}`, { name: wordsOf(record), subject: owner }];
    }),
  );
}

/** Its name, else what it is in a few words, else its number. */
function wordsOf(record: Parameters<typeof nameOfRecord>[0]): string {
  const name = nameOfRecord(record);
  if (name !== record.id || !isObject(record.data)) return name;
  const words = [record.data["title"], record.data["summary"]].find((each) => typeof each === "string" && each !== "");
  return typeof words === "string" ? words : name;
}

function idOf(about: string): string {
  return about.slice(about.indexOf("/") + 1);
}
