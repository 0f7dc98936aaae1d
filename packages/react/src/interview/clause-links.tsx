import type { MouseEvent, ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { interviewMessages } from "./interview-messages.ts";

/** Clauses as links. Each raises `bylaw-clause`, as citations elsewhere do; when nobody prevents it, the page's hash becomes the clause. */
export function ClauseLinks({ clauses }: { readonly clauses: readonly string[] }): ReactNode {
  const { locale } = useSetting();
  const say = interviewMessages[locale];
  if (clauses.length === 0) return null;
  const ask = (event: MouseEvent, clause: string): void => {
    const asked = new Event("bylaw-clause", { bubbles: true, composed: true, cancelable: true });
    event.currentTarget.dispatchEvent(Object.assign(asked, { clause }));
    if (asked.defaultPrevented) event.preventDefault();
  };
  return (
    <span className="bylaw-cites" role="group" aria-label={say.clauses}>
      {clauses.map((clause) => (
        <a key={clause} href={`#clause-${clause}`} onClick={(event) => ask(event, clause)}>
          {say.clause(clause)}
        </a>
      ))}
    </span>
  );
}
