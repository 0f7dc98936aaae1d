import { isObject, own } from "../json/index.ts";
import type { DocumentTarget } from "./document-target.ts";
import type { Pack } from "./pack.ts";

/** The document that an operation changes, and the way to the target from its root. */
export interface TailoredDocument {
  readonly kind: DocumentList;
  readonly document: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
}

/** The lists of a pack whose documents are changed by the names of their parts. */
export type DocumentList = "chapters" | "vocabularies" | "cadences" | "clocks" | "forms";

type Target = Pick<DocumentTarget, "artefact" | "id" | "path">;

/** Where a target lies; `undefined` when the pack has nothing of the name. */
export function documentOf(pack: Pack, { artefact, id, path }: Target): TailoredDocument | undefined {
  const found = (kind: DocumentList, document: object | undefined, way: readonly string[]) =>
    document === undefined
      ? undefined
      : { kind, document: document as Readonly<Record<string, unknown>>, path: [...way, ...path] };
  switch (artefact) {
    case "clause":
      for (const chapter of pack.chapters) {
        const section = chapter.sections.find(({ clauses }) => clauses.some((clause) => clause.id === id));
        if (section !== undefined) return found("chapters", chapter, ["sections", section.id, "clauses", id]);
      }
      return undefined;
    case "enum":
      return found(
        "vocabularies",
        pack.vocabularies.find(({ enums = {} }) => Object.hasOwn(enums, id)),
        ["enums", id],
      );
    case "cadence":
      return found("cadences", withId(pack.cadences, id), []);
    case "clock":
      return found("clocks", withId(pack.clocks, id), []);
    case "form":
      return found("forms", withId(pack.forms, id), []);
  }
}

/** The ids of what there is of a kind, for whoever looks for another name. */
export function artefactIds(pack: Pack, artefact: DocumentTarget["artefact"]): readonly string[] {
  switch (artefact) {
    case "clause":
      return pack.chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
    case "enum":
      return pack.vocabularies.flatMap(({ enums = {} }) => Object.keys(enums));
    case "cadence":
      return pack.cadences.map(({ id }) => id);
    case "clock":
      return pack.clocks.map(({ id }) => id);
    case "form":
      return pack.forms.map(({ id }) => id);
  }
}

/** What stands at a target, items found by their names; `undefined` for nothing. */
export function documentValue(pack: Pack, target: Target): unknown {
  const found = documentOf(pack, target);
  return found === undefined ? undefined : valueAt(found.document, found.path);
}

/** The part at a path of keys and names. */
export function valueAt(part: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at.find((each) => nameOf(each) === step);
    return isObject(at) ? own(at, step) : undefined;
  }, part);
}

/** The whole with another part at a path that is there up to its last step; `undefined` takes it out. Keys keep their order. */
export function withValueAt(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.flatMap((each: unknown) => {
      if (nameOf(each) !== step) return [each];
      const made = withValueAt(each, rest, value);
      return made === undefined ? [] : [made];
    });
  }
  if (!isObject(whole)) return whole;
  const made = withValueAt(own(whole, step), rest, value);
  if (Object.hasOwn(whole, step)) {
    return Object.fromEntries(
      Object.entries(whole).flatMap(([key, was]): [string, unknown][] =>
        key !== step ? [[key, was]] : made === undefined ? [] : [[key, made]],
      ),
    );
  }
  return made === undefined ? whole : Object.fromEntries([...Object.entries(whole), [step, made]]);
}

/** What an item of a list is called. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (!isObject(item)) return undefined;
  const name = own(item, "id") ?? own(item, "name");
  return typeof name === "string" ? name : undefined;
}

function withId<Document extends { readonly id: string }>(list: readonly Document[], id: string): Document | undefined {
  return list.find((each) => each.id === id);
}
