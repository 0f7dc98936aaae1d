/** A company begins: it chooses a pack, fills in what its document leaves blank, answers its questions, and reads what comes of it. */
export { BylawStart } from "./bylaw-start.ts";
export { BylawStartedEvent } from "./bylaw-started-event.ts";
