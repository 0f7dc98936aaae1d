import type { Json, Text } from "@bylaw/core";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { Task, TimeEvent } from "../storage/index.ts";

/** A record that was written. */
export interface WrittenRecord {
  readonly type: string;
  readonly id: string;
  /** Whom it is about. */
  readonly subject: string | null;
}

/** One thing of a source to be looked at, at a moment. */
export interface LookAt {
  readonly services: Pick<Services, "store" | "policies" | "directory">;
  readonly tenant: string;
  readonly instance: string;
  /** Epoch ms. */
  readonly now: number;
  /** What it was told of before, oldest first. */
  readonly events: readonly TimeEvent[];
  /** The tasks that it has made before. */
  readonly tasks: readonly Task[];
}

/** A task that there has to be. */
export interface WantedTask {
  /** Tells the tasks of an instance apart. */
  readonly target: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The role that answers for it. */
  readonly role: string | null;
  /** Who is to do it, where the records say that; whom a person has given it to since keeps it. */
  readonly person?: string | null;
  /** Epoch ms. */
  readonly dueAt: number | null;
}

/** Something that came to pass and that somebody may have to hear of. */
export interface Happening {
  /** Unique within the instance: it is written down, and told, once. */
  readonly key: string;
  /** E.g. `clock.breached`. */
  readonly kind: string;
  readonly target: string | null;
  /** When it came to pass, epoch ms. */
  readonly at: number;
  /** Roles that hear of it, each with those who hear when nobody has it. */
  readonly hearers: readonly { readonly role: string; readonly substitutes: readonly string[] }[];
  /** People who hear of it beside those. */
  readonly persons?: readonly string[];
  /** When they may hear of it, epoch ms; at once when left out. */
  readonly tellAt?: number;
  /** What the texts of a notice are made of, no person's data; nobody is told when left out. */
  readonly told?: NoticeFacts;
  /** For the source itself, to read it again. */
  readonly data?: Json;
}

/** What a notice is about. */
export interface NoticeFacts {
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The record, as `type/id`; nothing for what is about the company. */
  readonly about: string;
  /** ISO 8601 with the policy's offset. */
  readonly due?: string;
  readonly level?: number;
}

/** What a source found. */
export interface Look {
  /** The record that it is about, as `type/id`. */
  readonly about: string;
  readonly happenings: readonly Happening[];
  /** All tasks that are open now; others that were open are over. */
  readonly tasks: readonly WantedTask[];
  /** Targets that were done rather than dropped. */
  readonly done: ReadonlySet<string>;
  /** When to look again, epoch ms. */
  readonly wakeAt?: number;
}

/**
 * Where duties come from: a clock, a decision that lacks facts, a cadence. A source is asked to look at one of its
 * instances when a record behind it was written and when it said that it wants to; what follows (events, tasks, notices,
 * the next timer) is written by {@link lookHandler} in one transaction with the timer.
 */
export interface TimerSource {
  readonly id: string;
  /** The instances that no record is behind: what the company itself owes. */
  companyInstances?(policy: LoadedPolicy): readonly string[];
  /** The instances that a record is behind. */
  instancesOf(policy: LoadedPolicy, record: WrittenRecord): readonly string[];
  /** Types of records whose instances a record of their subject, or that subject itself, is behind as well. */
  followsSubject?(policy: LoadedPolicy, record: WrittenRecord): readonly string[];
  /** How an instance stands; `undefined` when there is no such thing any more. */
  look(at: LookAt): Promise<Look | undefined>;
}
