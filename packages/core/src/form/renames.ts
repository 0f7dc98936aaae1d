import type { Form } from "../schema/index.ts";

/** What ids have become, over one version of a form or several: of fields, and of fields in rows by the rows' newest id. */
export interface Renames {
  /** The newest id of a field. */
  readonly newest: (id: string) => string;
  /** The newest id of a field in rows. @param rows the newest id of the field that holds them */
  readonly newestIn: (rows: string, id: string) => string;
}

/** Follows every renaming that the forms tell of. One that leads round in a circle is followed once. */
export function renamesOf(forms: readonly Form[]): Renames {
  const steps = forms.flatMap(({ renamed = [] }) => renamed);
  const top = new Map(steps.flatMap((each) => (each.in === undefined ? [[each.from, each.to]] : [])));
  const newest = (id: string): string => follow(top, id);
  const inner = new Map<string, Map<string, string>>();
  for (const { in: rows, from, to } of steps) {
    if (rows === undefined) continue;
    const name = newest(rows);
    inner.set(name, (inner.get(name) ?? new Map<string, string>()).set(from, to));
  }
  return { newest, newestIn: (rows, id) => follow(inner.get(rows), id) };
}

function follow(steps: ReadonlyMap<string, string> | undefined, id: string): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = steps?.get(at); next !== undefined && !seen.has(next); next = steps?.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}
