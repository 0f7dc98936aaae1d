/** `<bylaw-upgrade>`: another edition below the company's policy, planned, decided, rehearsed and submitted. The element is small; what it draws comes as a part of its own. */
export { BylawUpgrade } from "./bylaw-upgrade.ts";
