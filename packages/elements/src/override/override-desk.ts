import type { PolicyDocument } from "@bylaw/core";

import {
  answerTo,
  ifVersion,
  onceOnly,
  type Answer,
  type Client,
  type Failure,
  type IssueView,
  type Json,
  type MeView,
  type OverrideView,
} from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import type { Theme } from "../config/index.ts";
import { clauseList } from "./clause-list.ts";
import type { Findable } from "./findable.ts";
import { overrideMessagesFor, type OverrideMessages } from "./override-messages.ts";
import { outcomeChoices, type OutcomeChoice } from "./outcome-choices.ts";

/** What the desk needs of its element. */
export interface OverrideHost {
  readonly root: ShadowRoot;
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  readonly theme: Theme | "";
  readonly subjectHref: string;
  requestUpdate(): void;
  /** An exception was proposed, approved, turned down or ended. */
  changed(): void;
}

/** What is being filled in. */
export interface Proposal {
  readonly subject: string;
  readonly subjectName: string;
  readonly fact: string;
  readonly value: Json | undefined;
  readonly from: string;
  readonly until: string;
  readonly clause: string;
  readonly why: string;
  /** What was typed to find a clause, and which of those found is under the cursor; the list is folded when negative. */
  readonly words: string;
  readonly cursor: number;
  /** The same for the subject, where it has to be found. */
  readonly subjectWords: string;
  readonly subjectCursor: number;
}

export type ProposalField = "subject" | "fact" | "value" | "from" | "until" | "clause" | "why";

/** What a person is about to do with an exception that is there. */
export type OverrideIntent =
  | { readonly kind: "reject"; readonly id: string; readonly text: string }
  | { readonly kind: "end"; readonly id: string; readonly text: string; readonly on: string };

/** What may be chosen from, once it has come. */
export interface ProposalChoices {
  readonly outcomes: readonly OutcomeChoice[];
  readonly clauses: readonly Findable[];
}

/** A pause in typing after which records are searched, in ms. */
const SEARCH_PAUSE = 250;

/** A proposal with nothing in it yet, from a day (ISO 8601) on. */
export function emptyProposal(from: string): Proposal {
  return {
    subject: "",
    subjectName: "",
    fact: "",
    value: undefined,
    from,
    until: "",
    clause: "",
    why: "",
    words: "",
    cursor: -1,
    subjectWords: "",
    subjectCursor: -1,
  };
}

/** Proposes, approves, turns down and ends exceptions; what is typed stays until it has been taken. */
export class OverrideDesk {
  readonly host: OverrideHost;
  me: MeView | undefined;
  today = "";
  proposal: Proposal | undefined;
  intent: OverrideIntent | undefined;
  /** The exception that a step is under way with; `new` for one that is being proposed. */
  working = "";
  refused: { readonly id: string; readonly failure: Failure } | undefined;
  /** What was done last, to be told. */
  told = "";
  /** What is wrong is shown once somebody has tried to send it. */
  isTried = false;
  /** The records that were found by what was typed. */
  subjects: readonly Findable[] = [];
  isSearching = false;
  /** Where the keyboard goes with the next frame, as a selector. */
  focus = "";
  #choices: ProposalChoices | undefined;
  #asked = "";
  #failed: Failure | undefined;
  #searched = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #decisions: () => readonly string[];

  constructor(host: OverrideHost, decisions: () => readonly string[]) {
    this.host = host;
    this.#decisions = decisions;
  }

  get messages(): OverrideMessages {
    return overrideMessagesFor(this.host.language);
  }

  get mayPropose(): boolean {
    return this.me?.may.includes("proposeOverrides") ?? false;
  }

  get mayDecide(): boolean {
    return this.me?.may.includes("publish") ?? false;
  }

  get choices(): ProposalChoices | undefined {
    return this.#choices;
  }

  /** Why there is nothing to choose from. */
  get choicesFailed(): Failure | undefined {
    return this.#failed;
  }

  /** Begins a proposal, or gives it up. */
  plan(proposal: Proposal | undefined): void {
    const wasOpen = this.proposal !== undefined;
    this.proposal = proposal;
    this.refused = undefined;
    if (proposal !== undefined && !wasOpen) {
      this.isTried = false;
      this.told = "";
      this.intent = undefined;
      this.focus = "#override-subject, #override-value";
    } else if (proposal === undefined && wasOpen) this.focus = ".propose";
    if (proposal !== undefined) void this.#askChoices();
    this.host.requestUpdate();
  }

  /** Changes what is filled in. */
  fill(part: Partial<Proposal>): void {
    if (this.proposal === undefined) return;
    this.proposal = { ...this.proposal, ...part };
    this.host.requestUpdate();
  }

  /** The outcome that is proposed; the first that can be when none has been chosen. */
  outcome(): OutcomeChoice | undefined {
    const { outcomes = [] } = this.#choices ?? {};
    return outcomes.find(({ fact }) => fact === this.proposal?.fact) ?? outcomes[0];
  }

  /** Finds records by a name or number, when the hand rests. */
  search(words: string): void {
    if (words === this.#searched && this.subjects.length > 0) return;
    this.#searched = words;
    this.isSearching = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(words), SEARCH_PAUSE);
  }

  async #search(words: string): Promise<void> {
    const [type = "customer"] = (this.outcome()?.fact ?? "customer").split(".");
    const query = { limit: 12, ...(words.trim() === "" ? {} : { q: words.trim() }) };
    const answer = await this.#ask((client, locale) => client.listRecords({ path: { type }, query, locale }));
    if (words !== this.#searched) return;
    this.isSearching = false;
    const items = answer.ok ? answer.value.items : [];
    this.subjects = items.map(({ id, data }) => {
      const { name } = data as { readonly name?: unknown };
      return { id, text: typeof name === "string" ? name : id };
    });
    this.host.requestUpdate();
  }

  intend(intent: OverrideIntent | undefined): void {
    const before = this.intent;
    this.intent = intent;
    this.refused = undefined;
    if (intent === undefined) this.focus = before === undefined ? "" : `[data-override="${before.id}"] .${before.kind}`;
    else if (before?.id !== intent.id || before.kind !== intent.kind) {
      this.isTried = false;
      this.focus = `[data-override="${intent.id}"] textarea`;
    }
    this.host.requestUpdate();
  }

  /** What is not filled in, or wrongly, by field; a field of which the server has complained has its words. */
  problems(): ReadonlyMap<ProposalField, string> {
    const { proposal, messages } = this;
    if (proposal === undefined || !this.isTried) return new Map();
    const { missing } = messages;
    const found = new Map<ProposalField, string>();
    const { value, until, from, clause, why } = proposal;
    if (proposal.subject === "") found.set("subject", missing.subject);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) found.set("value", missing.value);
    if (until === "") found.set("until", missing.until);
    else if (until < from) found.set("until", messages.untilBefore);
    if (clause === "") found.set("clause", missing.clause);
    if (why.trim() === "") found.set("why", missing.why);
    for (const { pointer, message, help = "" } of this.issuesOf("new")) {
      const field = fields.find((each) => pointer.startsWith(`/${each}`));
      if (field !== undefined && !found.has(field)) found.set(field, help === "" ? message : `${message} ${help}`);
    }
    return found;
  }

  /** What the server said about the last step with this exception. */
  issuesOf(id: string): readonly IssueView[] {
    const { refused } = this;
    return refused?.id === id && refused.failure.kind === "refused" ? refused.failure.issues : [];
  }

  /** Sends the proposal, or goes to the first field that is not right. */
  async send(): Promise<void> {
    const { proposal } = this;
    if (proposal === undefined || this.working !== "") return;
    this.isTried = true;
    this.refused = undefined;
    const [wrong] = this.problems().keys();
    if (wrong !== undefined) {
      this.focus = `#override-${wrong}`;
      this.host.requestUpdate();
      return;
    }
    const { subject, value = null, from, until, clause, why } = proposal;
    const outcome = this.outcome();
    if (outcome === undefined) return;
    const [type = ""] = outcome.fact.split(".");
    const body = { subject: { type, id: subject }, fact: outcome.fact, value, from, until, clause, why: why.trim() };
    const sent = await this.#do("new", this.messages.sent, (client, common) =>
      client.proposeOverride({ ...common, body }),
    );
    if (sent) {
      this.proposal = undefined;
      this.focus = ".propose";
    } else {
      const [first] = this.problems().keys();
      if (first !== undefined) this.focus = `#override-${first}`;
    }
    this.host.requestUpdate();
  }

  approve({ id, version }: OverrideView): Promise<boolean> {
    return this.#do(id, this.messages.approved, (client, { headers, locale }) =>
      client.approveOverride({ path: { id }, headers: { ...headers, ...ifVersion(version) }, body: {}, locale }),
    );
  }

  reject({ id, version }: OverrideView, comment: string): Promise<boolean> {
    return this.#do(id, this.messages.rejected, (client, { headers, locale }) =>
      client.rejectOverride({
        path: { id },
        headers: { ...headers, ...ifVersion(version) },
        body: { comment },
        locale,
      }),
    );
  }

  withdraw({ id, version }: OverrideView): Promise<boolean> {
    return this.#do(id, this.messages.withdrawn, (client, { headers, locale }) =>
      client.withdrawOverride({ path: { id }, headers: { ...headers, ...ifVersion(version) }, locale }),
    );
  }

  /** Ends an exception. @param on the first day on which the rules decide again, ISO 8601 */
  end({ id, version }: OverrideView, on: string, why: string): Promise<boolean> {
    return this.#do(id, this.messages.ended, (client, { headers, locale }) =>
      client.endOverride({ path: { id }, headers: { ...headers, ...ifVersion(version) }, body: { on, why }, locale }),
    );
  }

  async #do(
    id: string,
    told: string,
    ask: (
      client: Client,
      common: { readonly headers: ReturnType<typeof onceOnly>; readonly locale: Locale },
    ) => Promise<unknown>,
  ): Promise<boolean> {
    if (this.working !== "") return false;
    this.working = id;
    this.refused = undefined;
    this.told = "";
    this.host.requestUpdate();
    const answer = await this.#ask((client, locale) => ask(client, { headers: onceOnly(), locale }));
    this.working = "";
    if (answer.ok) {
      this.intent = undefined;
      this.told = told;
      this.host.changed();
    } else this.refused = { id, failure: answer.failure };
    this.host.requestUpdate();
    return answer.ok;
  }

  /** What may be chosen: the outcomes that the policy knows, and its clauses. */
  async #askChoices(): Promise<void> {
    const { language: locale } = this.host;
    const names = this.#decisions();
    const key = `${locale} ${names.join(",")}`;
    if (this.#asked === key) return;
    this.#asked = key;
    this.#failed = undefined;
    const [documents, policy] = await Promise.all([
      this.#ask((client) => client.getPolicyDocuments({ locale })),
      this.#ask((client) => client.getPolicy({ query: { locale }, locale })),
    ]);
    if (this.#asked !== key) return;
    if (!documents.ok || !policy.ok) {
      this.#asked = "";
      this.#failed = documents.ok ? (policy.ok ? undefined : policy.failure) : documents.failure;
    } else {
      const { messages } = this;
      const all = documents.value.documents as readonly PolicyDocument[];
      this.#choices = {
        outcomes: outcomeChoices(all, names, [messages.yes, messages.no], locale),
        clauses: clauseList(policy.value),
      };
    }
    this.host.requestUpdate();
  }

  #ask<Value>(ask: (client: Client, locale: Locale) => Promise<Value>): Promise<Answer<Value>> {
    return answerTo(ask(this.host.client, this.host.language));
  }
}

const fields: readonly ProposalField[] = ["subject", "fact", "value", "from", "until", "clause", "why"];
