/// <reference types="vite/client" />

const documents = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>("../../../packs/bean-products/**/*.json", {
    eager: true,
    import: "default",
  }),
).flatMap(([path, document]) => (/\/(?:forms|cases)\//u.test(path) ? [] : [document]));

/** A server of a test with one form, `note`, which remembers drafts and what was filed. */
export interface FormApi {
  readonly fetch: typeof globalThis.fetch;
  person: string;
  offline: boolean;
  /** Found wrong with whatever is filed. */
  refuse: { readonly code: string; readonly pointer: string; readonly message: string } | undefined;
  readonly drafts: Map<string, Record<string, unknown>>;
  /** The keys under which something was filed, repetitions included. */
  readonly filed: string[];
  /** What is with a survey's link instead of its form. */
  link: { readonly code: string; readonly status: number } | undefined;
  readonly asked: { readonly path: string; readonly authorization: string | null }[];
  /** The form is published anew: `place` is no longer asked for, `batch` is required. */
  renew(): void;
}

interface Label {
  readonly "zh-CN": string;
  readonly en: string;
}

function field(id: string, label: Label, more: object = {}): object {
  return { id, clause: "5.2.1", label, value: { type: "text" }, ...more };
}

const fields: Readonly<Record<string, object>> = {
  title: field("title", { "zh-CN": "标题", en: "Title" }, { required: true }),
  place: field("place", { "zh-CN": "地点", en: "Place" }),
  batch: field("batch", { "zh-CN": "批号", en: "Batch" }, { required: true }),
};

function formOf(ids: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    kind: "form",
    id: "note",
    title: { "zh-CN": "便条", en: "Note" },
    clause: "5.2.1",
    record: "complaint",
    by: ["customerService"],
    fields: ids.map((id) => fields[id]),
  };
}

/** An interview of the pack, beside the form of the tests. */
const interview = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>("../../../packs/bean-products/forms/tier-check.json", {
    eager: true,
    import: "default",
  }),
)[0];

let people = 0;

export function createFormApi(): FormApi {
  let form = formOf(["title", "place"]);
  let revision = "r1";
  const api: FormApi = {
    person: `P-${Date.now()}-${(people += 1)}`,
    offline: false,
    refuse: undefined,
    link: undefined,
    asked: [],
    drafts: new Map(),
    filed: [],
    renew() {
      form = formOf(["title", "batch"]);
      revision = "r2";
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      api.asked.push({
        path: new URL(request.url).pathname + new URL(request.url).search,
        authorization: request.headers.get("authorization"),
      });
      if (api.offline) throw new TypeError("Failed to fetch");
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/v1/surveys")) return answerSurvey(api, pathname, form);
      if (pathname === "/v1/me")
        return Response.json({ tenant: "demo", person: api.person, name: "", roles: [], may: [] });
      if (pathname === "/v1/policy/documents")
        return Response.json({ documents: [...documents, form, interview], release: {} });
      if (pathname === "/v1/forms/tierCheck")
        return Response.json({ form: interview, facts: {}, answers: {}, revision, asOf: "" });
      if (pathname === "/v1/forms/note") return Response.json({ form, facts: {}, answers: {}, revision, asOf: "" });
      if (/^\/v1\/forms\/\w+\/submissions$/u.test(pathname)) return fileNote(api, request);
      if (pathname === "/v1/form-drafts") {
        const items = [...api.drafts.values()];
        return Response.json({ items, nextCursor: null });
      }
      if (pathname.startsWith("/v1/form-drafts/")) return answerDraft(api, request, pathname, revision);
      return Response.json({ title: "unknown", status: 404, issues: [] }, { status: 404 });
    },
  };
  return api;
}

function answerSurvey(api: FormApi, path: string, form: object): Response {
  if (api.link !== undefined) {
    const { code, status } = api.link;
    const issue = { code, pointer: "", message: code, severity: "error", params: {}, help: "" };
    return Response.json({ title: code, status, issues: [issue] }, { status });
  }
  if (path.endsWith("/submissions")) return Response.json({ submission: "s1", answersHash: "" }, { status: 201 });
  const told = { form, documents: [...documents, form], facts: {}, answers: {}, revision: "r1" };
  return Response.json({ ...told, locale: null, expiresAt: "", asOf: "" });
}

function fileNote(api: FormApi, request: Request): Response {
  api.filed.push(request.headers.get("idempotency-key") ?? "");
  if (api.refuse !== undefined) {
    const issue = { severity: "error", params: {}, document: "answers", help: "", ...api.refuse };
    return Response.json({ title: "refused", status: 422, issues: [issue] }, { status: 422 });
  }
  const record = { type: "complaint", id: "T-1" };
  return Response.json({ submission: "s1", record, records: [record], decisions: {} }, { status: 201 });
}

async function answerDraft(api: FormApi, request: Request, path: string, revision: string): Promise<Response> {
  const id = path.slice("/v1/form-drafts/".length);
  const stored = api.drafts.get(id);
  const version = Number(stored?.["version"] ?? 0);
  const wanted = request.headers.get("if-match") ?? '"0"';
  if (request.method === "GET") {
    if (stored === undefined) return Response.json({ title: "unknown", status: 404, issues: [] }, { status: 404 });
    return Response.json({ ...stored, current: stored["revision"] === revision, changes: changesOf(stored, revision) });
  }
  if (wanted !== `"${version}"`) return Response.json({ title: "changed", status: 412, issues: [] }, { status: 412 });
  if (request.method === "DELETE") {
    api.drafts.delete(id);
    return new Response(null, { status: 204 });
  }
  const body = (await request.json()) as Readonly<Record<string, unknown>>;
  const at = new Date().toISOString();
  const draft = { subject: null, createdAt: at, ...body, id, version: version + 1, updatedAt: at };
  api.drafts.set(id, draft);
  return Response.json({ ...draft, current: true, changes: null });
}

/** What the server tells of a draft that was begun on the form before. */
function changesOf(stored: Readonly<Record<string, unknown>>, revision: string): object | null {
  if (stored["revision"] === revision) return null;
  const { place: lost, ...answers } = stored["answers"] as Readonly<Record<string, unknown>>;
  const changes = [
    { kind: "added", path: "batch", label: { "zh-CN": "批号", en: "Batch" }, required: true },
    { kind: "removed", path: "place", label: { "zh-CN": "地点", en: "Place" }, lost },
  ];
  return { answers, changes };
}
