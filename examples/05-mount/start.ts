// Lesson 5: the API inside a server that is already there. `npm run example -- 05` starts a Hono server and an Express
// server, both with the API under /policy, each with its own database file, both with the host's own cookie.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createBylaw } from "./create-bylaw.ts";
import { expressHost } from "./express-host.ts";
import { honoHost } from "./hono-host.ts";

const folder = join(import.meta.dirname, "..", "..", ".bylaw");
mkdirSync(folder, { recursive: true });

const hono = honoHost(await createBylaw({ file: join(folder, "lesson-05-hono.sqlite") }));
serve({ fetch: hono.fetch, hostname: "127.0.0.1", port: 8405 });

const express = expressHost(await createBylaw({ file: join(folder, "lesson-05-express.sqlite") }));
express.listen(8505, "127.0.0.1");

for (const port of [8405, 8505]) {
  console.log(`curl -H 'cookie: session=s-chen' http://127.0.0.1:${port}/policy/v1/me`);
}
