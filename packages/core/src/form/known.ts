import { isObject } from "../json/index.ts";

const prefix = "known:";

/** The name under which a scope and a reader answer whether a fact is known. */
function knownName(fact: string): string {
  return prefix + fact;
}

/** The fact whose presence a name asks for; `undefined` for an ordinary name. */
export function askedFact(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/**
 * In a form absence is certain: the operator `known` asks for it and is never unknown itself. Comparisons with it become
 * comparisons of a truth, wherever in a condition or an expression they stand; places stay the same.
 */
export function withKnown<Part>(part: Part): Part {
  return rewrite(part) as Part;
}

function rewrite(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rewrite);
  if (!isObject(part)) return part;
  if (part["operator"] === "known" && typeof part["fact"] === "string") {
    return { ...part, fact: knownName(part["fact"]), operator: "equal" };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rewrite(value)]));
}
