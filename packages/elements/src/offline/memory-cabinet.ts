import { keyOf, type Cabinet, type Drawer, type Drawers, type Hand } from "./cabinet.ts";

/** In place of a database where a browser has none: lasts as long as the page, and says so. */
export function createMemoryCabinet(name: string): Cabinet {
  let kept = emptyDrawers();
  // One piece of work after the other.
  let last: Promise<unknown> = Promise.resolve();

  return {
    name,
    durable: false,
    act(_drawers, work) {
      const turn = last.then(async () => {
        const before = new Map([...kept].map(([drawer, things]) => [drawer, new Map(things)]));
        try {
          return await work(handOf(kept));
        } catch (error) {
          kept = before;
          throw error;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => undefined,
    destroy: () => {
      kept = emptyDrawers();
      return Promise.resolve();
    },
  };
}

type Things = Map<Drawer, Map<string, unknown>>;

function emptyDrawers(): Things {
  return new Map((Object.keys(keyOf) as Drawer[]).map((drawer) => [drawer, new Map()]));
}

function handOf(kept: Things): Hand {
  const things = (drawer: Drawer): Map<string, unknown> => kept.get(drawer) ?? new Map();
  return {
    get: <Name extends Drawer>(drawer: Name, key: string) =>
      Promise.resolve(things(drawer).get(key) as Drawers[Name] | undefined),
    all: <Name extends Drawer>(drawer: Name) => Promise.resolve([...things(drawer).values()] as Drawers[Name][]),
    keys: (drawer) => Promise.resolve([...things(drawer).keys()]),
    put: (drawer, value) => {
      things(drawer).set(String((value as unknown as Record<string, unknown>)[keyOf[drawer]]), value);
      return Promise.resolve();
    },
    remove: (drawer, key) => {
      things(drawer).delete(key);
      return Promise.resolve();
    },
  };
}
