import { isObject, type Locale } from "@bylaw/core";
import type { StoredRecord } from "../storage/index.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";

/** What a record is called: its name, else its id. */
export function nameOfRecord({ id, data }: Pick<StoredRecord, "id" | "data">): string {
  const name = isObject(data) ? data["name"] : undefined;
  return typeof name === "string" ? name : id;
}

/** What kind of subject a record is, in words: its `segment`, where the policy knows such a fact. */
export function segmentWords(
  { pack, vocabulary }: LoadedPolicy,
  locale: Locale,
): (record: Pick<StoredRecord, "data">) => { readonly segment?: string } {
  const name = vocabulary.facts.get(`${pack.manifest.subject}.segment`)?.value.enum;
  const found = name === undefined ? undefined : pack.vocabularies.flatMap(({ enums }) => enums?.[name] ?? [])[0];
  const options = found?.options ?? {};
  return ({ data }) => {
    const segment = isObject(data) ? data["segment"] : undefined;
    if (typeof segment !== "string" || !Object.hasOwn(options, segment)) return {};
    const label = options[segment]?.[locale];
    return label === undefined ? {} : { segment: label };
  };
}
