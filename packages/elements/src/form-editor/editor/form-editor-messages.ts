import type { Locale } from "../../i18n/index.ts";
import type { FieldKind, KindId, KindNeed, LimitKey } from "./field-kinds.ts";

/** What the editor of forms says; the words of drafts are those of all editing. A language that leaves one out does not compile. */
export interface FormEditorMessages {
  readonly title: string;
  readonly subtitle: string;
  readonly allForms: string;
  readonly noForm: (id: string) => string;
  readonly noFormHelp: string;
  readonly findForm: string;
  readonly noFormFound: string;
  readonly fieldCount: (count: number) => string;
  readonly ownChanges: (count: number) => string;
  readonly mayNot: string;
  readonly isSubmitted: string;

  readonly list: string;
  readonly keys: string;
  readonly otherParts: string;
  readonly undo: string;
  readonly redo: string;
  readonly edit: (label: string) => string;
  readonly close: string;
  readonly state: Readonly<
    Record<
      | "required"
      | "requiredWhen"
      | "hidden"
      | "shownWhen"
      | "readOnly"
      | "readOnlyWhen"
      | "computed"
      | "system"
      | "limited"
      | "own"
      | "changed"
      | "draft"
      | "wrong"
      | "untranslated",
      string
    >
  >;

  readonly moveUp: (label: string) => string;
  readonly moveDown: (label: string) => string;
  readonly movedTo: (label: string, place: number, section: string) => string;
  readonly cannotMove: string;
  readonly moveTo: string;
  readonly place: string;
  readonly noPart: string;

  readonly addField: string;
  readonly addFieldTo: (section: string) => string;
  readonly addColumn: (label: string) => string;
  readonly chooseKind: string;
  readonly kindGroup: Readonly<Record<FieldKind["group"], string>>;
  readonly kind: Readonly<Record<KindId, string>>;
  readonly need: Readonly<Record<KindNeed, string>>;
  readonly firstColumn: string;
  readonly choose: string;
  readonly add: string;
  readonly cancel: string;
  readonly otherKind: string;
  readonly id: string;
  readonly idHelp: string;
  readonly idTaken: string;
  readonly added: (label: string) => string;
  readonly removed: (label: string) => string;
  readonly remove: string;
  readonly ownPart: string;

  readonly names: string;
  readonly label: string;
  readonly help: string;
  readonly statement: string;
  readonly note: string;
  readonly language: Readonly<Record<Locale, string>>;
  readonly untranslated: string;
  readonly optional: string;

  readonly visible: string;
  readonly required: string;
  readonly readOnly: string;
  readonly always: Readonly<Record<"visible" | "required" | "readOnly", string>>;
  readonly never: Readonly<Record<"visible" | "required" | "readOnly", string>>;
  readonly when: Readonly<Record<"visible" | "required" | "readOnly", string>>;
  readonly incomplete: string;
  readonly hiddenHelp: string;
  readonly condition: (what: string) => string;

  readonly options: string;
  readonly optionsIn: (list: string) => string;
  readonly alsoIn: (forms: string) => string;
  readonly offered: string;
  readonly offeredAlways: string;
  readonly offeredWhen: string;
  readonly filter: (number: number) => string;
  readonly addFilter: string;
  readonly removeFilter: (number: number) => string;
  readonly filterHelp: string;
  readonly addOption: string;
  readonly removeOption: (label: string) => string;
  readonly retired: string;
  readonly atLeastOne: string;

  readonly limits: string;
  readonly limitsWhy: string;
  readonly limit: Readonly<Record<LimitKey, string>>;
  readonly limitUnit: Readonly<Record<"characters" | "items" | "rows" | "size", string>>;
  readonly byParameter: (label: string, value: string) => string;
  readonly notANumber: string;
  readonly pattern: string;
  readonly patterns: Readonly<Record<PatternName, string>>;
  readonly patternText: string;
  readonly patternMessage: string;
  readonly format: Readonly<Record<"" | "email" | "phone", string>>;
  readonly formatLabel: string;
  readonly masked: string;
  readonly maskedYes: string;
  readonly maskedNo: string;
  readonly control: string;
  readonly controls: Readonly<
    Record<"" | "paragraph" | "rating" | "photo" | "buttons" | "menu" | "search" | "tick", string>
  >;

  readonly compute: string;
  readonly computeHelp: string;
  readonly computeNone: string;
  readonly computeOf: string;
  readonly operation: Readonly<Record<"copy" | "add" | "subtract" | "multiply" | "divide", string>>;

  readonly clause: string;
  readonly clauseHelp: string;
  readonly findClause: string;
  readonly noClause: string;
  readonly chooseClause: (id: string) => string;
  readonly dropClause: (id: string) => string;
  readonly noClauseFound: string;
  readonly asARule: string;

  readonly may: Readonly<Record<"free" | "tighten" | "locked", string>>;
  readonly tighter: Readonly<
    Record<"shown" | "required" | "editable" | "offered" | "higher" | "lower" | "kept" | "masked" | "severity", string>
  >;
  readonly lockedWhy: Readonly<Record<"base" | "type" | "compute" | "system", string>>;
  readonly keptBy: (reason: string) => string;
  readonly type: string;
  readonly origin: (parts: {
    readonly revision: number;
    readonly day: string;
    readonly by: string;
    readonly why: string;
  }) => string;
  readonly deviates: (clause: string, until: string) => string;
  readonly inDraft: string;

  readonly refused: string;
  readonly refusedHelp: string;
  readonly giveUp: string;
  readonly record: string;
  readonly noDeviation: (clauses: string) => string;
  readonly deviation: string;
  readonly deviationHelp: string;
  readonly deviationClause: string;
  readonly approvedBy: string;
  readonly until: string;
  readonly untilHelp: string;
  readonly deviationWhy: string;
  readonly recordIt: string;
  readonly needsAll: string;

  readonly preview: string;
  readonly previewHelp: string;
  readonly width: string;
  readonly phone: string;
  readonly desktop: string;
  readonly previewLanguage: string;
  readonly test: string;
  readonly testing: string;
  readonly testHelp: string;
  readonly nothingFires: string;
  readonly clear: string;
  readonly notSent: string;
  readonly brokenPreview: string;
  readonly fires: Readonly<
    Record<"visible" | "required" | "readOnly" | "options", Readonly<Record<"true" | "false" | "unknown", string>>>
  >;
  readonly isComputed: (value: string) => string;
  readonly fromPack: string;
  readonly fromDraft: string;

  readonly changes: string;
  readonly noChange: string;
  readonly noChangeHelp: string;
  readonly elsewhere: (count: number) => string;
  readonly takeBack: (what: string) => string;
  readonly takenBack: string;
  readonly checksFine: string;
  readonly begins: string;
  readonly beginsHelp: string;
  readonly formSettings: string;
  readonly columns: string;
  readonly checks: string;
  readonly severity: Readonly<Record<"error" | "warning" | "information", string>>;
  readonly severityLabel: string;
  readonly message: string;
}

export type PatternName = "none" | "digits" | "letters" | "mobile" | "capitals" | "custom";
