/**
 * The documents' types and validators, both generated from `/schemas` by `npm run gen`.
 * What a JSON Schema cannot say is checked where the meaning lives: in `rule`, `fact`, `decision`, `clock`, `policy`.
 */
export type {
  Aggregate,
  Bounds,
  Budget,
  CadenceValue,
  Case,
  Cases,
  Chapter,
  ChosenByParameter,
  Clause,
  Clock,
  Comparison,
  Condition,
  ConditionDefinition,
  Decision,
  EnumDefinition,
  Expectation,
  Expression,
  Fact,
  FollowUp,
  Manifest,
  Operation,
  Output,
  Parameter,
  ParameterCheck,
  Parameters,
  RecordDefinition,
  RecordField,
  Rule,
  Section,
  Span,
  Target,
  ValueType,
  Vocabulary,
  Window,
} from "./generated/types.ts";
export { documentId } from "./document-id.ts";
export { checkConditionShape, checkDocument, checkTailoring, documentKinds, shapeIssues, type DocumentKind, type PolicyDocument } from "./check-document.ts";
