/**
 * What a bundler puts in the place of what RJSF imports and our forms never reach: Markdown in descriptions (31 KB
 * gzip), RJSF's own fields, widgets and templates (18 KB), working a schema out against data (10 KB), references between
 * schemas by address (7 KB), the joining of schemas (5 KB), and comparing what forms have none of, such as maps and dates
 * (2 KB). For Vite:
 * `resolve: { alias: formAliases }`. Paths are absolute.
 */
export const formAliases: Readonly<Record<string, string>> = {
  "markdown-to-jsx/react": path("./markdown"),
  "markdown-to-jsx": path("./markdown"),
  "fast-uri": path("./uri"),
  // As RJSF's own files name them; no other package has files of these names.
  "../getDefaultRegistry.js": path("./registry"),
  "./createSchemaUtils.js": path("./schema-utils"),
  // The longer name first: the shorter one fits it, too.
  "@x0k/json-schema-merge/lib/array": path("./schema-merge"),
  "@x0k/json-schema-merge": path("./schema-merge"),
  "fast-equals": path("./equals"),
};

function path(name: string): string {
  // Beside the source stands the source, beside the compiled file the compiled one.
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return decodeURIComponent(new URL(name + extension, import.meta.url).pathname).replace(/^\/([A-Za-z]:)/u, "$1");
}
