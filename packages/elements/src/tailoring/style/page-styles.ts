import { css, type CSSResult } from "lit";

/** The page: its head, the upgrade that is there, the filter, the draft, what is kept, the files. */
export const pageStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .head {
    margin-bottom: 16px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head p,
  .quiet {
    color: var(--_secondary);
  }
  .head p {
    font-size: 14px;
  }
  .quiet {
    font-size: 13px;
    line-height: 22px;
  }
  .bone {
    height: 110px;
    margin-bottom: 16px;
    border-radius: 14px;
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
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 18px;
    margin-top: 12px;
  }
  .ways .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 14px;
  }
  .ways .link:disabled {
    color: var(--_secondary);
    cursor: default;
  }
  .button {
    text-decoration: none;
  }
  a.button:not(.filled) {
    color: var(--_ink);
  }
  .button[aria-disabled="true"],
  .button:disabled {
    border-color: transparent;
    background: var(--_line);
    color: var(--_secondary);
    cursor: not-allowed;
  }
  textarea,
  select {
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  select {
    max-width: 100%;
    min-height: 38px;
    padding: 0 10px;
  }
  textarea {
    display: block;
    width: 100%;
    padding: 7px 11px;
    line-height: 22px;
    resize: vertical;
  }
  textarea::placeholder {
    color: var(--_tertiary);
    opacity: 1;
  }
  input[type="checkbox"] {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .upgrade,
  .draft-card,
  .keeps,
  .exports {
    margin-bottom: 16px;
    padding: 16px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .upgrade {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    border-color: var(--_wash-strong);
    background: var(--_wash);
  }
  .upgrade > svg {
    color: var(--_link);
  }
  .upgrade > div {
    flex: 1 1 260px;
  }
  .upgrade h2,
  .draft-card h2,
  .keeps h2,
  .exports h2 {
    font-size: 16px;
    line-height: 26px;
  }
  .upgrade p {
    color: var(--_secondary);
    font-size: 14px;
  }
  .draft-card {
    border-color: var(--_accent);
  }
  .draft-card h2 {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .draft-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .draft {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    color: var(--_secondary);
    font-size: 13px;
  }
  .draft-count {
    color: var(--_link);
    font-weight: 700;
  }
  .draft-card ul {
    margin: 8px 0;
  }
  .draft-card li {
    position: relative;
    padding-left: 18px;
    font-size: 14px;
  }
  .draft-card li::before {
    position: absolute;
    left: 2px;
    color: var(--_accent);
    content: "■";
    content: "■" / "";
    font-size: 8px;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(180px, 240px) minmax(0, 1fr);
    gap: 12px 20px;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    margin-bottom: 10px;
  }
  .flag {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 0 8px;
    border-radius: 7px;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 13px;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 12px;
    margin-bottom: 6px;
  }
  .filter .search {
    flex: 1 1 220px;
    max-width: 340px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 38px;
    font-size: 14px;
  }
  .orders {
    display: inline-flex;
    margin: 0 0 0 auto;
    padding: 3px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_sunk);
  }
  .orders button {
    min-height: 30px;
    padding: 0 14px;
    border-radius: 8px;
    color: var(--_secondary);
    font-size: 14px;
  }
  .orders [aria-pressed="true"] {
    background: var(--_card);
    color: var(--_ink);
    font-weight: 700;
    box-shadow: 0 1px 3px var(--_shadow);
  }
  .keeps,
  .exports {
    margin: 24px 0 0;
  }
  .keeps ul {
    margin: 6px 0 12px;
  }
  .keeps li {
    display: flex;
    align-items: baseline;
    gap: 10px;
    padding: 8px 0;
  }
  .keeps li + li {
    border-top: 1px solid var(--_line);
  }
  .keeps li > svg {
    color: var(--_tertiary);
  }
  .keeps li > span {
    flex: 1;
    min-width: 0;
  }
  .keeps li b::first-letter {
    text-transform: uppercase;
  }
  .keeps small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
  }
  .keeps .gone b {
    text-decoration: line-through;
  }
  .keeps .link {
    font-size: 14px;
  }
  .badge {
    margin-left: 8px;
    padding: 1px 8px;
    border-radius: 7px;
    background: var(--_wash);
    color: var(--_link);
    font-size: 12px;
    font-style: normal;
  }
  .keep-form {
    display: grid;
    gap: 10px;
    max-width: 620px;
    margin-top: 10px;
  }
  .keep-form .ways {
    margin: 0;
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
  .issue b,
  .issue span > span {
    display: block;
  }
  .issue span > span {
    color: var(--_ink);
  }
  .issue q {
    quotes: none;
  }
  .strip {
    margin-bottom: 16px;
  }
  @container (max-width: 639px) {
    .head h1 {
      font-size: 23px;
    }
    .upgrade,
    .draft-card,
    .keeps,
    .exports {
      padding: 14px 18px;
    }
    .button,
    select {
      min-height: 44px;
    }
    .upgrade .button,
    .draft-card .filled {
      flex: 1 1 100%;
      justify-content: center;
    }
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .filter .search {
      flex: 1 1 100%;
      max-width: none;
      height: 44px;
    }
    .pick {
      flex: 1 1 130px;
      min-width: 0;
    }
    .pick select {
      width: 100%;
    }
    .orders {
      margin-left: 0;
    }
    .orders button {
      min-height: 40px;
    }
    .check,
    .ways .link,
    .keeps .link {
      min-height: 44px;
    }
    select,
    textarea {
      font-size: 16px;
    }
  }
`;
