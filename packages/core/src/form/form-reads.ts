import { expressionReads, type Collection, type VocabularyIndex } from "../fact/index.ts";
import { conditionReads } from "../rule/index.ts";
import type { Condition, Expression, Form, FormField } from "../schema/index.ts";
import { pageOf, sectionOf } from "./sections.ts";

/** What each fact that the policy computes or decides waits for. What is not in it is given. */
export type WaitsFor = ReadonlyMap<string, readonly string[]>;

/** What waits for what, for the values of fields: ids, `rows/field`, and facts. */
export interface FormGraph {
  /** Fields and fields of rows, in the document's order. */
  readonly names: readonly string[];
  readonly readsOf: (name: string) => readonly string[];
}

/** The conditions that a field's visibility and its lock hang on, and the expressions that give its value. */
interface Parts {
  readonly conditions: readonly (Condition | true | undefined)[];
  readonly expressions: readonly (Expression | undefined)[];
}

/**
 * Which values a form's values wait for. Whether a field is required, offered or in order changes no value and is left out.
 *
 * @param vocabulary with the rows of the form among its collections
 */
export function formGraph(form: Form, vocabulary: VocabularyIndex, waitsFor: WaitsFor): FormGraph {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const filledBy = new Map(form.fields.flatMap(({ id, fact }) => (fact === undefined ? [] : [[fact, id] as const])));
  const [sections, pages] = [sectionOf(form), pageOf(form)];
  const inner = (field: FormField): ReadonlyMap<string, FormField> =>
    new Map((field.rows ?? []).map((each) => [each.id, each]));
  const cells = new Map([...fields.values()].map((field) => [field.id, inner(field)]));

  /** What parts read, as names of the graph. @param rows the field in whose rows they stand */
  const read = ({ conditions, expressions }: Parts, rows?: string): readonly string[] => {
    const named = (name: string): string =>
      rows !== undefined && cells.get(rows)?.has(name) === true ? `${rows}/${name}` : name;
    const told = conditions.flatMap((condition) =>
      condition === undefined || condition === true ? [] : conditionFacts(condition, vocabulary),
    );
    const made = expressions.flatMap((expression) => {
      if (expression === undefined) return [];
      const { facts, records } = expressionReads(expression, vocabulary);
      const own = [...records].filter(([of]) => cells.get(of)?.size !== 0 && fields.has(of));
      return [...facts.map(named), ...own.flatMap(([of, names]) => [of, ...[...names].map((name) => `${of}/${name}`)])];
    });
    return [...told.map(named), ...made];
  };
  const partsOf = ({ visible, readOnly, compute, default: otherwise, fixed }: FormField): Parts => ({
    conditions: [visible, readOnly, ...(fixed ?? []).map((row) => row.visible)],
    expressions: [compute, otherwise],
  });
  const readsOfField = (field: FormField): readonly string[] => {
    const section = sections.get(field.id);
    const around = [section?.visible, section && pages.get(section.id)?.visible];
    const { conditions, expressions } = partsOf(field);
    return read({ conditions: [...around, ...conditions], expressions });
  };

  return {
    names: form.fields.flatMap(({ id, rows = [] }) => [id, ...rows.map((each) => `${id}/${each.id}`)]),
    readsOf(name) {
      const [id = "", within] = name.split("/");
      const field = fields.get(id);
      if (within !== undefined) {
        const cell = cells.get(id)?.get(within);
        return cell === undefined ? [] : [id, ...read(partsOf(cell), id)];
      }
      if (field !== undefined) return readsOfField(field);
      const filler = filledBy.get(name);
      return waitsFor.get(name) ?? (filler === undefined ? [] : [filler]);
    },
  };
}

/** The vocabulary with the form's rows among its collections, where they hide others of the same name. */
export function withRows(
  vocabulary: VocabularyIndex,
  form: Form,
  collection: (name: string) => Collection | undefined,
): VocabularyIndex {
  const own = form.fields.flatMap(({ id, rows }): [string, Collection][] => {
    const found = rows === undefined ? undefined : collection(id);
    return found === undefined ? [] : [[id, found]];
  });
  return { ...vocabulary, collections: new Map([...vocabulary.collections, ...own]) };
}

function conditionFacts(condition: Condition, vocabulary: VocabularyIndex): readonly string[] {
  return conditionReads(condition, (name) => vocabulary.conditions.get(name)?.holds).facts;
}
