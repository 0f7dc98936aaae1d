import { afterEach, describe, expect, it, vi } from "vitest";

import { createDrafts, createMemoryCabinet, type Offline, type Pushed, type ServerDraft } from "../../offline/index.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { Answers, Opening } from "./opening.ts";

const opening: Opening = {
  form: "visit",
  subject: "C-1",
  draft: "",
  revision: "1",
  document: {},
  documents: [],
  title: { "zh-CN": "拜访", en: "Visit" },
  first: {},
};

/** A server that keeps one draft; its answers can be held back or lost. */
function makeServer() {
  let kept: ServerDraft | undefined;
  const held: (() => void)[] = [];
  const state = { hold: false, lose: false };
  const view = (id: string, answers: Answers, version: number): ServerDraft => {
    return { id, version, form: "visit", revision: "1", subject: "C-1", answers, savedAt: 1000, changes: undefined };
  };
  return {
    state,
    get kept() {
      return kept;
    },
    release: () => held.splice(0).forEach((go) => go()),
    elsewhere: (answers: Answers) => (kept = view(kept?.id ?? "", answers, (kept?.version ?? 0) + 1)),
    server: {
      find: () => Promise.resolve({ ok: true, value: undefined } as const),
      get: () => Promise.resolve({ ok: true, value: kept } as const),
      remove: () => Promise.resolve(),
      async push({ id, answers, version }: { id: string; answers: Answers; version: number }): Promise<Pushed> {
        if (version !== (kept?.version ?? 0)) return { kind: "conflict", theirs: kept };
        kept = view(id, answers, version + 1);
        if (state.lose) return { kind: "later" };
        if (state.hold) await new Promise<void>((go) => held.push(go));
        return { kind: "saved", version: version + 1, at: 1000 };
      },
    },
  };
}

function open() {
  const asked: unknown[] = [];
  const made = makeServer();
  const cabinet = createMemoryCabinet("test");
  const channel = { tell: () => undefined, listen: () => () => undefined, close: () => undefined };
  const drafts = createDrafts(cabinet, channel);
  /** Lets a write to this device wait, as a busy database does. */
  let gate: Promise<void> = Promise.resolve();
  const slow = {
    ...drafts,
    keep: async (...args: Parameters<typeof drafts.keep>) => {
      const kept = await drafts.keep(...args);
      await gate;
      return kept;
    },
  };
  const offline = { drafts: slow, server: made.server } as unknown as Offline;
  const keeper = new DraftKeeper(offline, opening, {
    locale: () => "zh-CN",
    saved: () => undefined,
    rival: (_mine, theirs) => asked.push(theirs),
    redraw: () => undefined,
  });
  const shut = (): (() => void) => {
    let go = (): void => undefined;
    gate = new Promise((resolve) => (go = resolve));
    return go;
  };
  return { keeper, asked, drafts, ...made, serverDraft: () => made.kept, shut };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
}

/** As long as it takes to try again what was not reached. */
async function settleAll(): Promise<void> {
  await vi.advanceTimersByTimeAsync(30_000);
}

describe("DraftKeeper", () => {
  afterEach(() => vi.useRealTimers());

  it("does not take its own version for a rival's when the server answers while it writes here", async () => {
    vi.useFakeTimers();
    const { keeper, asked, serverDraft, state, release, shut } = open();
    keeper.change({ note: "a" });
    await settle();
    state.hold = true;
    keeper.push();
    await settle();
    const go = shut();
    keeper.change({ note: "ab" });
    await settle();
    release();
    state.hold = false;
    await settle();
    go();
    await settleAll();
    expect(asked).toEqual([]);
    expect(serverDraft()).toMatchObject({ version: 2, answers: { note: "ab" } });
    expect(keeper.draft).toMatchObject({ version: 2, unsent: false });
    keeper.close();
  });

  it("goes on from what the server took although its answers were lost", async () => {
    vi.useFakeTimers();
    const { keeper, asked, serverDraft, state } = open();
    state.lose = true;
    keeper.change({ note: "a" });
    await settle();
    keeper.push();
    await settle();
    state.lose = false;
    keeper.change({ note: "ab" });
    await settleAll();
    expect(asked).toEqual([]);
    expect(serverDraft()).toMatchObject({ version: 2, answers: { note: "ab" } });
    keeper.close();
  });

  it("asks when somebody else has written there", async () => {
    vi.useFakeTimers();
    const { keeper, asked, elsewhere } = open();
    keeper.change({ note: "a" });
    await settleAll();
    elsewhere({ note: "z" });
    keeper.change({ note: "ab" });
    await settleAll();
    expect(asked).toHaveLength(1);
    keeper.close();
  });
});
