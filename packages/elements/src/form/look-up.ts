import type { Lookup, LookupHit } from "@bylaw/react";

import { answerTo, type Answer, type Client } from "../api/index.ts";

/** How many records are offered at once. */
const OFFERED = 20;
/** People are not records: the company's directory knows them. */
const PERSON = "employee";

/**
 * Finds the records that a person may mean among those that the server keeps, and people in its directory. Of what it
 * keeps nowhere, or where the directory is empty, what was typed is the record's number.
 */
export function lookUpWith(client: Client): Lookup {
  const people = async (signal: AbortSignal): Promise<readonly LookupHit[]> => {
    const found = await answerTo(client.listPeople({ signal }));
    if (!found.ok) return [];
    return found.value.items.map(({ id, name, roleNames }) => ({
      value: id,
      label: name,
      note: [id, ...roleNames].join(" · "),
    }));
  };
  return async (record, query, signal) => {
    if (record === PERSON) {
      const all = await people(signal);
      if ("id" in query) return all.filter(({ value }) => value === query.id);
      return all.length === 0 ? [asTyped(query.text)] : all.filter((hit) => isMeant(hit, query.text)).slice(0, OFFERED);
    }
    if ("id" in query) {
      const found = await answerTo(client.getRecord({ path: { type: record, id: query.id }, signal }));
      return found.ok ? [hitOf(found.value)] : [];
    }
    const asked = { q: query.text, limit: OFFERED };
    const found = await answerTo(client.listRecords({ path: { type: record }, query: asked, signal }));
    if (found.ok) return found.value.items.map(hitOf);
    return isKeptNowhere(found) ? [asTyped(query.text)] : [];
  };
}

function asTyped(text: string): LookupHit {
  return { value: text.trim(), label: text.trim() };
}

function isMeant({ value, label, note = "" }: LookupHit, text: string): boolean {
  const words = text.trim().toLowerCase();
  return [value, label, note].some((each) => each.toLowerCase().includes(words));
}

function isKeptNowhere(answer: Answer<unknown>): boolean {
  if (answer.ok || answer.failure.kind === "offline") return false;
  return answer.failure.issues.some(({ code }) => code === "server/unknown-record-type");
}

function hitOf({ id, data }: { readonly id: string; readonly data: Readonly<Record<string, unknown>> }): LookupHit {
  const { name, title, summary } = data;
  const label = [name, title, summary].find((each): each is string => typeof each === "string");
  return label === undefined ? { value: id, label: id } : { value: id, label, note: id };
}
