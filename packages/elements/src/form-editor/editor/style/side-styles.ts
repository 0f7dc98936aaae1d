import { css, type CSSResult } from "lit";

/** The preview, what is tried in it, and what the draft does. */
export const sideStyles: CSSResult = css`
  .preview {
    position: sticky;
    top: calc(var(--_top) + 12px);
    max-height: calc(100vh - var(--_top) - 24px);
    padding-bottom: 0;
    overflow: auto;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
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
    min-height: 30px;
    padding: 0 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_secondary);
    font-size: 13px;
  }
  .modes [aria-pressed="true"] {
    background: var(--_card);
    box-shadow: 0 1px 3px var(--_shadow);
    color: var(--_ink);
    font-weight: 700;
  }
  .note:empty {
    display: none;
  }
  .note {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_ok);
    font-size: 14px;
  }
  .note.broken {
    color: var(--_warn);
  }
  .stage {
    min-height: 240px;
    margin: 12px auto 0;
  }
  .stage.phone {
    width: 375px;
    max-width: 100%;
  }
  .test {
    margin-top: 10px;
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_sunk);
  }
  .test h3 {
    font-size: 14px;
    line-height: 22px;
  }
  .binds li {
    padding: 8px 0;
  }
  .binds li + li {
    border-top: 1px solid var(--_line);
  }
  .bind-head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    font-size: 14px;
  }
  .true .bind-head svg {
    color: var(--_ok);
  }
  .unknown .bind-head svg {
    color: var(--_warn);
  }
  .bind-head small {
    flex-basis: 100%;
  }
  .changes {
    display: grid;
    gap: 10px;
    scroll-margin-top: calc(var(--_top) + 12px);
  }
  .lines li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: center;
    padding: 4px 0;
    font-size: 14px;
    line-height: 22px;
  }
  .lines li + li {
    border-top: 1px solid var(--_line);
  }
  .lines .said small {
    display: block;
  }
  .lines .issue {
    grid-column: 1 / -1;
  }
  .ask,
  .submitted {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_sunk);
  }
  .submitted b {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .changes .actions .filled {
    flex: 1 1 160px;
    justify-content: center;
    min-height: 42px;
  }
  abbr[title] {
    color: var(--_bad);
    text-decoration: none;
  }
  @container (max-width: 1019px) {
    .preview {
      position: static;
      max-height: none;
    }
  }
  @container (max-width: 759px) {
    .preview,
    .changes {
      padding-inline: 14px;
    }
    .modes button {
      min-height: 40px;
    }
    .widths {
      display: none;
    }
  }
`;
