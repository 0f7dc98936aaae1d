/** The words of `<bylaw-policy>` in both languages. */
export { policyMessagesFor } from "./policy-messages-for.ts";
export type { PolicyMessages } from "./policy-messages.ts";
