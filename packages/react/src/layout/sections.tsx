import { useId, useMemo, type ReactNode } from "react";

import { useForm, usePages } from "../context/index.ts";
import type { SectionSpec } from "../spec/index.ts";

/** The parts of the page that is open, with their fields. A part of which nothing is shown is not there either. */
export function Sections({ fields }: { readonly fields: ReadonlyMap<string, ReactNode> }): ReactNode {
  const { all, current } = usePages();
  const visible = useForm()?.visible;
  const shown = useMemo(() => new Set(visible), [visible]);
  const id = useId();
  const page = all.find((each) => each.id === current);
  return (page?.sections ?? [])
    .filter(({ items }) => items.some((path) => shown.has(path)))
    .map((section) => (
      <Section
        key={section.id}
        section={section}
        // The page has said it already, right above.
        title={section.title === page?.title ? "" : section.title}
        fields={fields}
        id={`${id}-${section.id}`}
      />
    ));
}

interface SectionProps {
  readonly section: SectionSpec;
  /** Empty when it needs none. */
  readonly title: string;
  readonly fields: ReadonlyMap<string, ReactNode>;
  readonly id: string;
}

/**
 * From this many fields on a part is drawn in pieces that a browser lays out only while they are on the screen. Divisible by
 * two and three, so that a piece ends with a whole line where all of its fields are shown.
 */
const mostTogether = 24;

function Section({ section, title, fields, id }: SectionProps): ReactNode {
  const columns = ["", " single", "", " triple"][section.columns] ?? "";
  const { items } = section;
  const pieces = Array.from({ length: Math.ceil(items.length / mostTogether) }, (_, at) =>
    items.slice(at * mostTogether, (at + 1) * mostTogether),
  );
  const grids = pieces.map((piece) => (
    <div key={piece[0]} className={`bylaw-grid${columns}${pieces.length > 1 ? " piece" : ""}`}>
      {piece.map((path) => fields.get(path) ?? null)}
    </div>
  ));
  if (title === "") return <div className="bylaw-section">{grids}</div>;
  return (
    <section className="bylaw-section" part="section" aria-labelledby={id}>
      <h3 id={id} className="bylaw-heading" part="heading">
        {title}
      </h3>
      {grids}
    </section>
  );
}
