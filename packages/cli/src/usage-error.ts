/** The command was typed wrongly; the message is how to type it. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}
