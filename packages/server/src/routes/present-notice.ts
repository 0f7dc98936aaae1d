import type { Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { channels, isSealed, noticeText, type NoticeData } from "../notices/index.ts";
import type { Delivery, Notice, Subscription, Timer } from "../storage/index.ts";

/** A stored moment (epoch ms) as the API writes it: RFC 3339. */
function moment(at: number): string {
  return new Date(at).toISOString();
}

function momentOrNull(at: number | null): string | null {
  return at === null ? null : moment(at);
}

/** A notice as its reader sees it. */
export function presentNotice(notice: Notice, locale: Locale): HttpSchemas["Notice"] {
  const { id, version, kind, recipient, readAt, readBy } = notice;
  const data = notice.data as unknown as NoticeData;
  const role = recipient.startsWith("role:") ? recipient.slice("role:".length) : null;
  const text = noticeText(kind, data, locale);
  const { clauses, about } = data;
  return { id, version, kind, text, clauses, about, at: moment(notice.at), readAt: momentOrNull(readAt), readBy, role };
}

/** A subscription without its secrets; `secret` when one has just been made. */
export function presentSubscription(subscription: Subscription, secret?: string): HttpSchemas["Subscription"] {
  const { id, version, title, channel, settings, problem } = subscription;
  return {
    id,
    version,
    title,
    channel,
    filter: subscription.filter as unknown as HttpSchemas["SubscriptionFilter"],
    settings: isSealed(settings) ? {} : (channels.get(channel)?.show(settings) ?? {}),
    state: subscription.state as HttpSchemas["Subscription"]["state"],
    problem,
    ...(secret === undefined ? {} : { secret }),
    createdAt: moment(subscription.createdAt),
    updatedAt: moment(subscription.updatedAt),
  };
}

export function presentDelivery(delivery: Delivery): HttpSchemas["Delivery"] {
  const { id, kind, attempts, problem } = delivery;
  const state = delivery.state as HttpSchemas["Delivery"]["state"];
  return { id, kind, state, attempts, problem, at: moment(delivery.at), sentAt: momentOrNull(delivery.sentAt) };
}

export function presentTimer(timer: Timer): HttpSchemas["Timer"] {
  const { source, instance, target, threshold, generation, attempts, problem } = timer;
  const state = timer.state as HttpSchemas["Timer"]["state"];
  return { source, instance, target, threshold, generation, due: moment(timer.dueAt), state, attempts, problem };
}
