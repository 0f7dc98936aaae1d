import type { ReactNode } from "react";

import type { FieldSpec } from "../spec/index.ts";
import type { FieldIds } from "./field-ids.ts";

/** What helps to answer, where the form says anything. */
export function FieldHelp({ spec, ids }: { readonly spec: FieldSpec; readonly ids: FieldIds }): ReactNode {
  if (ids.help === undefined) return null;
  return (
    <p id={ids.help} className="bylaw-help" part="help">
      {spec.help}
    </p>
  );
}
