import type { Json, Text } from "@bylaw/core";
import type { Services } from "../services.ts";
import type { Delivery, Notice, Subscription, Write } from "../storage/index.ts";
import { wakeTimer } from "../timers/index.ts";
import type { Person } from "../people/index.ts";
import { DELIVERIES, deliveryKey } from "./delivery-timer.ts";
import { hears } from "./subscription-filter.ts";

/** Something that people are told. */
export interface News {
  /** E.g. `clock.breached`. */
  readonly kind: string;
  /** When it came to pass, epoch ms. */
  readonly at: number;
  /** Roles, each with those who hear when nobody has it. */
  readonly hearers: readonly { readonly role: string; readonly substitutes: readonly string[] }[];
  readonly persons: readonly string[];
  /** When they may hear of it, epoch ms. */
  readonly tellAt: number;
  readonly told: NewsFacts;
}

/** What a text about it is made of. Never a person's data: it goes to channels outside. */
export interface NewsFacts {
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The record, as `type/id`. */
  readonly about: string;
  /** ISO 8601 with the policy's offset. */
  readonly due?: string;
  readonly level?: number;
}

/**
 * Tells somebody something, in the transaction in which it comes to pass: a notice for each person, and a delivery for each
 * subscription that hears of such things.
 *
 * @param now epoch ms
 */
export async function noticeWrites(
  { store, directory, newId }: Pick<Services, "store" | "directory" | "newId">,
  tenant: string,
  news: News,
  now: number,
): Promise<readonly Write[]> {
  const recipients = recipientsOf(news, await directory.people(tenant));
  const roles = news.hearers.map(({ role }) => role);
  const subscribed = (await store.listSubscriptions(tenant)).filter((each) => hears(each, news.kind, roles));
  return [
    ...[...recipients].map((recipient) => noticeWrite(newId(), recipient, news, now)),
    ...subscribed.flatMap((subscription) => deliveryWrites(`msg_${newId()}`, subscription, news, now)),
  ];
}

/** Everybody who has a role; else who stands in for it; else the role itself, for whoever comes to have it. */
function recipientsOf({ hearers, persons }: News, people: readonly Person[]): ReadonlySet<string> {
  const having = (role: string): readonly string[] =>
    people.filter(({ roles }) => roles.includes(role)).map(({ id }) => `person:${id}`);
  const found = hearers.flatMap(({ role, substitutes }) => {
    const first = [role, ...substitutes].map(having).find((each) => each.length > 0);
    return first ?? [`role:${role}`];
  });
  return new Set([...persons.map((id) => `person:${id}`), ...found]);
}

function noticeWrite(id: string, recipient: string, { kind, at, tellAt, told }: News, now: number): Write {
  const unread = { readBy: null, readAt: null } as const;
  const data = { ...told, happenedAt: at } as unknown as Json;
  const row: Notice = { id, version: 1, recipient, kind, at: tellAt, data, ...unread, createdAt: now, updatedAt: now };
  return { kind: "insert", table: "notices", row };
}

/** A delivery with the timer that sends it. */
export function deliveryWrites(
  id: string,
  { id: subscription }: Pick<Subscription, "id">,
  { kind, at, tellAt, told }: Pick<News, "kind" | "at" | "tellAt" | "told">,
  now: number,
): readonly Write[] {
  const pending = { state: "pending", message: null, attempts: 0, problem: null, sentAt: null } as const;
  const data = { ...told, happenedAt: at } as unknown as Json;
  const row: Delivery = {
    id,
    version: 1,
    subscription,
    kind,
    at: tellAt,
    data,
    ...pending,
    createdAt: now,
    updatedAt: now,
  };
  return [
    { kind: "insert", table: "deliveries", row },
    wakeTimer(deliveryKey(id, subscription), DELIVERIES, tellAt, now),
  ];
}
