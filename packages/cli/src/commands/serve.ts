import { dayIn, documentsOf } from "@bylaw/core";
import {
  createApp,
  folderBlobs,
  seedTenant,
  startWorkers,
  type Authenticate,
  type Directory,
  type MailServer,
  type Store,
} from "@bylaw/server";
import { Hono } from "hono";
import type { Call, Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";
import { demoAuth } from "../serve/demo-auth.ts";
import { demoDirectory } from "../serve/demo-directory.ts";
import { apiRoles, demoCompany, demoPacks, seedDemo } from "../serve/demo.ts";
import { listen } from "../serve/listen.ts";
import { startPacks } from "../serve/new-company.ts";
import { openStore } from "../serve/open-store.ts";
import { addSite } from "../serve/site.ts";
import { tokenAuth } from "../serve/token-auth.ts";
import { usageOf } from "../usage-error.ts";

const DEFAULT_PORT = 8400;
const EVERY_ROLE = ["admin"];

const words = {
  "zh-CN": {
    demo: (day: string) => `示例企业以今天（${day}）为准生成。`,
    ready: (address: string) => `Bylaw 已启动：${address}`,
    api: (address: string) => `接口文档：${address}/docs`,
  },
  en: {
    demo: (day: string) => `The demo company is drawn as of today (${day}).`,
    ready: (address: string) => `Bylaw is serving at ${address}`,
    api: (address: string) => `API documentation: ${address}/docs`,
  },
} as const;

export const serve: Command = {
  name: "serve",
  usage:
    "[--demo] [--db FILE | --postgres URL] [--pack ID | --empty] [--files DIR] [--port N] [--host NAME] [--site DIR] [--elements DIR]",
  summary: {
    "zh-CN": "启动接口；--demo 使用示例企业，否则以环境变量 BYLAW_TOKEN 为凭证",
    en: "serve the API; --demo with the demo company, otherwise with the credential in BYLAW_TOKEN",
  },
  positionals: 0,
  options: {
    demo: { type: "boolean" },
    db: { type: "string" },
    postgres: { type: "string" },
    pack: { type: "string" },
    empty: { type: "boolean" },
    files: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    site: { type: "string" },
    elements: { type: "string" },
  },
  run: async (call) => {
    const port = portOf(call);
    const start = call.options["demo"] === true ? startDemo : startCompany(call);
    const store = await openStore(call);
    const company = await start(call, store);
    const files = text(call.options["files"]);
    // Uploaded files lie in the database, unless there is a folder for them.
    const blobs = files === undefined ? {} : { blobs: folderBlobs(files) };
    const app = new Hono();
    const keys = secretKeys(call);
    app.route("/", createApp({ store, packs: startPacks(), ...blobs, ...company, ...keys, now: call.io.now }));
    const workers = startWorkers({ store, ...blobs, ...company, ...keys, ...mailServer(call), now: call.io.now });
    addSite(app, { ...folder("pages", call.options["site"]), ...folder("elements", call.options["elements"]) });
    const host = text(call.options["host"]) ?? "127.0.0.1";
    const server = await listen((request) => app.fetch(request), host, port);
    const address = `http://${host === "127.0.0.1" ? "localhost" : host}:${server.port}`;
    call.io.out(`${words[call.locale].ready(address)}\n${words[call.locale].api(address)}\n`);
    await call.io.interrupted;
    await server.close();
    await workers.stop();
    await store.close();
    return exitCode.ok;
  },
};

/** Who may ask, and who works there. */
interface Company {
  readonly auth: Authenticate;
  readonly directory?: Directory;
  /** What it may begin with and move to, when that is not what every company may. */
  readonly packs?: readonly (readonly unknown[])[];
}

async function startDemo({ io, locale }: Call, store: Store): Promise<Company> {
  const day = dayIn(io.now(), "Asia/Shanghai");
  const factory = demoCompany(day, customersOf(io.env["BYLAW_DEMO_CUSTOMERS"]));
  await seedDemo(store, factory, io.now());
  io.out(`${words[locale].demo(day)}\n`);
  return { auth: demoAuth(factory, apiRoles), directory: demoDirectory(factory), packs: demoPacks() };
}

function customersOf(given: string | undefined): number | undefined {
  if (given === undefined || given === "") return undefined;
  const customers = Number(given);
  if (!Number.isInteger(customers) || customers < 300 || customers > 1_000_000)
    throw usageOf("BYLAW_DEMO_CUSTOMERS=300…1000000 bylaw serve --demo");
  return customers;
}

type Start = (call: Call, store: Store) => Promise<Company>;

/**
 * One company on its own server: the pack is installed when the store is empty, unless the company is to choose one itself.
 * What is typed is checked at once.
 */
function startCompany({ io, options, sources }: Call): Start {
  const token = io.env["BYLAW_TOKEN"];
  if (token === undefined || token.length < 16)
    throw usageOf("BYLAW_TOKEN=<16+ characters> bylaw serve …  |  bylaw serve --demo");
  if (options["empty"] === true) return () => Promise.resolve({ auth: tokenAuth(token, "main", EVERY_ROLE) });
  const documents = documentsOf(loadPack(text(options["pack"]) ?? "bean-products", sources));
  return async (_, store) => {
    await seedTenant(store, { tenant: "main", documents, now: io.now(), newId: () => crypto.randomUUID() });
    return { auth: tokenAuth(token, "main", EVERY_ROLE) };
  };
}

/** What seals the secrets of notice channels: keys in base64, the newest first, with commas between them. */
function secretKeys({ io }: Call): { readonly secretKey?: readonly string[] } {
  const { BYLAW_SECRET_KEY: keys } = io.env;
  return keys === undefined || keys === "" ? {} : { secretKey: keys.split(",") };
}

/** Where mail is handed in: `smtp://` or `smtps://user:password@host:port`, and who it comes from. */
function mailServer({ io }: Call): { readonly mail?: MailServer } {
  const { BYLAW_SMTP: address, BYLAW_MAIL_FROM: from } = io.env;
  if (address === undefined || address === "") return {};
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (from === undefined || url === undefined || !["smtp:", "smtps:"].includes(url.protocol))
    throw usageOf("BYLAW_SMTP=smtp[s]://user:password@host:port BYLAW_MAIL_FROM=bylaw@example.com bylaw serve …");
  const secure = url.protocol === "smtps:";
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  return {
    mail: {
      host: url.hostname,
      port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
      secure,
      from,
      ...(user === undefined || user === "" ? {} : { user }),
      ...(password === undefined || password === "" ? {} : { password }),
    },
  };
}

function portOf({ options, io }: Call): number {
  const given = text(options["port"]) ?? io.env["PORT"];
  const port = given === undefined || given === "" ? DEFAULT_PORT : Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw usageOf("--port 0…65535");
  return port;
}

function text(value: Call["options"][string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function folder<Key extends "pages" | "elements">(
  key: Key,
  value: Call["options"][string],
): Partial<Record<Key, string>> {
  const path = text(value);
  return path === undefined ? {} : ({ [key]: path } as Partial<Record<Key, string>>);
}
