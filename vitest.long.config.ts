import { defineConfig } from "vitest/config";

// Storms and large fuzz: `npm run test:long`.
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["packages/*/src/**/*.long.test.ts", "test/**/*.long.test.ts"],
    globalSetup: "test/postgres/global-setup.ts",
    testTimeout: 20 * 60_000,
    fileParallelism: false,
  },
});
