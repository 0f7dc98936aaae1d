import type { MouseEvent, ReactNode, Ref } from "react";

import { reviewPage, useForm, usePages, useSetting, useStore, type Pages } from "../context/index.ts";
import { controlId, sentence } from "../field/index.ts";
import { specAt } from "../spec/index.ts";
import { tellIssue, type ShownIssue } from "../store/index.ts";

/** All errors in the order of the fields, each with a link to its field. There after the first attempt to go on. */
export function ErrorSummary({ ref }: { readonly ref: Ref<HTMLDivElement> }): ReactNode {
  const { messages } = useSetting();
  const errors = useForm()?.errors ?? [];
  if (errors.length === 0) return null;
  return (
    <div ref={ref} className="bylaw-summary" part="summary" role="alert" aria-atomic="false" tabIndex={-1}>
      <h3 className="bylaw-heading">{messages.toMend(errors.length)}</h3>
      <ul>
        {errors.map((issue) => (
          <li key={issue.code + issue.pointer + issue.message}>
            <Line issue={issue} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ issue }: { readonly issue: ShownIssue }): ReactNode {
  const { messages, locale, specs, prefix } = useSetting();
  const pages = usePages();
  const path = useStore()?.pathOf(issue);
  const label = path === undefined ? undefined : specAt(specs, path)?.label;
  const message = sentence(tellIssue(issue, locale).message, locale);
  if (path === undefined || label === undefined) return message;
  // Core's own words name the field, and of a cell its row.
  const named = issue.params !== undefined || message.toLowerCase().includes(label.toLowerCase());
  const text = named
    ? message
    : locale === "en"
      ? `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
      : `${label}：${message}`;
  const page = pageOf(path, pages);
  // In a shadow tree an address with a hash leads nowhere, so the link sets the focus itself.
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault();
    pages.goToField(issue.pointer);
  };
  return (
    <a href={`#${controlId(prefix, path)}`} onClick={go}>
      {text}
      {page === undefined || page.id === pages.current ? null : messages.onPage(page.title)}
    </a>
  );
}

/** The page that a field stands on, where there are several. */
function pageOf(path: string, { all, current }: Pages): Pages["all"][number] | undefined {
  if (all.length < 2 && current !== reviewPage) return undefined;
  const [id = ""] = path.split("/");
  return all.find(({ sections }) => sections.some(({ items }) => items.includes(id)));
}
