/**
 * What somebody has to do, today and this week: which task stands in which list, what was done without a network and is still
 * to be sent, and the element that shows both. Which tasks there are is the server's to say.
 */
export { BylawTasks } from "./bylaw-tasks.ts";
