import { css, type CSSResult } from "lit";

/** What unfolds under a row: blocks of what can be said, refusals, the sheet on a phone. */
export const blockStyles: CSSResult = css`
  .editor {
    padding: 4px 18px 14px 32px;
    border-block: 1px solid var(--_line);
    background: var(--_card);
  }
  .editor-head {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 8px 0;
  }
  .editor-head h3 {
    scroll-margin-top: calc(var(--_top) + 64px);
    font-size: 17px;
    line-height: 26px;
  }
  .editor-head .link {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-size: 14px;
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .block-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .block h4 {
    font-size: 14px;
    line-height: 24px;
  }
  .may {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    margin-left: auto;
    color: var(--_secondary);
    font-size: 12px;
  }
  .may.tighten {
    padding: 0 8px;
    border-radius: 7px;
    background: var(--_warn-soft);
    color: var(--_warn);
    line-height: 22px;
  }
  .texts {
    display: grid;
    gap: 4px;
  }
  .texts i {
    font-style: normal;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    gap: 8px 12px;
  }
  .field-input {
    display: grid;
    gap: 3px;
    min-width: 0;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .field-input input,
  .field-input textarea,
  .field-input select {
    width: 100%;
    min-width: 0;
    min-height: 38px;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_card);
    color: var(--_ink);
    font-size: 15px;
    line-height: 24px;
  }
  .field-input textarea {
    resize: vertical;
  }
  .field-input :is(input, textarea, select):focus {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
    outline-offset: 0;
  }
  .field-input :is(input, textarea, select):disabled {
    background: var(--_sunk);
    color: var(--_secondary);
    opacity: 1;
  }
  .field-input.missing :is(input, textarea) {
    border: 1px dashed var(--_warn);
    background: var(--_warn-soft);
  }
  .field-input.missing ::placeholder {
    color: var(--_warn);
    opacity: 1;
  }
  .field-input [aria-invalid="true"] {
    border-color: var(--_bad);
  }
  .field-input.beside {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .field-input.beside select {
    width: auto;
    max-width: 240px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .choice {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    min-height: 30px;
    font-size: 14px;
  }
  .choice input {
    width: 16px;
    height: 16px;
    accent-color: var(--_accent);
  }
  .sentence-box {
    padding: 10px 12px;
    border-radius: 10px;
    background: var(--_sunk);
  }
  .limits {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 8px 12px;
  }
  .limits .whole {
    grid-column: 1 / -1;
  }
  .with-unit {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .with-unit i {
    flex: none;
    font-style: normal;
    white-space: nowrap;
  }
  .formula {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .said b {
    font-size: 15px;
  }
  .origin {
    display: flex;
    gap: 6px;
    align-items: baseline;
    color: var(--_link);
    font-size: 13px;
    line-height: 20px;
  }
  .origin svg {
    align-self: center;
  }
  .refusal {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_bad-soft);
  }
  .refused {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_bad);
    font-size: 14px;
  }
  .deviation {
    display: grid;
    gap: 10px;
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_card);
  }
  .begins {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    font-size: 14px;
  }
  .issue {
    display: flex;
    gap: 8px;
    color: var(--_bad);
    font-size: 14px;
    line-height: 22px;
  }
  .issue.warning {
    color: var(--_warn);
  }
  .issue svg {
    margin-top: 3px;
  }
  .issue b {
    display: block;
    font-weight: 400;
  }
  .issue span > span {
    color: var(--_ink);
    font-size: 13px;
  }
  .issue q {
    padding: 0 4px;
    border-radius: 4px;
    background: var(--_card);
    quotes: none;
  }
  .clauses {
    display: grid;
    gap: 4px;
  }
  .clauses li {
    display: flex;
    gap: 8px;
    align-items: baseline;
    font-size: 14px;
    line-height: 22px;
  }
  .clauses .text {
    flex: 1;
    overflow: hidden;
    color: var(--_secondary);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .clauses .tool {
    align-self: center;
  }
  .found .bare {
    display: flex;
    gap: 10px;
    align-items: baseline;
    width: 100%;
    min-height: 34px;
    padding: 5px 8px;
    border-radius: 8px;
    text-align: start;
  }
  .found .bare:hover,
  .found .bare:focus-visible {
    background: var(--_wash);
  }
  .found b {
    color: var(--_link);
    white-space: nowrap;
  }
  .offer {
    display: grid;
    gap: 6px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .offer-head {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 14px;
  }
  .offer-head .tool {
    margin-left: auto;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    gap: 0 12px;
  }
  .ticks li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .ticks .off .choice span {
    color: var(--_secondary);
    text-decoration: line-through;
  }
  .add-option {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }
  .add-option .field-input {
    flex: 1 1 130px;
  }
  .editor[popover] {
    position: fixed;
    inset: auto 0 0;
    width: 100vw;
    max-width: none;
    max-height: 82vh;
    margin: 0;
    padding: 4px 18px 24px;
    overflow: auto;
    border: 0;
    border-top: 1px solid var(--_line);
    border-radius: 20px 20px 0 0;
    box-shadow: 0 -8px 32px var(--_shadow);
    color: var(--_ink);
  }
  .editor[popover] .editor-head {
    position: sticky;
    top: -4px;
    z-index: 1;
    background: var(--_card);
  }
  @container (max-width: 759px) {
    .field-input :is(input, textarea, select) {
      min-height: 44px;
      font-size: 16px;
    }
    .choice {
      min-height: 44px;
    }
    .found .bare {
      min-height: 44px;
    }
  }
`;
