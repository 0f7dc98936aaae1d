import type { FileReference, Json } from "@bylaw/core";
import { useEffect, useRef, useState, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { prepareFile, type FileStore } from "../files/index.ts";
import { Icon } from "../part/index.ts";
import { filesOf, type WidgetProps } from "../widget/index.ts";
import { FileLine } from "./file-line.tsx";

const megabyte = 1024 * 1024;

/** Files: each is made ready, handed to the host's store and named in the answer; how far it has come stands beside it. */
export function FilesInput(props: WidgetProps): ReactNode {
  const { messages, files: store } = useSetting();
  const list = filesOf(props.value);
  const [adding, setAdding] = useState<readonly File[]>([]);
  const latest = useRef(list);
  latest.current = list;
  const change = (files: readonly FileReference[]): void => {
    latest.current = files;
    const next = files.map((each) => ({ ...each })) as unknown as readonly Json[];
    const [first] = next;
    props.onChange(first === undefined ? undefined : props.spec.type.type === "list" ? [...next] : first);
  };
  return (
    <>
      {list.length === 0 ? null : (
        <ul className="bylaw-files">
          {list.map((file, at) => (
            <FileLine
              key={file.id ?? `${file.name}-${at}`}
              file={file}
              disabled={props.disabled}
              onRemove={() => {
                const left = list.filter((_, other) => other !== at);
                const { sha256 } = file;
                if (sha256 !== undefined && !left.some((each) => each.sha256 === sha256)) store?.remove(sha256);
                change(left);
              }}
            />
          ))}
        </ul>
      )}
      {store === undefined ? (
        <p id={props.id} className="bylaw-help" tabIndex={-1} aria-describedby={props.describedBy}>
          {messages.noUpload}
        </p>
      ) : (
        <Adder
          props={props}
          count={list.length}
          adding={adding}
          setAdding={setAdding}
          store={store}
          onAdd={(file) => change([...latest.current, file])}
        />
      )}
    </>
  );
}

interface AdderProps {
  readonly props: WidgetProps;
  readonly count: number;
  /** Those that could not be kept: they stay here for another try. */
  readonly adding: readonly File[];
  readonly setAdding: (files: readonly File[]) => void;
  readonly store: FileStore;
  readonly onAdd: (file: FileReference) => void;
}

function Adder({ props, count, adding, setAdding, store, onAdd }: AdderProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec } = props;
  const isPhoto = spec.as === "photo";
  const most = spec.type.type === "list" ? (spec.maxItems ?? Number.POSITIVE_INFINITY) : 1;
  const [said, setSaid] = useState("");
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const add = async (chosen: readonly File[]): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const refused: string[] = [];
    const notKept: File[] = [];
    for (const file of chosen.slice(0, Math.max(0, most - count))) {
      setSaid(messages.preparing(file.name));
      // One after the other: a phone has little memory, and the list keeps the order of choosing.
      // oxlint-disable-next-line no-await-in-loop
      const prepared = await prepareFile(file, { facts: isPhoto, timeZone: spec.timeZone });
      if (controller.signal.aborted) return;
      if (prepared === undefined || (isPhoto && !prepared.meta.type.startsWith("image/")))
        refused.push(messages.notAPicture(file.name));
      else if (spec.maxFileSize !== undefined && prepared.meta.size > spec.maxFileSize * megabyte)
        refused.push(messages.tooLarge(file.name, spec.maxFileSize));
      else {
        // oxlint-disable-next-line no-await-in-loop
        const kept = await store.put(prepared.blob, prepared.meta, controller.signal).catch(() => undefined);
        if (controller.signal.aborted) return;
        if (kept === undefined) {
          refused.push(messages.notKept(file.name));
          notKept.push(file);
        } else onAdd(kept);
      }
    }
    setAdding(notKept);
    setSaid(refused.join("\n"));
  };
  const chooserFor = (input: typeof camera, fromCamera: boolean): ReactNode => (
    <input
      ref={input}
      className="bylaw-voice"
      type="file"
      accept={isPhoto ? "image/*" : undefined}
      capture={fromCamera ? "environment" : undefined}
      tabIndex={-1}
      aria-hidden="true"
      multiple={most > 1 && !fromCamera}
      onChange={({ currentTarget }) => {
        void add([...(currentTarget.files ?? [])]);
        currentTarget.value = "";
      }}
    />
  );
  const full = count >= most;
  return (
    <div>
      {isPhoto ? chooserFor(camera, true) : null}
      {chooserFor(chooser, false)}
      <div className="bylaw-beside">
        {isPhoto ? (
          <button
            type="button"
            className="bylaw-button small bylaw-camera"
            disabled={props.disabled || full}
            onClick={() => camera.current?.click()}
          >
            <Icon name="camera" />
            {messages.takePhoto}
          </button>
        ) : null}
        <button
          id={id}
          type="button"
          className="bylaw-button small"
          disabled={props.disabled || full}
          aria-describedby={props.describedBy}
          onClick={() => chooser.current?.click()}
        >
          <Icon name={isPhoto ? "photo" : "file"} />
          {isPhoto ? messages.choosePhotos : messages.addFile}
        </button>
        {spec.maxItems === undefined || spec.type.type !== "list" ? null : (
          <span className="bylaw-optional">{`${count} / ${spec.maxItems}`}</span>
        )}
      </div>
      <p role="status" className="bylaw-help">
        {said}
        {adding.length === 0 ? null : (
          <button type="button" className="bylaw-bare link" onClick={() => void add(adding)}>
            {messages.retry}
          </button>
        )}
      </p>
    </div>
  );
}
