import { createClient } from "@bylaw/client";
import { describe, expect, it } from "vitest";

import { loadForm } from "./load-form.ts";

const manifest = { kind: "manifest", roles: { nurse: { "zh-CN": "护士", en: "nurse" } } };
const view = { form: { kind: "form", id: "chart", by: ["nurse", "doctor"] }, facts: {}, answers: {}, revision: "r1" };

/** What comes of opening the form of a server that says so. */
function load(mayFillIn: boolean, locale: "zh-CN" | "en"): ReturnType<typeof loadForm> {
  const answer = (url: string | URL | Request): Response =>
    Response.json(
      /documents/u.test(url instanceof Request ? url.url : String(url))
        ? { documents: [manifest] }
        : { ...view, mayFillIn },
    );
  return loadForm(createClient({ baseUrl: "", fetch: answer }), { locale }, "chart", "");
}

describe("loadForm", () => {
  it("tells at once who fills it in, by the names of the roles, instead of letting somebody else fill it in for nothing", async () => {
    const told = await Promise.all([load(false, "zh-CN"), load(false, "en")]);
    expect(told.map((each) => (each.ok ? each.value.form : each.failure))).toMatchObject([
      {
        kind: "refused",
        status: 403,
        issues: [{ code: "server/not-your-form", message: "这张表单由护士、doctor填写" }],
      },
      { kind: "refused", issues: [{ message: "This form is filled in by nurse or doctor" }] },
    ]);
  });

  it("opens for who may fill it in", async () => {
    expect(await load(true, "en")).toMatchObject({ ok: true, value: { form: "chart", revision: "r1" } });
  });
});
