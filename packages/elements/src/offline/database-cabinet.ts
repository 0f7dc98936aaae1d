import { deleteDB, openDB, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from "idb";

import { keyOf, type Cabinet, type Drawer, type Drawers, type Hand } from "./cabinet.ts";

/** Takes a database from one version to the next. */
export type Step = (database: IDBPDatabase) => void;

/**
 * The versions of the database, each as the step that leads to it. A step is never changed once it was published, and
 * only ever adds: a page that was opened before an update goes on with the newer database.
 */
export const steps: readonly Step[] = [
  (database) => {
    for (const [drawer, keyPath] of Object.entries(keyOf)) database.createObjectStore(drawer, { keyPath });
  },
];

/** Opens a person's database on this device, and brings an older one up to date with all that lies in it. */
export async function openDatabase(name: string, versions: readonly Step[] = steps): Promise<Cabinet> {
  let database = await open(name, versions);
  let closed = false;

  const again = async (): Promise<IDBPDatabase> => {
    if (closed) database = await open(name, versions);
    closed = false;
    watch(database);
    return database;
  };

  // A newer page wants to bring the database up to date: this one steps aside and opens it anew when it needs it next.
  function watch(opened: IDBPDatabase): void {
    opened.onversionchange = () => {
      closed = true;
      opened.close();
    };
    opened.addEventListener("close", () => (closed = true));
  }
  watch(database);

  return {
    name,
    durable: true,
    async act(drawers, work) {
      const transaction = (await again()).transaction(drawers, "readwrite", { durability: "strict" });
      try {
        const result = await work(handOf(transaction));
        await transaction.done;
        return result;
      } catch (error) {
        // What failed by itself has aborted already.
        transaction.done.catch(() => undefined);
        try {
          transaction.abort();
        } catch {
          // Over.
        }
        throw transaction.error ?? error;
      }
    },
    close: () => {
      closed = true;
      database.close();
    },
    destroy: async () => {
      closed = true;
      database.close();
      await deleteDB(name);
    },
  };
}

async function open(name: string, versions: readonly Step[]): Promise<IDBPDatabase> {
  try {
    return await openDB(name, versions.length, {
      upgrade: (database, from) => {
        for (const step of versions.slice(from)) step(database);
      },
    });
  } catch (error) {
    // A newer page has been here: its database has all that this one knows, and more.
    if (error instanceof DOMException && error.name === "VersionError") return openDB(name);
    throw error;
  }
}

type Transaction = IDBPTransaction<unknown, string[], "readwrite">;

function handOf(transaction: Transaction): Hand {
  const store = (drawer: Drawer): IDBPObjectStore<unknown, string[], Drawer, "readwrite"> =>
    transaction.objectStore(drawer);
  return {
    get: async <Name extends Drawer>(drawer: Name, key: string) =>
      (await store(drawer).get(key)) as Drawers[Name] | undefined,
    all: async <Name extends Drawer>(drawer: Name) => (await store(drawer).getAll()) as Drawers[Name][],
    keys: async (drawer) => (await store(drawer).getAllKeys()).map(String),
    put: async (drawer, value) => void (await store(drawer).put(value)),
    remove: (drawer, key) => store(drawer).delete(key),
  };
}
