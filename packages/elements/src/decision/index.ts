/** `<bylaw-decision>`: what the policy decides about a subject, and why. Asking for what is missing does not belong here. */
export { BylawDecision } from "./bylaw-decision.ts";
export { decisionStyles } from "./decision-styles.ts";
export { renderDecision } from "./render-explanation.ts";
