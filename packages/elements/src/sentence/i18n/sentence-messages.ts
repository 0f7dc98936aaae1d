import type { ConditionChangeKind } from "../condition-event.ts";

/** Every word of the condition editor. A language that leaves one out does not compile. */
export interface SentenceMessages {
  readonly editor: string;
  readonly choose: string;
  readonly chooseFact: string;
  readonly join: Readonly<Record<"all" | "any", string>>;
  /** The same in two short lines beside a bracket. */
  readonly joinLines: Readonly<Record<"all" | "any", readonly [string, string]>>;
  readonly joinHelp: Readonly<Record<"all" | "any", string>>;
  readonly joinLabel: (join: string, count: number) => string;
  readonly not: string;
  readonly notLabel: string;
  readonly emptyAll: string;
  readonly addCondition: string;
  readonly addGroup: string;
  readonly undo: string;
  readonly redo: string;
  readonly more: (sentence: string) => string;
  readonly showDefinition: (label: string) => string;
  readonly hideDefinition: (label: string) => string;
  readonly fixed: string;
  readonly part: {
    readonly fact: (label: string) => string;
    readonly operator: (words: string) => string;
    readonly value: (text: string) => string;
    readonly argument: (label: string, text: string) => string;
    readonly named: (label: string) => string;
  };
  /** Operators whose words in a sentence are too like those of others to choose by. */
  readonly operators: Readonly<Record<"in" | "notIn", string>>;
  readonly known: Readonly<Record<"true" | "false", string>>;
  readonly truth: Readonly<Record<"true" | "false", (read: string | undefined) => string>>;
  readonly truthUnknown: string;

  readonly pick: {
    readonly fact: string;
    readonly operator: string;
    readonly value: (label: string) => string;
    readonly argument: (label: string) => string;
    readonly join: string;
    readonly actions: string;
    readonly search: string;
    readonly searchOptions: string;
    readonly nothing: (query: string) => string;
    readonly nothingHelp: string;
    readonly done: string;
    readonly close: string;
    readonly parameters: string;
    readonly conditions: string;
    readonly otherFacts: string;
    readonly count: (count: number) => string;
    readonly source: string;
    readonly sources: Readonly<Record<"literal" | "parameter" | "fact", string>>;
    readonly fixedFigure: string;
    readonly figure: string;
    readonly text: string;
    readonly several: string;
    readonly time: string;
    readonly date: string;
    readonly reading: (text: string) => string;
    readonly chosen: (count: number) => string;
    readonly notEditable: string;
    readonly inForce: (from: string) => string;
  };
  readonly wrong: Readonly<Record<"figure" | "whole" | "empty" | "date" | "time", string>>;
  readonly types: Readonly<Record<string, string>>;

  readonly actions: {
    readonly moveUp: string;
    readonly moveDown: string;
    readonly duplicate: string;
    readonly wrapAll: string;
    readonly wrapAny: string;
    readonly wrapNot: string;
    readonly unwrapNot: string;
    readonly unwrap: string;
    readonly remove: string;
    readonly removeGroup: string;
  };
  /** What was done, for who hears the page. */
  readonly did: Readonly<Record<ConditionChangeKind, (what: string) => string>>;
  readonly stays: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly place: (at: number, count: number) => string;
}
