import type { ReactNode, Ref } from "react";

import { reviewPage, usePages, useSetting } from "../context/index.ts";

/** The heading of the page that is open; the focus goes there when the page changes. */
export function PageHead({ ref }: { readonly ref: Ref<HTMLHeadingElement> }): ReactNode {
  const { messages } = useSetting();
  const { all, current, review } = usePages();
  const at = all.findIndex(({ id }) => id === current);
  const page = all[at];
  const isReview = current === reviewPage;
  if (!isReview && (page === undefined || page.title === "")) return null;
  const count = all.length + (review ? 1 : 0);
  const note = isReview ? messages.reviewHint : (page?.note ?? "");
  return (
    <div className="bylaw-page">
      <h3 ref={ref} className="bylaw-page-title" part="page-title" tabIndex={-1}>
        <span className="bylaw-voice">{`${messages.stepOf(isReview ? count : at + 1, count)}: `}</span>
        {isReview ? messages.review : page?.title}
      </h3>
      {note === "" ? null : <p className="bylaw-statement">{note}</p>}
    </div>
  );
}
