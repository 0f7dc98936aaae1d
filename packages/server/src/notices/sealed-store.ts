import { isObject, type Json } from "@bylaw/core";
import type { Store, Subscription, Write } from "../storage/index.ts";
import { readKey, seal, unseal, type SealKey } from "./seal.ts";

/** Keys of 32 bytes in base64: the first seals, the others still open what was sealed before. */
export type SecretKeys = string | readonly string[];

const sealing = new WeakMap<Store, Map<string, Store>>();

/**
 * A store that keeps the settings of subscriptions, with their addresses and secrets, sealed in the database. What was
 * stored before there was a key stays readable and is sealed when it is written next. The same store with the same keys is
 * the same object, so that whoever waits for one hears of the other.
 *
 * @issues `notice/bad-key`; reading one rejects with `notice/sealed`
 */
export function sealedStore(store: Store, secretKeys: SecretKeys | undefined): Store {
  const texts = secretKeys === undefined ? [] : typeof secretKeys === "string" ? [secretKeys] : secretKeys;
  const known = sealing.get(store) ?? new Map<string, Store>();
  sealing.set(store, known);
  const name = texts.join(" ");
  const made = known.get(name) ?? wrap(store, texts.map(readKey));
  known.set(name, made);
  return made;
}

function wrap(store: Store, keys: readonly SealKey[]): Store {
  const [first] = keys;
  return {
    ...store,
    commit: (plan) =>
      store.commit(
        first === undefined
          ? plan
          : { ...plan, writes: plan.writes.map((each) => sealWrite(each, plan.tenant, first)) },
      ),
    getSubscription: async (tenant, id) => {
      const found = await store.getSubscription(tenant, id);
      return found && opened(found, tenant, keys);
    },
    // Who hears of what can be told without their settings.
    listSubscriptions: async (tenant) =>
      (await store.listSubscriptions(tenant)).map((each) => (canOpen(each, keys) ? opened(each, tenant, keys) : each)),
  };
}

/** Whether settings are still sealed, because there is no key for them. */
export function isSealed(settings: Json): boolean {
  return sealedText(settings) !== undefined;
}

function sealWrite(write: Write, tenant: string, key: SealKey): Write {
  if (write.kind === "insert" && write.table === "subscriptions") {
    const { row } = write;
    return { ...write, row: { ...row, settings: sealedSettings(row.settings, tenant, row.id, key) } };
  }
  if (write.kind === "update" && write.table === "subscriptions" && write.set.settings !== undefined) {
    const settings = sealedSettings(write.set.settings, tenant, write.key.id, key);
    return { ...write, set: { ...write.set, settings } };
  }
  return write;
}

function sealedSettings(settings: Json, tenant: string, id: string, key: SealKey): Json {
  return isSealed(settings) ? settings : { sealed: seal(settings, key, [tenant, id]) };
}

function opened(subscription: Subscription, tenant: string, keys: readonly SealKey[]): Subscription {
  const text = sealedText(subscription.settings);
  return text === undefined
    ? subscription
    : { ...subscription, settings: unseal(text, keys, [tenant, subscription.id]) };
}

function canOpen({ settings }: Subscription, keys: readonly SealKey[]): boolean {
  const text = sealedText(settings);
  return text === undefined || keys.some(({ name }) => text.startsWith(`${name}.`));
}

function sealedText(settings: Json): string | undefined {
  const text = isObject(settings) ? settings["sealed"] : undefined;
  return typeof text === "string" ? text : undefined;
}
