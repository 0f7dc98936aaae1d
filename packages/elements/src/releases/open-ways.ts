import { askOverrides } from "../override/ask-overrides.ts";
import { renderChosen, renderWritten } from "./render-transitions.ts";
import type { WaysPart } from "./ways-part.ts";
import { waysStyles } from "./ways-styles.ts";

/** Dresses the history and gives what draws how customers come to new outcomes. */
export function openWays(root: ShadowRoot): WaysPart {
  const { styleSheet } = waysStyles;
  if (styleSheet !== undefined && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
  return { renderChosen, renderWritten, askOverrides };
}
