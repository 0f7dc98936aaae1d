import type { FileStore } from "@bylaw/react";
import { afterEach, describe, expect, it } from "vitest";

import { openChangeChannel, type ChangeChannel } from "./change-channel.ts";
import { createFakeCarrier, makeFile, offline, refusal, type FakeCarrier } from "./fake-carrier.contract.ts";
import { createFileKeeper } from "./file-keeper.ts";
import { createMemoryCabinet } from "./memory-cabinet.ts";

let channel: ChangeChannel;
let count = 0;

function open(carrier: FakeCarrier, isStill = true): FileStore {
  const name = `keeper ${(count += 1)}`;
  channel = openChangeChannel(name);
  return createFileKeeper({
    cabinet: createMemoryCabinet(name),
    channel,
    carrier,
    isStill: () => Promise.resolve(isStill),
  });
}

afterEach(() => channel.close());

describe("createFileKeeper", () => {
  it("keeps a file, sends it ahead piece by piece and tells how far it is", async () => {
    const carrier = createFakeCarrier();
    const files = open(carrier);
    const { blob, reference } = await makeFile("ten bytes!");
    const told: string[] = [];
    files.subscribe(() => {
      const state = files.state(reference.sha256);
      told.push(state.kind === "sending" ? `${state.sent}/${state.size}` : state.kind);
    });
    expect(await files.put(blob, { id: "f1", ...reference })).toMatchObject(reference);
    await expect.poll(() => files.state(reference.sha256).kind).toBe("stored");
    expect(told).toEqual(["kept", "0/10", "4/10", "8/10", "10/10", "stored"]);
    expect(new TextDecoder().decode(carrier.blobs.get(reference.sha256))).toBe("ten bytes!");
    const address = await files.url(reference.sha256);
    expect(await files.url(reference.sha256)).toBe(address);
    expect(await (await fetch(address ?? "")).text()).toBe("ten bytes!");
  });

  it("goes on where a cut line has stopped it, wherever the server says that is", async () => {
    const carrier = createFakeCarrier();
    let pieces = 0;
    carrier.trouble = (what) =>
      what === "resume" && (pieces += 1) === 2 ? { failure: offline, late: true } : undefined;
    const files = open(carrier);
    const { blob, reference } = await makeFile("twelve bytes");
    await files.put(blob, { id: "f1", ...reference });
    await expect.poll(() => [pieces, files.state(reference.sha256).kind]).toEqual([2, "kept"]);
    files.retry(reference.sha256);
    await expect.poll(() => files.state(reference.sha256).kind).toBe("stored");
    expect([new TextDecoder().decode(carrier.blobs.get(reference.sha256)), pieces]).toEqual(["twelve bytes", 3]);
  });

  it("tells why a file is refused, and tries again when it is told to", async () => {
    const carrier = createFakeCarrier();
    carrier.trouble = () => ({ failure: refusal(415, "blob/type-refused") });
    const files = open(carrier);
    const { blob, reference } = await makeFile("bytes");
    await files.put(blob, { id: "f1", ...reference });
    await expect.poll(() => files.state(reference.sha256)).toEqual({ kind: "failed", message: "blob/type-refused" });
    carrier.trouble = () => undefined;
    files.retry(reference.sha256);
    await expect.poll(() => files.state(reference.sha256).kind).toBe("stored");
  });

  it("sends nothing once somebody else has signed in", async () => {
    const carrier = createFakeCarrier();
    const files = open(carrier, false);
    const { blob, reference } = await makeFile("mine");
    await files.put(blob, { id: "f1", ...reference });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([files.state(reference.sha256).kind, carrier.blobs.size]).toEqual(["kept", 0]);
  });
});
