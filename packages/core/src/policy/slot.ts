/** A piece of a clause's text: wording, or the slot of a parameter. */
export type SlotPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly parameter: string };

/** Cuts `…{parameter.id}…` into wording and slots, in order. */
export function splitSlots(text: string): readonly SlotPart[] {
  return text
    .split(/(\{[^{}]+\})/u)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("{") && part.endsWith("}")
        ? { kind: "slot", parameter: part.slice(1, -1) }
        : { kind: "text", text: part },
    );
}

/** The parameters that a text has slots for, each once. */
export function slotsOf(text: string): readonly string[] {
  return [...new Set(splitSlots(text).flatMap((part) => (part.kind === "slot" ? [part.parameter] : [])))];
}
