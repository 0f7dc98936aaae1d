import type { ShownIssue } from "../store/index.ts";

/** What a host can ask of a form that is on its page. */
export interface BylawFormHandle {
  /** Shows everything that is wrong and gives the errors; none when it could be submitted. */
  readonly validate: () => readonly ShownIssue[];
  /** Shows a page by its id, or a field or cell by its path, and puts the focus there. Says whether there is such a one. */
  readonly goTo: (place: string) => boolean;
  /** As if the button had been pressed on the last page. */
  readonly submit: () => void;
  readonly cancel: () => void;
  /** Tells `onAnswersChange` at once what it would be told after a pause. */
  readonly flush: () => void;
  /** Puts the focus on the first control. */
  readonly focus: () => void;
}
