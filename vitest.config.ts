import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type ViteUserConfig } from "vitest/config";

import { formAliases } from "./packages/react/src/stub/aliases.ts";

/** A project that runs in Node, on the sources of one package. */
function node(
  name: string,
  root: string,
  more: {
    readonly globalSetup?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly isolate?: boolean;
  } = {},
) {
  return {
    extends: true as const,
    test: {
      name,
      root,
      include: ["src/**/*.test.ts"],
      exclude: ["**/*.long.test.ts", "**/*.browser.test.ts", "**/dist/**"],
      ...more,
    },
  };
}

/** Tests that share nothing but what they have imported: a worker, or a page, takes one file after the other. */
const shared = { isolate: false } as const;

/** What counts time, once more with the process in another time zone: no answer may depend on it. */
function inZone(timeZone: string) {
  return {
    extends: true as const,
    test: {
      name: `core in ${timeZone}`,
      root: "packages/core",
      include: ["src/{calendar,clock,cadence}/**/*.test.ts"],
      env: { TZ: timeZone },
      ...shared,
    },
  };
}

/** A project that runs in Chromium, on the sources of one package. */
function browser(
  name: string,
  root: string,
  { isolate = true, ...more }: Pick<ViteUserConfig, "resolve" | "optimizeDeps"> & { readonly isolate?: boolean } = {},
) {
  return {
    extends: true as const,
    ...more,
    test: {
      isolate,
      name,
      root,
      include: ["src/**/*.browser.test.ts"],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
            args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
          },
        }),
        instances: [{ browser: "chromium" as const }],
      },
    },
  };
}

/** Starts one PostgreSQL for all projects that name it. */
const postgres = resolve("test/postgres/global-setup.ts");
/** Builds what pages load, once. */
const elements = resolve("test/elements/global-setup.ts");

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    // One worker would leave the second processor of a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A slow machine is no failure: what hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      node("core", "packages/core", { ...shared, env: { TZ: "UTC" } }),
      inZone("America/Los_Angeles"),
      inZone("Pacific/Kiritimati"),
      node("packs", "packages/packs", shared),
      node("client", "packages/client"),
      node("server", "packages/server", { ...shared, globalSetup: postgres }),
      node("cli", "packages/cli", shared),
      {
        extends: true,
        test: {
          name: "cross",
          root: "test",
          include: ["**/*.test.ts"],
          exclude: ["**/*.long.test.ts", "**/node_modules/**"],
          globalSetup: [postgres, elements],
        },
      },
      // Vite takes the legacy lowering of Lit's decorators from packages/elements/tsconfig.json.
      browser("elements", "packages/elements", {
        ...shared,
        resolve: { alias: formAliases },
        // As below: what a form is drawn with comes late, and so does what keeps it on the device.
        optimizeDeps: {
          include: [
            "idb",
            "lit",
            "lit/decorators.js",
            "lit/directives/repeat.js",
            "react",
            "react/jsx-dev-runtime",
            "react-dom",
            "react-dom/client",
            "@bylaw/react > @rjsf/core/lib/components/Form.js",
            "@bylaw/react > @rjsf/core/lib/components/fields/ObjectField.js",
            "@bylaw/react > @rjsf/core/lib/components/fields/SchemaField.js",
            "axe-core",
          ],
        },
      }),
      browser("react", "packages/react", {
        resolve: { alias: formAliases },
        // Found late, they would be bundled late, and the page would load again in the middle of a test.
        optimizeDeps: {
          include: [
            "react",
            "react/jsx-dev-runtime",
            "react-dom",
            "react-dom/client",
            "@rjsf/core/lib/components/Form.js",
            "@rjsf/core/lib/components/fields/ObjectField.js",
            "@rjsf/core/lib/components/fields/SchemaField.js",
            "axe-core",
          ],
        },
      }),
    ],
  },
});
