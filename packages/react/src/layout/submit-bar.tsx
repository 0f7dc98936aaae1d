import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";

interface SubmitBarProps {
  readonly busy: boolean;
  /** The words on the button, where the host has its own. */
  readonly label: string | undefined;
  /** What the host says beside it. */
  readonly note: ReactNode;
  /** Whether another page follows: then the button goes there. */
  readonly more: boolean;
  /** Goes to the page before; left out on the first. */
  readonly onBack: (() => void) | undefined;
  readonly onCancel: (() => void) | undefined;
}

/** The button that goes on or submits, always within reach, and those that lead away. */
export function SubmitBar({ busy, label, note, more, onBack, onCancel }: SubmitBarProps): ReactNode {
  const { messages, disabled } = useSetting();
  return (
    <div className="bylaw-bar" part="bar">
      {onBack === undefined ? null : (
        <button type="button" className="bylaw-button" part="back" disabled={disabled} onClick={onBack}>
          {messages.back}
        </button>
      )}
      <button
        type="submit"
        className="bylaw-button filled"
        part={more ? "next" : "submit"}
        disabled={disabled}
        aria-disabled={busy || undefined}
      >
        {busy ? messages.submitting : more ? messages.next : (label ?? messages.submit)}
      </button>
      {onCancel === undefined ? null : (
        <button type="button" className="bylaw-button quiet" part="cancel" disabled={busy} onClick={onCancel}>
          {messages.cancel}
        </button>
      )}
      {note === undefined ? null : <p className="bylaw-note">{note}</p>}
    </div>
  );
}
