/** A value as a control shows it; what is neither text nor number is shown as nothing. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
