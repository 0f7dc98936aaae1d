import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { isValue } from "../spec/index.ts";
import { asText } from "./as-text.ts";
import type { PictureProps } from "./define-widget.ts";
import { listOf } from "./list-of.ts";
import { useRecords } from "./use-records.ts";

/** What the records of an answer are called, where the host can tell: their ids say little. */
export function RecordNames({ value, spec }: PictureProps): ReactNode {
  const { lookup } = useSetting();
  const { type } = spec;
  const ids = Array.isArray(value) ? listOf(value) : [asText(value)].filter((id) => id !== "");
  const [known] = useRecords(lookup, isValue(type) ? (type.to ?? "") : "", ids);
  const names = ids.map((id) => known.get(id)?.label ?? id).filter((name, at) => name !== ids[at]);
  return names.length === 0 ? null : <span className="bylaw-named">{names.join(" · ")}</span>;
}
