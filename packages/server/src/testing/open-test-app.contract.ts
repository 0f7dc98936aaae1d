import type { Hono } from "hono";
import { createApp, type AppOptions, type LogEntry } from "../app/index.ts";
import type { Principal } from "../auth/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { seedTenant } from "../seed-tenant.ts";
import { openSqliteStore, type Store, type WritePlan } from "../storage/index.ts";
import { beanProducts, NOW } from "./bean-products.contract.ts";
import { responseChecker, type CheckResponse } from "./check-response.contract.ts";
import { testCustomers } from "./test-records.contract.ts";

/** A request of the tests. */
export interface Ask {
  /** `tenant:person:role,role`; everything as tenant `a` when left out, nobody when `null`. */
  readonly as?: string | null;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with its body read. */
export interface Told<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface TestApp {
  readonly app: Hono;
  readonly store: Store;
  readonly log: readonly LogEntry[];
  /** Lets time pass. @param milliseconds how much */
  pass(milliseconds: number): void;
  /** Asks, and checks the answer against the OpenAPI document. */
  ask<Body>(method: string, path: string, ask?: Ask): Promise<Told<Body>>;
  /** The same for a request that must fail. */
  fail(method: string, path: string, ask?: Ask): Promise<Told<HttpSchemas["Problem"]>>;
}

export const EVERYTHING = "reader,author,approver,publisher,importer,staff";

/** Who does not write drafts in the tests and so may approve them. */
export const SECOND: string = `a:li.na:${EVERYTHING}`;

/** An app on a database in memory, or on an empty one that is given, with tenants `a` and `b` that have the same policy and customers. */
export async function openTestApp(
  options: Partial<AppOptions> & { readonly customers?: number; readonly documents?: readonly unknown[] } = {},
): Promise<TestApp> {
  const store = options.store ?? (await openSqliteStore({ file: ":memory:" }));
  const log: LogEntry[] = [];
  let now = NOW;
  let count = 0;
  const newId = (): string => `id-${String((count += 1)).padStart(4, "0")}`;
  for (const plan of await seedPlans(options.customers ?? 30, options.documents ?? [])) await store.commit(plan);
  const { customers: _, documents: __, ...rest } = options;
  const app = createApp({
    store,
    auth: readPrincipal,
    now: () => now,
    newId,
    log: (entry) => log.push(entry),
    ...rest,
  });
  checker ??= responseChecker(app);
  const check = await checker;
  const ask = async <Body>(
    method: string,
    path: string,
    { as, json, text, headers = {} }: Ask = {},
  ): Promise<Told<Body>> => {
    const credential = as === null ? {} : { authorization: `Bearer ${as ?? `a:wang.min:${EVERYTHING}`}` };
    const type = json === undefined ? {} : { "content-type": "application/json" };
    const sent = json === undefined ? text : JSON.stringify(json);
    const init = { method, headers: { ...credential, ...type, "accept-language": "en", ...headers } };
    const response = await app.request(path, sent === undefined ? init : { ...init, body: sent });
    await check(method, path, response);
    const read = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (read === "" ? undefined : isJson(response) ? JSON.parse(read) : read) as Body,
    };
  };
  return { app, store, log, ask, fail: ask, pass: (milliseconds) => void (now += milliseconds) };
}

const plans = new Map<string, Promise<readonly WritePlan[]>>();
let checker: Promise<CheckResponse> | undefined;

/** What seeding both tenants writes; worked out once, because checking the pack takes a while. */
function seedPlans(customers: number, documents: readonly unknown[]): Promise<readonly WritePlan[]> {
  const key = JSON.stringify([customers, documents]);
  const known = plans.get(key) ?? recordSeeding(customers, documents);
  plans.set(key, known);
  return known;
}

async function recordSeeding(customers: number, documents: readonly unknown[]): Promise<readonly WritePlan[]> {
  const recorded: WritePlan[] = [];
  const store = await openSqliteStore({ file: ":memory:" });
  const recording: Store = { ...store, commit: (plan) => (recorded.push(plan), store.commit(plan)) };
  for (const tenant of ["a", "b"]) {
    const newId = (): string => `first-of-${tenant}`;
    await seedTenant(recording, {
      tenant,
      documents: [...beanProducts(), ...documents],
      records: testCustomers(customers),
      now: NOW,
      newId,
    });
  }
  await store.close();
  return recorded;
}

function readPrincipal(request: Request): Principal | null {
  const [, tenant, person, roles = ""] =
    /^Bearer ([^:]+):([^:]+):(.*)$/u.exec(request.headers.get("authorization") ?? "") ?? [];
  return tenant === undefined || person === undefined ? null : { tenant, person, roles: roles.split(",") };
}

function isJson({ headers }: Response): boolean {
  return /\bjson\b/u.test(headers.get("content-type") ?? "");
}
