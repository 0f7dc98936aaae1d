/** `<bylaw-tailoring>`: what is ours, everything that the company has changed in the policy below. The element is small; what it draws comes as a part of its own. */
export { BylawTailoring } from "./bylaw-tailoring.ts";
