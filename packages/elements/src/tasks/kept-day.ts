import type { Day } from "./ask-day.ts";

/** A day's list as it was when the server was last reached. */
export interface KeptDay {
  readonly day: Day;
  /** Whose it is, as `tenant/person`. */
  readonly who: string;
  /** Epoch ms. */
  readonly at: number;
}

/** What tells lists apart: whose, of which server, in which language, one's own or everybody's. */
export interface DayKey {
  readonly who: string;
  readonly base: string;
  readonly locale: string;
  readonly all: boolean;
}

interface Row {
  readonly key: string;
  readonly who: string;
  readonly at: number;
  readonly day: Omit<Day, "targets"> & { readonly targets: readonly (readonly [string, unknown])[] };
}

const [DATABASE, STORE] = ["bylaw.days/1", "days"] as const;

/** Keeps a list for when there is no network. Those of anybody else go: the device has changed hands. */
export async function keepDay(key: DayKey, day: Day, at: number): Promise<void> {
  await withStore("readwrite", (store) => {
    const row: Row = { key: nameOf(key), who: key.who, at, day: { ...day, targets: [...day.targets] } };
    store.put(row);
    const cursor = store.openCursor();
    cursor.addEventListener("success", () => {
      const found = cursor.result;
      if (found === null) return;
      if ((found.value as Row).who !== key.who) found.delete();
      found.continue();
    });
    return undefined;
  });
}

/** The list that was kept last; `undefined` when there is none, or the browser keeps nothing. */
export async function keptDay(key: DayKey): Promise<KeptDay | undefined> {
  const row = await withStore("readonly", (store) => store.get(nameOf(key)));
  if (row === undefined) return undefined;
  const { day, who, at } = row as Row;
  return { who, at, day: { ...day, targets: new Map(day.targets) as Day["targets"] } };
}

function nameOf({ who, base, locale, all }: DayKey): string {
  return JSON.stringify([who, base, locale, all]);
}

/** Never rejects: a browser that gives no database keeps nothing. */
async function withStore(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<unknown> | undefined,
): Promise<unknown> {
  try {
    const database = await opened();
    try {
      const transaction = database.transaction(STORE, mode);
      const request = use(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener("complete", () => resolve());
        transaction.addEventListener("abort", () => reject(transaction.error ?? new DOMException("aborted")));
      });
      return request?.result;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE, { keyPath: "key" }));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new DOMException("refused")));
    request.addEventListener("blocked", () => reject(new DOMException("blocked")));
  });
}
