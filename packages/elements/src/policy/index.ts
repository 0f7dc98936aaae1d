/** `<bylaw-policy>`: the policy as a document to read on a day. What changes the policy is drawn by `edit`, through the interface here. */
export { BylawPolicy } from "./bylaw-policy.ts";
export type { EditingHost, PolicyEditing } from "./policy-editing.ts";
