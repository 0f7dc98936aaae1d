import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import type { Plugin } from "vite";

import { buildShell } from "./build-shell.ts";
import { filesOf, type Chunks } from "./files-of.ts";
import { deleteOthers, earlierBuilds } from "./keep-earlier.ts";
import { listFiles, type BundleList } from "./list-files.ts";

/**
 * Makes of the parts that Vite has built what a page loads: `bylaw.js`, which knows the files of every tag, its
 * versioned copy, and `bylaw.json`, which lists the files with their sizes and hashes.
 */
export function bundlePlugin(root: string): Plugin {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  let folder = "";
  let made: BundleList | undefined;
  return {
    name: "bylaw-bundle",
    apply: "build",
    configResolved(config) {
      folder = resolve(root, config.build.outDir);
    },
    generateBundle: {
      // After Vite has written into the files what a browser should be told to load early.
      order: "post",
      async handler(_options, bundle) {
        const chunks: Chunks = new Map(
          Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
        );
        const tags = [...chunks.values()].filter(({ isEntry }) => isEntry);
        const parts = Object.fromEntries(tags.map(({ name, fileName }) => [name, filesOf(chunks, [fileName])]));
        const shell = await buildShell(root, parts);
        const list = listFiles(version, chunks, parts, shell);
        made = { ...list, earlier: earlierBuilds(folder, Object.keys(list.files)) };
        this.emitFile({ type: "asset", fileName: "bylaw.js", source: shell });
        this.emitFile({ type: "asset", fileName: `bylaw.${version}.js`, source: shell });
        this.emitFile({ type: "asset", fileName: "bylaw.json", source: `${JSON.stringify(made, null, 2)}\n` });
      },
    },
    writeBundle() {
      if (made !== undefined) deleteOthers(folder, made);
    },
  };
}
