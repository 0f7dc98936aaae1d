import { BylawCalendar } from "./calendar/index.ts";
import { BylawClock } from "./clock/index.ts";
import { BylawDateField } from "./date-field/index.ts";
import { BylawDecision } from "./decision/index.ts";
import { defineElement } from "./element/index.ts";
import { BylawForm } from "./form/index.ts";
import { BylawFormEditor } from "./form-editor/index.ts";
import { BylawOutbox } from "./outbox/index.ts";
import { BylawOverrides } from "./override/index.ts";
import { BylawPolicy } from "./policy/index.ts";
import { BylawReleases } from "./releases/index.ts";
import { BylawRules } from "./rules/index.ts";
import { BylawStart } from "./start/index.ts";
import { BylawTailoring } from "./tailoring/index.ts";
import { BylawTasks } from "./tasks/index.ts";
import { BylawUpgrade } from "./upgrade/index.ts";

/** Gives every element its tag. Tags that are taken stay as they are. */
export function defineElements(): void {
  // The field comes first: the others contain it.
  defineElement("bylaw-date-field", BylawDateField);
  defineElement("bylaw-policy", BylawPolicy);
  defineElement("bylaw-releases", BylawReleases);
  defineElement("bylaw-rules", BylawRules);
  defineElement("bylaw-tailoring", BylawTailoring);
  defineElement("bylaw-upgrade", BylawUpgrade);
  defineElement("bylaw-decision", BylawDecision);
  defineElement("bylaw-overrides", BylawOverrides);
  defineElement("bylaw-form", BylawForm);
  defineElement("bylaw-form-editor", BylawFormEditor);
  defineElement("bylaw-outbox", BylawOutbox);
  defineElement("bylaw-clock", BylawClock);
  defineElement("bylaw-tasks", BylawTasks);
  defineElement("bylaw-calendar", BylawCalendar);
  defineElement("bylaw-start", BylawStart);
}
