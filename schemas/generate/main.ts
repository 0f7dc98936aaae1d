import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateElementsManifest } from "./elements-manifest.ts";
import { generateLunarYears } from "./lunar-years.ts";
import { generateHttp } from "./openapi.ts";
import { generateSimdModule } from "./simd-module.ts";
import { readSchemaFiles } from "./schema-files.ts";
import { generateTailorTargets, tailorTargetsFile } from "./tailor-targets.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

// Everything that derives from /schemas, the one module in WebAssembly and the lunar table: `npm run gen` writes it, `npm run gen -- --check`
// tells whether it is stale.
const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const generated = join(folder, "..", "packages", "core", "src", "schema", "generated");
const written = readSchemaFiles(folder).filter(({ name }) => name !== tailorTargetsFile);
const targets = generateTailorTargets(written);
const files = [...written, targets.schema].toSorted((a, b) => (a.name < b.name ? -1 : 1));

const wanted = new Map([
  [join(folder, tailorTargetsFile), `${JSON.stringify(targets.schema.schema, undefined, 2)}\n`],
  [join(generated, "tailor-targets.ts"), targets.table],
  [join(generated, "types.ts"), await generateTypes(files)],
  ...Object.entries(await generateValidators(files)).map(([name, text]) => [join(generated, name), text] as const),
  ...(await generateHttp(folder, files)),
  ...(await generateElementsManifest(join(folder, "..", "packages"))),
  ...(await generateSimdModule(join(folder, "..", "packages", "core", "src", "population", "kernel"))),
  ...generateLunarYears(join(folder, "..", "packages", "core", "src", "cadence", "lunar")),
]);

const stale = [...wanted].filter(([path, text]) => readOrEmpty(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`stale: ${path}; run \`npm run gen\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
  console.log(`${stale.length} of ${wanted.size} generated files written`);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
