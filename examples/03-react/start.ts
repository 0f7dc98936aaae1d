// Lesson 3: the site of lesson 2 made with React. `npm run example -- 03` builds the pages and starts both sides. Read
// src/main.tsx for the settings and src/app.tsx for the components; servers, keys and content policy are lesson 2's.
import { join } from "node:path";
import { build } from "vite";
import { startSite } from "../02-other-origin/start-site.ts";

const pages = join(import.meta.dirname, "..", "..", ".bylaw", "lesson-03");
await build({ configFile: join(import.meta.dirname, "vite.config.ts"), build: { outDir: pages } });
const site = await startSite({ bylaw: "http://localhost:8403", host: "http://127.0.0.1:8503", pages });
console.log(`The site: ${site.address}`);
