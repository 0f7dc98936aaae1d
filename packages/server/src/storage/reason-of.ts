/** What a driver says went wrong, for an issue's `reason`. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : JSON.stringify(error);
}
