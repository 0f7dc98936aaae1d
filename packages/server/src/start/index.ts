/** A company that begins: the packs that a host offers, and what comes of the answers to their questions. */
export { createOfferedPacks, type OfferedPack, type OfferedPacks } from "./offered-packs.ts";
export { packFigures } from "./pack-figures.ts";
export { checkStart, type CheckedStart } from "./check-start.ts";
