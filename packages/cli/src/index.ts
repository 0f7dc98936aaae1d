/** @packageDocumentation The `bylaw` command as a function, and what it serves, for programs that start it themselves. */
export { exitCode, type ExitCode } from "./exit-code.ts";
export type { Io } from "./io.ts";
export { run } from "./run.ts";
export { addElements } from "./serve/add-elements.ts";
export { addSite, type Site } from "./serve/site.ts";
export { listen, type Listening } from "./serve/listen.ts";
