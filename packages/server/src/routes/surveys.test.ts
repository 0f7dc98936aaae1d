import { createHash } from "node:crypto";
import { openForm, type PolicyDocument } from "@bylaw/core";
import { decodeJwt, SignJWT } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type Ask, type TestApp } from "../testing/open-test-app.contract.ts";
import { siteReport } from "../testing/site-report.contract.ts";

type Link = HttpSchemas["SurveyLinkCreated"] & HttpSchemas["Problem"];

const STAFF = "a:wang.min:staff,customerService";
const HOUR = 60 * 60 * 1000;
const PDF = Buffer.from("%PDF-1.7 from a customer");
const SHA = createHash("sha256").update(PDF).digest("hex");

describe("surveys", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp({ documents: siteReport, limits: { surveyFiles: 1 } });
  });

  const invite = async (more: object = {}, as = STAFF): Promise<Link> => {
    const json = { form: "siteReport", subject: "C00017", ...more };
    return (await test.ask<Link>("POST", "/v1/survey-links", { as, json })).body;
  };
  /** As whoever has a link, and nothing else. */
  const guest = <Body = HttpSchemas["Problem"]>(token: string, method: string, path: string, ask: Ask = {}) =>
    test.ask<Body & HttpSchemas["Problem"]>(method, path, {
      ...ask,
      as: null,
      headers: { ...ask.headers, authorization: `Bearer ${token}` },
    });
  const answer = (token: string, key?: string, answers: object = { weather: "dry" }) =>
    guest<HttpSchemas["SurveySubmitted"]>(token, "POST", "/v1/surveys/submissions", {
      json: { answers },
      ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
    });
  const code = ({ status, body }: { status: number; body: HttpSchemas["Problem"] }) => [status, body.issues?.[0]?.code];

  it("show the form by a link, and nothing of the customer or of the policy", async () => {
    const { token } = await invite({ locale: "zh-CN" });
    const { status, body } = await guest<HttpSchemas["SurveyView"]>(token, "GET", "/v1/surveys");
    expect([status, body.locale, body.answers, body.form.id]).toEqual([200, "zh-CN", {}, "siteReport"]);
    expect(JSON.stringify([body, decodeJwt(token)])).not.toMatch(/C00017|客户 17|tier1MinExclusive|苏州/u);
    const bound = openForm(body.documents as unknown as readonly PolicyDocument[], "siteReport", body.asOf);
    expect(bound?.byId.get("weather")?.options).toEqual(["dry", "wet"]);
  });

  it("take an answer once, for the customer whom the link is about, and refuse the second kindly", async () => {
    const { token, id } = await invite();
    const first = await answer(token, "k");
    expect(first.status).toBe(201);
    const again = await answer(token, "k");
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(code(await answer(token, "another"))).toEqual([410, "survey/answered"]);
    const opened = await guest(token, "GET", "/v1/surveys", { headers: { "accept-language": "zh-CN" } });
    expect([opened.status, opened.body.detail]).toEqual([410, "感谢，您的回答我们已经收到"]);
    const kept = await test.ask<HttpSchemas["Submission"]>("GET", `/v1/submissions/${first.body.submission}`);
    expect(kept.body).toMatchObject({ source: "survey", subject: "C00017", person: `survey/${id}` });
    const { body } = await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/siteReport?subject=C00017");
    expect(body.items).toHaveLength(1);
  });

  it("take one of many answers that come at the same moment", async () => {
    const { token } = await invite();
    const all = await Promise.all(["a", "b", "c", "d"].map((key) => answer(token, key)));
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 410, 410, 410]);
    const { body } = await test.ask<HttpSchemas["SubmissionList"]>("GET", "/v1/submissions?form=siteReport");
    expect(body.items).toHaveLength(1);
  });

  it("take several answers by a link that allows it", async () => {
    const { token } = await invite({ once: false });
    expect([(await answer(token)).status, (await answer(token)).status]).toEqual([201, 201]);
    const { body } = await test.ask<HttpSchemas["SurveyLinkList"]>("GET", "/v1/survey-links", { as: STAFF });
    expect(body.items).toMatchObject([{ answers: 2, state: "open", once: false }]);
    expect(JSON.stringify(body)).not.toContain(token);
  });

  it("close when the link expires or is taken back", async () => {
    const short = await invite({ expiresAt: new Date(Date.parse("2026-06-15T01:00:00Z") + HOUR).toISOString() });
    const revoked = await invite();
    expect((await test.ask("DELETE", `/v1/survey-links/${revoked.id}`, { as: STAFF })).status).toBe(204);
    expect(code(await guest(revoked.token, "GET", "/v1/surveys"))).toEqual([410, "survey/revoked"]);
    expect((await guest(short.token, "GET", "/v1/surveys")).status).toBe(200);
    test.pass(HOUR);
    expect(code(await guest(short.token, "GET", "/v1/surveys"))).toEqual([410, "survey/expired"]);
    expect(code(await answer(short.token))).toEqual([410, "survey/expired"]);
    const { body } = await test.ask<HttpSchemas["SurveyLinkList"]>("GET", "/v1/survey-links", { as: STAFF });
    expect(body.items.map(({ state }) => state).toSorted()).toEqual(["expired", "revoked"]);
  });

  it("open for nobody whose link was forged, taken from an address, or is no link", async () => {
    const { token, id } = await invite();
    const [key] = await test.store.signingKeys("a", "survey");
    const forge = (issuer: string, secret: Uint8Array, alg = "HS256") =>
      new SignJWT({})
        .setProtectedHeader({ alg, kid: key?.id ?? "" })
        .setIssuer(issuer)
        .setAudience("bylaw-survey")
        .setJti(id)
        .setExpirationTime("1h")
        .sign(secret);
    const [header = "", claims = ""] = token.split(".");
    const bad = [
      "",
      "x",
      `${header}.${claims}.`,
      `${btoa('{"alg":"none"}')}.${claims}.`,
      token.slice(0, -2),
      await forge("a", new Uint8Array(32)),
      await forge("b", Buffer.from(key?.secret ?? "", "base64url")),
      await forge("\u0000", Buffer.from(key?.secret ?? "", "base64url")),
    ];
    for (const each of bad) expect(code(await guest(each, "GET", "/v1/surveys"))).toEqual([401, "survey/wrong"]);
    expect((await test.app.request(`/v1/surveys?token=${token}`)).status).toBe(401);
    // A person's credential opens no survey, and a link nothing else.
    expect((await test.fail("GET", "/v1/surveys", { as: STAFF })).status).toBe(401);
    for (const path of ["/v1/me", "/v1/records/customer", "/v1/forms/siteReport", `/v1/blobs/${SHA}`]) {
      expect((await guest(token, "GET", path)).status).toBe(401);
    }
  });

  it("are sent by the form's roles, for forms that are surveys, until a day that makes sense", async () => {
    const refused = async (more: object, as = STAFF) => code({ status: 0, body: await invite(more, as) })[1];
    expect(await refused({ form: "complaintIntake" })).toBe("survey/not-a-survey");
    expect(await refused({}, "a:x:staff")).toBe("server/not-your-form");
    expect(await refused({ subject: "C9" })).toBe("server/unknown-record");
    expect(await refused({ expiresAt: "2026-06-15T00:00:00Z" })).toBe("survey/too-long");
    expect(await refused({ expiresAt: "2028-06-15T00:00:00Z" })).toBe("survey/too-long");
    expect((await test.fail("POST", "/v1/survey-links", { as: "a:p:reader", json: {} })).status).toBe(403);
    expect((await invite()).expiresAt).toBe("2026-06-29T01:00:00.000Z");
  });

  it("take files, but few, and only those that came by the same link", async () => {
    const [one, two] = [await invite(), await invite()];
    const announce = (token: string, more: object = {}) =>
      guest<HttpSchemas["Upload"]>(token, "POST", "/v1/surveys/uploads", {
        json: { sha256: SHA, size: PDF.length, type: "application/pdf", name: "x.pdf", ...more },
      });
    const send = (token: string, text = PDF.toString()) =>
      guest<HttpSchemas["Upload"]>(token, "PATCH", `/v1/surveys/uploads/${SHA}`, {
        text,
        headers: { "content-type": "application/offset+octet-stream", "upload-offset": "0" },
      });
    const photos = { weather: "dry", photos: [{ name: "x.pdf", size: PDF.length, sha256: SHA }] };
    expect((await announce(one.token)).body.complete).toBe(false);
    expect((await send(one.token)).body.complete).toBe(true);
    expect(code(await announce(one.token, { sha256: "1".repeat(64) }))).toEqual([422, "survey/too-many-files"]);
    expect(code(await announce(two.token, { type: "application/zip" }))).toEqual([415, "blob/type-refused"]);
    expect(code(await guest(two.token, "GET", `/v1/surveys/uploads/${SHA}`))).toEqual([404, "blob/unknown-upload"]);
    expect(code(await answer(two.token, undefined, photos))).toEqual([422, "blob/not-uploaded"]);
    expect((await answer(one.token, undefined, photos)).status).toBe(201);
    // The company reads what came; the file is kept.
    const file = await test.app.request(`/v1/blobs/${SHA}`, { headers: { authorization: `Bearer ${STAFF}` } });
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect((await test.store.getBlob("a", { scope: `survey/${one.id}`, sha256: SHA }))?.uses).toBe(1);
  });

  it("are signed with the host's own secrets where it has some, also after one was replaced", async () => {
    const [before, after] = ["first secret of at least 32 bytes!", "second secret of at least 32 bytes"];
    const links = new Map<string, string>();
    for (const [name, secrets] of [
      ["old", { k1: before }],
      ["new", { k2: after, k1: before }],
    ] as const) {
      const app = await openTestApp({ documents: siteReport, surveyKeys: { a: { secrets } } });
      const json = { form: "siteReport", subject: "C00017" };
      const { body } = await app.ask<Link>("POST", "/v1/survey-links", { as: STAFF, json });
      links.set(name, body.token);
      expect(await app.store.signingKeys("a", "survey")).toEqual([]);
      const headers = { authorization: `Bearer ${links.get("old") ?? ""}` };
      // Ids are counted, so the first app's link has the same id in the second.
      expect((await app.ask("GET", "/v1/surveys", { as: null, headers })).status).toBe(200);
    }
    await expect(openTestApp({ surveyKeys: { a: { secrets: { k: "short" } } } })).rejects.toMatchObject({
      issues: [{ code: "server/bad-token-key" }],
    });
  });
});
