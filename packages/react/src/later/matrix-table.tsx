import type { ReactNode } from "react";

import { useField, useSetting } from "../context/index.ts";
import { controlId, Field } from "../field/index.ts";
import type { WidgetProps } from "../widget/index.ts";

/** The rows of a matrix as a table. Where it is narrow each row is a block of its own, and labels stand over the controls. */
export function MatrixTable({ path, spec, id, labelledBy }: WidgetProps): ReactNode {
  const { prefix } = useSetting();
  const view = useField(path);
  const label = new Map(spec.fixed.map((row) => [row.id, row.label]));
  const [first] = view?.rows ?? [];
  const [cell] = spec.cells;
  return (
    <div className="bylaw-matrix">
      {/* The first cell's own control carries its own id; what looks for the matrix finds it here. */}
      {first === undefined || cell === undefined ? null : <span id={id} tabIndex={-1} className="bylaw-voice" />}
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <td />
            {spec.cells.map((each) => (
              <th key={each.id} scope="col">
                {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(view?.rows ?? []).map(({ path: row, key }) => (
            <tr key={key}>
              <th scope="row" id={`${controlId(prefix, row)}-row`}>
                {label.get(key) ?? key}
              </th>
              {spec.cells.map((each) => (
                <td key={each.id}>
                  <Field path={`${row}/${each.id}`} inside={label.get(key) ?? key} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
