import type { FileStore } from "@bylaw/react";

import type { Cabinet } from "./cabinet.ts";
import type { Carrier } from "./carrier.ts";
import type { ChangeChannel } from "./change-channel.ts";
import type { FiledFile } from "./filing.ts";
import { judgeFailure, issuesOf } from "./judge-failure.ts";
import { sendFile } from "./send-file.ts";

type FileMeta = Parameters<FileStore["put"]>[1];
type FileState = ReturnType<FileStore["state"]>;

const unknown: FileState = { kind: "unknown" };
const kept: FileState = { kind: "kept" };
const stored: FileState = { kind: "stored" };

/** What a keeper works with. */
export interface KeeperTools {
  readonly cabinet: Cabinet;
  readonly channel: ChangeChannel;
  readonly carrier: Carrier;
  /** Whether the server still takes us for the person whose files these are. */
  readonly isStill: () => Promise<boolean>;
  /** Gets a file that is not on this device. */
  readonly fetch?: (sha256: string) => Promise<Blob | undefined>;
}

/**
 * Keeps the files of forms on the device, whole, before an answer names them, and sends them ahead while somebody still
 * fills in. What does not get through now goes with its filing.
 */
export function createFileKeeper({ cabinet, channel, carrier, isStill, fetch }: KeeperTools): FileStore {
  const states = new Map<string, FileState>();
  const known = new Map<string, FiledFile>();
  const addresses = new Map<string, Promise<string | undefined>>();
  const listeners = new Set<() => void>();
  const under = new Set<string>();

  const tell = (sha256: string, state: FileState): void => {
    states.set(sha256, state);
    for (const listener of listeners) listener();
  };

  // Once at a time, whoever asks.
  const send = async (file: FiledFile): Promise<void> => {
    if (under.has(file.sha256)) return;
    under.add(file.sha256);
    await sendOne(file).finally(() => under.delete(file.sha256));
  };

  async function sendOne(file: FiledFile): Promise<void> {
    const { sha256, size } = file;
    if (!(await isStill())) return;
    const held = await cabinet.act(["files"], (hand) => hand.get("files", sha256));
    const told = (sent: number): void => tell(sha256, { kind: "sending", sent, size });
    const sent = await sendFile(carrier, file, held?.blob, told);
    if (sent.ok) return tell(sha256, stored);
    const message = issuesOf(sent.failure)[0]?.message ?? "";
    // What only wants another try is kept, and goes with the filing.
    if (judgeFailure(sent.failure) !== "refused") return tell(sha256, kept);
    tell(sha256, message === "" ? { kind: "failed" } : { kind: "failed", message });
  }

  globalThis.addEventListener("online", () => {
    for (const [sha256, file] of known) if (states.get(sha256) === kept) void send(file);
  });

  return {
    async put(blob, meta) {
      await keep(cabinet, blob, meta);
      channel.tell();
      const file = { sha256: meta.sha256, name: meta.name, type: meta.type, size: meta.size };
      known.set(meta.sha256, file);
      tell(meta.sha256, kept);
      void send(file);
      return meta;
    },
    url(sha256) {
      const address = addresses.get(sha256) ?? addressOf(cabinet, sha256, fetch);
      addresses.set(sha256, address);
      return address;
    },
    state: (sha256) => states.get(sha256) ?? unknown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry(sha256) {
      const file = known.get(sha256);
      if (file !== undefined) void send(file);
    },
    // Its bytes go when no draft and no filing names it any more.
    remove: (sha256) => void known.delete(sha256),
  };
}

async function keep(cabinet: Cabinet, blob: Blob, { sha256, type }: FileMeta): Promise<void> {
  // Copied: a file of the device may be changed or gone by the time it is sent.
  const copy = new Blob([await blob.arrayBuffer()], { type });
  await cabinet.act(["files"], (hand) => hand.put("files", { sha256, blob: copy, at: Date.now() }));
}

async function addressOf(cabinet: Cabinet, sha256: string, fetch: KeeperTools["fetch"]): Promise<string | undefined> {
  const file = await cabinet.act(["files"], (hand) => hand.get("files", sha256));
  const blob = file?.blob ?? (await fetch?.(sha256).catch(() => undefined));
  return blob === undefined ? undefined : URL.createObjectURL(blob);
}
