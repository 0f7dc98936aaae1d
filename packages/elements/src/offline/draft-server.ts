import { answerTo, ifVersion, type Answer, type Client } from "../api/index.ts";
import type { KeptDraft } from "./filing.ts";

/** A draft as the server has it. */
export interface ServerDraft {
  readonly id: string;
  readonly version: number;
  readonly form: string;
  readonly revision: string;
  readonly subject: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Epoch ms. */
  readonly savedAt: number;
  /** What has changed in the form since it was begun; none when it is the same. */
  readonly changes: unknown;
}

/** What came of saving a draft on the server. */
export type Pushed =
  | { readonly kind: "saved"; readonly version: number; readonly at: number }
  | { readonly kind: "conflict"; readonly theirs: ServerDraft | undefined }
  | { readonly kind: "later" }
  | { readonly kind: "refused" };

/** The drafts of one person on the server. */
export interface DraftServer {
  find(form: string, subject: string): Promise<Answer<ServerDraft | undefined>>;
  get(id: string): Promise<Answer<ServerDraft | undefined>>;
  push(draft: KeptDraft): Promise<Pushed>;
  remove(id: string, version: number): Promise<void>;
}

export function draftServer(client: Client): DraftServer {
  const get = async (id: string): Promise<Answer<ServerDraft | undefined>> => {
    const answer = await answerTo(client.getFormDraft({ path: { id } }));
    if (answer.ok) return { ok: true, value: draftOf(answer.value) };
    const isGone = answer.failure.kind === "refused" && answer.failure.status === 404;
    return isGone ? { ok: true, value: undefined } : answer;
  };
  return {
    get,
    async find(form, subject) {
      const query = { form, limit: 20, ...(subject === "" ? {} : { subject }) };
      const answer = await answerTo(client.listFormDrafts({ query }));
      if (!answer.ok) return answer;
      const newest = answer.value.items.find((each) => (each.subject ?? "") === subject);
      return newest === undefined ? { ok: true, value: undefined } : get(newest.id);
    },
    async push({ id, form, subject, revision, locale, answers, version }) {
      const body = { form, revision, locale, answers, ...(subject === "" ? {} : { subject }) };
      // Without a version it is refused when the server has one already.
      const headers = version === 0 ? {} : ifVersion(version);
      const answer = await answerTo(client.putFormDraft({ path: { id }, headers, body }));
      if (answer.ok) return { kind: "saved", version: answer.value.version, at: Date.parse(answer.value.updatedAt) };
      const { failure } = answer;
      if (failure.kind === "offline" || failure.status >= 500 || failure.status === 401 || failure.status === 429)
        return { kind: "later" };
      if (failure.status !== 412 && failure.status !== 404) return { kind: "refused" };
      const theirs = await get(id);
      return theirs.ok ? { kind: "conflict", theirs: theirs.value } : { kind: "later" };
    },
    async remove(id, version) {
      if (version > 0) await answerTo(client.deleteFormDraft({ path: { id }, headers: ifVersion(version) }));
    },
  };
}

function draftOf(view: {
  readonly id: string;
  readonly version: number;
  readonly form: string;
  readonly revision: string;
  readonly subject: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly updatedAt: string;
  readonly changes: unknown;
}): ServerDraft {
  const { id, version, form, revision, subject, answers, updatedAt, changes } = view;
  const savedAt = Date.parse(updatedAt);
  return { id, version, form, revision, subject: subject ?? "", answers, savedAt, changes: changes ?? undefined };
}
