import type { ExpressionBindScope } from "../fact/index.ts";
import { formScope, rowFieldScope } from "../form/index.ts";
import type { Locale } from "../issue/index.ts";
import { bindWords, labelsOf, type BoundWords, type Pack } from "../policy/index.ts";
import type { PhraseLabels } from "../rule/index.ts";
import type { Clause, Form, FormField } from "../schema/index.ts";

/** What values are written with: the words of a policy in one language, with the figures of one day. */
export interface Writing {
  readonly pack: Pack;
  readonly locale: Locale;
  /** ISO 8601. */
  readonly day: string;
  readonly words: BoundWords;
  readonly scope: ExpressionBindScope;
  readonly labels: PhraseLabels;
  /** The form and the field in which the value stands. */
  readonly form?: Form;
  readonly field?: FormField;
  /** Of a clause: how slots on options read in it. */
  readonly phrases?: Clause["phrases"];
}

const known = new WeakMap<Pack, Map<string, Writing>>();

/** The words of a pack, made once: a page asks for them line by line. @param day ISO 8601; when the pack begins, when left out */
export function writingOf(pack: Pack, locale: Locale, day: string = pack.manifest.effectiveFrom): Writing {
  const made = known.get(pack) ?? new Map<string, Writing>();
  known.set(pack, made);
  const key = `${locale} ${day}`;
  const found = made.get(key);
  if (found !== undefined) return found;
  const words = bindWords(pack, day);
  const writing = { pack, locale, day, words, scope: words.scope, labels: labelsOf(words, locale) };
  made.set(key, writing);
  return writing;
}

/** The words within a form: its fields stand before the facts, and those of a row before them. */
export function inForm(writing: Writing, form: Form, field?: FormField, rows: readonly FormField[] = []): Writing {
  const { locale } = writing;
  const outer = formScope(writing.words.scope, form);
  const scope = rows.length === 0 ? outer : rowFieldScope(outer, rows);
  const fields = new Map([...form.fields, ...rows].map((each) => [each.id, each]));
  const { labels } = writing;
  return {
    ...writing,
    scope,
    labels: {
      ...labels,
      fact: (id) => {
        const own = fields.get(id);
        if (own === undefined) return labels.fact(id);
        return { label: own.label[locale], value: own.value ?? { type: "text" } };
      },
    },
    form,
    ...(field === undefined ? {} : { field }),
  };
}
