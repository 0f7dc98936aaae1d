import type { Json } from "../../json/index.ts";
import type { ValueType } from "../../schema/index.ts";

/** An operator that fits a fact, as somebody may choose it. */
export interface OperatorChoice {
  readonly operator: string;
  /** Its words around the value; `{value}` stands for it. */
  readonly text: string;
  /** What its other side is: a value of a type, or a list of such. */
  readonly value: ValueShape;
}

/** What kind of value belongs somewhere. */
export interface ValueShape {
  readonly type: ValueType;
  readonly isList: boolean;
}

/** How a value is edited. */
export interface ValueEditor extends ValueShape {
  /** All that may be chosen, when the type lists it: the options of an enum, yes and no. */
  readonly options?: readonly { readonly value: Json; readonly label: string }[];
  /** Limits of a figure in the document's form (major units). */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Parameters and facts with which it may be compared instead. */
  readonly parameters: readonly string[];
  readonly facts: readonly string[];
}

/** A fact on the left: `fact` may be `parameter:<id>`. */
export interface FactToken {
  readonly kind: "fact";
  readonly text: string;
  readonly fact: string;
  readonly path?: string;
  readonly params?: object;
}

export interface OperatorToken {
  readonly kind: "operator";
  readonly text: string;
  readonly operator: string;
  /** What else fits the fact; the operator itself is among them. */
  readonly choices: readonly OperatorChoice[];
}

/** The right side: a literal, a list, a parameter or another fact, as it stands in the document. */
export interface ValueToken {
  readonly kind: "value";
  readonly text: string;
  readonly value: unknown;
  readonly source: "literal" | "parameter" | "fact";
  readonly editor: ValueEditor;
}

/** A piece of a comparison. Plain text has nothing to edit. */
export type SentenceToken = FactToken | OperatorToken | ValueToken | { readonly kind: "text"; readonly text: string };

interface Node {
  /** JSON Pointer of the condition within the whole one. */
  readonly pointer: string;
  readonly name?: string;
  readonly priority?: number;
}

/** Conditions joined by *and* or *or*. */
export interface GroupNode extends Node {
  readonly kind: "all" | "any";
  /** What stands between the parts: 且, *or*. */
  readonly link: string;
  readonly nodes: readonly SentenceNode[];
}

/** What must not be. */
export interface NotNode extends Node {
  readonly kind: "not";
  /** What stands before it: 并非, *not*. */
  readonly text: string;
  readonly node: SentenceNode;
}

/** A condition of the vocabulary. */
export interface NamedNode extends Node {
  readonly kind: "named";
  readonly text: string;
  readonly condition: string;
}

/** A comparison as tokens in the order in which the language says them. */
export interface ComparisonNode extends Node {
  readonly kind: "comparison";
  readonly tokens: readonly SentenceToken[];
}

/** A condition as a sentence that can be edited: it holds all that the condition does, and says what may be chosen. */
export type SentenceNode = GroupNode | NotNode | NamedNode | ComparisonNode;
