import { css, unsafeCSS, type CSSResult } from "lit";

import { tokens } from "./tokens.ts";

function values(theme: 0 | 1): CSSResult {
  // Only our own constants go in here.
  return unsafeCSS(
    Object.entries(tokens)
      .map(([name, pair]) => `--_${name}: var(--bylaw-${name}, ${pair[theme]});`)
      .join("\n"),
  );
}

/** The tokens on the host, light and dark. */
export const tokenStyles: CSSResult = css`
  :host {
    color-scheme: light;
    --_sans: var(
      --bylaw-font,
      "Noto Sans CJK SC",
      "Noto Sans SC",
      "PingFang SC",
      "Microsoft YaHei",
      system-ui,
      sans-serif
    );
    --_serif: var(--bylaw-font-serif, "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif);
    ${values(0)}
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([data-light])) {
      color-scheme: dark;
      ${values(1)}
    }
  }
  @media screen {
    :host([data-dark]) {
      color-scheme: dark;
      ${values(1)}
    }
  }
`;
