import { css, type CSSResult } from "lit";

/** The head, the sentences on paper, two columns, panels beside. */
export const pageStyles: CSSResult = css`
  :host {
    --_top: var(--bylaw-sticky-top, 0px);
    container-type: inline-size;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .bone {
    height: 96px;
    border-radius: 14px;
  }
  .bone.line {
    height: 22px;
    margin: 8px 0;
    border-radius: 6px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 12px 24px;
    min-height: 62px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head h1::first-letter,
  .card-head h2::first-letter {
    text-transform: uppercase;
  }
  .head p {
    color: var(--_secondary);
    font-size: 14px;
    line-height: 24px;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .under .count {
    margin-inline: 4px;
  }
  .back {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-height: 26px;
    font-size: 14px;
  }
  .head-controls {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: end;
    min-height: 44px;
  }
  .modes {
    display: flex;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_ground);
  }
  .modes button {
    min-width: 58px;
    min-height: 34px;
    padding: 0 14px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_secondary);
    font-size: 14px;
  }
  .modes button:hover {
    color: var(--_ink);
  }
  .modes [aria-pressed="true"] {
    background: var(--_card);
    box-shadow: 0 1px 3px var(--_shadow);
    color: var(--_ink);
    font-weight: 700;
  }
  .opening,
  .quiet {
    color: var(--_secondary);
    font-size: 13px;
  }
  .fine {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    color: var(--_ok);
  }
  .bad {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    color: var(--_bad);
  }
  .spacer {
    flex: 1;
  }
  .paper {
    justify-self: start;
    max-width: 100%;
    padding: 10px 20px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: light-dark(#fbfaf6, var(--_sunk));
    font: 15.5px/30px var(--_serif);
  }
  .paper p {
    display: grid;
    grid-template-columns: 52px minmax(0, 76ch);
  }
  .paper .number {
    color: var(--_secondary);
    font-family: var(--_sans);
    font-size: 13px;
  }
  .paper .bare {
    font: 13px/26px var(--_sans);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 348px;
    gap: 20px;
    align-items: start;
  }
  .main,
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    min-width: 0;
  }
  .aside {
    display: flex;
    flex-direction: column;
  }
  .card,
  .panel {
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .panel {
    padding: 18px 20px;
  }
  .side.impact > .panel {
    padding: 18px 20px;
  }
  .panel h2,
  .panel h3 {
    margin: 0;
    font-size: 16px;
    line-height: 26px;
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 8px;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-height: 54px;
    padding: 10px 18px;
  }
  .card-head h2 {
    font-size: 16px;
    line-height: 26px;
  }
  .card-head .policy {
    padding: 2px 10px;
    border-radius: 7px;
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_secondary);
    font-size: 13px;
  }
  .pill {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding: 1px 9px;
    border-radius: 7px;
    background: var(--_sunk);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 24px;
    white-space: nowrap;
  }
  .pill.gap {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .pill.overlap {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .pill.fine {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .pill.own {
    background: var(--_wash);
    color: var(--_link);
  }
  .button.small {
    min-height: 32px;
    padding: 0 11px;
    gap: 6px;
    font-size: 13px;
  }
  .button[aria-disabled="true"],
  .tool[aria-disabled="true"] {
    color: var(--_tertiary);
    cursor: default;
    opacity: 0.75;
  }
  .tool {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: var(--_secondary);
  }
  .tool:hover {
    border-color: var(--_border);
    color: var(--_ink);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .files .actions {
    margin-top: 10px;
  }
  .upload {
    position: relative;
    cursor: pointer;
  }
  .upload:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .upload input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .panel.from {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
    padding-block: 12px;
  }
  .panel.from .label {
    font-size: 14px;
    font-weight: 700;
  }
  @container (max-width: 1023px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 719px) {
    .head h1 {
      font-size: 23px;
      line-height: 32px;
    }
    .head-controls {
      justify-content: start;
    }
    .decisions li {
      grid-template-columns: minmax(0, 1fr);
      padding: 14px 18px;
    }
    .decisions .found {
      justify-content: start;
    }
    .paper {
      padding: 10px 16px;
    }
    .paper p {
      grid-template-columns: 46px minmax(0, 1fr);
    }
    .card-head,
    .panel {
      padding-inline: 16px;
    }
    .button.small,
    .tool,
    .choice {
      min-height: 44px;
    }
    .tool {
      width: 44px;
    }
    .compare {
      flex-basis: 100%;
    }
    .compare > .button {
      width: 100%;
      justify-content: space-between;
    }
    .compare-list {
      width: 100%;
    }
  }
`;
