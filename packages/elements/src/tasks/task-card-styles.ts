import { css, type CSSResult } from "lit";

/** One task: its card, its ring, its last chance, what is asked before it is closed. */
export const taskCardStyles: CSSResult = css`
  .task {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  .task.swiped {
    grid-template-columns: minmax(0, 1fr) 108px;
    gap: 10px;
  }
  .task .card {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 16px 18px 12px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_card);
    touch-action: pan-y;
  }
  .task.deadline.soon .card {
    border-color: var(--_warn-fill);
  }
  .task.deadline.late .card {
    border-color: var(--_bad);
  }
  .swipe-action {
    display: grid;
    gap: 6px;
    place-content: center;
    justify-items: center;
    border: 0;
    border-radius: 16px;
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 700;
  }
  .top {
    display: flex;
    gap: 12px;
    justify-content: space-between;
  }
  .what {
    flex: 1;
    min-width: 0;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .kicker:not(:has(.tag)) > :empty {
    display: none;
  }
  .tag {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding: 0 8px;
    border-radius: 6px;
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
  }
  .soon .tag {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .late .tag {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  h3 {
    font-size: 17px;
    line-height: 26px;
    overflow-wrap: anywhere;
  }
  .ring {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    width: 60px;
    height: 60px;
    color: var(--_link);
  }
  .ring-inside {
    position: absolute;
    display: grid;
  }
  .ring.soon {
    color: var(--_warn);
  }
  .ring.late {
    color: var(--_bad);
  }
  .ring.soon .ring-left {
    stroke: var(--_warn-fill);
  }
  .ring.soon .ring-track {
    stroke: var(--_line);
  }
  .ring.late .ring-track {
    stroke: var(--_bad-soft);
  }
  .ring.late .ring-left {
    stroke: var(--_bad);
  }
  .ring > .clock-icon :is(.ring-track, .ring-left) {
    stroke-width: 2;
  }
  .left {
    margin-top: 6px;
    font-size: 22px;
    font-weight: 700;
    line-height: 32px;
  }
  .soon .left {
    color: var(--_warn);
  }
  .late .left {
    color: var(--_bad);
  }
  .chance {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin-top: 8px;
  }
  .chance-chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_sunk);
    font-size: 14px;
    font-weight: 700;
    line-height: 24px;
  }
  .task:is(.visit, .care).soon .chance-chip,
  .task.visit .chance-chip {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .task:not(.deadline).late .chance-chip {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }
  .actions .button,
  .refused .button {
    justify-content: center;
    min-height: 44px;
    color: inherit;
    text-decoration: none;
  }
  .actions .button.filled {
    flex: 1 1 auto;
    color: var(--_accent-ink);
  }
  .actions .button[disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    margin-top: auto;
    padding-top: 10px;
    color: var(--_secondary);
    font-size: 13px;
  }
  .foot::before {
    content: "";
    flex: 0 0 100%;
    margin-top: 2px;
    border-top: 1px solid var(--_line);
  }
  .foot .cite {
    margin-left: 4px;
    line-height: 24px;
  }
  .unsent {
    display: inline-flex;
    flex: none;
    gap: 6px;
    align-items: center;
    margin-top: 6px;
    padding: 2px 10px;
    border: 1px dashed var(--_border);
    border-radius: 8px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .task.done .card {
    flex-direction: row;
    gap: 14px;
    align-items: center;
    padding-block: 14px;
    background: var(--_sunk);
  }
  .task.done .what {
    flex: 1;
  }
  .task.done .card > svg {
    color: var(--_ok);
  }
  .task.done h3 {
    font-weight: 400;
  }
  .task.done .unsent {
    margin: 0;
  }
  .intent {
    display: grid;
    gap: 12px;
    margin-top: 14px;
    padding: 14px;
    border-radius: 12px;
    background: var(--_sunk);
  }
  .intent label {
    display: grid;
    gap: 4px;
    font-size: 14px;
  }
  .intent :is(textarea, input, select) {
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 16px;
  }
  .intent textarea {
    min-height: 72px;
    resize: vertical;
  }
  .intent ::placeholder {
    color: var(--_tertiary);
    opacity: 1;
  }
  .intent [aria-invalid="true"] {
    border-color: var(--_bad);
  }
  .lacking {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_bad);
    font-size: 14px;
  }
  .intent .actions {
    margin-top: 0;
  }
`;
