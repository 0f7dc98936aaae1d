import { isMaskedFor, maskValue, type FormField, type Json } from "@bylaw/core";

import type { FormSetting } from "../context/index.ts";
import { isValue, type FieldSpec } from "../spec/index.ts";
import { widgetFor } from "../widget/index.ts";

/** A value as text in the reader's language; in part only where its roles may not see the whole. Empty for none. */
export function readValue(value: Json | undefined, spec: FieldSpec, setting: FormSetting): string {
  if (value === undefined || value === null) return "";
  const { masked, type } = spec;
  const hides = masked !== undefined && isValue(type) && isMaskedFor({ masked } as FormField, setting.roles);
  const seen = hides && isValue(type) ? maskValue(value, type) : value;
  return widgetFor(spec).read(seen, spec, setting);
}
