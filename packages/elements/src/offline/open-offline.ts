import type { FileStore } from "@bylaw/react";

import { answerTo, type Client, type Failure } from "../api/index.ts";
import { clientFor, wholeAddress } from "../config/index.ts";
import type { Cabinet } from "./cabinet.ts";
import type { Carrier } from "./carrier.ts";
import { signedInCarrier, surveyCarrier } from "./carriers.ts";
import { openChangeChannel, type ChangeChannel } from "./change-channel.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import { draftServer, type DraftServer } from "./draft-server.ts";
import { createFileKeeper } from "./file-keeper.ts";
import { askWho, forgetWho, hashOf } from "./identity.ts";
import { openCabinet } from "./open-cabinet.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { startSender, type Sender } from "./sender.ts";

/** What this device keeps for one person, shared by all elements of the page. */
export interface Offline {
  readonly cabinet: Cabinet;
  readonly channel: ChangeChannel;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly files: FileStore;
  readonly sender: Sender;
  readonly carrier: Carrier;
  /** None for whoever answers a survey. */
  readonly server: DraftServer | undefined;
  /** Asks the browser to keep it when space runs short. Gives whether it promises that. */
  persist(): Promise<boolean>;
  /** Signs the person out: keeps what is here for the next time, or throws it away. */
  leave(keep: boolean): Promise<void>;
}

/** What is opened, or why nothing is: nobody is signed in, or nobody knows who. */
export type Opened = { readonly ok: true; readonly value: Offline } | { readonly ok: false; readonly failure: Failure };

const opened = new Map<string, { readonly client: Client; readonly offline: Promise<Offline> }>();

/** Opens what is kept for the person at the page. @param baseUrl as an element has it, empty for the page's setting */
export async function openOffline(baseUrl: string): Promise<Opened> {
  const client = clientFor(baseUrl);
  const base = wholeAddress(baseUrl);
  const asked = await askWho(client, base);
  if (asked.kind === "nobody") return { ok: false, failure: asked.failure };
  const { tenant, person } = asked.who;
  const name = `bylaw ${base} ${encodeURIComponent(tenant)} ${encodeURIComponent(person)}`;
  const isStill = async (): Promise<boolean> => {
    const me = await answerTo(client.getMe());
    return !me.ok || (me.value.tenant === tenant && me.value.person === person);
  };
  return once(name, client, async () => {
    const carrier = signedInCarrier(client);
    return assemble(
      name,
      carrier,
      isStill,
      draftServer(client),
      (sha256) => bytesOf(client, sha256),
      () => forgetWho(base),
    );
  });
}

/** Opens what is kept for whoever has been sent a survey's link: by the link, since nobody knows the person. */
export async function openSurveyOffline(client: Client, baseUrl: string, token: string): Promise<Opened> {
  const name = `bylaw ${wholeAddress(baseUrl)} survey ${(await hashOf(token)).slice(0, 32)}`;
  return once(name, client, async () => assemble(name, surveyCarrier(client), () => Promise.resolve(true)));
}

async function once(name: string, client: Client, open: () => Promise<Offline>): Promise<Opened> {
  const known = opened.get(name);
  if (known?.client === client) return { ok: true, value: await known.offline };
  // The page has other settings, perhaps another person: what was sent for the one before ends.
  for (const [other, { offline }] of opened) {
    if (other !== name && other.includes(" survey ")) continue;
    opened.delete(other);
    void offline.then(({ sender }) => sender.end());
  }
  const offline = open();
  opened.set(name, { client, offline });
  return { ok: true, value: await offline };
}

async function assemble(
  name: string,
  carrier: Carrier,
  isStill: () => Promise<boolean>,
  server?: DraftServer,
  fetch?: (sha256: string) => Promise<Blob | undefined>,
  forget?: () => void,
): Promise<Offline> {
  const cabinet = await openCabinet(name);
  const channel = openChangeChannel(name);
  const outbox = createOutbox(cabinet, channel);
  const files = createFileKeeper({ cabinet, channel, carrier, isStill, ...(fetch === undefined ? {} : { fetch }) });
  const sender = startSender({ cabinet, channel, outbox, carrier, isStill });
  return {
    cabinet,
    channel,
    outbox,
    files,
    sender,
    server,
    carrier,
    drafts: createDrafts(cabinet, channel),
    persist: async () => {
      // Types say that it is always there; pages that are not secure have none.
      const storage = (navigator as { readonly storage?: StorageManager }).storage;
      return (await storage?.persist?.().catch(() => false)) ?? false;
    },
    async leave(keep) {
      sender.end();
      opened.delete(name);
      forget?.();
      if (!keep) await cabinet.destroy();
      else cabinet.close();
      channel.tell();
      channel.close();
    },
  };
}

async function bytesOf(client: Client, sha256: string): Promise<Blob | undefined> {
  const answer = await answerTo(client.getBlob({ path: { sha256 } }));
  return answer.ok ? new Blob([answer.value]) : undefined;
}
