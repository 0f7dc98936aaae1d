import { readFileSync, rmSync } from "node:fs";

/** How many tests went which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Reads the runner's report and removes it. A run that failed without a failed test (an error in set-up) counts as one. */
export function countTests(path: string, exitCode: number): Counts {
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  rmSync(path);
  const failed = exitCode !== 0 && report.numFailedTests === 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}
