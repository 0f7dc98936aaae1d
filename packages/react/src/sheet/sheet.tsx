import type { ReactNode } from "react";

import { useForm, usePages, useSetting, useStore } from "../context/index.ts";
import type { PageSpec } from "../spec/index.ts";
import { SheetEntry } from "./sheet-entry.tsx";

interface SheetProps {
  /** For a review: what leads back to a page. */
  readonly onEdit?: ((page: string) => void) | undefined;
}

/** The answers as they are read: labels with values, what is hidden left out. */
export function Sheet({ onEdit }: SheetProps): ReactNode {
  const { pages, specs } = useSetting();
  const { all } = usePages();
  const store = useStore();
  // A sheet stands on all answers at once, so it follows every change.
  useForm();
  const shown = onEdit === undefined ? pages : all;
  // Before submitting only what was answered is read; a printed form keeps what it told besides.
  const isThere = (id: string): boolean =>
    store?.field(id).visible === true && (onEdit === undefined || specs.get(id)?.type.type !== "statement");
  return (
    <div className="bylaw-sheet" part="sheet">
      {shown.map((page) => (
        <SheetPage key={page.id} page={page} onEdit={onEdit} isThere={isThere} />
      ))}
    </div>
  );
}

interface SheetPageProps extends SheetProps {
  readonly page: PageSpec;
  readonly isThere: (id: string) => boolean;
}

function SheetPage({ page, onEdit, isThere }: SheetPageProps): ReactNode {
  const { messages } = useSetting();
  const sections = page.sections
    .map((section) => ({ ...section, items: section.items.filter(isThere) }))
    .filter(({ items }) => items.length > 0);
  if (sections.length === 0) return null;
  const Title = page.title === "" ? "h3" : "h4";
  return (
    <section className="bylaw-sheet-page">
      {page.title === "" && onEdit === undefined ? null : (
        <div className="bylaw-sheet-head">
          <h3 className="bylaw-heading">{page.title}</h3>
          {onEdit === undefined ? null : (
            <button
              type="button"
              className="bylaw-bare link"
              aria-label={messages.editOf(page.title)}
              onClick={() => onEdit(page.id)}
            >
              {messages.edit}
            </button>
          )}
        </div>
      )}
      {sections.map(({ id, title, items }) => (
        <div key={id} className="bylaw-sheet-section">
          {title === "" || title === page.title || (sections.length === 1 && page.title !== "") ? null : (
            <Title className="bylaw-sheet-title">{title}</Title>
          )}
          <dl className="bylaw-entries">
            {items.map((item) => (
              <SheetEntry key={item} path={item} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
