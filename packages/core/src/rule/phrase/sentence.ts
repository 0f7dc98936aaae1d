import type { Segment } from "../../trace/index.ts";

/** What goes into a sentence: words, or segments that keep what they stand for. */
export type Piece = string | Segment;

/**
 * Pieces as segments: neighbouring words become one, and a space that stood before a figure goes when Chinese follows.
 * The first letter of what does not begin the sentence is left as it is.
 */
export function sentence(...pieces: readonly (Piece | readonly Piece[])[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const piece of pieces.flat()) {
    const segment: Segment = typeof piece === "string" ? { kind: "text", text: piece } : piece;
    if (segment.text === "") continue;
    const last = result.at(-1);
    if (last?.kind === "text") {
      const before = startsChinese.test(segment.text)
        ? last.text.replace(/(?<=[\p{Script=Han}，、：]) $/u, "")
        : last.text;
      if (segment.kind === "text") result.splice(-1, 1, { kind: "text", text: before + segment.text });
      else result.splice(-1, 1, { kind: "text", text: before }, segment);
    } else result.push(segment);
  }
  return result;
}

/** A template with `{value}` in it, as pieces. */
export function withValue(template: string, value: readonly Piece[]): readonly Piece[] {
  const at = template.indexOf("{value}");
  if (at < 0) return [template];
  return [template.slice(0, at), ...value, template.slice(at + "{value}".length)];
}

const startsChinese = /^[\p{Script=Han}“（]/u;
