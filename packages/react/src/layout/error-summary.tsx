import type { MouseEvent, ReactNode, Ref } from "react";

import { useForm, useSetting } from "../context/index.ts";
import { controlId, sentence } from "../field/index.ts";
import { fieldOfIssue, tellIssue, type ShownIssue } from "../store/index.ts";

/** All errors in the order of the fields, each with a link to its field. There after the first attempt to submit. */
export function ErrorSummary({ ref }: { readonly ref: Ref<HTMLDivElement> }): ReactNode {
  const { messages, locale, specs, prefix } = useSetting();
  const errors = useForm()?.errors ?? [];
  if (errors.length === 0) return null;
  // In a shadow tree an address with a hash leads nowhere, so the link sets the focus itself.
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault();
    const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
    root.getElementById(event.currentTarget.hash.slice(1))?.focus();
  };
  const line = (issue: ShownIssue): ReactNode => {
    const path = fieldOfIssue(issue);
    const label = specs.get(path)?.label;
    const message = sentence(tellIssue(issue, locale).message, locale);
    if (label === undefined) return message;
    const named = message.toLowerCase().includes(label.toLowerCase());
    const text = named
      ? message
      : locale === "en"
        ? `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
        : `${label}：${message}`;
    return (
      <a href={`#${controlId(prefix, path)}`} onClick={go}>
        {text}
      </a>
    );
  };
  return (
    <div ref={ref} className="bylaw-summary" part="summary" role="alert" aria-atomic="false" tabIndex={-1}>
      <h3 className="bylaw-heading">{messages.toMend(errors.length)}</h3>
      <ul>
        {errors.map((issue) => (
          <li key={issue.code + issue.pointer + issue.message}>{line(issue)}</li>
        ))}
      </ul>
    </div>
  );
}
