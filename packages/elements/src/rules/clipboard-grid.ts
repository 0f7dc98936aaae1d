/** Reads what a spreadsheet puts on the clipboard: rows of cells with tabs between, quotes around what has line breaks. */
export function readClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replaceAll("\r\n", "\n").replace(/\n$/u, "");
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (quoted && sign === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (!quoted && (sign === "\t" || sign === "\n")) {
      rows.at(-1)?.push(cell.trim());
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell.trim());
  return rows;
}

/** Writes cells so that a spreadsheet takes them over as they are. */
export function writeClipboard(rows: readonly (readonly string[])[]): string {
  const cellText = (cell: string): string => (/["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(cellText).join("\t")).join("\n");
}
