import type { Answer } from "../api/index.ts";
import { backOff } from "./back-off.ts";
import type { Cabinet } from "./cabinet.ts";
import type { Carrier, UploadState } from "./carrier.ts";
import type { ChangeChannel } from "./change-channel.ts";
import type { Filing } from "./filing.ts";
import { issuesOf, judgeFailure } from "./judge-failure.ts";
import type { Outbox } from "./outbox.ts";
import { sendFile } from "./send-file.ts";
import { takeTurns, type Turn } from "./turn.ts";

/** What a sender works with. */
export interface SenderTools {
  readonly cabinet: Cabinet;
  readonly channel: ChangeChannel;
  readonly outbox: Outbox;
  readonly carrier: Carrier;
  /** Whether the server still takes us for the person whose filings these are: a page may have changed its token. */
  readonly isStill: () => Promise<boolean>;
  readonly now?: () => number;
  readonly chance?: () => number;
  /** How long a filing that somebody looks at may lie untouched before this tab takes the turn from another, ms. */
  readonly patience?: number;
}

/** After so long another tab that should send is asleep, ms. */
const ASLEEP = 8000;
/** How often the files may turn out to be missing before it is left for later. */
const ROUNDS = 3;

/** Sends what waits, one filing after the other, from one tab at a time. */
export interface Sender {
  /** Somebody looks at this filing: another tab that should send it and sleeps loses its turn. */
  hurry(id: string): void;
  end(): void;
}

export function startSender(tools: SenderTools): Sender {
  const { outbox, now = Date.now, patience = ASLEEP } = tools;
  const ended = new AbortController();
  const turn: Turn = takeTurns(tools.cabinet, (signal) => work(tools, signal));
  return {
    hurry(id) {
      const look = setTimeout(async () => {
        const filing = (await outbox.list()).find((each) => each.id === id);
        if (filing?.state === "waiting" && filing.tries === 0 && filing.nextTryAt <= now()) turn.steal();
      }, patience);
      ended.signal.addEventListener("abort", () => clearTimeout(look));
    },
    end() {
      ended.abort();
      turn.end();
    },
  };
}

async function work(tools: SenderTools, signal: AbortSignal): Promise<void> {
  const { outbox, channel, now = Date.now } = tools;
  await outbox.tidy().catch(() => undefined);
  while (!signal.aborted) {
    // From here on nothing that changes is missed.
    const pause = startPause(channel, outbox, signal);
    const filings = await outbox.list().catch(() => []);
    const next = nextOf(filings, now());
    if (next === undefined) await pause.until(nextDue(filings, now()));
    pause.end();
    if (next === undefined) continue;
    // Somebody else has signed in: these are not theirs to send.
    if (!(await tools.isStill())) return;
    if (!signal.aborted) await send(tools, next, signal).catch(() => rest());
  }
}

/** The device itself fails, e.g. its disk is full: not at once again. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}

interface Pause {
  /** Waits so long, ms, or until something changes, the network is back, or the turn is over. */
  until(length: number): Promise<void>;
  end(): void;
}

function startPause(channel: ChangeChannel, outbox: Outbox, signal: AbortSignal): Pause {
  let wake: () => void = () => undefined;
  const woken = new Promise<void>((resolve) => (wake = resolve));
  const stop = channel.listen(() => wake());
  // The network is back: whatever waits goes out at once, and the change wakes everybody.
  const online = (): void => void outbox.hasten().catch(wake);
  globalThis.addEventListener("online", online);
  signal.addEventListener("abort", wake);
  return {
    async until(length) {
      const timer = setTimeout(wake, length);
      await woken;
      clearTimeout(timer);
    },
    end() {
      stop();
      globalThis.removeEventListener("online", online);
      signal.removeEventListener("abort", wake);
    },
  };
}

function nextDue(filings: readonly Filing[], now: number): number {
  const dues = filings.flatMap(({ state, nextTryAt }) => (isOpen(state) ? [nextTryAt - now] : []));
  // A clock that was set back makes nobody wait for hours.
  return Math.max(50, Math.min(...dues, 60_000));
}

function isOpen(state: Filing["state"]): boolean {
  return state === "waiting" || state === "uploading" || state === "sending";
}

/** The first that may be sent now. What waits about a subject holds back what was filed about it later. */
export function nextOf(filings: readonly Filing[], now: number): Filing | undefined {
  const busy = new Set<string>();
  for (const filing of filings) {
    if (!isOpen(filing.state)) continue;
    const isFirst = filing.subject === "" || !busy.has(filing.subject);
    if (isFirst && filing.nextTryAt <= now) return filing;
    busy.add(filing.subject);
  }
  return undefined;
}

async function send(tools: SenderTools, filing: Filing, signal: AbortSignal): Promise<void> {
  const { outbox } = tools;
  for (let round = 0; round < ROUNDS; round += 1) {
    const files = await sendFiles(tools, filing, signal);
    if (signal.aborted) return;
    if (!files.ok) return settle(tools, filing.id, files);
    // Gone or taken back in the meantime: it must not be sent.
    if ((await outbox.change(filing.id, { state: "sending", maybeSent: true }, ["done", "refused"])) === undefined)
      return;
    const answer = await tools.carrier.file(filing, signal);
    if (signal.aborted) return;
    const missing = !answer.ok && judgeFailure(answer.failure) === "files";
    if (!missing || round === ROUNDS - 1) return settle(tools, filing.id, answer);
  }
}

async function sendFiles(
  tools: SenderTools,
  filing: Filing,
  signal: AbortSignal,
): Promise<Answer<UploadState | undefined>> {
  const { cabinet, outbox } = tools;
  let before = 0;
  for (const file of filing.files) {
    const kept = await cabinet.act(["files"], (hand) => hand.get("files", file.sha256));
    const told = (offset: number): void =>
      void outbox.change(filing.id, { state: "uploading", uploaded: before + offset }, ["done", "refused", "sending"]);
    const sent = await sendFile(tools.carrier, file, kept?.blob, told, signal);
    if (!sent.ok) return sent;
    before += file.size;
  }
  return { ok: true, value: undefined };
}

/** Writes down what came of a try. */
async function settle(tools: SenderTools, id: string, answer: Answer<unknown>): Promise<void> {
  const { outbox, now = Date.now, chance = Math.random } = tools;
  const filing = (await outbox.list()).find((each) => each.id === id);
  if (filing === undefined || filing.state === "done") return;
  if (answer.ok) {
    // What the server has is not kept twice; the number that it got is.
    const done = { state: "done", doneAt: now(), receipt: answer.value, answers: {}, files: [], issues: [] } as const;
    await outbox.change(id, done);
    await outbox.tidy();
    return;
  }
  const verdict = judgeFailure(answer.failure);
  const issues = issuesOf(answer.failure);
  if (verdict === "refused") {
    await outbox.change(id, { state: "refused", issues, maybeSent: false });
    return;
  }
  const tries = filing.tries + 1;
  // Who must sign in first needs longer than a tunnel.
  const pause = backOff(verdict === "sign-in" ? tries + 4 : tries, chance());
  await outbox.change(id, { state: "waiting", tries, nextTryAt: now() + pause, issues });
}
