import { BylawError, issue, throwOnErrors } from "@bylaw/core";
import { channels } from "../notices/index.ts";
import type { Store, Subscription } from "../storage/index.ts";

/** @issues `server/unknown-subscription` */
export async function findSubscription(store: Store, tenant: string, id: string): Promise<Subscription> {
  const found = await store.getSubscription(tenant, id);
  if (found === undefined) throw new BylawError([issue("server/unknown-subscription", { id })]);
  return found;
}

/** Settings that a channel can be sent with. @issues `notice/unknown-channel`, and those of the channel's own check */
export function checkSettings(channel: string, settings: unknown): void {
  const found = channels.get(channel);
  if (found === undefined) {
    const known = [...channels.keys()].join(", ");
    throw new BylawError([
      issue("notice/unknown-channel", { channel, known }, { document: "body", pointer: "/channel" }),
    ]);
  }
  throwOnErrors(
    found.check(settings).map((each) => ({ ...each, document: "body", pointer: `/settings${each.pointer}` })),
  );
}
