import type { FileReference } from "@bylaw/core";
import { useSyncExternalStore, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { FileState } from "../files/index.ts";
import { Icon } from "../part/index.ts";
import { PictureOf } from "./pictures.tsx";

interface FileLineProps {
  readonly file: FileReference;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

const unknown: FileState = { kind: "unknown" };

/** One file of an answer: what it is, how far it has come, and what can be done with it. */
export function FileLine({ file, disabled, onRemove }: FileLineProps): ReactNode {
  const { messages, files } = useSetting();
  const { name, size, type = "", sha256 } = file;
  const read = (): FileState => (sha256 === undefined ? unknown : (files?.state(sha256) ?? unknown));
  const state = useSyncExternalStore(files?.subscribe ?? (() => () => undefined), read, read);
  return (
    <li>
      {type.startsWith("image/") && files !== undefined ? (
        <PictureOf className="bylaw-thumb" sha256={sha256} alt="" />
      ) : (
        <Icon name="file" />
      )}
      <span>
        {name}
        {size > 0 ? <small>{messages.fileSize(size)}</small> : null}
        <Progress state={state} name={name} />
      </span>
      {state.kind === "failed" && sha256 !== undefined ? (
        <button
          type="button"
          className="bylaw-bare link"
          disabled={disabled}
          aria-label={messages.retryFile(name)}
          onClick={() => files?.retry(sha256)}
        >
          {messages.retry}
        </button>
      ) : null}
      <button
        type="button"
        className="bylaw-bare"
        disabled={disabled}
        aria-label={messages.removeFile(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function Progress({ state, name }: { readonly state: FileState; readonly name: string }): ReactNode {
  const { messages } = useSetting();
  if (state.kind === "unknown") return null;
  if (state.kind === "sending") {
    const percent = state.size === 0 ? 100 : Math.floor((state.sent / state.size) * 100);
    return (
      <span className="bylaw-sending">
        <progress aria-label={`${name}: ${messages.fileSending(percent)}`} value={state.sent} max={state.size} />
        <small>{messages.fileSending(percent)}</small>
      </span>
    );
  }
  if (state.kind === "failed") return <small className="bylaw-bad">{state.message ?? messages.fileFailed}</small>;
  return (
    <small className={state.kind === "stored" ? "bylaw-ok" : undefined}>
      {state.kind === "stored" ? messages.fileStored : messages.fileKept}
    </small>
  );
}
