import type { ClockTargetView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import { clockMessagesFor } from "./clock-messages.ts";
import type { ClockReading } from "./clock-reading.ts";
import { lengthWords } from "./length-words.ts";

/** What the chip of a target says. */
export function readingWords(target: ClockTargetView, { tone, length, done }: ClockReading, locale: Locale): string {
  const say = clockMessagesFor(locale);
  const { waitsFor, status, pausedBy, due } = target;
  if (tone === "waiting") {
    if (status === "unknown") return waitsFor === null ? say.unknownAny : say.unknown(waitsFor);
    return waitsFor === null ? say.notStarted : say.startsWith(waitsFor);
  }
  if (tone === "over") return status === "voided" ? say.voided : say.superseded;
  if (tone === "met") return say.met(lengthWords(length, locale));
  if (tone === "paused") return say.paused(say.list(pausedBy));
  if (tone === "late") return (done ? say.lateDone : say.late)(lengthWords(length, locale));
  return due === null ? say.noDate : say.left(lengthWords(length, locale));
}
