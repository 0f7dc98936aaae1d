import { css, type CSSResult } from "lit";

/** The clock chip wherever it stands; its tone colours icons outside it, too. */
export const clockChipStyles: CSSResult = css`
  .clock-chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding: 3px 10px 3px 8px;
    border-radius: 99px;
    background: var(--_sunk);
    color: var(--_ink);
    font-size: 14px;
    font-weight: 700;
    line-height: 22px;
  }
  .clock-chip.running {
    background: var(--_wash);
  }
  .clock-chip.soon {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .clock-chip.late {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .clock-chip.met {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .clock-chip:is(.paused, .waiting, .over) {
    color: var(--_secondary);
  }
  .clock-chip.waiting {
    background: none;
    outline: 1px dashed var(--_border);
    outline-offset: -1px;
  }
  .ring-track {
    stroke: var(--_wash-strong);
  }
  .ring-left {
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    .clock-chip {
      border: 1px solid CanvasText;
    }
    .ring-track {
      stroke: GrayText;
    }
    .ring-left {
      stroke: CanvasText;
    }
  }
  @media print {
    .clock-chip {
      border: 1px solid var(--_border);
      background: none;
    }
  }
`;
