import type { Form, Pack, PolicyDocument, Vocabulary } from "@bylaw/core";
import { readsOf, type Reads } from "../policy/index.ts";

/**
 * A form with as much of its policy as is needed to bind it: the manifest, the words and figures that it uses, and what
 * decides the facts that it reads.
 *
 * @param closed for somebody who may see the form and nothing else: facts and figures are named where the form itself names
 * them, and nothing tells how they come about
 */
export function formDocuments(whole: Pack, form: Form, closed = false): readonly PolicyDocument[] {
  const pack = closed ? withoutRules(whole) : whole;
  const { facts } = readsOf(pack, { form: form.id });
  const scorecards = pack.scorecards.filter((each) => mentions(each, facts));
  const reads = readsOf(pack, { form: form.id, document: scorecards });
  const decisions = pack.decisions.filter(({ outputs }) =>
    Object.values(outputs).some(({ fact }) => fact !== undefined && reads.facts.has(fact)),
  );
  const parameters = pack.parameters.map((group) => {
    const { checks: _, ...kept } = group;
    return { ...kept, parameters: group.parameters.filter(({ id }) => reads.parameters.has(id)) };
  });
  const users = JSON.stringify([form, decisions, scorecards, parameters]);
  const vocabularies = pack.vocabularies.map((each) => wordsFor(each, reads, users));
  const counting = JSON.stringify([form, vocabularies]).includes('"workingDay');
  // What a company is asked when it begins is no part of any form.
  const { questions: _, ...manifest } = pack.manifest;
  return [
    { ...manifest, roles: closed ? rolesFor(pack, users) : manifest.roles },
    ...parameters.filter((each) => each.parameters.length > 0),
    ...vocabularies,
    ...decisions,
    ...scorecards,
    ...(counting ? pack.calendars : []),
    form,
  ];
}

function withoutRules(pack: Pack): Pack {
  return {
    ...pack,
    decisions: [],
    vocabularies: pack.vocabularies.map((vocabulary) => ({
      ...vocabulary,
      ...(vocabulary.facts === undefined ? {} : { facts: vocabulary.facts.map(given) }),
    })),
  };
}

/** A fact without how it comes about. */
function given(fact: NonNullable<Vocabulary["facts"]>[number]): NonNullable<Vocabulary["facts"]>[number] {
  const { compute: _, ...kept } = fact;
  return kept;
}

/** @param text what uses the words, as JSON */
function wordsFor(vocabulary: Vocabulary, reads: Reads, text: string): Vocabulary {
  const { records = {}, facts = [], conditions = [], enums = {}, ...head } = vocabulary;
  const kept = facts.filter(({ id }) => reads.facts.has(id));
  const types = Object.entries(records).filter(
    ([type]) => reads.records.has(type) || text.includes(`"${type}"`) || text.includes(`"${type}.`),
  );
  const named = conditions.filter(({ id }) => reads.conditions.has(id));
  const used = JSON.stringify([text, kept, types, named]);
  return {
    ...head,
    enums: Object.fromEntries(
      Object.entries(enums).filter(([id]) => used.includes(`"${id}"`) || used.includes(`\\"${id}\\"`)),
    ),
    records: Object.fromEntries(types),
    facts: kept,
    conditions: named,
  };
}

/** All roles where somebody may choose one; else those that are named. @param text what names them, as JSON */
function rolesFor({ manifest }: Pack, text: string): Pack["manifest"]["roles"] {
  if (/"(?:type|of)":"role"/u.test(text)) return manifest.roles;
  return Object.fromEntries(Object.entries(manifest.roles).filter(([role]) => text.includes(`"${role}"`)));
}

function mentions(document: unknown, facts: ReadonlySet<string>): boolean {
  const text = JSON.stringify(document);
  return [...facts].some((fact) => text.includes(`"${fact}"`));
}
