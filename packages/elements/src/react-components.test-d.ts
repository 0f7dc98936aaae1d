import type {
  AsOfEvent,
  BylawSettings,
  ClauseEvent,
  DecisionProperties,
  FormProperties,
  IssueEvent,
  ModeEvent,
  PolicyProperties,
  ReleasesProperties,
  SubmittedEvent,
} from "@bylaw/react/elements";
import type { LitElement } from "lit";

import type {
  BylawConfiguration,
  BylawDecision,
  BylawForm,
  BylawPolicy,
  BylawReleases,
  BylawSubmittedEvent,
} from "./index.ts";

// The React components import no element, so that a page has one copy of each. This is what keeps them in step: it does
// not compile when an element has a property that its component lacks, or the other way round, or of another type.

type Method = (...parameters: never) => unknown;

/** What a host may set on an element: its public fields but for methods. */
type Fields<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends Method ? never : Name]: Element[Name];
};

type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A]
  ? true
  : ["differ in", Exclude<keyof A | keyof B, keyof A & keyof B>];
type Takes<Element, Properties> =
  Properties extends Fields<Element> ? Same<Fields<Element>, Properties> : "types differ";

export const policy: Takes<BylawPolicy, PolicyProperties> = true;
export const decision: Takes<BylawDecision, DecisionProperties> = true;
export const form: Takes<BylawForm, FormProperties> = true;
export const releases: Takes<BylawReleases, ReleasesProperties> = true;

type Gives<Told, Promised> = Told extends Promised ? true : "types differ";

export const clauses: Gives<HTMLElementEventMap["bylaw-clause"], ClauseEvent> = true;
export const days: Gives<HTMLElementEventMap["bylaw-as-of"], AsOfEvent> = true;
export const modes: Gives<HTMLElementEventMap["bylaw-mode"], ModeEvent> = true;
export const issues: Gives<HTMLElementEventMap["bylaw-issue"], IssueEvent> = true;
export const submissions: Gives<BylawSubmittedEvent, SubmittedEvent> = true;
export const settings: Gives<BylawSettings, BylawConfiguration> = true;
