import { css, type CSSResult } from "lit";

/** On paper only the policy: no controls, no panels, black on white, no clause torn apart. */
export const printStyles: CSSResult = css`
  @media print {
    .frame {
      display: block;
      font-size: 11pt;
    }
    .columns {
      display: block;
    }
    .nav,
    .side,
    .bar,
    .sheet,
    .strip,
    .head bylaw-date-field,
    .modes,
    .review-head .button,
    .confirm,
    .clause .inline-details {
      display: none;
    }
    .paper {
      padding: 0;
    }
    .chapter + .chapter {
      margin-top: 24pt;
      padding-top: 18pt;
    }
    .clause {
      margin: 0;
      padding: 3pt 0;
      break-inside: avoid;
    }
    .clause.selected {
      background: none;
      box-shadow: none;
    }
    .clause .number,
    .letter,
    :lang(en) .clause .number,
    :lang(en) .letter {
      font-size: 10pt;
      line-height: 19.8pt;
    }
    h2,
    h3,
    .eyebrow {
      break-after: avoid;
    }
    .text,
    :lang(en) .text {
      font-size: 11pt;
      line-height: 1.8;
      orphans: 2;
      widows: 2;
    }
    a {
      color: inherit;
    }
  }
`;
