import { formatDateTime, type Json } from "@bylaw/core";
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { hashOf, type FileStore } from "../files/index.ts";
import { asText, controlAttributes, partsOf, type WidgetProps } from "../widget/index.ts";
import { SignaturePicture } from "./pictures.tsx";

/** The strokes are kept this long after the pen was lifted for the last time. */
const pauseMs = 400;
/** Ink and paper are the same in every theme: the picture is a document. */
const ink = "#14213d";

/** A name, which is enough, and a place to draw the signature where the host keeps files. */
export function SignatureInput(props: WidgetProps): ReactNode {
  const { messages, files } = useSetting();
  const { id, spec } = props;
  const given = partsOf(props.value);
  const nameId = id;
  const change = (next: Readonly<Record<string, Json>>): void => {
    const isEmpty = asText(next["name"]) === "" && next["file"] === undefined;
    props.onChange(isEmpty ? undefined : { ...next, at: formatDateTime(Date.now(), spec.timeZone) });
  };
  // A picture that is ready later must not undo what was typed meanwhile.
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  return (
    <div className="bylaw-signature">
      <div className="bylaw-piece">
        <label htmlFor={nameId} className="bylaw-sublabel">
          {messages.signerName}
        </label>
        <input
          {...controlAttributes(props, files === undefined ? "" : `${id}-hint`)}
          id={nameId}
          type="text"
          autoComplete="off"
          value={asText(given["name"])}
          onChange={({ currentTarget }) => {
            const { name: _before, ...rest } = given;
            change({ ...rest, name: currentTarget.value });
          }}
        />
      </div>
      {files === undefined ? null : (
        <>
          <p id={`${id}-hint`} className="bylaw-help">
            {messages.signHint}
          </p>
          {given["file"] === undefined ? (
            <Pad
              disabled={props.disabled}
              files={files}
              onDrawn={(file) => change({ name: "", ...latest.current, file })}
            />
          ) : (
            <SignaturePicture value={props.value ?? {}} spec={spec} />
          )}
          {given["file"] === undefined ? null : (
            <button
              type="button"
              className="bylaw-bare link start"
              disabled={props.disabled}
              onClick={() => {
                const { file, ...rest } = given;
                const { sha256 } = partsOf(file);
                if (typeof sha256 === "string") files.remove(sha256);
                change(rest);
              }}
            >
              {messages.clearSignature}
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface PadProps {
  readonly disabled: boolean;
  readonly files: FileStore;
  readonly onDrawn: (file: Json) => void;
}

function Pad({ disabled, files, onDrawn }: PadProps): ReactNode {
  const { messages } = useSetting();
  const canvas = useRef<HTMLCanvasElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const point = (event: PointerEvent<HTMLCanvasElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height } = event.currentTarget;
    return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height];
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    const context = event.currentTarget.getContext("2d");
    if (disabled || context === null || event.button !== 0) return;
    clearTimeout(timer.current);
    event.currentTarget.setPointerCapture(event.pointerId);
    context.strokeStyle = ink;
    context.lineWidth = 4;
    context.lineCap = "round";
    context.lineJoin = "round";
    const [x, y] = point(event);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x, y);
    context.stroke();
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const context = event.currentTarget.getContext("2d");
    context?.lineTo(...point(event));
    context?.stroke();
  };
  const keep = async (): Promise<void> => {
    const drawn = await new Promise<Blob | null>((resolve) => {
      if (canvas.current === null) resolve(null);
      else canvas.current.toBlob(resolve, "image/png");
    });
    if (drawn === null) return;
    const sha256 = await hashOf(drawn);
    const meta = { id: crypto.randomUUID(), name: "signature.png", type: "image/png", size: drawn.size, sha256 };
    const kept = await files.put(drawn, meta);
    onDrawn({ ...kept } as Json);
  };
  const end = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      keep().then(
        () => setFailed(false),
        () => setFailed(true),
      );
    }, pauseMs);
  };
  return (
    <div>
      <canvas
        ref={canvas}
        className="bylaw-pad"
        width={1200}
        height={400}
        role="img"
        aria-label={messages.signHere}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <p className="bylaw-help" role="status">
        {failed ? messages.notKept("signature.png") : messages.signHere}
      </p>
    </div>
  );
}
