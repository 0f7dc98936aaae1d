/**
 * What people are told, in the product and outside: notices and an outbox, written in the transaction of what they tell of.
 * Channels are plug-ins; what is told, and to whom, is not decided here.
 */
export { channels } from "./channels/index.ts";
export { deliverHandler, type DeliverServices } from "./deliver.ts";
export { DELIVERIES, DELIVERY } from "./delivery-timer.ts";
export { createGuardedPost, type GuardOptions } from "./guarded-post.ts";
export { noticeText, type NoticeData } from "./notice-text.ts";
export { deliveryWrites, noticeWrites, type News } from "./notice-writes.ts";
export { isSealed, sealedStore, type SecretKeys } from "./sealed-store.ts";
export type { MailServer } from "./send-mail.ts";
export { keptSettings, rotatedSettings } from "./webhook-settings.ts";
export type { SubscriptionFilter } from "./subscription-filter.ts";
