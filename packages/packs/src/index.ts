/**
 * Policies as data. Each folder beside `src` that holds a `pack.json` is one; nothing lists them. And the calendars that they
 * share, in `calendars/`.
 * Also the demo company that shows them at work.
 */
export { demoFactory, demoSubjects, type DemoFactory, type DemoSubject, nextBeanProducts } from "./demo/index.ts";
export type { PackFile } from "./pack-file.ts";
export { readCalendarFiles, shippedCalendars } from "./read-calendars.ts";
export { packFolder, readPackFiles, readShippedPack, shippedPacks } from "./read-pack.ts";
