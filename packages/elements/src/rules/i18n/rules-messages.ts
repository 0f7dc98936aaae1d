import type { Decision, FindingKind } from "@bylaw/core";

/** Every word of the rules. A language that leaves one out does not compile. */
export interface RulesMessages {
  readonly title: string;
  readonly subtitle: string;
  readonly allRules: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly noDecision: (id: string) => string;
  readonly noDecisionHelp: string;
  readonly decides: (outputs: readonly string[]) => string;
  readonly size: (decision: Decision) => string;
  readonly disabledCount: (count: number) => string;
  readonly views: string;
  readonly view: Readonly<Record<"table" | "sentence", string>>;
  readonly moreClauses: (count: number) => string;
  readonly fewer: string;
  readonly onlyAuthors: string;
  readonly holdsFrom: string;
  readonly nothingChanged: string;
  readonly nobodyMoves: (decision: string) => string;
  readonly more: string;
  readonly less: string;

  readonly hitPolicy: Readonly<Record<Decision["hitPolicy"], string>>;
  readonly when: string;
  readonly so: string;
  readonly row: string;
  readonly rowNumber: (nth: number) => string;
  readonly rowShort: (nth: number | undefined) => string;
  readonly rowSays: (nth: number, said: string) => string;
  readonly clauseColumn: string;
  readonly any: string;
  readonly leftToPeople: string;
  readonly cell: (column: string, row: number, said: string) => string;
  readonly editCell: (column: string, row: number) => string;
  readonly edit: string;
  readonly done: string;
  readonly cancel: string;
  readonly was: (text: string) => string;
  readonly keys: string;
  readonly moreRows: (count: number) => string;

  readonly means: string;
  readonly anyHelp: string;
  readonly openHelp: string;
  readonly options: (column: string) => string;
  readonly insertFigure: string;
  readonly figureHint: string;
  readonly needsClause: string;
  readonly noClause: (clause: string) => string;
  readonly expectedOption: (options: readonly string[]) => string;
  /** By the type of the value. */
  readonly expected: Readonly<Record<string, string>>;
  readonly expectedOther: (expected: string) => string;

  readonly tools: string;
  readonly toolsOf: (rule: string) => string;
  readonly titles: string;
  readonly titlesOf: (row: number) => string;
  readonly titleIn: Readonly<Record<"zh-CN" | "en", string>>;
  readonly needsTitle: string;
  readonly movedTo: (place: number) => string;
  readonly addRow: string;
  readonly addBefore: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly disable: string;
  readonly enable: string;
  readonly disableWhy: (row: number) => string;
  readonly disableWhyRule: string;
  readonly isOff: string;
  readonly remove: string;
  readonly undo: string;
  readonly redo: string;

  readonly own: string;
  readonly addRule: string;
  readonly addException: string;
  readonly newRule: (isException: boolean) => Readonly<Record<"zh-CN" | "en", string>>;
  readonly exceptions: string;
  readonly exceptionOf: string;
  readonly noException: string;
  readonly thenSays: string;
  readonly always: string;
  readonly incomplete: string;
  readonly applied: string;

  readonly comparingWith: string;
  readonly compare: string;
  readonly compareNobody: string;
  readonly searchCustomers: string;
  readonly nobodyFound: string;
  readonly truth: Readonly<Record<"true" | "false" | "unknown", string>>;
  readonly before: string;
  readonly after: string;
  readonly unchanged: string;
  readonly notYet: string;

  readonly findings: string;
  readonly analysing: string;
  readonly nothingFound: string;
  readonly nothingFoundYet: string;
  readonly makesNoSense: string;
  readonly allFindings: (count: number) => string;
  readonly kind: Readonly<Record<FindingKind, string>>;
  readonly gap: string;
  readonly gaps: (count: number) => string;
  readonly overlaps: (count: number) => string;
  readonly fill: string;
  readonly noRow: string;
  readonly exampleOf: (example: string) => string;
  readonly isSo: (label: string, value: string) => string;
  readonly letFirst: (rule: string) => string;
  readonly letWin: (rule: string) => string;
  readonly putOut: (rule: string) => string;

  readonly lineOf: (column: string) => string;
  readonly linear: string;
  readonly lineOthers: (count: number) => string;
  readonly range: (low: string | undefined, high: string | undefined) => string;

  readonly cases: string;
  readonly runningCases: string;
  readonly passed: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly noCases: string;
  readonly allCases: (count: number) => string;
  readonly noOutcome: string;
  readonly undecided: string;
  readonly casesAlways: string;

  readonly file: string;
  readonly fileHelp: string;
  readonly fileHelpEdit: string;
  readonly download: Readonly<Record<"csv" | "xlsx", string>>;
  readonly upload: string;
  readonly fileWould: (counts: Readonly<Record<"added" | "changed" | "removed" | "moved", number>>) => string;
  readonly takeOver: string;
  readonly notInFile: (name: string) => string;

  /** Between the members of a list. */
  readonly enumeration: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
}
