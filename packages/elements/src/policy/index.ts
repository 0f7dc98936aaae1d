/** `<bylaw-policy>`: the policy as a document to read on a day. What changes the policy does not belong here. */
export { BylawPolicy } from "./bylaw-policy.ts";
