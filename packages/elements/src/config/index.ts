/** What a host says once for every element on its page. */
export { adoptStub } from "./adopt-stub.ts";
export { Bylaw, type BylawConfiguration, type Theme } from "./bylaw.ts";
export { clientFor, lastToken } from "./client-for.ts";
export { wholeAddress } from "./whole-address.ts";
