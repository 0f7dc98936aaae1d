import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentsOf } from "@bylaw/core";
import { createApp, openSqliteStore, seedTenant } from "@bylaw/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadPack } from "../load-pack.ts";
import { call } from "../memory-io.contract.ts";

const answers = {
  complaintChannel: "hotline",
  complaintReceivedAt: "2026-06-14T10:00:00+08:00",
  complaintType: "packaging",
  complaintSummary: "=外箱破损三件",
  complainantName: "王芳",
  contactPhone: "13912345678",
  affectedCustomers: 1,
};

describe("forms", { timeout: 60_000 }, () => {
  let folder: string;
  let db: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "bylaw-forms-"));
    db = join(folder, "x.sqlite");
    const store = await openSqliteStore({ file: db });
    const now = (): number => Date.parse("2026-06-15T09:00:00+08:00");
    const documents = documentsOf(loadPack("bean-products", new Map()));
    await seedTenant(store, { tenant: "main", documents, now: now(), newId: () => crypto.randomUUID() });
    const auth = () => ({ tenant: "main", person: "li.na", roles: ["admin"] });
    const response = await createApp({ store, auth, now }).request("/v1/forms/complaintIntake/submissions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ answers }),
    });
    expect(response.status).toBe(201);
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("exports what was handed in, in the reader's language and so that no cell runs", async () => {
    const file = join(folder, "out.csv");
    const told = await call(["forms", "export", "complaintIntake", "--file", file, "--db", db, "--locale", "zh-CN"]);
    expect(told).toEqual({ code: 0, out: `已写入 ${file}\n`, err: "" });
    const text = readFileSync(file, "utf8");
    expect(text).toContain("提交编号");
    expect(text).toContain("'=外箱破损三件");
  });

  it("says that there is no such form", async () => {
    const told = await call(["forms", "export", "nothing", "--file", join(folder, "x.csv"), "--db", db]);
    expect([told.code, told.err]).toEqual([1, expect.stringContaining("`nothing`")]);
  });
});
