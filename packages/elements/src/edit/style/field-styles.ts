import { css, type CSSResult } from "lit";

/** Fields: figures with their unit, choices, lists, the slider over the customers. */
export const fieldStyles: CSSResult = css`
  .figure-field {
    display: inline-flex;
    align-items: stretch;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
  }
  .figure-field:focus-within {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
  }
  .figure-field:has([aria-invalid="true"]) {
    border-color: var(--_bad);
  }
  .figure-field .step {
    display: grid;
    place-items: center;
    width: 36px;
    min-height: 46px;
    color: var(--_link);
  }
  .figure-field .step:hover {
    background: var(--_wash);
  }
  .figure-input {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    padding: 0 8px;
  }
  .figure-input input {
    min-width: 0;
    padding: 7px 0;
    border: 0;
    outline: 0;
    background: none;
    field-sizing: content;
    font-size: 22px;
    font-weight: 700;
    line-height: 30px;
    text-align: right;
  }
  .figure-input .unit {
    color: var(--_secondary);
    font-size: 14px;
    white-space: nowrap;
  }
  :not(.figure-field) > .figure-input {
    border: 1px solid var(--_border);
    border-radius: 9px;
  }
  :not(.figure-field) > .figure-input:focus-within {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
  }
  .figure-input input.wide {
    width: min(340px, 100%);
    font-size: 16px;
    text-align: left;
  }
  .cadence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .editor select,
  textarea {
    width: 100%;
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  .editor select {
    width: auto;
    min-height: 46px;
    padding: 0 10px;
    font-size: 16px;
  }
  textarea {
    display: block;
    padding: 7px 11px;
    line-height: 22px;
    resize: vertical;
  }
  textarea::placeholder {
    color: var(--_tertiary);
    opacity: 1;
  }
  .editor select:focus-visible,
  textarea:focus-visible {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
    outline-offset: 0;
    border-radius: 9px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .editor-value > div > .check {
    margin-top: 8px;
  }
  input[type="checkbox"],
  input[type="radio"] {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choices {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  .choice b {
    font-weight: 400;
  }
  .choice:has(:checked) b {
    font-weight: 700;
  }
  .choice b::first-letter {
    text-transform: uppercase;
  }
  .choice small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
  }
  .items {
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .item {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    padding: 4px 12px;
  }
  .item + .item {
    border-top: 1px solid var(--_line);
  }
  .item small {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_secondary);
    font-size: 12px;
  }
  .item .order {
    display: flex;
    gap: 2px;
    margin-left: auto;
  }
  .item .order button {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border-radius: 8px;
    color: var(--_link);
  }
  .item .order button:disabled {
    color: var(--_border);
    cursor: default;
  }

  .strip-field {
    min-width: 0;
  }
  .strip-field svg {
    display: block;
    width: calc(100% - 20px);
    margin: 0 10px;
  }
  .bars .under {
    fill: var(--_border);
  }
  .bars .between {
    fill: var(--_accent);
  }
  .bars .over {
    fill: var(--_tier-2-fill);
  }
  .tick {
    margin-top: -4px !important;
  }
  .tick line {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    color: var(--_secondary);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }
  input[type="range"] {
    display: block;
    width: 100%;
    height: 24px;
    margin: -9px 0 0;
    background: none;
    appearance: none;
    cursor: grab;
  }
  input[type="range"]:active {
    cursor: grabbing;
  }
  .strip-field > input:first-child {
    margin-top: 0;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: var(--_border);
  }
  input[type="range"]::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--_border);
  }
  input[type="range"]::-webkit-slider-thumb {
    width: 20px;
    height: 20px;
    margin-top: -8px;
    border: 2.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_card);
    box-shadow: 0 1px 4px var(--_shadow);
    appearance: none;
  }
  input[type="range"]::-moz-range-thumb {
    width: 15px;
    height: 15px;
    border: 2.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_card);
  }
  .editor[popover] .figure-field {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr) 56px;
  }
  .editor[popover] .figure-field .step {
    width: 56px;
    min-height: 60px;
  }
  .editor[popover] .figure-input {
    justify-content: center;
  }
  .editor[popover] .figure-field .figure-input input {
    padding: 12px 0;
    font-size: 28px;
  }
  .editor[popover] textarea {
    font-size: 16px;
  }

  .issues:empty {
    display: none;
  }
  .issue {
    display: flex;
    gap: 8px;
    margin-top: 8px;
    padding: 8px 12px;
    border-radius: 9px;
    background: var(--_bad-soft);
    color: var(--_bad);
    font-size: 13px;
    line-height: 20px;
  }
  .issue.warning {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .issue svg {
    margin-top: 2px;
  }
  .issue b,
  .issue span > span {
    display: block;
  }
  .issue span > span {
    color: var(--_ink);
  }
  .issue q {
    quotes: none;
    font-weight: inherit;
  }
`;
