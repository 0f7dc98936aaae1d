/**
 * Changing the policy in its own sentences: chips that open, a draft that saves itself, what it does to customers.
 * Loaded by `<bylaw-policy mode="edit">` for who may edit; reading does not need it.
 */
export { openEditing, type Opened } from "./open-editing.ts";
