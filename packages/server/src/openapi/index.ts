/**
 * The API told to machines (OpenAPI 3.1) and to people (`/docs`). Everything derives from the route table and the
 * schemas; nothing is described twice.
 */
export { serveDocs } from "./serve-docs.ts";
