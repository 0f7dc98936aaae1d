import { rmSync } from "node:fs";

import { budgetsOf } from "./budgets.ts";
import { buildBundle } from "./build-bundle.ts";

// `npm run sizes`: what a page loads for what, in KB of gzip, beside what it may be.
const { folder, bundle } = await buildBundle();
rmSync(folder, { recursive: true });
const kilo = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
for (const { name, files, gzip, limit } of budgetsOf(bundle)) {
  console.log(`${kilo(gzip)} of ${kilo(limit)}  ${name} (${files.length} ${files.length === 1 ? "file" : "files"})`);
  if (gzip > limit) process.exitCode = 1;
}
