import { answerTo, type Answer, type Asking, type Client } from "../api/index.ts";
import { renderUpgrade } from "./render-upgrade.ts";
import { upgradeStyles } from "./style/index.ts";
import { UpgradeDesk } from "./upgrade-desk.ts";
import type { UpgradeData, UpgradeHost, UpgradePart } from "./upgrade-part.ts";
import { ownUpgrade } from "./upgrade-store.ts";

/** Dresses the element and gives what asks for the editions and draws the plan. */
export function openUpgrade(root: ShadowRoot, host: UpgradeHost): UpgradePart {
  const sheets = upgradeStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
  const desk = new UpgradeDesk(host, root);
  return {
    ask: askUpgrade,
    render: (data) => {
      desk.take(data);
      return renderUpgrade(desk);
    },
    leave: () => desk.leave(),
    get busy() {
      return desk.busy;
    },
  };
}

async function askUpgrade(client: Client, request: Asking): Promise<Answer<UpgradeData>> {
  const [bases, me] = await Promise.all([answerTo(client.listBases(request)), answerTo(client.getMe(request))]);
  if (!bases.ok) return bases;
  if (!me.ok) return me;
  const mayEdit = me.value.may.includes("editDrafts");
  const drafts = mayEdit ? await answerTo(client.listDrafts({ query: { limit: 200 }, ...request })) : undefined;
  if (drafts?.ok === false) return drafts;
  return {
    ok: true,
    value: {
      me: me.value,
      bases: bases.value.items,
      draft: ownUpgrade(drafts?.value.items ?? [], me.value.person),
    },
  };
}
