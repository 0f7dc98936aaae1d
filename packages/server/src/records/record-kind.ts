import { BylawError, issue, type BoundPolicy } from "@bylaw/core";
import type { LoadedPolicy } from "../policy/index.ts";

type Collections = BoundPolicy["vocabulary"]["collections"];

/** The fields of a kind of record, with the types that the vocabulary gives them. */
export type Collection = Collections extends ReadonlyMap<string, infer Item> ? Item : never;

/** One kind of record that a policy keeps. */
export interface RecordKind {
  readonly type: string;
  readonly collection: Collection;
  /**
   * Fields that the policy alone decides: they are never stored, because an answer would read the label instead of the
   * rule. A field that a form lets a person set is not among them: a severity that somebody raised stays raised.
   */
  readonly decided: ReadonlySet<string>;
}

/** The kind of record under a type's name. @issues `server/unknown-record-type` */
export function recordKind(policy: LoadedPolicy, type: string): RecordKind {
  const { records, collections } = policy.vocabulary;
  const collection = collections.get(records.get(type)?.collection ?? "");
  if (collection === undefined) {
    throw new BylawError([issue("server/unknown-record-type", { type, known: [...records.keys()].join(", ") })]);
  }
  const prefix = `${type}.`;
  const asked = factsThatPeopleSet(policy, type);
  const decided = policy.pack.decisions
    .flatMap(({ outputs }) => Object.values(outputs).flatMap(({ fact }) => fact ?? []))
    .filter((fact) => fact.startsWith(prefix) && !asked.has(fact));
  return { type, collection, decided: new Set(decided.map((fact) => fact.slice(prefix.length))) };
}

/** The facts of a kind of record that its forms ask a person for. */
function factsThatPeopleSet({ pack }: LoadedPolicy, type: string): ReadonlySet<string> {
  const fields = pack.forms.filter(({ record }) => record === type).flatMap((form) => form.fields);
  const open = fields.filter(
    ({ compute, system, readOnly }) => compute === undefined && system === undefined && readOnly !== true,
  );
  return new Set(open.flatMap(({ fact }) => fact ?? []));
}
