import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { sweepUploads } from "../blobs/index.ts";
import { databaseBlobs } from "../blobs/database-blobs.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { createTimerWorker } from "../timers/index.ts";
import { openTestApp, type Ask, type TestApp } from "../testing/open-test-app.contract.ts";
import { NOW } from "../testing/bean-products.contract.ts";

type Upload = HttpSchemas["Upload"];

const STAFF = "a:wang.min:staff";
const OTHER = "b:x:staff";
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(2000, 7)]);
const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("uploads", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp({ limits: { fileBytes: 3_000_000 } });
  });

  const announce = (bytes: Uint8Array, more: object = {}, ask: Ask = {}) => {
    const json = { sha256: hashOf(bytes), size: bytes.length, type: "image/png", name: "现场.png", ...more };
    return test.ask<Upload & HttpSchemas["Problem"]>("POST", "/v1/uploads", { as: STAFF, json, ...ask });
  };
  const send = async (sha256: string, offset: number, bytes: Uint8Array | ReadableStream, as = STAFF) => {
    const response = await test.app.request(`/v1/uploads/${sha256}`, {
      method: "PATCH",
      headers: {
        authorization: `Bearer ${as}`,
        "content-type": "application/offset+octet-stream",
        "upload-offset": String(offset),
        "accept-language": "en",
      },
      body: bytes as BodyInit,
      duplex: "half",
    } as RequestInit);
    const body = (await response.json()) as Upload & HttpSchemas["Problem"];
    return {
      status: response.status,
      body,
      offset: response.headers.get("upload-offset"),
      code: body.issues?.[0]?.code,
    };
  };
  const fetchBlob = (sha256: string, as = STAFF, headers: Record<string, string> = {}) =>
    test.app.request(`/v1/blobs/${sha256}`, { headers: { authorization: `Bearer ${as}`, ...headers } });

  it("take a file in pieces, go on where they stopped, and are complete when the hash is right", async () => {
    const sha256 = hashOf(PNG);
    const begun = await announce(PNG);
    expect(begun.status).toBe(200);
    expect(begun.body).toMatchObject({ sha256, size: PNG.length, offset: 0, complete: false });
    expect([begun.headers.get("upload-offset"), begun.headers.get("upload-length")]).toEqual(["0", String(PNG.length)]);
    expect(await send(sha256, 0, PNG.subarray(0, 700))).toMatchObject({ status: 200, body: { offset: 700 } });
    expect((await announce(PNG)).body).toMatchObject({ offset: 700, complete: false });
    const head = await test.app.request(`/v1/uploads/${sha256}`, {
      method: "HEAD",
      headers: { authorization: `Bearer ${STAFF}` },
    });
    expect([head.status, head.headers.get("upload-offset"), await head.text()]).toEqual([200, "700", ""]);
    expect((await test.ask<Upload>("GET", `/v1/uploads/${sha256}`, { as: STAFF })).body.offset).toBe(700);
    expect((await fetchBlob(sha256)).status).toBe(404);
    expect((await send(sha256, 700, PNG.subarray(700))).body).toMatchObject({ offset: PNG.length, complete: true });
    expect((await announce(PNG, { name: "again.png" })).body).toMatchObject({ offset: PNG.length, complete: true });
  });

  it("keep what has arrived of a connection that is cut", async () => {
    const bytes = Buffer.concat([PNG, Buffer.alloc(1_200_000, 1)]);
    const sha256 = hashOf(bytes);
    await announce(bytes);
    let sent = 0;
    const cut = new ReadableStream({
      pull(controller) {
        if (sent >= 900_000) controller.error(new TypeError("terminated"));
        else controller.enqueue(bytes.subarray(sent, (sent += 100_000)));
      },
    });
    const { status } = await send(sha256, 0, cut);
    expect(status).toBe(500);
    const { offset } = (await announce(bytes)).body;
    expect(offset).toBe(900_000);
    expect((await send(sha256, offset, bytes.subarray(offset))).body.complete).toBe(true);
    expect(Buffer.from(await (await fetchBlob(sha256)).arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("refuse a wrong offset and tell the true one", async () => {
    const sha256 = hashOf(PNG);
    await announce(PNG);
    await send(sha256, 0, PNG.subarray(0, 100));
    for (const offset of [0, 99, 101, 5000]) {
      const told = await send(sha256, offset, PNG.subarray(100));
      expect([told.status, told.code, told.offset]).toEqual([409, "blob/wrong-offset", "100"]);
    }
    const bad = await test.fail("PATCH", `/v1/uploads/${sha256}`, {
      as: STAFF,
      text: "x",
      headers: { "content-type": "application/offset+octet-stream", "upload-offset": "-1" },
    });
    expect([bad.status, bad.body.issues[0]?.code]).toEqual([422, "blob/bad-offset"]);
    const type = await test.fail("PATCH", `/v1/uploads/${sha256}`, { as: STAFF, text: "x" });
    expect([type.status, type.body.issues[0]?.code]).toEqual([415, "server/wrong-content-type"]);
    expect((await send("f".repeat(64), 0, PNG)).code).toBe("blob/unknown-upload");
    expect((await send("..%2f..%2fetc", 0, PNG)).status).toBe(404);
  });

  it("throw away what has another hash, and take it again", async () => {
    const wrong = Buffer.from(PNG);
    wrong[1000] = 0;
    const sha256 = hashOf(PNG);
    await announce(PNG);
    expect(await send(sha256, 0, wrong)).toMatchObject({ status: 422, code: "blob/wrong-hash" });
    expect((await announce(PNG)).body).toMatchObject({ offset: 0, complete: false });
    expect((await send(sha256, 0, PNG)).body.complete).toBe(true);
  });

  it("take no more bytes than were announced", async () => {
    const sha256 = hashOf(PNG);
    await announce(PNG);
    expect(await send(sha256, 0, Buffer.concat([PNG, PNG]))).toMatchObject({ status: 422, code: "blob/too-long" });
    expect((await send(sha256, (await announce(PNG)).body.offset, PNG)).body.complete).toBe(true);
  });

  it("refuse what is too large, of a type that is not taken, or not what it says", async () => {
    const large = await announce(PNG, { size: 3_000_001 });
    expect([large.status, large.body.issues[0]?.code]).toEqual([413, "blob/too-large"]);
    for (const type of ["text/html", "image/svg+xml", "application/x-msdownload"]) {
      const told = await announce(PNG, { type });
      expect([told.status, told.body.issues[0]?.code]).toEqual([415, "blob/type-refused"]);
    }
    const page = Buffer.from("<!doctype html><script>alert(1)</script>");
    await announce(page);
    expect(await send(hashOf(page), 0, page)).toMatchObject({ status: 422, code: "blob/not-what-it-says" });
    const other = await announce(page, { size: 12 });
    expect([other.status, other.body.issues[0]?.code]).toEqual([409, "blob/size-differs"]);
    for (const sha256 of ["A".repeat(64), "../../etc/passwd", "0".repeat(63)]) {
      expect((await announce(PNG, { sha256 })).status).toBe(422);
    }
  });

  it("give a file back so that no browser shows it as a page, whatever it is called", async () => {
    const page = Buffer.from("<script>alert(1)</script>");
    const told = await announce(page, { type: "text/plain", name: '../../x"\u202e.html' });
    expect(told.status).toBe(200);
    await send(hashOf(page), 0, page);
    const blob = await fetchBlob(hashOf(page));
    const headers = Object.fromEntries(blob.headers);
    expect(headers).toMatchObject({
      "content-type": "application/octet-stream",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "content-length": String(page.length),
    });
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="[^"/\\\r\n]+"; filename\*=UTF-8''[\w.%-]+$/u,
    );
    expect(await blob.text()).toBe("<script>alert(1)</script>");
    await announce(PNG);
    await send(hashOf(PNG), 0, PNG);
    const picture = await fetchBlob(hashOf(PNG));
    expect(picture.headers.get("content-type")).toBe("image/png");
    const etag = picture.headers.get("etag") ?? "";
    expect((await fetchBlob(hashOf(PNG), STAFF, { "if-none-match": etag })).status).toBe(304);
  });

  it("never show or spare one company another's files", async () => {
    const sha256 = hashOf(PNG);
    await announce(PNG);
    await send(sha256, 0, PNG);
    expect((await fetchBlob(sha256, OTHER)).status).toBe(404);
    expect((await test.fail("GET", `/v1/uploads/${sha256}`, { as: OTHER })).status).toBe(404);
    expect((await send(sha256, 0, PNG, OTHER)).code).toBe("blob/unknown-upload");
    expect((await announce(PNG, {}, { as: OTHER })).body).toMatchObject({ offset: 0, complete: false });
    expect((await fetchBlob(sha256, "a:p:reader")).status).toBe(200);
    expect((await fetchBlob(sha256, "a:p:nobody")).status).toBe(403);
    expect((await announce(PNG, {}, { as: "a:p:reader" })).status).toBe(403);
    expect((await announce(PNG, {}, { as: null })).status).toBe(401);
  });

  it("become one whole file when two tabs send it at the same time", async () => {
    const bytes = Buffer.concat([PNG, Buffer.alloc(1_500_000, 3)]);
    const sha256 = hashOf(bytes);
    const tab = async (): Promise<boolean> => {
      let { offset, complete } = (await announce(bytes)).body;
      for (let tries = 0; !complete && tries < 50; tries += 1) {
        const told = await send(sha256, offset, bytes.subarray(offset, offset + 200_000));
        if (told.status === 200) ({ offset, complete } = told.body);
        else {
          expect(told.code).toBe("blob/wrong-offset");
          offset = Number(told.offset);
          complete = offset === bytes.length;
        }
      }
      return complete;
    };
    expect(await Promise.all([tab(), tab(), tab()])).toEqual([true, true, true]);
    expect((await announce(bytes)).body.complete).toBe(true);
    expect(hashOf(Buffer.from(await (await fetchBlob(sha256)).arrayBuffer()))).toBe(sha256);
  });

  it("are swept a day after their last byte when nothing names them", async () => {
    const sha256 = hashOf(PNG);
    await announce(PNG);
    await send(sha256, 0, PNG.subarray(0, 10));
    let now = NOW;
    const blobs = databaseBlobs(test.store);
    const handlers = new Map([["upload", sweepUploads(test.store, blobs)]]);
    const worker = createTimerWorker({ store: test.store, now: () => now, handlers });
    now = NOW + 23 * 60 * 60 * 1000;
    await worker.tick();
    expect((await test.ask<Upload>("GET", `/v1/uploads/${sha256}`, { as: STAFF })).body.offset).toBe(10);
    now = NOW + 25 * 60 * 60 * 1000;
    await worker.tick();
    expect((await test.fail("GET", `/v1/uploads/${sha256}`, { as: STAFF })).status).toBe(404);
    expect(await blobs.received("a", { scope: "", sha256 })).toBe(0);
    expect((await announce(PNG)).body.offset).toBe(0);
  });
});
