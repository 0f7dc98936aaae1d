import { css, type CSSResult } from "lit";

/** One exception, what may be done with it, and the form that asks for one. */
export const overrideStyles: CSSResult = css`
  .override {
    min-width: 0;
    padding: 16px 0;
    border-top: 1px solid var(--_line);
  }
  .override {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
  }
  .override > * {
    grid-column: 1 / -1;
  }
  .override:has(> .single) > :is(.why, .quiet) {
    grid-column: 1;
  }
  /* What can be done stands beside what is said, so that a list of many stays short. */
  .override > .ways.single {
    grid-column: 2;
    grid-row: 2 / span 2;
    align-self: end;
    margin: 0;
  }
  .override header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: start;
  }
  .whom {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .override .whom h2 {
    font-size: 16px;
    line-height: 26px;
    overflow-wrap: anywhere;
  }
  .whom small {
    color: var(--_secondary);
    font-size: 13px;
  }
  .whom + .what {
    grid-row: 2;
  }
  .override .what {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    line-height: 28px;
  }
  .override .fact::first-letter,
  .standing span::first-letter {
    text-transform: uppercase;
  }
  .override .what .fact {
    color: var(--_secondary);
    font-size: 14px;
  }
  .override .badge {
    display: inline-block;
    padding: 1px 11px;
    border: 1px solid transparent;
    border-radius: 7px;
    background: var(--_tier-3);
    color: var(--_tier-3-ink);
    font-size: 14px;
    font-weight: 700;
    line-height: 24px;
  }
  .override .badge::first-letter {
    text-transform: uppercase;
  }
  .override .badge.tier-1 {
    background: var(--_tier-1);
    color: var(--_tier-1-ink);
  }
  .override .badge.tier-2 {
    background: var(--_tier-2);
    color: var(--_tier-2-ink);
  }
  .override .badge:is(.special, .plain) {
    border-color: var(--_border);
    background: none;
    color: var(--_ink);
  }
  .override:is(.rejected, .withdrawn, .over, .endedEarly) .badge {
    border-color: var(--_line);
    background: none;
    color: var(--_secondary);
  }
  .standing {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: center;
    justify-self: end;
    padding: 0 10px;
    border-radius: 7px;
    background: var(--_sunk);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 26px;
  }
  .standing i {
    font-style: normal;
  }
  .standing i::before {
    content: "· ";
  }
  .standing.inForce {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .standing:is(.proposed, .ending) {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .standing.toCome {
    background: var(--_wash);
    color: var(--_link);
  }
  .override .why {
    display: flex;
    gap: 10px;
    align-items: baseline;
    margin: 6px 0 2px;
    line-height: 26px;
    overflow-wrap: anywhere;
  }
  .override .why .cite {
    flex: none;
  }
  .override .quiet,
  .proposal .quiet {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .override .quiet::first-letter {
    text-transform: uppercase;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    margin-top: 10px;
  }
  .ways .button {
    text-align: left;
    white-space: normal;
  }
  .button.filled[aria-disabled="true"],
  .button:disabled {
    border-color: transparent;
    background: var(--_line);
    color: var(--_secondary);
    cursor: default;
  }
  .intent,
  .proposal {
    display: grid;
    gap: 14px;
    margin-top: 12px;
    padding: 18px 20px;
    border-radius: 12px;
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .intent .ways,
  .proposal .ways {
    margin-top: 0;
  }
  .proposal :is(h2, h3) {
    font-size: 16px;
    font-weight: 700;
  }
  .proposal .field {
    min-width: 0;
  }
  .label {
    display: block;
    font-size: 13px;
    font-weight: 700;
    line-height: 24px;
  }
  .label abbr {
    color: var(--_bad);
    text-decoration: none;
  }
  :is(.proposal, .intent) :is(select, textarea, .field > input) {
    display: block;
    width: 100%;
    min-height: 38px;
    margin: 0;
    padding: 7px 11px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
    line-height: 22px;
    resize: vertical;
  }
  :is(.proposal, .intent) select {
    max-width: 22em;
  }
  :is(.proposal, .intent) ::placeholder {
    color: var(--_tertiary);
    opacity: 1;
  }
  :is(.proposal, .intent) [aria-invalid="true"],
  .search:has([aria-invalid="true"]) {
    border-color: var(--_bad);
  }
  .problem {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-top: 4px;
    color: var(--_bad);
    font-size: 13px;
    line-height: 20px;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 24px;
  }
  .soon {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: -6px;
  }
  .button.small {
    min-height: 30px;
    padding: 0 10px;
    font-size: 13px;
  }
  .button.small[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_wash);
    color: var(--_link);
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .check {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    min-height: 30px;
    font-size: 14px;
  }
  .clauses {
    position: relative;
  }
  .clauses [role="listbox"] {
    position: absolute;
    z-index: 10;
    top: calc(100% + 4px);
    right: 0;
    left: 0;
    max-height: 300px;
    padding: 6px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_card);
    box-shadow: 0 12px 32px var(--_shadow);
  }
  [role="listbox"][hidden] {
    display: none;
  }
  [role="option"],
  .chosen-one {
    display: grid;
    grid-template-columns: 74px minmax(0, 1fr);
    gap: 10px;
    font-size: 14px;
    line-height: 22px;
  }
  [role="option"] {
    padding: 6px 8px;
    border-radius: 8px;
    cursor: pointer;
  }
  [role="option"] span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  [role="option"][aria-selected="true"],
  [role="option"]:hover {
    background: var(--_wash);
  }
  .chosen-one {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    padding: 7px 11px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
  }
  @container (max-width: 639px) {
    .override header {
      grid-template-columns: minmax(0, 1fr);
    }
    .standing {
      justify-self: start;
    }
    .override:has(> .single) > :is(.why, .quiet, .single) {
      grid-column: 1 / -1;
      grid-row: auto;
    }
    .override > .ways.single {
      margin-top: 10px;
    }
    .ways .button {
      flex: 1 1 100%;
      justify-content: center;
      min-height: 44px;
      text-align: center;
    }
    :is(.proposal, .intent) {
      padding: 16px 14px;
    }
    :is(.proposal, .intent) :is(select, textarea, input) {
      font-size: 16px;
    }
    .chosen-one {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .chosen-one button {
      grid-column: 2;
      justify-self: start;
    }
    .button.small {
      min-height: 40px;
    }
  }
`;
