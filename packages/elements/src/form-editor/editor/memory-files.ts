/** Files that stay in the page, for the preview. */
export { createMemoryFileStore } from "@bylaw/react";
