import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const index = fileURLToPath(new URL("index.ts", import.meta.url));

describe("drivers", () => {
  it.each([
    [
      "pg",
      `openPostgresStore({ connectionString: "postgresql://nobody@localhost/x" })`,
      `openSqliteStore({ file: ":memory:" })`,
    ],
    ["better-sqlite3", `openSqliteStore({ file: ":memory:" })`, undefined],
  ])("are loaded on demand: without %s the rest works", (missing, refused, works) => {
    const script = `
      import { registerHooks } from "node:module";
      registerHooks({
        resolve(specifier, context, next) {
          if (specifier === ${JSON.stringify(missing)}) throw new Error("not installed");
          return next(specifier, context);
        },
      });
      const { openPostgresStore, openSqliteStore } = await import(${JSON.stringify(index)});
      ${works === undefined ? "" : `await (await ${works}).close();`}
      await ${refused}.catch((error) => console.log(JSON.stringify(error.issues[0])));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--conditions=source", "--input-type=module", "-e", script],
      {
        encoding: "utf8",
      },
    );
    expect({ stderr, ...JSON.parse(stdout || "{}") }).toMatchObject({
      stderr: "",
      code: "storage/driver-missing",
      params: { package: missing, reason: "not installed" },
    });
  });
});
