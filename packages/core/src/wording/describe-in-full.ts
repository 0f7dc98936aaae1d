import type { Locale } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import type { Pack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";
import { describeOperation } from "./describe-operation.ts";
import { titleOf } from "./describe-target.ts";
import { operationWords } from "./operation-words.ts";
import { namedPart } from "./part-words.ts";
import { capital, small } from "./quote.ts";
import { readTarget } from "./read-target.ts";
import { writingOf } from "./writing.ts";

/**
 * An operation as one sentence that names what it is a part of: 表单“投诉登记表”：字段“产品批号”改为必填. For lists over several documents.
 *
 * @param pack as for {@link describeOperation}
 * @param asOf ISO 8601; when the pack begins, when left out
 */
export function describeInFull(pack: Pack, operation: Operation, locale: Locale, asOf?: string): string {
  const sentence = describeOperation(pack, operation, locale, asOf);
  const writing = writingOf(pack, locale, operation.from ?? asOf);
  const target = readTarget(pack, operation.at, writing.day);
  const [whole, inner] = target?.parts ?? [];
  const isNamed = inner === undefined && operation.op !== "add" && !isDay(operation);
  if (target === undefined || whole === undefined || isNamed) return sentence;
  const name = namedPart(whole.kind, isObject(whole.value) ? titleOf(whole, target, writing) : whole.id, locale);
  const about = locale === "en" ? capital(name) : name;
  return operationWords[locale].about(about, locale === "en" ? small(sentence) : sentence);
}

/** The sentence about a day of a calendar begins with the day. */
function isDay({ at }: Operation): boolean {
  return /^calendar:[^/]+\/days/u.test(at);
}
