import {
  answerTo,
  ifVersion,
  onceOnly,
  type Answer,
  type Asking,
  type Client,
  type DraftView,
  type Failure,
  type ImpactView,
  type MeView,
  type OverrideView,
  type ReleaseDetailView,
  type ReleaseView,
  type SentenceChangeView,
  type TransitionPreviewView,
  type UpgradePlanView,
} from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { compareViews } from "./compare-views.ts";
import type { WaysPart } from "./ways-part.ts";

/** What the desk needs of its element. */
export interface DeskHost {
  readonly client: Client;
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

/** What goes with every step. */
interface Step {
  readonly headers: { readonly "Idempotency-Key": string };
  readonly locale: Locale;
}

/** Releases, the drafts that wait, and what may be done with them. */
export class ReleasesDesk {
  readonly host: DeskHost;
  intent: Intent | undefined;
  working = "";
  /** Why the last step was refused, and for what. */
  refused: { readonly id: string; readonly failure: Failure } | undefined;
  readonly #details = new Map<string, ReleaseDetailView>();
  readonly #impacts = new Map<string, ImpactView>();
  readonly #plans = new Map<string, UpgradePlanView>();
  readonly #transitions = new Map<string, TransitionPreviewView>();
  readonly #overrides = new Map<string, readonly OverrideView[]>();
  readonly #root: ShadowRoot;
  #ways: WaysPart | undefined;
  #isOpening = false;
  /** What was asked for, by where it will stand. */
  readonly #asked = new Map<Map<string, unknown>, Set<string>>();
  #pending = 0;

  constructor(host: DeskHost, root: ShadowRoot) {
    this.host = host;
    this.#root = root;
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
    this.#fetch(id, this.#details, (client, locale) => client.getRelease({ path: { id }, locale }));
    return this.#details.get(`${this.host.language} ${id}`);
  }

  /** What a waiting draft would do, once it is known. */
  impact(draft: DraftView): ImpactView | undefined {
    const asOf = draft.from ?? this.today;
    this.#fetch(`${draft.id} ${draft.version}`, this.#impacts, (client, locale) =>
      client.getDraftImpact({ path: { id: draft.id }, query: { asOf }, locale }),
    );
    return this.#impacts.get(`${this.host.language} ${draft.id} ${draft.version}`);
  }

  /** What draws how customers come to new outcomes: a part of its own, asked for with the first frame. */
  ways(): WaysPart | undefined {
    if (!this.#isOpening) void this.#openWays();
    return this.#ways;
  }

  async #openWays(): Promise<void> {
    this.#isOpening = true;
    this.#pending += 1;
    try {
      const { openWays } = await import("./open-ways.ts");
      this.#ways = openWays(this.#root);
    } catch {
      // The part of the bundle did not come: the history stands without it, and the next answer asks again.
      this.#isOpening = false;
    }
    this.#pending -= 1;
    this.host.requestUpdate();
  }

  /** How those whom a waiting draft moves would come to their new outcomes, once it is known. */
  transitions(draft: DraftView): TransitionPreviewView | undefined {
    const { id, version, operations, transitions } = draft;
    if (transitions.length === 0) return undefined;
    const from = draft.from === null || draft.from < this.today ? this.today : draft.from;
    this.#fetch(`${id} ${version}`, this.#transitions, (client, locale) =>
      client.previewTransitions({ query: { locale }, body: { operations, from, transitions }, locale }),
    );
    return this.#transitions.get(`${this.host.language} ${id} ${version}`);
  }

  /** Every exception that there is, once they are known: a release may have written some. */
  overrides(): readonly OverrideView[] | undefined {
    this.#fetchAnswer("overrides", this.#overrides, async (client, locale) => {
      const answer = await this.#ways?.askOverrides(client, {}, { locale });
      if (answer === undefined) return { ok: false, failure: { kind: "offline" } };
      return answer.ok ? { ok: true, value: answer.value.items } : answer;
    });
    return this.#overrides.get(`${this.host.language} overrides`);
  }

  /** What becomes of the company's own changes when a waiting draft moves to another base, once it is known. */
  plannedUpgrade(draft: DraftView): UpgradePlanView | undefined {
    const { upgrade } = draft;
    if (upgrade === undefined || upgrade === null) return undefined;
    const id = `${draft.id} ${draft.version}`;
    this.#fetch(id, this.#plans, (client, locale) => client.planUpgrade({ body: upgrade, locale }));
    return this.#plans.get(`${this.host.language} ${id}`);
  }

  /** Forgets what did not come, so that it is asked for again. */
  retry(): void {
    this.#asked.clear();
    this.#overrides.clear();
  }

  mayDecide(me: MeView | undefined): boolean {
    return me?.may.includes("publish") ?? false;
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
    return this.#do(draft.id, (client, common) =>
      client.approveDraft({
        ...common,
        path: { id: draft.id },
        headers: { ...common.headers, ...ifVersion(draft.version) },
        body: {},
      }),
    );
  }

  reject(draft: DraftView, comment: string): Promise<void> {
    return this.#do(draft.id, (client, common) =>
      client.rejectDraft({
        ...common,
        path: { id: draft.id },
        headers: { ...common.headers, ...ifVersion(draft.version) },
        body: { comment },
      }),
    );
  }

  withdraw(draft: DraftView): Promise<void> {
    return this.#do(draft.id, (client, common) => client.withdrawDraft({ ...common, path: { id: draft.id } }));
  }

  rollBack(id: string, from: string, reason: string): Promise<void> {
    return this.#do(id, (client, common) =>
      client.rollBackRelease({ ...common, path: { id }, body: { from, reason } }),
    );
  }

  async #do(id: string, take: (client: Client, common: Step) => Promise<unknown>): Promise<void> {
    if (this.working !== "") return;
    this.working = id;
    this.refused = undefined;
    this.host.requestUpdate();
    const headers = onceOnly();
    const answer = await this.#ask((client, locale) => take(client, { headers, locale }));
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
    const query = { locale, asOf: from };
    const [now, then] = await Promise.all([
      this.#ask((client) => client.getPolicy({ query, locale })),
      this.#ask((client) => client.getPolicy({ query: { ...query, knownAt: release.recordedAt }, locale })),
    ]);
    const { intent } = this;
    if (intent?.kind !== "rollback" || intent.id !== id || intent.from !== from) return;
    if (now.ok && then.ok) this.intent = { ...intent, preview: compareViews(now.value, then.value) };
    else this.refused = { id, failure: !now.ok ? now.failure : then.ok ? { kind: "offline" } : then.failure };
    this.host.requestUpdate();
  }

  #fetch<Value>(id: string, into: Map<string, Value>, ask: (client: Client, locale: Locale) => Promise<Value>): void {
    this.#fetchAnswer(id, into, (client, locale) => answerTo(ask(client, locale)));
  }

  #fetchAnswer<Value>(
    id: string,
    into: Map<string, Value>,
    ask: (client: Client, locale: Locale) => Promise<Answer<Value>>,
  ): void {
    const key = `${this.host.language} ${id}`;
    if (into.has(key) || this.#asked.get(into)?.has(key) === true) return;
    this.#asked.set(into, (this.#asked.get(into) ?? new Set()).add(key));
    this.#pending += 1;
    void ask(this.host.client, this.host.language).then((answer) => {
      this.#pending -= 1;
      // What did not come is asked for again when the history is.
      if (answer.ok) into.set(key, answer.value);
      this.host.requestUpdate();
    });
  }

  #ask<Value>(ask: (client: Client, locale: Locale) => Promise<Value>): Promise<Answer<Value>> {
    return answerTo(ask(this.host.client, this.host.language));
  }
}

/** Everything that the history begins with: releases, drafts that wait, who asks. */
export async function askHistory(client: Client, request: Asking): Promise<Answer<History>> {
  const [releases, drafts, me] = await Promise.all([
    answerTo(client.listReleases({ query: { limit: 50 }, ...request })),
    answerTo(client.listDrafts({ query: { status: "submitted", limit: 50 }, ...request })),
    answerTo(client.getMe(request)),
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
