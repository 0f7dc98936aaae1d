/** What the device keeps for the person at it, to be seen and dealt with. How it is kept and sent is `offline/`. */
export { BylawEditEvent } from "./bylaw-edit-event.ts";
export { BylawOutbox, type SignedOut } from "./bylaw-outbox.ts";
