import { useEffect, useRef, useState, type ReactNode } from "react";

import { useSetting, type FileReference, type Upload } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { filesOf } from "./files-of.ts";

const megabyte = 1024 * 1024;

/** Files: each is taken to the server at once, the answer only names them. */
export const file: Widget = defineWidget({
  name: "file",
  rank: ({ type }) => (type.type === "file" || (type.type === "list" && type.of === "file") ? 9 : 0),
  frame: () => "group",
  wide: () => true,
  component: Files,
  read: (value, _spec, { messages }) =>
    filesOf(value)
      .map(({ name, size }) => `${name} (${messages.fileSize(size)})`)
      .join("\n") || messages.noFiles,
  example: {
    field: { value: { type: "list", of: "file" }, maxItems: 10, maxFileSize: 20 },
    value: [{ name: "photo.jpg", size: 640_000, type: "image/jpeg" }],
  },
});

function Files(props: WidgetProps): ReactNode {
  const { messages, upload } = useSetting();
  const list = filesOf(props.value);
  const change = (files: readonly FileReference[]): void => {
    const next = files.map((each) => ({ ...each }));
    const [first] = next;
    props.onChange(first === undefined ? undefined : props.spec.type.type === "list" ? next : first);
  };
  return (
    <>
      {list.length === 0 ? null : (
        <ul className="bylaw-files">
          {list.map(({ name, size }, at) => (
            <li key={`${name}-${at}`}>
              <Icon name="file" />
              <span>
                {name}
                {size > 0 ? <small>{messages.fileSize(size)}</small> : null}
              </span>
              <button
                type="button"
                className="bylaw-bare"
                disabled={props.disabled}
                aria-label={messages.removeFile(name)}
                onClick={() => change(list.filter((_, other) => other !== at))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {upload === undefined ? (
        <p id={props.id} className="bylaw-help" tabIndex={-1}>
          {messages.noUpload}
        </p>
      ) : (
        <Adder {...props} files={list} change={change} upload={upload} />
      )}
    </>
  );
}

interface AdderProps extends WidgetProps {
  readonly files: readonly FileReference[];
  readonly change: (files: readonly FileReference[]) => void;
  readonly upload: Upload;
}

function Adder(props: AdderProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec, files, upload } = props;
  const most = spec.type.type === "list" ? (spec.maxItems ?? Number.POSITIVE_INFINITY) : 1;
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController>(undefined);
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);
  useEffect(() => () => running.current?.abort(), []);

  const add = async (chosen: readonly File[]): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const refused: string[] = [];
    for (const each of chosen.slice(0, most - latest.current.length)) {
      if (spec.maxFileSize !== undefined && each.size > spec.maxFileSize * megabyte) {
        refused.push(messages.tooLarge(each.name, spec.maxFileSize));
        continue;
      }
      setSaid(messages.uploading(each.name));
      // One after the other: a phone's uplink is narrow, and the list keeps the order of choosing.
      // oxlint-disable-next-line no-await-in-loop
      const taken = await upload(each, controller.signal).catch(() => undefined);
      if (controller.signal.aborted) return;
      if (taken === undefined) refused.push(messages.uploadFailed(each.name));
      else {
        latest.current = [...latest.current, taken];
        props.change(latest.current);
      }
    }
    setSaid(refused.join("\n"));
  };
  return (
    <div>
      <input
        ref={input}
        className="bylaw-voice"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        multiple={most > 1}
        onChange={({ currentTarget }) => {
          void add([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <button
        id={id}
        type="button"
        className="bylaw-button small"
        disabled={props.disabled || files.length >= most}
        aria-describedby={props.describedBy}
        onClick={() => input.current?.click()}
      >
        <Icon name="file" />
        {messages.addFile}
        {spec.maxItems === undefined ? null : (
          <span className="bylaw-optional">{`${files.length}/${spec.maxItems}`}</span>
        )}
      </button>
      <p role="status" className="bylaw-help">
        {said}
      </p>
    </div>
  );
}
