// Lesson 2: another site, on another origin, with its own sign-in, content policy and look. `npm run example -- 02`
// starts both sides: Bylaw at localhost:8402, the site at 127.0.0.1:8502. Read public/index.html and public/host.js for
// the page, host-server.ts for its server (the route /bylaw-token), bylaw-server.ts for what Bylaw is told of the site.
import { join } from "node:path";
import { startSite } from "./start-site.ts";

const site = await startSite({
  bylaw: "http://localhost:8402",
  host: "http://127.0.0.1:8502",
  pages: join(import.meta.dirname, "public"),
});
console.log(`The site: ${site.address}`);
