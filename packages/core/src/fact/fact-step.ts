import { pointerStep } from "../json/index.ts";
import type { Fact } from "../schema/index.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/**
 * A place in supplied facts: the keys that lead there, as an id and as a pointer. Thousands of subjects have the same keys; what these
 * mean is worked out once for a vocabulary.
 */
export interface FactStep {
  /** The keys with dots between; nothing at the top. */
  readonly id: string;
  /** What the ids that go on from here begin with. */
  readonly prefix: string;
  readonly place: { readonly pointer: string };
  /** The fact of this id. */
  readonly fact: Fact | undefined;
  /** Whether the vocabulary has a fact of this id, or some whose ids go on from here. */
  readonly isKnown: boolean;
  /** Only what the vocabulary knows is remembered: what others call their facts has no end. */
  readonly steps: Map<string, FactStep>;
}

const firstSteps = new WeakMap<VocabularyIndex, FactStep>();

/** The top of what is supplied. */
export function firstStep(vocabulary: VocabularyIndex): FactStep {
  const known = firstSteps.get(vocabulary);
  if (known !== undefined) return known;
  const made: FactStep = {
    id: "",
    prefix: "",
    place: { pointer: "" },
    fact: undefined,
    isKnown: true,
    steps: new Map(),
  };
  firstSteps.set(vocabulary, made);
  return made;
}

/** One key further. */
export function stepTo(from: FactStep, key: string, vocabulary: VocabularyIndex): FactStep {
  const known = from.steps.get(key);
  if (known !== undefined) return known;
  const id = from.prefix + key;
  const prefix = `${id}.`;
  const fact = vocabulary.facts.get(id);
  const isKnown = fact !== undefined || (from.isKnown && someBegin(prefix, vocabulary));
  const place = { pointer: from.place.pointer + pointerStep(key) };
  const made: FactStep = { id, prefix, place, fact, isKnown, steps: new Map() };
  if (isKnown) from.steps.set(key, made);
  return made;
}

function someBegin(prefix: string, { facts }: VocabularyIndex): boolean {
  for (const id of facts.keys()) if (id.startsWith(prefix)) return true;
  return false;
}
