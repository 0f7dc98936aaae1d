import type { Text } from "@bylaw/core";

/** The command was typed wrongly: what is wrong, and how to type it. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** One that needs no words: how to type it is the same in every language. */
export function usageOf(usage: string): UsageError {
  return new UsageError({ en: usage, "zh-CN": usage });
}
