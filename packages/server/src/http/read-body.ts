import { BylawError, issue } from "@bylaw/core";

/** The part of Hono's request that reading a body needs. */
interface BodySource {
  header(name: string): string | undefined;
  text(): Promise<string>;
  readonly raw: Request;
}

/**
 * The body as text, refused when it is longer than `limit` bytes (inclusive) or of another content type.
 *
 * A declared length is believed, because the HTTP server holds the sender to it; a body without one, or sent in
 * chunks, is counted while it is read.
 *
 * @issues `server/wrong-content-type`, `server/body-too-large`
 */
export async function readText(source: BodySource, accepted: readonly string[], limit: number): Promise<string> {
  const type = source.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!accepted.includes(type)) {
    throw new BylawError([issue("server/wrong-content-type", { expected: accepted.join(", ") }, { document: "body" })]);
  }
  const declared = source.header("content-length");
  if (declared === undefined || source.header("transfer-encoding") !== undefined) return countedText(source.raw, limit);
  if (Number(declared) > limit) throw tooLarge(limit);
  const text = await source.text();
  // Outside Node's HTTP server nobody has compared the length with the body.
  if (text.length > limit) throw tooLarge(limit);
  return text;
}

/** The body as JSON. @issues those of {@link readText}; `document/not-json` */
export async function readJson(
  source: BodySource,
  limit: number,
): Promise<{ readonly text: string; readonly json: unknown }> {
  const text = await readText(source, ["application/json"], limit);
  return { text, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new BylawError([issue("document/not-json", { reason: placeOf(text, String(error)) }, { document: "body" })]);
  }
}

/** Line and column of the fault. The parser's own words quote the input, which may be somebody's data. */
function placeOf(text: string, message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/u.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return `${line}:${column}`;
  if (!message.includes("end of JSON")) return "1:1";
  const lines = text.split("\n");
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

async function countedText(request: Request, limit: number): Promise<string> {
  if (request.body === null) return "";
  const decoder = new TextDecoder();
  let length = 0;
  let text = "";
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(limit: number): BylawError {
  return new BylawError([issue("server/body-too-large", { limit }, { document: "body" })]);
}
