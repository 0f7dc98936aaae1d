import type { Json } from "../json/index.ts";

/** The name of a computed fact with its arguments filled in: the fact's own id, and what fills each argument. */
export interface InstanceName {
  readonly fact: string;
  /** In the document's form, by the argument's name; `null` is a parameter that is set to none. */
  readonly params: Readonly<Record<string, Json>>;
}

/**
 * The id under which a computed fact with these arguments goes through the graph: `customer.purchases(days=90)`.
 * The same arguments give the same text, in whatever order they are told. No id of a vocabulary has a bracket in it.
 */
export function instanceId(fact: string, params: Readonly<Record<string, Json>>): string {
  const told = Object.entries(params)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${fact}(${told.join(",")})`;
}

/** The fact and the arguments that an id of {@link instanceId} names; `undefined` for any other text. */
export function parseInstanceId(id: string): InstanceName | undefined {
  const open = id.indexOf("(");
  if (open < 1 || !id.endsWith(")")) return undefined;
  const fact = id.slice(0, open);
  const told = id.slice(open + 1, -1);
  const params: Record<string, Json> = {};
  const part = /([A-Za-z]\w*)=("(?:[^"\\]|\\.)*"|true|false|null|-?\d[\d.eE+-]*)(?:,|$)/uy;
  while (part.lastIndex < told.length) {
    const [, name = "", value = ""] = part.exec(told) ?? [];
    if (name === "") return undefined;
    const read = jsonOf(value);
    if (read === undefined) return undefined;
    params[name] = read;
  }
  // Another spelling of the same arguments would be another fact.
  return instanceId(fact, params) === id ? { fact, params } : undefined;
}

/** The fact that an id is about, whether or not arguments follow. */
export function factOfId(id: string): string {
  const open = id.indexOf("(");
  return open < 1 ? id : id.slice(0, open);
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
