import type { Cabinet } from "./cabinet.ts";
import { openDatabase } from "./database-cabinet.ts";
import { createMemoryCabinet } from "./memory-cabinet.ts";

/** How long a browser may take to open a database, ms. Some never answer after a crash. */
const PATIENCE = 5000;

/** A person's cabinet; one that lasts as long as the page where the browser gives no database. */
export async function openCabinet(name: string): Promise<Cabinet> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), PATIENCE)));
  const opened = (async () => {
    try {
      return typeof indexedDB === "undefined" ? undefined : await openDatabase(name);
    } catch {
      return undefined;
    }
  })();
  const cabinet = await Promise.race([opened, late]);
  clearTimeout(timer);
  return cabinet ?? createMemoryCabinet(name);
}
