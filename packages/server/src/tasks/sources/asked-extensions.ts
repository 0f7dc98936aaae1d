import type { TimeEvent } from "../../storage/index.ts";

/** More time that somebody has asked for. */
export interface AskedExtension {
  /** In the unit of the target's limit. */
  readonly by: number;
  readonly note: string;
  readonly askedBy: string;
  /** Epoch ms. */
  readonly askedAt: number;
}

/** The kinds of events that tell of it: asked for, and refused. Granted, it is an event of the clock itself. */
export const ASKED = "clock.extensionAsked";
export const REFUSED = "clock.extensionRefused";

/** What was asked for and not decided on yet, by target. */
export function askedExtensions(events: readonly TimeEvent[]): ReadonlyMap<string, AskedExtension> {
  const asked = new Map<string, AskedExtension>();
  for (const { kind, target, at, person, data } of events) {
    if (target === null) continue;
    if (kind === ASKED) {
      const { by, note } = data as unknown as Pick<AskedExtension, "by" | "note">;
      asked.set(target, { by, note, askedBy: person, askedAt: at });
    } else if (kind === REFUSED || kind === "clock.extended") asked.delete(target);
  }
  return asked;
}
