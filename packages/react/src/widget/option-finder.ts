import type { FieldOption } from "../spec/index.ts";
import type { Finder } from "./use-hits.ts";

/** Searches options by their labels: every word typed must stand in the label, whichever way it is written. */
export function optionFinder(options: readonly FieldOption[]): Finder {
  const folded = options.map((option) => ({ option, text: fold(option.label) }));
  return {
    among(text) {
      const words = fold(text)
        .split(" ")
        .filter((word) => word !== "");
      return folded
        .filter(({ text: label }) => words.every((word) => label.includes(word)))
        .map(({ option }) => ({ value: option.value, label: option.label }));
    },
  };
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim().replaceAll(/\s+/gu, " ");
}
