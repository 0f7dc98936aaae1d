import { BylawError, issue } from "@bylaw/core";
import { fingerprintOf } from "../http/index.ts";
import type { AnyContext, Command, Route } from "../routes/index.ts";
import type { Services } from "../services.ts";
import type { IdempotentAnswer, Write } from "../storage/index.ts";
import { bodyOf, rawResponse } from "./to-response.ts";

/** A request that was read and admitted. */
export interface Request {
  readonly route: Route;
  readonly context: AnyContext;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
  /** The address asked, without its query. */
  readonly path: string;
}

/**
 * Writes what a command decided and answers. Under a key, the answer is written in the same go, so that a repetition
 * gets the same answer and changes nothing.
 *
 * @param mayRepeat whether a command that may be decided anew is handed back as `again`
 * @issues `server/idempotency-key-reused`, and what the command says about a conflict
 */
export async function carryOut(
  request: Request,
  command: Command<unknown>,
  services: Services,
  mayRepeat: boolean,
): Promise<Response | "again"> {
  const { route, context, key } = request;
  const status = command.answer.status ?? route.status ?? 200;
  const body = bodyOf(command.answer);
  const kept = key === undefined ? [] : keep(request, key, status, body, services.now());
  const writes = [...kept, ...command.writes];
  if (writes.length === 0) return rawResponse(body, status, context.locale, command.answer.headers);
  const result = await services.store.commit({ tenant: context.principal?.tenant ?? "", writes });
  if (result.ok) return rawResponse(body, status, context.locale, command.answer.headers);
  const { conflict } = result;
  // Somebody used the key while we were deciding.
  if (conflict.table === "idempotency") return (await earlierAnswer(request, services)) ?? Promise.reject(keyReused());
  const again = typeof command.again === "function" ? command.again(conflict) : command.again === true;
  if (mayRepeat && again) return "again";
  throw new BylawError([command.conflict({ ...conflict, write: conflict.write - kept.length })]);
}

/**
 * The answer that was given to the same request before; `undefined` when there was none.
 *
 * @issues `server/idempotency-key-reused`
 */
export async function earlierAnswer(request: Request, services: Services): Promise<Response | undefined> {
  const { key, context } = request;
  if (key === undefined || context.principal === null) return undefined;
  const earlier = await services.store.getIdempotentAnswer(context.principal.tenant, key);
  if (earlier === undefined) return undefined;
  if (earlier.fingerprint !== fingerprint(request)) throw keyReused();
  const body = earlier.body === "" ? null : earlier.body;
  return rawResponse(body, earlier.status, context.locale, { "idempotency-replayed": "true" });
}

function keyReused(): BylawError {
  return new BylawError([issue("server/idempotency-key-reused", {}, { document: "Idempotency-Key" })]);
}

/** Answers are kept for a week, so that a client that was cut off has time to ask again. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

function keep(request: Request, key: string, status: number, body: string | null, now: number): readonly Write[] {
  const row: IdempotentAnswer = { key, fingerprint: fingerprint(request), status, body: body ?? "", createdAt: now };
  return [
    { kind: "purge", table: "idempotency", before: now - KEPT_FOR },
    { kind: "insert", table: "idempotency", row },
  ];
}

function fingerprint({ route, context, path }: Request): string {
  const { principal, query, text, version, heeded } = context;
  const parts = [
    principal?.person ?? "",
    route.operationId,
    path,
    JSON.stringify(query),
    String(version),
    String(heeded ?? ""),
    text,
  ];
  return fingerprintOf(parts);
}
