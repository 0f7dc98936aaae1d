import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import type { FieldSpec } from "../spec/index.ts";

interface ReasonProps {
  readonly id: string | undefined;
  readonly spec: FieldSpec;
  readonly computed: boolean;
}

/** Why nobody types a value here, and by which clause. */
export function Reason({ id, spec, computed }: ReasonProps): ReactNode {
  const { messages } = useSetting();
  if (id === undefined) return null;
  const reason = computed ? messages.computed : spec.bySystem ? messages.bySystem : messages.readOnly;
  const clauses = spec.clauses.length === 0 ? [] : [messages.byClauses(spec.clauses)];
  return (
    <p id={id} className="bylaw-why">
      <Icon name={computed ? "gear" : "lock"} size={14} />
      {[reason, ...clauses].join(" · ")}
    </p>
  );
}
