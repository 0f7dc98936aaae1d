import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { defineConfig, type Plugin } from "vite";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const outDir = join(root, "dist", "bundle");

/** Next to `bylaw.js`, which changes with a release, a copy that never changes and may be cached for ever. */
function versionedCopy(): Plugin {
  return {
    name: "bylaw-versioned-copy",
    writeBundle() {
      copyFileSync(join(outDir, "bylaw.js"), join(outDir, `bylaw.${version}.js`));
    },
  };
}

export default defineConfig({
  root,
  logLevel: "warn",
  resolve: { conditions: ["source"] },
  plugins: [versionedCopy()],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    // Lib mode leaves ES output with its white space; a plain entry with a strict signature does not.
    rolldownOptions: {
      input: join(root, "src", "register.ts"),
      preserveEntrySignatures: "strict",
      output: { format: "es", entryFileNames: "bylaw.js", codeSplitting: false },
    },
  },
});
