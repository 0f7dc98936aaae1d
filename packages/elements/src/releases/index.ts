/** `<bylaw-releases>`: what was published, what waits for approval, the way back. The element is small; what it draws comes as a part of its own. */
export { BylawReleases } from "./bylaw-releases.ts";
