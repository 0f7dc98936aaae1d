import { css, type CSSResult } from "lit";

/** One column where there is no room for two, and large targets on a phone. */
export const narrowStyles: CSSResult = css`
  @container (max-width: 820px) {
    .question,
    .review {
      grid-template-columns: minmax(0, 1fr);
    }
    .says {
      border-top: 1px solid var(--_line);
      border-left: 0;
    }
  }
  @container (max-width: 639px) {
    .head h1 {
      font-size: 26px;
      line-height: 36px;
    }
    .steps {
      gap: 4px 10px;
      margin: 12px 0 20px;
      font-size: 13px;
    }
    .steps li > *,
    .steps button {
      gap: 5px;
    }
    .ask,
    .says,
    .block {
      padding: 16px;
    }
    .bar .button {
      min-height: 46px;
    }
    .packs {
      grid-template-columns: minmax(0, 1fr);
    }
    .review-clauses li {
      grid-template-columns: minmax(0, 1fr);
    }
    .review-clauses .badge {
      grid-column: 1;
    }
    .silent > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .silent .cites {
      grid-column: 1 / -1;
      margin: 0;
    }
    .window .bare {
      width: 40px;
      height: 40px;
    }
  }
`;
