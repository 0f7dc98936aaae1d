import { isObject, jsonEqual, own } from "../json/index.ts";
import { movedAmong, nameOf } from "../policy/index.ts";
import type { Form, FormSection, Operation } from "../schema/index.ts";
import { partLists, type PartKind } from "./part-kind.ts";
import { propertyWords } from "./property-words.ts";

/** What differs between two documents at one place, as the operation that would make it so. */
export interface Difference {
  readonly operation: Operation;
  /** What stood there and stands there; of a list the thing that came or went. */
  readonly before: unknown;
  readonly after: unknown;
}

type Part = Readonly<Record<string, unknown>>;

/** Keys that say what a document is, or that are told in another way: fields that are gone, renamed or placed are told as such. */
const untold: ReadonlySet<string> = new Set(["$schema", "kind", "id", "renamed", "retired", "items"]);

/**
 * Everything that differs between two versions of one part, by the names of what is in it: things that came, went, moved, and
 * properties that are otherwise. In the order of the new version, what went at the end of each list.
 *
 * @param at the target of the part, `form:order`
 */
export function differencesIn(kind: PartKind, at: string, before: Part, after: Part): readonly Difference[] {
  const lists = partLists[kind] ?? {};
  const keys = inOrder(kind, [...Object.keys(after), ...Object.keys(before)]).filter((key) => !untold.has(key));
  return keys.flatMap((key): readonly Difference[] => {
    const [was, is] = [own(before, key), own(after, key)];
    if (jsonEqual(was, is)) return [];
    const list = lists[key];
    if (list === undefined) {
      return [difference({ op: "set", at: `${at}/${key}`, value: is ?? null, expect: was ?? null }, was, is)];
    }
    const place = `${at}/${key}`;
    const differing =
      list === "option" || list === "recordField"
        ? mapDifferences(place, was, is)
        : listDifferences(list, place, asItems(was), asItems(is), renamesAt(kind, key, after));
    return key === "layout" ? [...differing, ...placeDifferences(at, asItems(was), asItems(is), after)] : differing;
  });
}

/** Properties in one order, however their file has them. */
function inOrder(kind: PartKind, keys: readonly string[]): readonly string[] {
  const known = Object.keys(propertyWords[kind]);
  const placeOf = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  return [...new Set(keys)].toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function difference(operation: Operation, before: unknown, after: unknown): Difference {
  return { operation, before: before ?? null, after: after ?? null };
}

function listDifferences(
  kind: PartKind,
  at: string,
  before: readonly unknown[],
  after: readonly unknown[],
  newest: (name: string) => string,
): readonly Difference[] {
  const old = new Map(before.map((each) => [newest(nameOf(each) ?? ""), each]));
  const names = after.map((each) => nameOf(each) ?? "");
  // Where fields stand is the business of the layout, the order of deadlines and duties is nobody's.
  const moved = new Set(kind === "section" || kind === "page" ? movedAmong([...old.keys()], names) : []);
  const found = after.flatMap((each, nth): readonly Difference[] => {
    const name = names[nth] ?? "";
    const was = old.get(name);
    if (was === undefined) return [difference({ op: "add", at, value: each }, null, each)];
    const place = `${at}/${name}`;
    const next = names[nth + 1] ?? null;
    return [
      ...(moved.has(name) ? [difference({ op: "move", at: place, before: next }, null, null)] : []),
      ...(isObject(was) && isObject(each) ? differencesIn(kind, place, was, each) : []),
    ];
  });
  const gone = [...old].filter(([name]) => !names.includes(name));
  return [
    ...found,
    ...gone.map(([, each]) => difference({ op: "remove", at: `${at}/${nameOf(each) ?? ""}` }, each, null)),
  ];
}

/** Options by their ids: each is a text of its own. */
function mapDifferences(at: string, before: unknown, after: unknown): readonly Difference[] {
  const [was, is] = [before, after].map((each) => (isObject(each) ? each : {})) as [Part, Part];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((name): readonly Difference[] => {
    const [one, other] = [own(was, name) ?? null, own(is, name) ?? null];
    if (jsonEqual(one, other)) return [];
    return [difference({ op: "set", at: `${at}/${name}`, value: other, expect: one }, one, other)];
  });
}

/** Fields that stand in another part of the form, or elsewhere in the same. What came or went is told by itself. */
function placeDifferences(
  at: string,
  before: readonly unknown[],
  after: readonly unknown[],
  form: Part,
): readonly Difference[] {
  const newest = renamesAt("form", "fields", form);
  const placed = (parts: readonly unknown[]): readonly { readonly item: string; readonly part: string }[] =>
    (parts as readonly FormSection[]).flatMap(({ id, items }) =>
      items.map((item) => ({ item: newest(item), part: id })),
    );
  const [was, is] = [placed(before), placed(after)];
  const old = new Map(was.map(({ item, part }) => [item, part]));
  return (after as readonly FormSection[]).flatMap(({ id, items }) => {
    const here = is.filter(({ part }) => part === id).map(({ item }) => item);
    const order = was.filter(({ part, item }) => part === id && here.includes(item)).map(({ item }) => item);
    const moved = new Set(movedAmong(order, here));
    return items.flatMap((item, nth): readonly Difference[] => {
      const part = old.get(item);
      if (part === undefined || (part === id && !moved.has(item))) return [];
      const next = items[nth + 1] ?? null;
      const place = part === id ? { before: next } : { in: id, ...(next === null ? {} : { before: next }) };
      return [difference({ op: "move", at: `${at}/fields/${item}`, ...place }, null, null)];
    });
  });
}

/** The newest id of a field that may have been renamed; of anything else its own. */
function renamesAt(kind: PartKind, key: string, after: Part): (name: string) => string {
  if (kind !== "form" || key !== "fields") return (name) => name;
  const renamed = ((after as unknown as Form).renamed ?? []).filter((each) => each.in === undefined);
  return (name) => renamed.find(({ from }) => from === name)?.to ?? name;
}

function asItems(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}
