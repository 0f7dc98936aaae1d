#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { run } from "./run.ts";

const interrupted = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(line),
  err: (line) => void process.stderr.write(line),
  stdin: () => text(process.stdin),
  now: () => Date.now(),
  env: process.env,
  interrupted,
});
