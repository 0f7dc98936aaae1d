import { resolve } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

/** A project that runs in Node, on the sources of one package. */
function node(name: string, root: string, more: { readonly globalSetup?: string } = {}) {
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

/** Starts one PostgreSQL for all projects that name it. */
const postgres = resolve("test/postgres/global-setup.ts");

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    projects: [
      node("core", "packages/core"),
      node("packs", "packages/packs"),
      node("client", "packages/client"),
      node("server", "packages/server", { globalSetup: postgres }),
      node("cli", "packages/cli"),
      {
        extends: true,
        test: {
          name: "cross",
          root: "test",
          include: ["**/*.test.ts"],
          exclude: ["**/*.long.test.ts", "**/node_modules/**"],
          globalSetup: postgres,
        },
      },
      {
        extends: true,
        // Vite takes the legacy lowering of Lit's decorators from packages/elements/tsconfig.json.
        test: {
          name: "elements",
          root: "packages/elements",
          include: ["src/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
                args: [
                  "--no-sandbox",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                ],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
