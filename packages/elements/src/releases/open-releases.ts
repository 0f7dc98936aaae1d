import { renderHistory } from "./render-history.ts";
import { askHistory, ReleasesDesk, type DeskHost } from "./releases-desk.ts";
import type { ReleasesPart } from "./releases-part.ts";
import { releaseCardStyles } from "./release-card-styles.ts";
import { releasesStyles } from "./releases-styles.ts";

/** Dresses the element and gives what asks for the history and draws it. */
export function openReleases(root: ShadowRoot, host: DeskHost): ReleasesPart {
  const desk = new ReleasesDesk(host, root);
  // The rail comes last: what it says for a phone goes before the cards.
  const sheets = [releaseCardStyles, releasesStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
  return {
    ask: (client, request) => {
      desk.retry();
      return askHistory(client, request);
    },
    render: (history) => renderHistory(history, desk),
    get busy() {
      return desk.busy;
    },
  };
}
