import type { Services } from "../services.ts";
import type { Delivery, Subscription, Write } from "../storage/index.ts";
import type { Fired, TimerHandler } from "../timers/index.ts";
import type { ChannelServices, Message, Sent } from "./channel.ts";
import { channels } from "./channels/index.ts";
import { digestTitle, noticeText, type NoticeData } from "./notice-text.ts";
import { noticeWrites } from "./notice-writes.ts";
import { nextTry } from "./retry-schedule.ts";
import type { SubscriptionFilter } from "./subscription-filter.ts";

/** What delivering needs. */
export interface DeliverServices extends Pick<Services, "store" | "directory" | "newId">, ChannelServices {
  /** From 0 to 1, exclusive: spreads what would come back at once. */
  readonly chance: () => number;
}

const MINUTE = 60_000;
/** Things told in one message. */
const MOST_TOLD = 50;

/**
 * Sends a delivery, with others that are waiting for the same channel where it digests. It goes out at least once: when we
 * are cut off between sending and writing that down it goes out again, under the same id.
 */
export function deliverHandler(services: DeliverServices): TimerHandler {
  return async function deliver({ tenant, timer, now }): Promise<Fired> {
    const { store } = services;
    const delivery = await store.getDelivery(tenant, timer.instance);
    if (delivery === undefined || delivery.state !== "pending") return { gone: true, writes: [] };
    const subscription = await store.getSubscription(tenant, delivery.subscription);
    const channel = channels.get(subscription?.channel ?? "");
    if (subscription === undefined || channel === undefined || subscription.state !== "active") {
      return { gone: true, writes: [changed(delivery, { state: "failed", problem: "disabled", updatedAt: now })] };
    }
    const free = await freeAt(services, tenant, subscription, channel.perMinute, now);
    if (free > now) return { again: free, writes: [] };

    const waiting = channel.digests ? await waitingFor(services, tenant, delivery, now) : [delivery];
    const sent = await channel.send(messageOf(waiting, subscription), subscription.settings, services);
    if (sent.ok) {
      const set = {
        state: "sent",
        message: delivery.id,
        problem: null,
        sentAt: services.now(),
        updatedAt: now,
      } as const;
      return { gone: true, writes: waiting.map((each) => changed(each, { ...set, attempts: each.attempts + 1 })) };
    }
    return failed(services, tenant, { delivery, subscription, sent, now });
  };
}

/** When the channel takes another message, epoch ms: no more than so many a minute. */
async function freeAt(
  { store }: Pick<DeliverServices, "store">,
  tenant: string,
  { id }: Subscription,
  perMinute: number | undefined,
  now: number,
): Promise<number> {
  if (perMinute === undefined) return now;
  const sent = await store.sentSince(tenant, id, now - MINUTE);
  const blocking = sent.at(-perMinute);
  return blocking === undefined ? now : blocking + MINUTE;
}

/** The delivery and what else may go out with it, in the order in which it came to pass. */
async function waitingFor(
  { store }: Pick<DeliverServices, "store">,
  tenant: string,
  delivery: Delivery,
  now: number,
): Promise<readonly Delivery[]> {
  const query = { subscription: delivery.subscription, state: "pending", limit: MOST_TOLD };
  const others = (await store.listDeliveries(tenant, query)).filter(({ id, at }) => id !== delivery.id && at <= now);
  return [delivery, ...others].slice(0, MOST_TOLD).toSorted((a, b) => a.at - b.at);
}

function messageOf(waiting: readonly Delivery[], { filter }: Subscription): Message {
  const { locale } = filter as unknown as SubscriptionFilter;
  const lines = waiting.map(({ kind, data }) => noticeText(kind, data as unknown as NoticeData, locale));
  const [first = ""] = lines;
  const isDigest = lines.length > 1;
  return {
    id: waiting[0]?.id ?? "",
    locale,
    title: isDigest ? digestTitle(lines.length, locale) : first,
    lines: isDigest ? lines.map((line, at) => `${at + 1}. ${line}`) : [],
    items: waiting.map(({ kind, at, data }) => {
      const { happenedAt, ...facts } = data as unknown as NoticeData;
      return { type: kind, timestamp: new Date(happenedAt ?? at).toISOString(), data: facts };
    }),
  };
}

/** Later again, or never: then the channel is switched off, and somebody hears of that. */
async function failed(
  services: DeliverServices,
  tenant: string,
  {
    delivery,
    subscription,
    sent,
    now,
  }: {
    readonly delivery: Delivery;
    readonly subscription: Subscription;
    readonly sent: Exclude<Sent, { readonly ok: true }>;
    readonly now: number;
  },
): Promise<Fired> {
  const attempts = delivery.attempts + 1;
  const { problem } = sent;
  const pause = sent.isOver === true ? undefined : nextTry(attempts, services.chance(), sent.retryAfter);
  if (pause !== undefined) {
    return { again: now + pause, problem, writes: [changed(delivery, { attempts, problem, updatedAt: now })] };
  }
  const { id, title, version: expect } = subscription;
  const news = {
    kind: "channel.disabled",
    at: now,
    tellAt: now,
    hearers: [{ role: "admin", substitutes: [] }],
    persons: [],
    told: { title: { "zh-CN": title, en: title }, clauses: [], about: `subscription/${id}` },
  };
  const set = { state: "disabled", problem, updatedAt: now };
  const entry = {
    at: now,
    person: "bylaw",
    action: "subscription/disable",
    target: `subscription/${id}`,
    payload: { problem },
  };
  return {
    gone: true,
    writes: [
      changed(delivery, { state: "failed", attempts, problem, updatedAt: now }),
      { kind: "update", table: "subscriptions", key: { id }, expect, set },
      ...(await noticeWrites(services, tenant, news, now)).filter((write) => !isToItself(write, id)),
      { kind: "audit", entry },
    ],
  };
}

/** A channel that is switched off cannot be told so over itself. */
function isToItself(write: Write, subscription: string): boolean {
  if (write.kind === "insert" && write.table === "deliveries") return write.row.subscription === subscription;
  return write.kind === "put" && write.table === "timers" && write.row.target === subscription;
}

function changed(delivery: Delivery, set: Partial<Omit<Delivery, "id" | "version" | "createdAt">>): Write {
  return { kind: "update", table: "deliveries", key: { id: delivery.id }, expect: delivery.version, set };
}
