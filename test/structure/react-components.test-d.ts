import type {
  BylawCalendar,
  BylawConfiguration,
  BylawDecision,
  BylawForm,
  BylawFormEditor,
  BylawPolicy,
  BylawReleases,
  BylawRules,
  BylawStart,
  BylawStartedEvent,
  BylawSubmittedEvent,
  BylawTailoring,
  BylawUpgrade,
} from "@bylaw/elements";
import type {
  AsOfEvent,
  BylawSettings,
  CalendarProperties,
  ClauseEvent,
  DecisionEvent,
  DecisionProperties,
  ElementProperties,
  FormEditorProperties,
  FormProperties,
  IssueEvent,
  ModeEvent,
  PolicyProperties,
  ReleasesProperties,
  RulesProperties,
  StartedEvent,
  StartProperties,
  SubmittedEvent,
  TailoringProperties,
  UpgradeProperties,
} from "@bylaw/react/elements";

// The React components import no element, so that a page has one copy of each. This is what keeps them in step: it does
// not compile when an element has a property that its component lacks, or the other way round, or of another type.

type Method = (...parameters: never) => unknown;
/** What all elements have: a union has the keys that its members share. */
type Common = keyof (BylawDecision | BylawForm | BylawPolicy | BylawReleases | BylawRules);

/** What a host may set on an element besides: its own public fields but for methods. */
type Fields<Element> = {
  [Name in Exclude<keyof Element, Common> as Element[Name] extends Method ? never : Name]: Element[Name];
};
type Own<Properties> = Omit<Properties, keyof ElementProperties>;

type Same<A, B> = [A, B] extends [B, A] ? ([keyof A, keyof B] extends [keyof B, keyof A] ? true : false) : false;

export const common: ElementProperties extends Pick<BylawPolicy, keyof ElementProperties> ? true : false = true;
export const policy: Same<Fields<BylawPolicy>, Own<PolicyProperties>> = true;
export const decision: Same<Fields<BylawDecision>, Own<DecisionProperties>> = true;
// What stands in the fields is asked of the element, not set.
export const form: Same<Omit<Fields<BylawForm>, "answers">, Own<FormProperties>> = true;
export const formEditor: Same<Fields<BylawFormEditor>, Own<FormEditorProperties>> = true;
export const rules: Same<Fields<BylawRules>, Own<RulesProperties>> = true;
export const calendar: Same<Fields<BylawCalendar>, Own<CalendarProperties>> = true;
export const start: Same<Fields<BylawStart>, Own<StartProperties>> = true;
export const releases: Same<Fields<BylawReleases>, Own<ReleasesProperties>> = true;
export const tailoring: Same<Fields<BylawTailoring>, Own<TailoringProperties>> = true;
export const upgrade: Same<Fields<BylawUpgrade>, Own<UpgradeProperties>> = true;

type Gives<Told, Promised> = Told extends Promised ? true : false;

export const clauses: Gives<HTMLElementEventMap["bylaw-clause"], ClauseEvent> = true;
export const decisions: Gives<HTMLElementEventMap["bylaw-decision"], DecisionEvent> = true;
export const days: Gives<HTMLElementEventMap["bylaw-as-of"], AsOfEvent> = true;
export const modes: Gives<HTMLElementEventMap["bylaw-mode"], ModeEvent> = true;
export const issues: Gives<HTMLElementEventMap["bylaw-issue"], IssueEvent> = true;
export const submissions: Gives<BylawSubmittedEvent, SubmittedEvent> = true;
export const starts: Gives<BylawStartedEvent, StartedEvent> = true;
export const settings: Gives<BylawSettings, BylawConfiguration> = true;
