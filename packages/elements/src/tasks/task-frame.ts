import type { TaskView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import type { Day } from "./ask-day.ts";
import type { OutboxEntry } from "./outbox.ts";
import type { DayFrame } from "./sort-tasks.ts";
import type { TasksMessages } from "./tasks-messages.ts";

/** What somebody is about to do to a task. */
export interface Intent {
  readonly task: string;
  readonly kind: "complete" | "assign";
  /** Something is still missing that was asked for. */
  readonly lacking?: boolean;
}

/** What every piece of the day is drawn with, and what it may do. */
export interface TaskFrame extends DayFrame {
  readonly day: Day;
  readonly say: TasksMessages;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly intent: Intent | undefined;
  /** The task whose action was swiped into view. */
  readonly swiped: string;
  /** People to hand a task to; `undefined` until they have come. */
  readonly people: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** What waits to be sent, by task. */
  readonly waiting: ReadonlyMap<string, OutboxEntry>;
  /** Where a record is shown, with `{type}` and `{id}`; empty when nowhere. */
  readonly recordHref: string;
  plan(intent: Intent | undefined): void;
  swipe(task: string): void;
  act(task: TaskView, action: OutboxEntry["action"], body: OutboxEntry["body"]): void;
}
