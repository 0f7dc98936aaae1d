/**
 * What a bundler puts in the place of two libraries that RJSF imports and our forms never reach: Markdown in
 * descriptions (31 KB gzip) and references between schemas by address (7 KB). For Vite:
 * `resolve: { alias: formAliases }`. Paths are absolute.
 */
export const formAliases: Readonly<Record<string, string>> = {
  "markdown-to-jsx/react": path("./markdown"),
  "markdown-to-jsx": path("./markdown"),
  "fast-uri": path("./uri"),
};

function path(name: string): string {
  // Beside the source stands the source, beside the compiled file the compiled one.
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return decodeURIComponent(new URL(name + extension, import.meta.url).pathname).replace(/^\/([A-Za-z]:)/u, "$1");
}
