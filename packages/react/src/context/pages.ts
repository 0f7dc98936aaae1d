import { createContext, useContext, type Context } from "react";

import type { PageSpec } from "../spec/index.ts";

/** The last step of a form with pages, on which all answers are read once more. */
export const reviewPage = "-review";

/** Which page is shown, and how to get to another. */
export interface Pages {
  /** Those that have something to fill in now, in order. */
  readonly all: readonly PageSpec[];
  /** Whether a step for reading everything once more follows them. */
  readonly review: boolean;
  /** The id of the page that is shown, {@link reviewPage} included. */
  readonly current: string;
  /** The ids of those that have been shown. */
  readonly visited: ReadonlySet<string>;
  /** Shows a page, by its id, and puts the focus on its heading. Says whether there is such a page. */
  readonly go: (page: string) => boolean;
  /** Shows the field or cell of an issue's pointer, on whichever page, and puts the focus on it. */
  readonly goToField: (pointer: string) => boolean;
}

export const PagesContext: Context<Pages> = createContext<Pages>({
  all: [],
  review: false,
  current: "",
  visited: new Set(),
  go: () => false,
  goToField: () => false,
});

/** The pages of the form around. */
export function usePages(): Pages {
  return useContext(PagesContext);
}
