import type { ReactNode } from "react";

import { useSetting, useStore } from "../context/index.ts";
import { readMoment } from "../widget/index.ts";
import type { FormStamp } from "./form-stamp.ts";
import { Sheet } from "./sheet.tsx";
import { stampMessages } from "./stamp-messages.ts";

interface ReadFormProps {
  readonly id?: string;
  readonly title: string;
  readonly note: string;
  /** On paper title and stamp are always there. */
  readonly print: boolean;
  readonly heading: boolean;
  readonly stamp: FormStamp | undefined;
}

/** A form or a submission that is only read, on the screen or on paper. */
export function ReadForm({ title, note, print, heading, stamp }: ReadFormProps): ReactNode {
  const { locale } = useSetting();
  const say = stampMessages[locale];
  const timeZone = useStore()?.form().context.timeZone ?? "UTC";
  const { revision, release, locale: filledIn, number, by, submittedAt } = stamp ?? {};
  const lines = [
    number === undefined ? "" : say.number(number),
    by === undefined ? "" : say.by(by),
    submittedAt === undefined ? "" : say.at(readMoment(submittedAt, timeZone, locale)),
    revision === undefined ? "" : say.form(revision),
    release === undefined ? "" : say.release(release),
    filledIn === undefined ? "" : say.language(filledIn),
  ].filter((each) => each !== "");
  return (
    <>
      {heading || print ? (
        <div className="bylaw-top">
          <h2 className="bylaw-title" part="title">
            {title}
          </h2>
          {note === "" ? null : <p className="bylaw-statement">{note}</p>}
        </div>
      ) : null}
      <Sheet />
      {lines.length === 0 ? null : (
        <footer className="bylaw-stamp" part="stamp">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </footer>
      )}
    </>
  );
}
