import { globSync } from "node:fs";
import { basename, join } from "node:path";

import { defineConfig } from "vite";

// By its path: the configuration is read before anything is built, whatever conditions Node was started with.
import { formAliases } from "../react/src/stub/aliases.ts";
import { bundlePlugin } from "./bundle/bundle-plugin.ts";
import { formEngine, policyData, ruleEngine } from "./bundle/form-engine.ts";
import { shortCodesPlugin } from "./bundle/short-codes-plugin.ts";

const root = import.meta.dirname;

export default defineConfig({
  root,
  // The bundle runs in pages of other origins: what it loads later stands beside it, not at the page's root.
  base: "./",
  logLevel: "error",
  // Pages get what is made for pages, whoever builds: a test would get React's checks for developers, too.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  oxc: { jsx: { development: false } },
  resolve: { conditions: ["source"], alias: formAliases },
  plugins: [shortCodesPlugin(root), bundlePlugin(root)],
  build: {
    outDir: join(root, "dist", "bundle"),
    // What an earlier build of this version left is still in somebody's cache: see `keepEarlier`.
    emptyOutDir: false,
    target: "es2022",
    // Lib mode leaves ES output with its white space; plain entries with a strict signature do not.
    rolldownOptions: {
      // `"use client"` of React's libraries says nothing to a page.
      onLog: (level, log, tell) => (log.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : tell(level, log)),
      // One part for each tag; `bylaw.js`, which brings them, is made of their names afterwards.
      input: Object.fromEntries(
        globSync("src/tag/*.ts", { cwd: root }).map((file) => [basename(file, ".ts"), join(root, file)]),
      ),
      preserveEntrySignatures: "strict",
      output: {
        format: "es",
        entryFileNames: "[name].[hash].js",
        chunkFileNames: ({ name }) => `bylaw-${name.replace(/^bylaw-|~.*/gu, "")}.[hash].js`,
        codeSplitting: {
          groups: [
            // What changes a policy, and what carries a draft over to a new form: no form needs them to be filled in, and
            // small as they are they would be put together with what it needs.
            {
              name: "core",
              test: /packages[\\/]core[\\/]src[\\/](?:policy[\\/](?:coverage|bounds-text|view|fact-reads|clause-segments|review|change-|tailor-|tighten|set-parameter|check-bounds|day-operations|decision-target|calendar-(?:target|value)|check-value-type|hours-from|spanning|target-value|duty-spans|with-overrides|bind-overrides|check-overrides)|(?:tailoring|wording|start)[\\/]|decision[\\/]set-aside|form[\\/](?:trace-binds)|form[\\/](?:draft-changes|renames)|calendar[\\/](?:check-calendar|notice-days))/u,
              priority: 1,
              entriesAware: true,
            },
            // What a form is reckoned with, in three pieces: the engine apart from what draws, so that its size can be told and
            // pages that change only looks keep it. What is not named here goes where it is needed.
            { name: "core", test: policyData, priority: 2 },
            { name: "core", test: ruleEngine, priority: 2 },
            { name: "core", test: formEngine, priority: 2 },
            // What says a form in RJSF's words draws.
            {
              name: "core",
              test: /packages[\\/]core[\\/](?!src[\\/]form[\\/](?:form|type)-schema)/u,
              entriesAware: true,
              entriesAwareMergeThreshold: 2_000,
            },
          ],
        },
      },
    },
  },
});
