import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { defineConfig, type Plugin } from "vite";

// By its path: the configuration is read before anything is built, whatever conditions Node was started with.
import { formAliases } from "../react/src/stub/aliases.ts";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const outDir = join(root, "dist", "bundle");

/** Next to `bylaw.js`, which changes with a release, a copy that never changes and may be cached for ever. */
function versionedCopy(): Plugin {
  return {
    name: "bylaw-versioned-copy",
    writeBundle({ dir = outDir }) {
      copyFileSync(join(dir, "bylaw.js"), join(dir, `bylaw.${version}.js`));
    },
  };
}

export default defineConfig({
  root,
  // The bundle runs in pages of other origins: what it loads later stands beside it, not at the page's root.
  base: "./",
  logLevel: "error",
  resolve: { conditions: ["source"], alias: formAliases },
  plugins: [versionedCopy()],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    // Lib mode leaves ES output with its white space; a plain entry with a strict signature does not.
    rolldownOptions: {
      input: join(root, "src", "register.ts"),
      preserveEntrySignatures: "strict",
      // What only some readers need comes when it is needed, under names that change with their content.
      output: { format: "es", entryFileNames: "bylaw.js", chunkFileNames: "bylaw-[name].[hash].js" },
    },
  },
});
