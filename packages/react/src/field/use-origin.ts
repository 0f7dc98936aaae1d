import { answerAt, type Json, type PrefillOrigin } from "@bylaw/core";

import { useSetting } from "../context/index.ts";

/** Where a value was taken from when the form was opened, for as long as nobody has changed it. */
export function useOrigin(path: string, value: Json | undefined): PrefillOrigin | undefined {
  const { prefilled } = useSetting();
  const origin = prefilled?.from.get(path);
  if (prefilled === undefined || origin === undefined || value === undefined) return undefined;
  return JSON.stringify(value) === JSON.stringify(answerAt(prefilled.answers, path)) ? origin : undefined;
}
