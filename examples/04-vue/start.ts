// Lesson 4: the site of lesson 2 made with Vue. `npm run example -- 04` builds the pages and starts both sides. Read
// vite.config.ts for the one setting that Vue needs, src/main.ts and src/app.vue for the page.
import { join } from "node:path";
import { build } from "vite";
import { startSite } from "../02-other-origin/start-site.ts";

const pages = join(import.meta.dirname, "..", "..", ".bylaw", "lesson-04");
await build({ configFile: join(import.meta.dirname, "vite.config.ts"), build: { outDir: pages } });
const site = await startSite({
  bylaw: "http://localhost:8404",
  host: "http://127.0.0.1:8504",
  pages,
  // Vue makes a Trusted Types policy of its own as it loads.
  trustedTypes: "vue",
});
console.log(`The site: ${site.address}`);
