import { css, type CSSResult } from "lit";

/** Sheets of paper to choose from. */
export const packStyles: CSSResult = css`
  .packs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
    gap: 16px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .pack {
    position: relative;
    display: grid;
    grid-template-rows: auto auto 1fr auto auto;
    gap: 8px;
    padding: 20px 18px 24px;
    border: 1px solid var(--_line);
    border-radius: 12px 28px 12px 12px;
    background: var(--_card);
    cursor: pointer;
  }
  .pack::after {
    content: "";
    position: absolute;
    top: -1px;
    right: -1px;
    width: 27px;
    height: 27px;
    border-radius: 0 0 0 8px;
    background: linear-gradient(225deg, var(--_ground) 50%, var(--_line) 50%);
  }
  .pack input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .pack:hover {
    border-color: var(--_border);
  }
  .pack:has(:checked) {
    border-color: var(--_accent);
    box-shadow: 0 8px 24px var(--_shadow);
  }
  .pack:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .sector {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .sector svg {
    color: var(--_link);
  }
  .pack-title {
    font: 700 18px/28px var(--_serif);
  }
  .purpose {
    padding-left: 10px;
    border-left: 2px solid var(--_line);
    color: var(--_secondary);
    font: 14px/24px var(--_serif);
  }
  .figures {
    display: grid;
    gap: 2px;
    margin-top: 8px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
    font-size: 14px;
  }
  .figures > span {
    display: flex;
    justify-content: space-between;
  }
  .figures i {
    color: var(--_secondary);
    font-style: normal;
  }
  .pack small {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .pill {
    position: absolute;
    bottom: -13px;
    left: 50%;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 0 12px;
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_accent-ink);
    font-size: 13px;
    font-weight: 700;
    line-height: 26px;
    white-space: nowrap;
    translate: -50%;
  }
`;
