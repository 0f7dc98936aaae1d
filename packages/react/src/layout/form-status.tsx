import { useEffect, useRef, useState, type ReactNode } from "react";

import { useForm, useSetting } from "../context/index.ts";

/** Says to who cannot see it that fields have come or gone. Rows that are added or taken out say so themselves. */
export function FormStatus(): ReactNode {
  const { messages } = useSetting();
  const visible = useForm()?.visible ?? [];
  const before = useRef(visible);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (before.current === visible) return;
    const [old, now] = [new Set(before.current), new Set(visible)];
    const rows = { old: rowsOf(old), now: rowsOf(now) };
    const count = (paths: ReadonlySet<string>, others: ReadonlySet<string>, rowsThere: ReadonlySet<string>): number =>
      [...paths].filter((path) => !others.has(path) && isIn(path, rowsThere)).length;
    const shown = count(now, old, rows.old);
    const hidden = count(old, now, rows.now);
    before.current = visible;
    const words = [shown > 0 ? messages.shown(shown) : "", hidden > 0 ? messages.hidden(hidden) : ""];
    if (shown + hidden > 0) setSaid(words.filter((each) => each !== "").join(messages.and));
  }, [visible, messages]);
  return (
    <p className="bylaw-voice" role="status">
      {said}
    </p>
  );
}

function rowOf(path: string): string | undefined {
  const [id, row, cell] = path.split("/");
  return cell === undefined ? undefined : `${id}/${row}`;
}

function rowsOf(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].map(rowOf).filter((row) => row !== undefined));
}

function isIn(path: string, rows: ReadonlySet<string>): boolean {
  const row = rowOf(path);
  return row === undefined || rows.has(row);
}
