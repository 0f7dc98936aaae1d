import { svg, html, type SVGTemplateResult, type TemplateResult } from "lit";

export type IconName =
  | "search"
  | "calendar"
  | "down"
  | "right"
  | "left"
  | "farLeft"
  | "farRight"
  | "close"
  | "lock"
  | "check"
  | "cross"
  | "question"
  | "warning"
  | "plug"
  | "page"
  | "up"
  | "plus"
  | "minus"
  | "undo"
  | "link"
  | "arrow"
  | "clock"
  | "addAbove"
  | "redo"
  | "file";

const shapes: Readonly<Record<IconName, SVGTemplateResult>> = {
  search: svg`<circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" />`,
  calendar: svg`<rect x="2" y="3" width="12" height="11" rx="2" /><path d="M2 6.5h12M5.5 1.5V4M10.5 1.5V4" />`,
  down: svg`<path d="m4 6 4 4 4-4" />`,
  right: svg`<path d="m6 4 4 4-4 4" />`,
  left: svg`<path d="m10 4-4 4 4 4" />`,
  farLeft: svg`<path d="m8 4-4 4 4 4M12 4 8 8l4 4" />`,
  farRight: svg`<path d="m8 4 4 4-4 4M4 4l4 4-4 4" />`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8" />`,
  lock: svg`<rect x="3" y="7" width="10" height="7" rx="1.5" /><path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />`,
  check: svg`<path d="m3 8.5 3.2 3.2L13 4.8" />`,
  cross: svg`<path d="m4.2 4.2 7.6 7.6M11.8 4.2l-7.6 7.6" />`,
  question: svg`<circle cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2" /><path d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.2M8 11.4v.2" />`,
  warning: svg`<path d="M8 2 1.8 13.2h12.4z" /><path d="M8 6.4v3.2M8 11.4v.2" />`,
  plug: svg`<path d="M2 2l12 12M5 5a5.4 5.4 0 0 0-2.2 1.4M8 4.4a7 7 0 0 1 5.2 2M6.4 9.2a2.6 2.6 0 0 1 3.2.2" />`,
  page: svg`<path d="M4 1.8h5.4L12.6 5v9.2H4zM6.2 7.4h4M6.2 10.2h4" />`,
  up: svg`<path d="m4 10 4-4 4 4" />`,
  plus: svg`<path d="M8 3v10M3 8h10" />`,
  minus: svg`<path d="M3 8h10" />`,
  undo: svg`<path d="M5.5 3 2.5 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6" />`,
  link: svg`<path d="M6.6 9.4 9.4 6.6M7.4 4.4 9 2.8a3 3 0 0 1 4.2 4.2l-1.6 1.6M8.6 11.6 7 13.2A3 3 0 0 1 2.8 9l1.6-1.6" />`,
  arrow: svg`<path d="M2.5 8h11M9.5 4l4 4-4 4" />`,
  addAbove: svg`<path d="M2.5 12.5h11M8 2.5v6M5 5.5h6" />`,
  redo: svg`<path d="m10.5 3 3 3-3 3M13.2 6H6.8a4 4 0 0 0 0 8H10" />`,
  file: svg`<path d="M8 2v8M4.8 6.8 8 10l3.2-3.2M2.5 13.5h11" />`,
  clock: svg`<circle cx="8" cy="8" r="6.2" /><path d="M8 4.4V8l2.4 1.6" />`,
};

/** A line icon, 16 px unless told. It is decoration: the word stands beside it. */
export function renderIcon(name: IconName, size = 16): TemplateResult {
  return html`<svg
    aria-hidden="true"
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shapes[name]}
  </svg>`;
}
