import type { Cabinet, Hand } from "./cabinet.ts";
import type { ChangeChannel } from "./change-channel.ts";
import { filesIn } from "./files-in.ts";
import type { Filing, KeptDraft } from "./filing.ts";

/** What somebody has finished filling in. */
export type NewFiling = Pick<
  Filing,
  "form" | "title" | "subject" | "answers" | "revision" | "locale" | "draft" | "draftVersion"
>;

/** How long a file that nothing refers to is kept, ms: it may stand in a form that keeps no draft. */
const GRACE = 24 * 60 * 60_000;
/** How long what was sent is still shown, ms. */
const SHOWN = 7 * 24 * 60 * 60_000;

/** The filings of one person on this device, in their order. Every tab sees the same. */
export interface Outbox {
  list(): Promise<readonly Filing[]>;
  /** Keeps a filing, in the place of the draft that it was made from. From here on nothing loses it. */
  add(filing: NewFiling): Promise<Filing>;
  /** Sends it now, whatever was said before. */
  retry(id: string): Promise<void>;
  /** Makes everything that waits due now. */
  hasten(): Promise<void>;
  /** Throws one away, unless it is being sent. Gives whether it is gone. */
  remove(id: string): Promise<boolean>;
  /** Makes a draft of one that the server has not taken, to be changed and filed anew. */
  takeBack(id: string): Promise<KeptDraft | undefined>;
  /** Changes one that is still there; gives it as it is then. */
  change(id: string, change: Partial<Filing>, unless?: readonly Filing["state"][]): Promise<Filing | undefined>;
  /** Throws away files that nothing refers to, and what was sent long ago. */
  tidy(): Promise<void>;
}

export function createOutbox(cabinet: Cabinet, channel: ChangeChannel, now: () => number = Date.now): Outbox {
  const act: Cabinet["act"] = async (drawers, work) => {
    const result = await cabinet.act(drawers, work);
    channel.tell();
    return result;
  };
  const outbox: Outbox = {
    async list() {
      const all = await cabinet.act(["filings"], (hand) => hand.all("filings"));
      return all.toSorted((a, b) => a.order - b.order);
    },
    add: (made) =>
      act(["filings", "drafts"], async (hand) => {
        const orders = (await hand.all("filings")).map(({ order }) => order);
        const filing: Filing = {
          ...made,
          id: crypto.randomUUID(),
          order: Math.max(0, ...orders) + 1,
          at: now(),
          files: filesIn(made.answers),
          state: "waiting",
          tries: 0,
          nextTryAt: 0,
          maybeSent: false,
          issues: [],
          uploaded: 0,
        };
        await hand.put("filings", filing);
        if (made.draft !== undefined) await hand.remove("drafts", made.draft);
        return filing;
      }),
    retry: async (id) =>
      void (await outbox.change(id, { state: "waiting", nextTryAt: 0, tries: 0 }, ["done", "sending", "uploading"])),
    hasten: () =>
      act(["filings"], async (hand) => {
        for (const filing of await hand.all("filings"))
          if (filing.state === "waiting" && filing.nextTryAt > 0)
            await hand.put("filings", { ...filing, nextTryAt: 0 });
      }),
    async remove(id) {
      const gone = await act(["filings"], async (hand) => {
        const filing = await hand.get("filings", id);
        if (filing?.state === "sending") return false;
        await hand.remove("filings", id);
        return true;
      });
      await outbox.tidy();
      return gone;
    },
    takeBack: (id) =>
      act(["filings", "drafts"], async (hand) => {
        const filing = await hand.get("filings", id);
        if (filing === undefined || filing.state === "done" || filing.maybeSent) return undefined;
        const draft = draftOf(filing, now());
        await hand.remove("filings", id);
        await hand.put("drafts", draft);
        return draft;
      }),
    change: (id, change, unless = []) =>
      act(["filings"], async (hand) => {
        const filing = await hand.get("filings", id);
        if (filing === undefined || unless.includes(filing.state)) return undefined;
        const changed = { ...filing, ...change };
        await hand.put("filings", changed);
        return changed;
      }),
    tidy: () =>
      cabinet.act(["filings", "drafts", "files"], async (hand) => {
        await forgetSent(hand, now() - SHOWN);
        const kept = [...(await hand.all("filings")), ...(await hand.all("drafts"))];
        const named = new Set(kept.flatMap(({ answers }) => filesIn(answers).map(({ sha256 }) => sha256)));
        for (const sha256 of await hand.keys("files")) {
          if (named.has(sha256)) continue;
          const file = await hand.get("files", sha256);
          if (file !== undefined && file.at < now() - GRACE) await hand.remove("files", sha256);
        }
      }),
  };
  return outbox;
}

async function forgetSent(hand: Hand, before: number): Promise<void> {
  for (const { id, state, doneAt = 0 } of await hand.all("filings"))
    if (state === "done" && doneAt < before) await hand.remove("filings", id);
}

function draftOf(filing: Filing, at: number): KeptDraft {
  const { draft, draftVersion, form, title, subject, revision, locale, answers } = filing;
  return {
    id: draft ?? crypto.randomUUID(),
    form,
    title,
    subject,
    revision,
    locale,
    answers,
    document: undefined,
    savedAt: at,
    count: 1,
    version: draftVersion ?? 0,
    unsent: true,
  };
}
