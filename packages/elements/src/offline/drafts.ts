import type { Cabinet } from "./cabinet.ts";
import type { ChangeChannel } from "./change-channel.ts";
import type { KeptDraft } from "./filing.ts";

/** Whether a draft was kept; else the one that another tab has kept in its place. */
export type Kept =
  | { readonly ok: true; readonly draft: KeptDraft }
  | { readonly ok: false; readonly other: KeptDraft | undefined };

/** The drafts of one person on this device. */
export interface Drafts {
  list(): Promise<readonly KeptDraft[]>;
  get(id: string): Promise<KeptDraft | undefined>;
  /** The newest of a form about a subject (empty for none). */
  find(form: string, subject: string): Promise<KeptDraft | undefined>;
  /** Keeps a draft that rests on the given count, 0 for a new one; not over what another tab has written meanwhile. */
  keep(draft: KeptDraft, count: number): Promise<Kept>;
  /** Notes what the server has of it. */
  note(id: string, version: number, count: number): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createDrafts(cabinet: Cabinet, channel: ChangeChannel): Drafts {
  const all = (): Promise<readonly KeptDraft[]> => cabinet.act(["drafts"], (hand) => hand.all("drafts"));
  const drafts: Drafts = {
    list: async () => (await all()).toSorted((a, b) => b.savedAt - a.savedAt),
    get: (id) => cabinet.act(["drafts"], (hand) => hand.get("drafts", id)),
    find: async (form, subject) =>
      (await drafts.list()).find((draft) => draft.form === form && draft.subject === subject),
    async keep(draft, count) {
      const kept = await cabinet.act(["drafts"], async (hand): Promise<Kept> => {
        const stored = await hand.get("drafts", draft.id);
        if ((stored?.count ?? 0) !== count) return { ok: false, other: stored };
        // What the server has was perhaps noted after the caller read the draft.
        const next = { ...draft, count: count + 1, version: Math.max(draft.version, stored?.version ?? 0) };
        await hand.put("drafts", next);
        return { ok: true, draft: next };
      });
      if (kept.ok && count === 0) channel.tell();
      return kept;
    },
    note: (id, version, count) =>
      cabinet.act(["drafts"], async (hand) => {
        const stored = await hand.get("drafts", id);
        if (stored !== undefined) await hand.put("drafts", { ...stored, version, unsent: stored.count !== count });
      }),
    async remove(id) {
      await cabinet.act(["drafts"], (hand) => hand.remove("drafts", id));
      channel.tell();
    },
  };
  return drafts;
}
