/** Something that was done to a task and that the server has not heard of yet. */
export interface OutboxEntry {
  /** The key under which it is done once, however often it is sent. */
  readonly key: string;
  /** Whose doing it is, as `tenant/person`: nobody else's browser session sends it. */
  readonly who: string;
  readonly task: string;
  readonly title: string;
  readonly action: "claim" | "complete" | "assign";
  readonly body: Readonly<Record<string, string | null>>;
  /** When it was done, epoch ms. */
  readonly at: number;
  /** Why the server would not have it. */
  readonly refused?: string;
}

const KEY = "bylaw.outbox/1";

/** Where entries are kept over a reload; without storage they last as long as the page. */
let withoutStorage: readonly OutboxEntry[] = [];

/** What is kept, in the order in which it was done. */
export function readOutbox(): readonly OutboxEntry[] {
  try {
    const text = localStorage.getItem(KEY);
    const kept: unknown = text === null ? [] : JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return withoutStorage;
  }
}

export function addToOutbox(entry: OutboxEntry): void {
  write([...readOutbox(), entry]);
}

/** Puts another in the place of an entry, or takes it out. */
export function changeOutbox(key: string, entry?: OutboxEntry): void {
  write(readOutbox().flatMap((each) => (each.key === key ? (entry ?? []) : [each])));
}

function write(entries: readonly OutboxEntry[]): void {
  withoutStorage = entries;
  try {
    if (entries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(entries));
  } catch {
    // Kept for as long as the page lasts.
  }
}

function isEntry(each: unknown): each is OutboxEntry {
  if (typeof each !== "object" || each === null) return false;
  const entry = each as Partial<OutboxEntry>;
  return typeof entry.key === "string" && typeof entry.task === "string" && typeof entry.action === "string";
}
