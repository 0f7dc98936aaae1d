const styles = `
.bylaw-interview { display: grid; gap: 20px; }
.bylaw-progress { display: grid; max-width: 640px; gap: 6px; color: var(--_secondary); font-size: 13px; }
.bylaw-progress progress { width: 100%; height: 6px; accent-color: var(--_accent); }
.bylaw-asked { display: grid; gap: 0; max-width: 640px; margin: 0; border-top: 1px solid var(--_line); }
.bylaw-asked > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; align-items: center; padding: 8px 0; border-bottom: 1px solid var(--_line); }
.bylaw-asked dt { grid-column: 1; color: var(--_secondary); font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
.bylaw-asked dd { grid-column: 1; margin: 0; overflow-wrap: anywhere; }
.bylaw-asked dd.act { grid-row: 1 / 3; grid-column: 2; }
.bylaw-asked .bylaw-bare { min-width: 44px; min-height: 36px; }
.bylaw-question { display: grid; gap: 14px; max-width: 640px; }
.bylaw-number { color: var(--_secondary); font-size: 13px; line-height: 20px; }
.bylaw-question .bylaw-optional { display: none; }
.bylaw-question .bylaw-field { margin: 0; }
.bylaw-question .bylaw-field > :is(.bylaw-head, legend) .bylaw-label, .bylaw-question .bylaw-field > legend { font-size: 17px; line-height: 26px; font-weight: 700; }
.bylaw-interview .bylaw-reason { color: var(--_secondary); font-size: 14px; line-height: 22px; }
.bylaw-cites { display: inline-flex; flex-wrap: wrap; gap: 0 12px; margin-inline-start: 0.5em; }
.bylaw-cites a { display: inline-block; min-height: 24px; color: var(--_link); }
.bylaw-outcome { padding: 18px 20px; border: 1px solid var(--_line); border-left: 4px solid var(--_ok); border-radius: var(--_radius); background: var(--_sunk); }
.bylaw-outcome.open { border-left-color: var(--_warn, var(--_bad)); }
.bylaw-outcome > p { margin-top: 6px; }
.bylaw-interview .bylaw-first { color: var(--_bad); font-size: 14px; }
.bylaw-interview .bylaw-skip { justify-self: start; }
.bylaw-interview > .bylaw-bar { margin-top: 0; }
`;

let sheet: CSSStyleSheet | undefined;

/** Gives the tree of an element the styles of interviews. They come with the first one. */
export function adoptInterviewStyles(element: Element | null): void {
  const tree = element?.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
