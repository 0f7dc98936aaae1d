import type { PrefillOrigin } from "@bylaw/core";
import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { formatDay } from "../i18n/index.ts";
import { Icon } from "../part/index.ts";
import type { FieldSpec } from "../spec/index.ts";

interface ReasonProps {
  readonly id: string | undefined;
  readonly spec: FieldSpec;
  readonly computed: boolean;
  readonly locked: boolean;
  /** Where the value was taken from, while it still is that value. */
  readonly origin: PrefillOrigin | undefined;
  /** Whether it says why nobody types a value here; else only where it was taken from. */
  readonly fixed: boolean;
}

/** Why nobody types a value here, and by which clause; or where a value comes from that nobody typed. */
export function Reason({ id, spec, computed, locked, origin, fixed }: ReasonProps): ReactNode {
  const { messages, locale } = useSetting();
  if (id === undefined) return null;
  if (!fixed) {
    const from = origin?.kind === "last" ? messages.fromLast(formatDay(origin.at, locale)) : messages.fromRecord;
    return (
      <p id={id} className="bylaw-why">
        {from}
      </p>
    );
  }
  const reason = computed
    ? messages.computed
    : spec.bySystem
      ? messages.bySystem
      : locked
        ? messages.lockedHere
        : messages.readOnly;
  const clauses = spec.clauses.length === 0 || locked ? [] : [messages.byClauses(spec.clauses)];
  return (
    <p id={id} className="bylaw-why">
      <Icon name={computed ? "gear" : "lock"} size={14} />
      {[reason, ...clauses].join(" · ")}
    </p>
  );
}
