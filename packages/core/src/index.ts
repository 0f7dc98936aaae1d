/** @packageDocumentation The engine of a company policy. Listed by name; nothing else is public. */

// What can go wrong
export {
  BylawError,
  hasErrors,
  issue,
  issueCodes,
  renderIssue,
  throwOnErrors,
  within,
  type Issue,
  type IssueCode,
  type IssueParams,
  type IssuePlace,
  type Locale,
  type Severity,
  type Text,
} from "./issue/index.ts";

// JSON as data
export { asList, isObject, jsonEqual, nearest, pointerOf, pointerPath, type Json } from "./json/index.ts";

// The documents of a policy
export {
  checkDocument,
  checkTailoring,
  documentId,
  documentKinds,
  shapeIssues,
  type Cases,
  type Chapter,
  type Clause,
  type Clock,
  type Condition,
  type Decision,
  type DocumentKind,
  type Expression,
  type Fact,
  type Form,
  type FormCheck,
  type FormField,
  type FormSection,
  type Manifest,
  type Operation,
  type Parameter,
  type Parameters,
  type PolicyDocument,
  type Rule,
  type ValueType,
  type Vocabulary,
} from "./schema/index.ts";

// Values and time
export { dayIn } from "./calendar/index.ts";
export { formatDate, formatDateTime, parseDate, parseDateTime } from "./value/index.ts";

// Facts as a host supplies them
export { readFacts, type SuppliedFacts } from "./fact/index.ts";

// What would be otherwise
export {
  settlingAnswers,
  smallestChanges,
  type Change,
  type ChangedFact,
  type SettlingAnswer,
} from "./analysis/index.ts";

// Forms
export {
  answerFacts,
  bindForm,
  checkForm,
  evaluateForm,
  formSchema,
  type Answers,
  type BoundField,
  type BoundForm,
  type FieldState,
  type FormContext,
  type FormPolicy,
  type FormState,
  type FormWords,
  type RenderedForm,
} from "./form/index.ts";

// Proofs and sentences
export {
  plainText,
  type ConditionTrace,
  type Explanation,
  type FactTrace,
  type LeafTrace,
  type Line,
  type ParameterTrace,
  type RuleTrace,
  type Segment,
  type TargetTrace,
  type ToldChange,
  type ToldQuestion,
  type Trace,
  type TraceTruth,
} from "./trace/index.ts";

// The policy
export {
  applyOperations,
  bind,
  boundsText,
  checkPack,
  clausesOf,
  comparePolicies,
  coverage,
  decide,
  decisionIds,
  documentsOf,
  explain,
  outcomeOf,
  outcomeRead,
  parametersInForce,
  openPolicy,
  parsePack,
  rollBack,
  runCases,
  tellComputed,
  viewPolicy,
  type Artefact,
  type ArtefactView,
  type BindOptions,
  type BoundPolicy,
  type CaseResult,
  type ChapterView,
  type ClauseChange,
  type ClauseCounts,
  type ClauseCoverage,
  type ClauseState,
  type ClauseView,
  type DecideOptions,
  type DecisionEvent,
  type DecisionResult,
  type DecisionTask,
  type Outcome,
  type Reading,
  type Pack,
  type ParameterChange,
  type ParameterInForce,
  type PolicyChanges,
  type PolicyView,
  type SectionView,
  type Tailored,
} from "./policy/index.ts";
