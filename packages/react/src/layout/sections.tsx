import { useId, type ReactNode } from "react";

import { useForm, useSetting } from "../context/index.ts";

/** The parts of the form with their fields. A part of which nothing is shown is not there either. */
export function Sections({ fields }: { readonly fields: ReadonlyMap<string, ReactNode> }): ReactNode {
  const { sections } = useSetting();
  const view = useForm();
  const id = useId();
  return sections
    .filter(({ items }) => items.some((path) => view?.visible.includes(path)))
    .map((section) => {
      const grid = (
        <div className={["bylaw-grid", "bylaw-grid single", "bylaw-grid", "bylaw-grid triple"][section.columns]}>
          {section.items.map((path) => fields.get(path) ?? null)}
        </div>
      );
      if (section.title === "") {
        return (
          <div key={section.id} className="bylaw-section">
            {grid}
          </div>
        );
      }
      const heading = `${id}-${section.id}`;
      return (
        <section key={section.id} className="bylaw-section" part="section" aria-labelledby={heading}>
          <h3 id={heading} className="bylaw-heading" part="heading">
            {section.title}
          </h3>
          {grid}
        </section>
      );
    });
}
