/**
 * How deadlines are shown: the one clock chip, how a target reads at a moment, lengths of time in words, what ticks, and the
 * element that draws the deadlines of a record. What they are is the server's to say.
 */
export { BylawClock } from "./bylaw-clock.ts";
export { clockChipStyles } from "./clock-chip-styles.ts";
export { clockMessagesFor, type ClockMessages } from "./clock-messages.ts";
export { readTarget, type ClockReading, type ClockTone } from "./clock-reading.ts";
export { lengthWords } from "./length-words.ts";
export { dayWords, momentWords, timeIn, todayIn } from "./moment-words.ts";
export { readingWords } from "./reading-words.ts";
export { renderClockIcon } from "./render-clock-chip.ts";
export { TickController } from "./tick-controller.ts";
