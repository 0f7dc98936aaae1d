import type { ReactNode } from "react";

import { reviewPage, useForm, usePages, useSetting, useStore } from "../context/index.ts";
import { Icon } from "../part/index.ts";

/** How far a form with pages has come: all steps where there is room, else the one that is open and how many there are. */
export function Steps(): ReactNode {
  const { messages } = useSetting();
  const pages = usePages();
  const store = useStore();
  const errors = useForm()?.errors ?? [];
  const { all, current, review, visited, go } = pages;
  const steps = [
    ...all.map(({ id, title, sections }) => ({
      id,
      title,
      wrong: errors.filter((issue) => {
        const [top = ""] = (store?.pathOf(issue) ?? "").split("/");
        return sections.some(({ items }) => items.includes(top));
      }).length,
    })),
    ...(review ? [{ id: reviewPage, title: messages.review, wrong: 0 }] : []),
  ];
  if (steps.length < 2) return null;
  const at = steps.findIndex(({ id }) => id === current);
  const open = steps[at];
  return (
    <nav className="bylaw-steps" part="steps" aria-label={messages.steps}>
      <p className="bylaw-step-now">
        <span>{messages.stepOf(at + 1, steps.length)}</span>
        <strong>{open?.title}</strong>
        <progress aria-hidden="true" value={at + 1} max={steps.length} />
      </p>
      <ol className="bylaw-step-list">
        {steps.map(({ id, title, wrong }, index) => {
          const isDone = visited.has(id) && index < at && wrong === 0;
          const state = wrong > 0 ? messages.stepHasErrors(wrong) : isDone ? messages.stepDone : "";
          return (
            <li key={id}>
              <button
                type="button"
                className={`bylaw-step${wrong > 0 ? " wrong" : isDone ? " done" : ""}`}
                aria-current={id === current ? "step" : undefined}
                disabled={!visited.has(id) && id !== current}
                onClick={() => go(id)}
              >
                <span className="bylaw-step-mark" aria-hidden="true">
                  {isDone ? <Icon name="check" size={14} /> : wrong > 0 ? "!" : index + 1}
                </span>
                <span>{title}</span>
                {state === "" ? null : <span className="bylaw-voice">{`, ${state}`}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
