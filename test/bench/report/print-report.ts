import type { Report } from "../contest.ts";

/** Shows on the terminal what a contest found. */
export function printReport({ columns, rows, goals, notes }: Report): void {
  const table = [{ name: "", cells: columns }, ...rows];
  const first = Math.max(...table.map(({ name }) => name.length));
  const widths = columns.map((_, at) => Math.max(...table.map(({ cells }) => (cells[at] ?? "").length)));
  for (const { name, cells } of table) {
    console.log(`  ${name.padEnd(first)}  ${widths.map((width, at) => (cells[at] ?? "").padStart(width)).join("  ")}`);
  }
  for (const { what, wanted, found, met } of goals) console.log(`  ${met ? "✓" : "✗"} ${what}: ${found} (${wanted})`);
  for (const note of notes) console.log(`  ${note}`);
}
