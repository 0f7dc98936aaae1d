import type { IssueView } from "../api/index.ts";

/** What an element of a host's `<form>` tells it: its value, and whether anything is wrong. */
export interface FormAssociation {
  /** @param anchor where the browser points to when the host submits with errors */
  tell(answers: unknown, errors: readonly IssueView[], anchor: HTMLElement | null): void;
}

/**
 * In a host's form the answers are one entry of its data, as JSON, under the element's `name`. A browser that knows no
 * such elements gets no entry.
 */
export function associate(element: HTMLElement): FormAssociation {
  // Types say that it is always there; browsers of 2022 lack it.
  const internals = (element as { attachInternals?: () => ElementInternals }).attachInternals?.();
  return {
    tell(answers, errors, anchor) {
      const text = JSON.stringify(answers);
      internals?.setFormValue(text, text);
      const [first] = errors;
      if (first === undefined) internals?.setValidity({});
      else internals?.setValidity({ customError: true }, first.message, anchor ?? undefined);
    },
  };
}

/**
 * To HTML, `form` on an element of a form names the host's form by its id; to us it names a form of the policy. Within a
 * host's form the attribute therefore has to go: the property has its value already.
 */
export function freeFormAttribute(element: HTMLElement): void {
  if (element.hasAttribute("form") && element.closest("form") !== null) element.removeAttribute("form");
}
