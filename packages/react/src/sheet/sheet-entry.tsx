import type { ReactNode } from "react";

import { useField, useSetting, useStore } from "../context/index.ts";
import { readValue } from "../field/index.ts";
import { specAt, type FieldSpec } from "../spec/index.ts";
import type { RowView } from "../store/index.ts";
import { widgetFor } from "../widget/index.ts";

/** One field with its value, as it is read. */
export function SheetEntry({ path }: { readonly path: string }): ReactNode {
  const { specs } = useSetting();
  const view = useField(path);
  const spec = specAt(specs, path);
  if (spec === undefined || view?.visible !== true) return null;
  if (spec.type.type === "statement") {
    return (
      <div className="bylaw-entry wide told">
        <dt>{spec.label}</dt>
        <dd>{spec.statement}</dd>
      </div>
    );
  }
  if (view.rows !== undefined) {
    return (
      <div className="bylaw-entry wide">
        <dt>{spec.label}</dt>
        <dd>
          <SheetTable spec={spec} rows={view.rows} />
        </dd>
      </div>
    );
  }
  return (
    <div className={`bylaw-entry${widgetFor(spec).wide?.(spec) === true ? " wide" : ""}`}>
      <dt>{spec.label}</dt>
      <dd>
        <SheetValue path={path} spec={spec} />
      </dd>
    </div>
  );
}

function SheetValue({ path, spec }: { readonly path: string; readonly spec: FieldSpec }): ReactNode {
  const setting = useSetting();
  const view = useField(path);
  const text = readValue(view?.value, spec, setting);
  const Picture = widgetFor(spec).picture;
  if (text === "") return <span className="bylaw-nothing">{setting.messages.nothing}</span>;
  return (
    <>
      {Picture === undefined || view?.value === undefined ? null : <Picture value={view.value} spec={spec} />}
      <span className="bylaw-value">{text}</span>
    </>
  );
}

/** Rows and matrices as a table; columns of which no cell is shown are left out. */
function SheetTable({ spec, rows }: { readonly spec: FieldSpec; readonly rows: readonly RowView[] }): ReactNode {
  const { messages } = useSetting();
  const store = useStore();
  if (rows.length === 0) return <span className="bylaw-nothing">{messages.nothing}</span>;
  const isThere = (path: string): boolean => store?.field(path).visible === true;
  const cells = spec.cells.filter((cell) => rows.some((row) => isThere(`${row.path}/${cell.id}`)));
  const names = new Map(spec.fixed.map((row) => [row.id, row.label]));
  return (
    <div className="bylaw-scroll" tabIndex={0} role="region" aria-label={spec.label}>
      <table className="bylaw-table">
        <thead>
          <tr>
            <th scope="col">{spec.fixed.length === 0 ? (spec.rowLabel === "" ? "#" : spec.rowLabel) : spec.label}</th>
            {cells.map((cell) => (
              <th key={cell.id} scope="col">
                {cell.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row">{names.get(row.key) ?? at + 1}</th>
              {cells.map((cell) => (
                <td key={cell.id}>
                  {isThere(`${row.path}/${cell.id}`) ? <SheetValue path={`${row.path}/${cell.id}`} spec={cell} /> : "—"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
