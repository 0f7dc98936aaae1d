import { createHash } from "node:crypto";
import { BylawError, isObject, issue, readFacts, type BoundPolicy, type Fact } from "@bylaw/core";
import { encodeColumns, populationBuilder, type Columns } from "@bylaw/core/population";
import { overridesBySubject } from "../overrides/index.ts";
import type { Store, StoredRecord } from "../storage/index.ts";
import { typesRead } from "./draft-impact.ts";
import { isFresh, newestEntry, type Seen } from "./is-fresh.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { Lru } from "./lru.ts";
import { createNumbers } from "./numbers.ts";
import { visitWords } from "./visit-load.ts";
import { readsOf } from "./reads-of.ts";
import { visitSubjects } from "./visit-subjects.ts";
import { moneyRead } from "./what-stays.ts";

/** All subjects of a policy as columns for one decision. Who a row is, only the server knows. */
export interface PopulationColumns {
  /** The same text for the same rows with the same facts, on every server; says nothing else. */
  readonly version: string;
  readonly rows: number;
  /** How many subjects are left out because an exception settles what would be counted. */
  readonly settled: number;
  /** The facts that were read, also those that nobody has. */
  readonly facts: readonly string[];
  /** The fact by whose amount subjects are known. */
  readonly amount?: string | undefined;
  /** The fact that holds a subject's visit duty. */
  readonly duty?: string | undefined;
  /** As `encodeColumns` writes them; {@link MANAGER} is among them where the policy asks for visits. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The id of each row's record. */
  readonly ids: readonly string[];
  /** Who looks after subjects, by their numbers in the column. */
  readonly managers: readonly string[];
}

/** The column that says who looks after a subject: a number that means nothing elsewhere. */
export const MANAGER = "manager";

/** More subjects than this are not sent. */
const MOST_ROWS = 1_000_000;

/** Makes, or remembers, the columns of a decision on the day of a policy. */
export type ReadColumns = (
  tenant: string,
  loaded: LoadedPolicy,
  policy: BoundPolicy,
  decision: string,
) => Promise<PopulationColumns>;

interface Kept extends Seen {
  readonly columns: PopulationColumns;
}

/**
 * Columns made from a store, made anew when a record or the release has changed. Who asks while they are being made waits for them.
 *
 * @param capacity how many populations are kept; one of 100,000 customers takes some megabytes
 * @issues `policy/unknown-decision`, `server/no-columns`, `server/too-many-rows`
 */
export function createColumnsReader(store: Store, capacity: number): ReadColumns {
  const kept = new Lru<Kept>(capacity);
  const making = new Map<string, Promise<PopulationColumns>>();
  return async (tenant, loaded, policy, decision) => {
    const key = JSON.stringify([tenant, loaded.release.checksum, policy.asOf, decision]);
    const known = kept.get(key);
    if (known !== undefined && (await isFresh(store, tenant, known))) return known.columns;
    const underWay = making.get(key);
    if (underWay !== undefined) return underWay;
    const make = async (): Promise<PopulationColumns> => {
      // Asked before reading: what is written meanwhile makes this stale, never the other way round.
      const seq = await newestEntry(store, tenant);
      const columns = await readColumns(store, tenant, loaded, policy, decision);
      kept.set(key, { seq, columns });
      return columns;
    };
    const made = make().finally(() => making.delete(key));
    making.set(key, made);
    return made;
  };
}

async function readColumns(
  store: Store,
  tenant: string,
  loaded: LoadedPolicy,
  policy: BoundPolicy,
  decision: string,
): Promise<PopulationColumns> {
  if (!policy.graph.decisions.has(decision)) {
    const known = [...policy.graph.decisions.keys()].join(", ");
    throw new BylawError([issue("policy/unknown-decision", { decision, known })]);
  }
  const words = visitWords(policy);
  const amount = moneyRead(policy, decision);
  const duty = words?.duty;
  const builder = populationBuilder(
    policy.graph,
    decision,
    [amount, duty].flatMap((fact) => fact ?? []),
  );
  const telling = builder.facts.find((fact) => isTelling(policy.vocabulary.facts.get(fact)));
  if (telling !== undefined) throw new BylawError([issue("server/no-columns", { decision, fact: telling })]);
  const pick = fieldsOf(builder.facts, loaded.pack.manifest.subject);
  const ids: string[] = [];
  const managers = createNumbers();
  const { subject } = loaded.pack.manifest;
  const excepted = await overridesBySubject(store, tenant, subject, policy.asOf);
  const reads = concerns(policy, decision);
  let settled = 0;
  await visitSubjects(store, tenant, loaded, typesRead(policy, decision), ({ record, facts }) => {
    if (excepted.get(record.id)?.some(({ fact }) => reads.has(fact)) === true) {
      settled += 1;
      return;
    }
    if (ids.length === MOST_ROWS) throw new BylawError([issue("server/too-many-rows", { most: String(MOST_ROWS) })]);
    ids.push(record.id);
    const wanted = { ...facts, [record.type]: pick(record.data) };
    builder.add(readFacts(wanted, policy.vocabulary, policy.context));
    if (words !== undefined) managers.add(textAt(record, words.manager));
  });
  const columns = withManagers(builder.finish(), words === undefined ? undefined : managers.values());
  const bytes = encodeColumns(columns);
  const { rows } = columns;
  const version = versionOf(bytes, [...ids, "", ...managers.texts]);
  return { version, rows, settled, facts: builder.facts, amount, duty, bytes, ids, managers: managers.texts };
}

/** The facts that a decision gives and all that it reads: an exception to one of them puts a subject beyond a page's counting. */
function concerns(policy: BoundPolicy, decision: string): ReadonlySet<string> {
  const duty = visitWords(policy)?.duty;
  const given = [...policy.graph.facts.values()].flatMap(({ id, source }) =>
    source.kind === "decided" && source.decision === decision ? [id] : [],
  );
  const read = readsOf(policy.pack, { decisions: [decision], ...(duty === undefined ? {} : { fact: duty }) });
  return new Set([...given, ...read.facts]);
}

/** Whether a fact's values may say who somebody is: free text does, a word of a list or a figure does not. */
function isTelling(fact: Fact | undefined): boolean {
  if (fact === undefined) return false;
  const telling = new Set<string>(["text", "reference", "file"]);
  return telling.has(fact.value.type) || /"type":"(?:text|reference|file)"/u.test(JSON.stringify(fact.value));
}

/** A record's fields without those that no wanted fact is about: reading them takes most of the time. */
function fieldsOf(facts: readonly string[], subject: string): (data: unknown) => unknown {
  const prefix = `${subject}.`;
  const names = facts.filter((fact) => fact.startsWith(prefix)).map((fact) => fact.slice(prefix.length));
  const known = new Map<string, boolean>();
  const isWanted = (field: string): boolean => {
    const told = known.get(field) ?? names.some((name) => name === field || name.startsWith(`${field}.`));
    known.set(field, told);
    return told;
  };
  return (data) => {
    if (!isObject(data)) return data;
    const picked: Record<string, unknown> = {};
    for (const field of Object.keys(data)) if (isWanted(field)) picked[field] = data[field];
    return picked;
  };
}

function textAt({ data }: StoredRecord, field: string): string | undefined {
  const value = isObject(data) ? data[field] : undefined;
  return typeof value === "string" ? value : undefined;
}

function withManagers(columns: Columns, values: Float64Array | undefined): Columns {
  if (values === undefined) return columns;
  return { ...columns, facts: new Map([...columns.facts, [MANAGER, { kind: "figures", values }]]) };
}

function versionOf(bytes: Uint8Array, texts: readonly string[]): string {
  return createHash("sha256").update(bytes).update(JSON.stringify(texts)).digest("base64url").slice(0, 22);
}
