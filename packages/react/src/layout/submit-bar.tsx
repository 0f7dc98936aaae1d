import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";

interface SubmitBarProps {
  readonly busy: boolean;
  /** The words on the button, where the host has its own. */
  readonly label: string | undefined;
  /** What the host says beside it. */
  readonly note: ReactNode;
}

/** The button that submits, always within reach. */
export function SubmitBar({ busy, label, note }: SubmitBarProps): ReactNode {
  const { messages, disabled } = useSetting();
  return (
    <div className="bylaw-bar" part="bar">
      <button
        type="submit"
        className="bylaw-button filled"
        part="submit"
        disabled={disabled}
        aria-disabled={busy || undefined}
      >
        {busy ? messages.submitting : (label ?? messages.submit)}
      </button>
      {note === undefined ? null : <p className="bylaw-note">{note}</p>}
    </div>
  );
}
