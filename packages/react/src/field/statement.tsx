import type { ReactNode } from "react";

import type { FieldSpec } from "../spec/index.ts";

/** A text among the questions, which nobody answers. */
export function Statement({ spec, path }: { readonly spec: FieldSpec; readonly path: string }): ReactNode {
  return (
    <div className="bylaw-field bylaw-wide bylaw-told" part="statement" data-field={path}>
      {spec.label === "" ? null : <strong>{spec.label}</strong>}
      <p>{spec.statement}</p>
    </div>
  );
}
