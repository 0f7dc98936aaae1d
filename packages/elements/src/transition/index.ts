/**
 * How customers come to a new outcome when the policy changes: at once, each until a date of its own, or step by step. Chosen
 * with the draft, shown to who approves it, and in the history. Loaded when a draft moves somebody.
 */
export { openTransitions, type TransitionsPart } from "./open-transitions.ts";
export type { TransitionContext, TransitionStore } from "./transition-context.ts";
export { transitionMessagesFor, type TransitionMessages } from "./transition-messages.ts";
export { choiceText, scheduleText } from "./transition-words.ts";
