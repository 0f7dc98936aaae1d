import { answerTo, type Answer, type Asking, type Client, type MeView, type PackListView } from "../api/index.ts";

/** What is known before anything is chosen. */
export interface Offered {
  readonly me: MeView;
  readonly packs: PackListView;
}

/** What a company may begin with, and who asks. */
export async function askOffered(client: Client, request: Asking): Promise<Answer<Offered>> {
  const [me, packs] = await Promise.all([answerTo(client.getMe(request)), answerTo(client.listPacks(request))]);
  if (!me.ok) return me;
  if (!packs.ok) return packs;
  return { ok: true, value: { me: me.value, packs: packs.value } };
}
