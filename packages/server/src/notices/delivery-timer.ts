import type { Keys } from "../storage/index.ts";

/** The lane of what goes outside, which may be slow. */
export const DELIVERIES = "deliveries";

/** Whose timers send. */
export const DELIVERY = "delivery";

/** The timer that sends a delivery. */
export function deliveryKey(delivery: string, subscription: string): Keys["timers"] {
  return { source: DELIVERY, instance: delivery, target: subscription, threshold: "send" };
}
