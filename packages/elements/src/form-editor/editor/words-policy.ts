import type { BoundForm, BoundPolicy, Fact, FormField } from "@bylaw/core";

type Scope = BoundPolicy["scope"];
type RecordDefinition = BoundPolicy["vocabulary"]["records"] extends ReadonlyMap<string, infer Record> ? Record : never;

/**
 * A policy in which the fields of a form are facts with labels, under a heading of their own, so that sentences about them read
 * like those about everything else.
 *
 * @param within the field whose rows are spoken of; their fields come first
 */
export function wordsPolicy(
  policy: BoundPolicy,
  form: BoundForm,
  within: FormField | undefined,
  heading: string,
): BoundPolicy {
  const fields = [...(within?.rows ?? []), ...form.form.fields].filter(({ statement }) => statement === undefined);
  const facts = new Map<string, Fact>();
  for (const { id, label, value, rows } of fields) {
    if (facts.has(id)) continue;
    // Whether there are rows can be asked, as of a list of files.
    const type = value ?? (rows === undefined ? { type: "text" } : { type: "list", of: "file" });
    facts.set(id, { id, label, value: type } as Fact);
  }
  const text = { "zh-CN": heading, en: heading };
  const record: RecordDefinition = { label: text, collection: "", id: "", fields: {} };
  const { vocabulary } = policy;
  return {
    ...policy,
    scope: withRows(form.scope, within),
    vocabulary: {
      ...vocabulary,
      facts: new Map([...facts, ...vocabulary.facts]),
      records: new Map<string, RecordDefinition>([
        ...vocabulary.records,
        ...[...facts.keys()].map((id): [string, RecordDefinition] => [id, record]),
      ]),
    },
  };
}

function withRows(scope: Scope, within: FormField | undefined): Scope {
  const rows = (within?.rows ?? []).filter(({ statement }) => statement === undefined);
  if (rows.length === 0) return scope;
  const declared = new Map(rows.map(({ id, value = { type: "text" as const } }) => [id, { value }]));
  return {
    ...scope,
    fact: (id) => declared.get(id) ?? scope.fact(id),
    facts: () => new Set([...declared.keys(), ...scope.facts()]),
  };
}
