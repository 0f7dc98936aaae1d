import type { FramedSource } from "./frame.ts";

/** The texts that a call has read, by the document that issues name: `decision/tier`, or a file that is no JSON. */
export type Sources = Map<string, FramedSource>;
