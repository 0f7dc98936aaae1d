import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

// The one place that says which way imports go. docs/architecture.md draws it.
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  packs: ["core"],
  client: [],
  react: ["core", "client"],
  elements: ["client", "react", "core"],
  server: ["core"],
  cli: ["core", "packs", "server"],
};
const CORE = [
  "issue",
  "json",
  "schema",
  "value",
  "calendar",
  "trace",
  "rule",
  "fact",
  "decision",
  "analysis",
  "population",
  "clock",
  "cadence",
  "form",
  "policy",
  "wording",
  "tailoring",
  "start",
  "formats",
];
/** Folders of core that stand beside the row: what they may import. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "json-rules-engine": ["issue", "json", "schema", "value", "rule", "fact", "decision", "policy"],
};

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const sources = globSync("*/src/**/*.{ts,tsx}", { cwd: packages }).filter(
  (path) => !/\.(test|test-d|contract)\.ts$/u.test(path),
);

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = sources.flatMap((file): Import[] =>
  [...readFileSync(join(packages, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map((match) => ({
    file,
    target: match[1] ?? "",
  })),
);

describe("imports between packages", () => {
  it("go one way", () => {
    const upwards = imports.filter(({ file, target }) => {
      const [own = ""] = file.split(sep);
      const wanted = /^@bylaw\/([a-z]+)/u.exec(target)?.[1];
      return wanted !== undefined && wanted !== own && PACKAGES[own]?.includes(wanted) !== true;
    });
    expect(upwards).toEqual([]);
  });

  it("never reach into another package's files", () => {
    const inside = imports.filter(({ file, target }) => {
      if (!target.startsWith(".")) return false;
      return relative(packages, resolve(packages, dirname(file), target)).split(sep)[0] !== file.split(sep)[0];
    });
    expect(inside).toEqual([]);
  });
});

describe("imports inside core", () => {
  const inside = imports.flatMap(({ file, target }) => {
    const [own, , from = ""] = file.split(sep);
    if (own !== "core" || !target.startsWith(".") || file.split(sep).length < 4) return [];
    const path = relative(join(packages, "core", "src"), resolve(packages, dirname(file), target)).split(sep);
    const [to = ""] = path;
    return to === from ? [] : [{ file, from, to, path: path.join("/") }];
  });

  it("go only to folders that stand before", () => {
    const upwards = inside.filter(({ from, to }) => {
      const beside = BESIDE[from];
      return beside === undefined
        ? CORE.indexOf(to) === -1 || CORE.indexOf(to) >= CORE.indexOf(from)
        : !beside.includes(to);
    });
    expect(upwards).toEqual([]);
  });

  it("go through the folder's index", () => {
    expect(inside.filter(({ path }) => !path.endsWith("/index.ts"))).toEqual([]);
  });
});

describe("core", () => {
  // The DOM and Node's globals do not even compile there: its tsconfig has no types for them.
  it("asks no clock and no chance, and evaluates no text", () => {
    const forbidden =
      /\bfrom "node:|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\beval\(|\bnew Function\(/u;
    const found = sources
      .filter((file) => file.startsWith(`core${sep}`) && !file.includes(`${sep}generated${sep}`))
      .flatMap((file) =>
        readFileSync(join(packages, file), "utf8")
          .split("\n")
          .flatMap((line, at) =>
            forbidden.test(line.replace(/\/\/.*$|^\s*\*.*$/u, "")) ? [`${file}:${at + 1} ${line.trim()}`] : [],
          ),
      );
    expect(found).toEqual([]);
  });
});
