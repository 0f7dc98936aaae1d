/**
 * Policies as data. Each folder beside `src` that holds a `pack.json` is one; nothing lists them.
 * Also the demo company that shows them at work.
 */
export { demoFactory, demoSubjects, type DemoFactory, type DemoSubject } from "./demo/index.ts";
export { packFolder, readPackFiles, readShippedPack, shippedPacks, type PackFile } from "./read-pack.ts";
