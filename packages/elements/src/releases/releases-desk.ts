import type {
  DraftView,
  ImpactView,
  MeView,
  Page,
  PolicyResponse,
  ReleaseDetailView,
  ReleaseView,
  SentenceChangeView,
} from "../api-types.ts";
import type { Answer, BylawClient, Failure, JsonRequest } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { compareViews } from "./compare-views.ts";

/** What the desk needs of its element. */
export interface DeskHost {
  readonly client: BylawClient;
  readonly language: Locale;
  readonly words: Messages;
  readonly subjectHref: string;
  requestUpdate(): void;
  /** A release came into being, or a draft went another way. */
  changed(): void;
}

/** What the first answer holds. */
export interface History {
  readonly me: MeView | undefined;
  readonly releases: readonly ReleaseView[];
  readonly drafts: readonly DraftView[];
  readonly next: string;
}

/** What a person is about to do, with what was typed so far. */
export type Intent =
  | { readonly kind: "reject"; readonly id: string; readonly comment: string }
  | {
      readonly kind: "rollback";
      readonly id: string;
      readonly reason: string;
      readonly from: string;
      readonly preview: readonly SentenceChangeView[] | undefined;
    };

/** Releases, the drafts that wait, and what may be done with them. */
export class ReleasesDesk {
  readonly host: DeskHost;
  intent: Intent | undefined;
  working = "";
  /** Why the last step was refused, and for what. */
  refused: { readonly id: string; readonly failure: Failure } | undefined;
  readonly #details = new Map<string, ReleaseDetailView>();
  readonly #impacts = new Map<string, ImpactView>();
  readonly #asked = new Set<string>();
  #pending = 0;

  constructor(host: DeskHost) {
    this.host = host;
  }

  /** Whether something that is shown is still on its way. */
  get busy(): boolean {
    return this.#pending > 0;
  }

  /** The day where the reader is, ISO 8601. */
  get today(): string {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  /** What a release changed, once it is known. */
  detail(id: string): ReleaseDetailView | undefined {
    this.#fetch(`/v1/releases/${id}`, id, this.#details);
    return this.#details.get(`${this.host.language} ${id}`);
  }

  /** What a waiting draft would do, once it is known. */
  impact(draft: DraftView): ImpactView | undefined {
    const asOf = draft.from ?? this.today;
    this.#fetch(`/v1/drafts/${draft.id}/impact?asOf=${asOf}`, `${draft.id} ${draft.version}`, this.#impacts);
    return this.#impacts.get(`${this.host.language} ${draft.id} ${draft.version}`);
  }

  /** Forgets what did not come, so that it is asked for again. */
  retry(): void {
    this.#asked.clear();
  }

  mayDecide(me: MeView | undefined): boolean {
    return me?.may?.includes("publish") ?? me?.roles.includes("approver") ?? false;
  }

  plan(intent: Intent | undefined): void {
    const before = this.intent;
    this.intent = intent;
    this.refused = undefined;
    this.host.requestUpdate();
    if (intent?.kind !== "rollback") return;
    const same = before?.kind === "rollback" && before.id === intent.id && before.from === intent.from;
    if (!same || intent.preview === undefined) void this.#preview(intent);
  }

  approve(draft: DraftView): Promise<void> {
    return this.#do(draft.id, `/v1/drafts/${draft.id}/approve`, { body: {}, version: draft.version });
  }

  reject(draft: DraftView, comment: string): Promise<void> {
    return this.#do(draft.id, `/v1/drafts/${draft.id}/reject`, { body: { comment }, version: draft.version });
  }

  withdraw(draft: DraftView): Promise<void> {
    return this.#do(draft.id, `/v1/drafts/${draft.id}/withdraw`, { method: "POST", version: draft.version });
  }

  rollBack(id: string, from: string, reason: string): Promise<void> {
    return this.#do(id, `/v1/releases/${id}/rollback`, { body: { from, reason } });
  }

  async #do(id: string, path: string, request: Omit<JsonRequest, "locale">): Promise<void> {
    if (this.working !== "") return;
    this.working = id;
    this.refused = undefined;
    this.host.requestUpdate();
    const answer = await this.#ask<unknown>(path, { ...request, idempotencyKey: crypto.randomUUID() });
    this.working = "";
    if (answer.ok) {
      this.intent = undefined;
      this.host.changed();
    } else this.refused = { id, failure: answer.failure };
    this.host.requestUpdate();
  }

  /** Reads the policy of that release and today's on the chosen day, and says which sentences differ. */
  async #preview({ id, from }: Extract<Intent, { kind: "rollback" }>): Promise<void> {
    const release = this.#details.get(`${this.host.language} ${id}`);
    if (release === undefined) return;
    const locale = this.host.language;
    const path = `/v1/policy?locale=${locale}&asOf=${from}`;
    const [now, then] = await Promise.all([
      this.#ask<PolicyResponse>(path),
      this.#ask<PolicyResponse>(`${path}&knownAt=${encodeURIComponent(release.recordedAt)}`),
    ]);
    const { intent } = this;
    if (intent?.kind !== "rollback" || intent.id !== id || intent.from !== from) return;
    if (now.ok && then.ok) this.intent = { ...intent, preview: compareViews(now.value, then.value) };
    else this.refused = { id, failure: !now.ok ? now.failure : then.ok ? { kind: "offline" } : then.failure };
    this.host.requestUpdate();
  }

  #fetch<Value>(path: string, id: string, into: Map<string, Value>): void {
    const key = `${this.host.language} ${id}`;
    if (into.has(key) || this.#asked.has(path + key)) return;
    this.#asked.add(path + key);
    this.#pending += 1;
    void this.#ask<Value>(path).then((answer) => {
      this.#pending -= 1;
      // What did not come is asked for again when the history is.
      if (answer.ok) into.set(key, answer.value);
      this.host.requestUpdate();
    });
  }

  #ask<Value>(path: string, request: Omit<JsonRequest, "locale"> = {}): Promise<Answer<Value>> {
    const { client, language: locale } = this.host;
    return client.fetchJson<Value>(path, { ...request, locale });
  }
}

/** Everything that the history begins with: releases, drafts that wait, who asks. */
export async function askHistory(client: BylawClient, request: JsonRequest): Promise<Answer<History>> {
  const [releases, drafts, me] = await Promise.all([
    client.fetchJson<Page<ReleaseView>>("/v1/releases?limit=50", request),
    client.fetchJson<Page<DraftView>>("/v1/drafts?status=submitted&limit=50", request),
    client.fetchJson<MeView>("/v1/me", request),
  ]);
  if (!releases.ok) return releases;
  return {
    ok: true,
    value: {
      me: me.ok ? me.value : undefined,
      releases: releases.value.items,
      drafts: drafts.ok ? drafts.value.items.filter(({ status }) => status === "submitted") : [],
      next: releases.value.nextCursor ?? "",
    },
  };
}
