import { css, type CSSResult } from "lit";

/** Type, links, focus and what only a voice reads. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    color: var(--_ink);
    font: 15px/1.6 var(--_sans);
    font-variant-numeric: tabular-nums;
    text-size-adjust: 100%;
  }
  /* Chinese fonts draw “ ” † · as wide as a sign; between Latin letters they are as narrow as those. */
  :lang(en),
  sup {
    font-variant-east-asian: proportional-width;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_link);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  [tabindex="-1"]:focus {
    outline: none;
  }
  svg {
    flex: none;
  }
  .voice {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
