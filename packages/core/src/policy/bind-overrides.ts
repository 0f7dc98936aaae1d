import type { BoundOverride } from "../decision/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import type { Override } from "../schema/index.ts";
import { parseDate, parseValue } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { citableIds } from "./clause-index.ts";

/** An exception may hold for so many years: what is to hold for good belongs into the rules. */
const MOST_YEARS = 5;

/**
 * Reads recorded exceptions about one subject. What makes no sense is left out and told, with a pointer into the list.
 *
 * @issues `override/unknown-fact`, `override/not-decided`, `override/backwards`, `override/too-long`,
 *   `override/contradiction` for two on one fact and day, `policy/unknown-clause`, `input/not-a-date`, and `value/…`
 */
export function bindOverrides(
  policy: BoundPolicy,
  overrides: readonly Override[],
): { readonly bound: readonly BoundOverride[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = overrides.flatMap((each, at): readonly BoundOverride[] => {
    const found = bindOverride(policy, each, `/${at}`);
    if ("bound" in found) return [found.bound];
    issues.push(...found.issues);
    return [];
  });
  return { bound: read, issues: [...issues, ...contradictions(read, overrides)] };
}

type Found = { readonly bound: BoundOverride } | { readonly issues: readonly Issue[] };

function bindOverride(policy: BoundPolicy, override: Override, pointer: string): Found {
  const { subject: _, ...rest } = override;
  const { fact, clause, value } = override;
  const definition = policy.graph.facts.get(fact);
  const place = { pointer: `${pointer}/fact` };
  if (definition === undefined)
    return { issues: [issue("override/unknown-fact", { fact, known: known(policy) }, place)] };
  const { source, type } = definition;
  if (source.kind !== "decided")
    return { issues: [issue("override/not-decided", { fact, known: known(policy) }, place)] };
  const parsed = parseValue(value, type, policy.context, { pointer: `${pointer}/value` });
  const issues = [
    ...(parsed.ok ? [] : parsed.issues),
    ...(clausesOf(policy).has(clause)
      ? []
      : [issue("policy/unknown-clause", { clause }, { pointer: `${pointer}/clause` })]),
    ...dayIssues(override, pointer),
  ];
  return parsed.ok && issues.length === 0
    ? { bound: { ...rest, decision: source.decision, output: source.output, value: parsed.value } }
    : { issues };
}

function known({ graph }: BoundPolicy): string {
  return [...graph.facts.values()].flatMap(({ id, source }) => (source.kind === "decided" ? [id] : [])).join(", ");
}

function dayIssues({ from, until }: Override, pointer: string): readonly Issue[] {
  const [first, last] = [from, until].map(parseDate);
  const wrong = [
    ...(first === undefined ? [issue("input/not-a-date", { given: from }, { pointer: `${pointer}/from` })] : []),
    ...(last === undefined ? [issue("input/not-a-date", { given: until }, { pointer: `${pointer}/until` })] : []),
  ];
  const place = { pointer: `${pointer}/until` };
  if (wrong.length > 0) return wrong;
  if (until < from) return [issue("override/backwards", { from, until }, place)];
  return until >= yearsAfter(from, MOST_YEARS)
    ? [issue("override/too-long", { from, until, most: MOST_YEARS }, place)]
    : [];
}

/** The same day of a later year, ISO 8601; of 29 February, which that year may not have, as text still right to compare with. */
function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
}

function contradictions(bound: readonly BoundOverride[], overrides: readonly Override[]): readonly Issue[] {
  return [...Map.groupBy(bound, ({ fact }) => fact)].flatMap(([fact, own]) => {
    const inOrder = own.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return inOrder.flatMap((each, at) => {
      const before = inOrder[at - 1];
      if (before === undefined || before.until < each.from) return [];
      const place = overrides.findIndex(({ id, from }) => id === each.id && from === each.from);
      const params = { fact, day: each.from, first: before.id, second: each.id };
      return [issue("override/contradiction", params, { pointer: `/${place}` })];
    });
  });
}

const clauses = new WeakMap<BoundPolicy["pack"], ReadonlySet<string>>();

function clausesOf({ pack }: BoundPolicy): ReadonlySet<string> {
  const ids = clauses.get(pack) ?? citableIds(pack);
  clauses.set(pack, ids);
  return ids;
}
