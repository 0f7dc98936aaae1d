import { join } from "node:path";

import { build } from "vite";

/**
 * Builds the file that a page names. It imports nothing statically: it is all that runs before an element is used, and
 * the hash in the tag that loads it covers all of that.
 */
export async function buildShell(root: string, parts: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    resolve: { conditions: ["source"] },
    define: { __BYLAW_PARTS__: JSON.stringify(parts) },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "src", "bundle.ts"),
        preserveEntrySignatures: "strict",
        output: { format: "es" },
      },
    },
  });
  const outputs = "output" in result ? [result] : Array.isArray(result) ? result : [];
  return outputs.flatMap(({ output }) => output.flatMap((file) => (file.type === "chunk" ? [file.code] : []))).join("");
}
