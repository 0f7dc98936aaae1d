import { createPublicKey, verify } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { Webhook } from "standardwebhooks";
import { dingTalkSign } from "./channels/ding-talk.ts";
import { feishuSign } from "./channels/feishu.ts";
import { channels } from "./channels/index.ts";
import type { Message } from "./channel.ts";
import { createGuardedPost } from "./guarded-post.ts";
import { MailRefused, sendMail, type MailServer } from "./send-mail.ts";
import { keptSettings, rotatedSettings } from "./webhook-settings.ts";
import { testCertificate } from "./test-certificate.contract.ts";
import { startHttp, startSmtp, type Reply, type TestServer } from "./servers.contract.ts";

const SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const item = { type: "sla.breached", timestamp: "2023-01-19T00:13:51Z", data: { id: "sla_1" } };
const message: Message = {
  id: "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W",
  locale: "zh-CN",
  title: "已超时：首次回应",
  lines: [],
  items: [item],
};

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function server(reply: Reply | ((count: number) => Reply)): Promise<TestServer> {
  const started = await startHttp((_, count) => (typeof reply === "function" ? reply(count) : reply));
  open.push(started);
  return started;
}

const post = createGuardedPost({ allowHosts: ["127.0.0.1"], timeout: 2000 });

async function send(id: string, { port }: TestServer, settings: object, now = 1_674_087_231_000, sent = message) {
  const url = `http://127.0.0.1:${port}/hook?key=k`;
  const services = { post, mail: undefined, now: () => now };
  return channels.get(id)?.send(sent, { url, ...settings }, services);
}

describe("webhook", () => {
  const secrets = [{ secret: SECRET }];

  it("signs as Standard Webhooks says, to the letter", async () => {
    const started = await server({ status: 204 });
    expect(await send("webhook", started, { secrets })).toEqual({ ok: true });
    const [got] = started.received;
    const { headers = {}, body } = got ?? {};
    expect(headers["webhook-signature"]).toBe("v1,e2YV9XueaulnbCQYjG1/iCnOFZcKCTqQMsmxU5oQ+hM=");
    expect([headers["webhook-id"], headers["webhook-timestamp"]]).toEqual([message.id, "1674087231"]);
    expect(body).toBe(JSON.stringify(item));
  });

  it("is verified by the library of the specification, under the new and the old secret", async () => {
    const now = Date.now();
    const older = "whsec_YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";
    const gone = "whsec_enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6eno=";
    const both = [{ secret: SECRET }, { secret: older, until: now + 1000 }, { secret: gone, until: now - 1 }];
    const started = await server({ status: 200 });
    await send("webhook", started, { secrets: both }, now);
    const [{ headers, body } = { headers: {}, body: "" }] = started.received;
    const sent = headers as Record<string, string>;
    for (const secret of [SECRET, older]) expect(new Webhook(secret).verify(body, sent)).toEqual(item);
    expect(() => new Webhook(gone).verify(body, sent)).toThrow();
    expect(() => new Webhook(SECRET).verify(body.replace("sla_1", "sla_2"), sent)).toThrow();
  });

  it.each([
    [{ status: 302, headers: { location: "https://example.com" } }, { problem: "status 302" }],
    [{ status: 500 }, { problem: "status 500" }],
    [{ status: 410 }, { isOver: true }],
    [{ status: 429, headers: { "retry-after": "120" } }, { retryAfter: 120_000 }],
    [{ status: 502, headers: { "retry-after": "Thu, 19 Jan 2023 00:14:51 GMT" } }, { retryAfter: 60_000 }],
    [{ status: 504, headers: { "retry-after": "nonsense" } }, { problem: "status 504" }],
    [{ status: 500, headers: { "retry-after": "120" } }, { problem: "status 500" }],
  ])("takes %j for a failure", async (reply, expected) => {
    const told = await send("webhook", await server(reply), { secrets });
    expect(told).toMatchObject({ ok: false, ...expected });
    if (!("retryAfter" in expected)) expect(told).not.toHaveProperty("retryAfter");
  });

  it("wants a secret of 24 to 64 bytes and a whole address", () => {
    const check = (settings: unknown) =>
      channels
        .get("webhook")
        ?.check(settings)
        .map(({ code }) => code);
    expect(check({ url: "https://a.example/x", secrets })).toEqual([]);
    expect(check({ url: "https://a.example/x", secrets: [{ secret: "whsec_c2hvcnQ=" }] })).toEqual([
      "notice/bad-secret",
    ]);
    expect(check({ url: "a.example", secrets, more: 1 })).toEqual(["server/no-such-field", "notice/bad-url"]);
  });

  it("shows nothing that is secret", () => {
    const settings = { url: "https://a.example/hook/abcdef?token=abcdef", secrets };
    expect(channels.get("webhook")?.show(settings)).toEqual({ url: "https://a.example/…" });
  });
});

describe("chat robots", () => {
  it("sign each in its own way", () => {
    expect(encodeURIComponent(dingTalkSign("1700000000000", "SECtest"))).toBe(
      "aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g%3D",
    );
    expect(feishuSign("1700000000", "test")).toBe("eSJQnOl8XqPTMPHWz9e5IzeHS/tqoc68g2967ekIPmg=");
  });

  it("send the signature where the other side looks for it", async () => {
    const started = await server({ body: '{"errcode":0,"code":0}' });
    expect(await send("dingtalk", started, { secret: "SECtest" }, 1_700_000_000_000)).toEqual({ ok: true });
    expect(await send("feishu", started, { secret: "test" }, 1_700_000_000_000)).toEqual({ ok: true });
    expect(await send("wecom", started, {})).toEqual({ ok: true });
    const [ding, feishu, wecom] = started.received;
    const query = new URL(ding?.path ?? "", "http://x").searchParams;
    expect([query.get("key"), query.get("timestamp"), query.get("sign")]).toEqual([
      "k",
      "1700000000000",
      dingTalkSign("1700000000000", "SECtest"),
    ]);
    expect(JSON.parse(ding?.body ?? "")).toEqual({ msgtype: "text", text: { content: message.title } });
    expect(JSON.parse(feishu?.body ?? "")).toEqual({
      timestamp: "1700000000",
      sign: feishuSign("1700000000", "test"),
      msg_type: "text",
      content: { text: message.title },
    });
    expect(JSON.parse(wecom?.body ?? "")).toEqual({ msgtype: "text", text: { content: message.title } });
  });

  it.each([
    ["wecom", '{"errcode":93000,"errmsg":"invalid webhook url"}', { problem: "code 93000" }],
    ["wecom", '{"errcode":45009}', { retryAfter: 60_000 }],
    ["dingtalk", '{"errcode":310000,"errmsg":"sign not match"}', { problem: "code 310000" }],
    ["dingtalk", '{"errcode":130101}', { retryAfter: 600_000 }],
    ["feishu", '{"code":19021,"msg":"sign match fail"}', { problem: "code 19021" }],
    ["feishu", '{"StatusCode":0}', undefined],
    ["feishu", '{"code":9499}', { retryAfter: 60_000 }],
    ["feishu", "<html>", { problem: "code none" }],
  ])("%s: 200 with %s is read for what it means", async (id, body, problem) => {
    const told = await send(id, await server({ status: 200, body }), {});
    expect(told).toMatchObject(problem === undefined ? { ok: true } : { ok: false, ...problem });
  });

  it("keep a long digest within what a robot takes, in whole characters, and count what is left", async () => {
    const started = await server({ body: '{"errcode":0}' });
    const lines = Array.from(
      { length: 50 },
      (_, at) => `${at + 1}. 已超时：首次回应（complaint/T-2026-${at}）原定到期`,
    );
    await send("wecom", started, {}, 0, { ...message, title: "50 条制度提醒", lines });
    const { text } = JSON.parse(started.received[0]?.body ?? "") as { readonly text: { readonly content: string } };
    expect(Buffer.byteLength(text.content)).toBeLessThanOrEqual(2048);
    expect(text.content).toMatch(/……另有 \d+ 条$/u);
    expect(text.content).not.toContain("\uFFFD");
  });
});

describe("webhook with a key of its own", () => {
  it("is verified by everybody who knows the other half, and by nobody who has another", async () => {
    const { settings } = keptSettings("webhook", { url: "https://x.example", signature: "v1a" });
    const { secrets } = settings as { readonly secrets: { readonly secret: string }[] };
    const started = await server({ status: 200 });
    await send("webhook", started, { secrets });
    const [got] = started.received;
    const { headers = {}, body = "" } = got ?? {};
    const [version, signed = ""] = String(headers["webhook-signature"]).split(",");
    const shown = channels.get("webhook")?.show(settings) as { readonly publicKeys: readonly string[] };
    const [publicKey = ""] = shown.publicKeys;
    expect([version, publicKey.slice(0, 5)]).toEqual(["v1a", "whpk_"]);
    const x = Buffer.from(publicKey.slice(5), "base64").toString("base64url");
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    const content = (text: string): Buffer =>
      Buffer.from(`${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${text}`);
    expect(verify(null, content(body), key, Buffer.from(signed, "base64"))).toBe(true);
    expect(verify(null, content(`${body} `), key, Buffer.from(signed, "base64"))).toBe(false);
  });

  it("never tells its own half, keeps its kind when it is renewed, and knows no other kind", () => {
    const { settings, secret } = keptSettings("webhook", { url: "https://x.example", signature: "v1a" });
    expect(secret).toBeUndefined();
    const rotated = rotatedSettings(settings, 0);
    expect(rotated.secret).toBeUndefined();
    expect(channels.get("webhook")?.show(rotated.settings)).toMatchObject({
      publicKeys: [expect.stringMatching(/^whpk_/u), expect.stringMatching(/^whpk_/u)],
    });
    const strange = keptSettings("webhook", { url: "https://x.example", signature: "v2" });
    expect(channels.get("webhook")?.check(strange.settings)).toMatchObject([{ pointer: "/signature" }]);
  });
});

describe("email", () => {
  const mail = {
    id: "m1",
    to: ["li.na@example.com", "wang@example.cn"],
    subject: "已超时：首次回应（complaint/T-2026-0001），原定2026-06-16 08:00到期",
    text: "第一行\n第二行\n",
    at: 0,
  };
  const at = (port: number, more: Partial<MailServer> = {}): MailServer => ({
    host: "127.0.0.1",
    port,
    from: "bylaw@factory.example",
    ...more,
  });

  it("hands a mail in both languages to a server", async () => {
    const smtp = await startSmtp();
    open.push(smtp);
    await sendMail(at(smtp.port, { user: "u", password: "p", requireTls: false }), mail);
    const [got] = smtp.mails;
    expect(got).toMatchObject({
      from: "bylaw@factory.example",
      to: ["li.na@example.com", "wang@example.cn"],
      auth: "u p",
      secure: false,
    });
    const [head = "", body = ""] = (got?.data ?? "").split("\r\n\r\n");
    expect(Buffer.from(body, "base64").toString("utf8")).toBe(mail.text);
    const subject = [...head.matchAll(/=\?utf-8\?B\?([^?]+)\?=/giu)].map(([, word = ""]) =>
      Buffer.from(word, "base64").toString("utf8"),
    );
    expect(subject.join("")).toBe(mail.subject);
    expect(Math.max(...head.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(head).toContain("Message-ID: <m1@factory.example>");
    expect(head).toContain("Auto-Submitted: auto-generated");
  });

  it("never sends a password in the clear", async () => {
    const smtp = await startSmtp();
    open.push(smtp);
    await expect(sendMail(at(smtp.port, { user: "u", password: "p" }), mail)).rejects.toBeInstanceOf(MailRefused);
    expect(smtp.mails).toEqual([]);
  });

  it.each([
    ["STARTTLS", {}, {}],
    ["TLS from the first byte", { secure: true }, { secure: true }],
  ])("says its password over %s, to a server whose certificate fits", async (_, options, more) => {
    const smtp = await startSmtp({}, options);
    open.push(smtp);
    const server = at(smtp.port, { user: "u", password: "p", ca: testCertificate, ...more });
    await sendMail({ ...server, host: "localhost", resolve: async () => ["127.0.0.1"] }, mail);
    expect(smtp.mails).toMatchObject([{ auth: "u p", secure: true }]);
    // Signed by nobody that Node knows.
    const { ca: _ca, ...unknown } = server;
    await expect(sendMail(unknown, mail)).rejects.toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/u) });
    expect(smtp.mails).toHaveLength(1);
  });

  it("is refused with a password that is wrong", async () => {
    const smtp = await startSmtp({}, {});
    open.push(smtp);
    const server = at(smtp.port, { user: "u", password: "wrong", ca: testCertificate });
    await expect(sendMail(server, mail)).rejects.toMatchObject({ status: 535 });
  });

  it("connects to the address that was checked, and to no private one where only public ones are allowed", async () => {
    const smtp = await startSmtp();
    open.push(smtp);
    let asked = 0;
    const resolve = async (): Promise<readonly string[]> => ((asked += 1) === 1 ? ["127.0.0.1"] : ["10.0.0.1"]);
    await sendMail(at(smtp.port, { host: "mail.factory.example", resolve }), mail);
    expect([asked, smtp.mails.length]).toEqual([1, 1]);
    for (const addresses of [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], []]) {
      const server = at(smtp.port, { host: "mail.evil.example", publicOnly: true, resolve: async () => addresses });
      await expect(sendMail(server, mail)).rejects.toMatchObject({ reason: "address" });
    }
    expect(smtp.mails).toHaveLength(1);
  });

  it("reaches the others when one address is refused", async () => {
    const smtp = await startSmtp({ "li.na@example.com": 550 });
    open.push(smtp);
    await sendMail(at(smtp.port), mail);
    expect(smtp.mails).toMatchObject([{ to: ["wang@example.cn"] }]);
  });

  it.each([
    [{ RCPT: 550 }, "SMTP 550"],
    [{ MAIL: 451 }, "SMTP 451"],
    [{ CONNECT: 421 }, "SMTP 421"],
  ])("tells that the server said no to %j", async (refuse, problem) => {
    const smtp = await startSmtp(refuse);
    open.push(smtp);
    const services = { post, mail: at(smtp.port), now: () => 0 };
    expect(await channels.get("email")?.send(message, { to: ["a@example.com"] }, services)).toEqual({
      ok: false,
      problem,
    });
  });

  it("takes only bare addresses, so that nothing slips into the conversation", () => {
    const check = (to: unknown) =>
      channels
        .get("email")
        ?.check({ to })
        .map(({ pointer }) => pointer);
    expect(check(["li.na@example.com"])).toEqual([]);
    expect(check(["a@example.com>\r\nRCPT TO:<b@example.com"])).toEqual(["/to/0"]);
    expect(check([])).toEqual(["/to"]);
  });
});
