import { isObject } from "@bylaw/core";
import type { ChannelServices, Message, Sent } from "../channel.ts";
import type { Post } from "../guarded-post.ts";
import { refusalOf, retryAfterOf } from "../http-failure.ts";

/** Where a chat robot listens, and the secret that it checks. */
export interface RobotSettings {
  readonly url: string;
  readonly secret?: string;
}

/** How long to leave a robot alone that has had too many messages, by the code that it says it with; milliseconds. */
export type Throttles = Readonly<Record<string, number>>;

/**
 * Posts to a robot and reads its answer: it says 200 to everything, and what it means stands in the code inside.
 *
 * @param codes the keys under which it may stand; 0 is success
 */
export async function askRobot(
  post: Post,
  codes: readonly string[],
  throttles: Throttles,
  { post: send, now }: ChannelServices,
): Promise<Sent> {
  const answer = await send(post).catch(refusalOf);
  if ("ok" in answer) return answer;
  if (answer.status !== 200) {
    const retryAfter = retryAfterOf(answer, now());
    return { ok: false, problem: `status ${answer.status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  const said = parse(answer.body);
  const code = codes.map((key) => said[key]).find((each) => each !== undefined);
  if (code === 0) return { ok: true };
  const known = typeof code === "number" ? code : "none";
  const retryAfter = throttles[String(known)];
  return { ok: false, problem: `code ${known}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(body);
    return isObject(said) ? said : {};
  } catch {
    return {};
  }
}

/** A message as plain text within so many bytes of UTF-8: what does not fit is counted. */
export function robotText({ title, lines, locale }: Message, bytes: number): string {
  const more = (left: number): string => (locale === "zh-CN" ? `……另有 ${left} 条` : `… and ${left} more`);
  const kept: string[] = [];
  const size = (parts: readonly string[]): number => Buffer.byteLength(parts.join("\n"));
  for (const [at, line] of lines.entries()) {
    const rest = lines.length - at;
    if (size([title, ...kept, line, more(rest)]) > bytes) return cut([title, ...kept, more(rest)].join("\n"), bytes);
    kept.push(line);
  }
  return [title, ...kept].join("\n");
}

function cut(text: string, bytes: number): string {
  let kept = "";
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept;
}
