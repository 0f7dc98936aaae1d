/** A formatted value in the pieces that a chip sets apart. */
export interface Figure {
  readonly piece: string;
  readonly small: boolean;
}

/**
 * Splits a formatted value into its figure and its unit, which is set smaller: 100 | 万元, CNY | 1,000,000.
 * Words before a figure belong to it (每月 1 次), a currency code does not. A value without a figure is one piece.
 */
export function splitFigure(text: string): readonly Figure[] {
  const match = /^([^\d]*)([\d.,:–%-]*\d%?)(\D*)$/u.exec(text.trim());
  const [, before = "", figure = "", after = ""] = match ?? [];
  if (figure === "") return [{ piece: text, small: false }];
  const lead = before.trim();
  const pieces: Figure[] = [];
  if (/^[A-Z]{3}$/u.test(lead)) pieces.push({ piece: lead, small: true }, { piece: figure, small: false });
  else pieces.push({ piece: before + figure, small: false });
  if (after.trim() !== "") pieces.push({ piece: after.trim(), small: true });
  return pieces;
}
