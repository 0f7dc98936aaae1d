import type { Json } from "@bylaw/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";

import { useField, useSetting, useStore } from "../context/index.ts";
import { controlId, Field } from "../field/index.ts";
import { Icon } from "../part/index.ts";
import { type FieldSpec } from "../spec/index.ts";
import type { WidgetProps } from "../widget/index.ts";
import type { RowView } from "../store/index.ts";

const noRows: readonly RowView[] = [];
/** As many as core takes where a form does not say. */
const mostRows = 1000;

interface Removed {
  readonly row: Json;
  readonly at: number;
}

/** Rows of fields: each can be moved and taken out by buttons that say which row they mean, and come back if it was a slip. */
export function RowsEditor(props: WidgetProps): ReactNode {
  const { id, path, spec } = props;
  const { messages, readOnly, locked } = useSetting();
  const store = useStore();
  const view = useField(path);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed>();
  const list = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const rows = view?.rows ?? noRows;
  const fixed = readOnly || view?.readOnly === true || locked.has(path);
  const most = spec.maxItems ?? mostRows;
  const full = rows.length >= most;

  /** Puts the focus on a button of the row at a place; on the one that adds when there is none. */
  const focusRow = (at: number, button: "up" | "down" | "remove"): void => {
    const row = list.current?.children.item(at);
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-row-button=${button}]:not(:disabled)`);
    const other = row?.querySelector<HTMLButtonElement>("[data-row-button]:not(:disabled)");
    (wanted ?? other ?? adder.current)?.focus();
  };
  const add = (row?: Json, at?: number): void => {
    const place = flushSync(() => store?.addRow(path, row, at));
    const name = messages.rowNumber(spec.rowLabel, (at ?? rows.length) + 1);
    setSaid(row === undefined ? messages.rowAdded(name) : messages.rowBack(name));
    setRemoved(undefined);
    const item = list.current?.children.item(at ?? rows.length);
    item?.querySelector<HTMLElement>("input:not([type=file]), select, textarea, [tabindex='-1']")?.focus();
    if (place === undefined) adder.current?.focus();
  };
  const remove = (at: number): void => {
    const row = flushSync(() => store?.removeRow(path, at));
    setSaid(messages.rowRemoved(messages.rowNumber(spec.rowLabel, at + 1), rows.length - 1));
    setRemoved(row === undefined || isBlank(row) ? undefined : { row, at });
    focusRow(Math.min(at, rows.length - 2), "remove");
  };
  const move = (from: number, to: number): void => {
    flushSync(() => store?.moveRow(path, from, to));
    setSaid(messages.rowMoved(messages.rowNumber(spec.rowLabel, from + 1), to + 1));
    setRemoved(undefined);
    focusRow(to, to < from ? "up" : "down");
  };

  return (
    <>
      {rows.length === 0 ? <p className="bylaw-shown nothing">{messages.noRowsYet}</p> : null}
      <div ref={list} className="bylaw-rows">
        {rows.map((row, at) => (
          <Row
            key={row.key}
            row={row}
            at={at}
            last={rows.length - 1}
            spec={spec}
            fixed={fixed}
            disabled={props.disabled}
            onRemove={remove}
            onMove={move}
          />
        ))}
      </div>
      <div className="bylaw-beside">
        {fixed ? (
          rows.length > 0 ? null : (
            <span id={id} tabIndex={-1} />
          )
        ) : (
          <button
            ref={adder}
            id={id}
            type="button"
            className="bylaw-button small"
            disabled={props.disabled || full}
            aria-label={messages.addRowTo(spec.rowLabel, spec.label)}
            aria-describedby={props.describedBy}
            onClick={() => add()}
          >
            <Icon name="plus" />
            {messages.addRow(spec.rowLabel)}
          </button>
        )}
        {full && spec.maxItems !== undefined && !fixed ? (
          <span className="bylaw-optional">{messages.most(most)}</span>
        ) : null}
      </div>
      <Said words={said} />
      {removed === undefined ? null : (
        <button type="button" className="bylaw-bare link start" onClick={() => add(removed.row, removed.at)}>
          {messages.undo}
        </button>
      )}
    </>
  );
}

/** What was done, for a while: it is said once, and need not stand there for ever. */
function Said({ words }: { readonly words: string }): ReactNode {
  const [shown, setShown] = useState("");
  useEffect(() => {
    setShown(words);
  }, [words]);
  return (
    <p className="bylaw-help" role="status">
      {shown}
    </p>
  );
}

interface RowProps {
  readonly row: RowView;
  readonly at: number;
  readonly last: number;
  readonly spec: FieldSpec;
  readonly fixed: boolean;
  readonly disabled: boolean;
  readonly onRemove: (at: number) => void;
  readonly onMove: (from: number, to: number) => void;
}

function Row({ row, at, last, spec, fixed, disabled, onRemove, onMove }: RowProps): ReactNode {
  const { messages, prefix } = useSetting();
  const name = messages.rowNumber(spec.rowLabel, at + 1);
  const heading = `${controlId(prefix, row.path)}-row`;
  return (
    <div className="bylaw-row" part="row" role="group" aria-labelledby={heading}>
      <div className="bylaw-row-head">
        <strong id={heading}>{name}</strong>
        {fixed ? null : (
          <>
            <button
              type="button"
              className="bylaw-bare"
              data-row-button="up"
              disabled={disabled || at === 0}
              aria-label={messages.moveUpOf(name)}
              onClick={() => onMove(at, at - 1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              className="bylaw-bare"
              data-row-button="down"
              disabled={disabled || at === last}
              aria-label={messages.moveDownOf(name)}
              onClick={() => onMove(at, at + 1)}
            >
              <Icon name="down" />
            </button>
            <button
              type="button"
              className="bylaw-bare"
              data-row-button="remove"
              disabled={disabled}
              aria-label={messages.removeOf(name)}
              onClick={() => onRemove(at)}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
      <div className="bylaw-grid row">
        {spec.cells.map((cell) => (
          <Field key={cell.id} path={`${row.path}/${cell.id}`} />
        ))}
      </div>
    </div>
  );
}

function isBlank(row: Json): boolean {
  return typeof row === "object" && row !== null && Object.values(row).every((each) => each === null || each === "");
}
