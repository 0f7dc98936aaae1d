import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { answerTo, type Answer, type Asking, type Client, type OverrideView } from "../api/index.ts";
import type { Theme } from "../config/index.ts";
import { BylawDraftEvent, BylawElement, ResourceController } from "../element/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderFailure, renderIcon, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { askOverrides, askReleaseNumbers, MOST } from "./ask-overrides.ts";
import { moveFocus } from "./move-focus.ts";
import { emptyProposal, OverrideDesk } from "./override-desk.ts";
import { listsOf, overrideLists, standingOf, type OverrideList } from "./override-standing.ts";
import { overrideStyles } from "./override-styles.ts";
import { overridesStyles } from "./overrides-styles.ts";
import { renderOverride } from "./render-override.ts";
import { renderProposal } from "./render-proposal.ts";
import { renderSubjectChoice } from "./render-subject-choice.ts";

/** So many are drawn at once. */
const SHOWN = 50;

/** All exceptions that could be had. */
interface All {
  readonly today: string;
  readonly items: readonly OverrideView[];
  readonly isAll: boolean;
  readonly releases: ReadonlyMap<string, number>;
}

/**
 * @summary Every exception: whom the policy treats otherwise for a while, until when, by which clause, who asked and who agreed; approved, turned down and ended here.
 * @event bylaw-clause - a reader asks for the clause that an exception rests on
 * @event bylaw-draft - an exception was proposed, approved, turned down, taken back or ended
 * @event bylaw-issue - the exceptions could not be loaded
 * @csspart override - one exception
 * @csspart citation - the number of a clause
 * @csspart button - the button that approves
 * @csspart message - what stands in place of the list
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawOverrides extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    overrideStyles,
    overridesStyles,
  ];

  /** Where a customer's page is, with `{id}` in place of its number. */
  @property({ attribute: "subject-href" }) subjectHref = "";

  /** The decisions that exceptions can be asked for here, with commas between: `tier,entitlements`; without it none can. */
  @property() decision = "";

  @state() private list: OverrideList | undefined;
  @state() private words = "";
  @state() private shown = SHOWN;
  #version = 0;

  readonly #desk = new OverrideDesk(this.#host(), () =>
    this.decision
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );

  readonly #all = new ResourceController<All>(
    this,
    () => ({ key: `${this.language} ${this.#version}`, client: this.client, locale: this.language }),
    (client, request) => this.#ask(client, request),
  );

  /** Asks for the exceptions again, for a host that knows that they have changed. */
  refresh(): void {
    this.#all.retry();
  }

  protected override updated(): void {
    moveFocus(this.#desk);
  }

  protected override render(): TemplateResult {
    const { loading, data, failure } = this.#all.state;
    const retry = (): void => this.refresh();
    const { messages } = this.#desk;
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      <div class="head">
        <div>
          <h1>${messages.title}</h1>
          <p>${messages.subtitle}</p>
        </div>
        ${this.#renderPropose(data)}
      </div>
      <p class="told" role="status">${this.#desk.told}</p>
      ${this.#desk.proposal === undefined ? nothing : renderProposal(this.#desk, renderSubjectChoice(this.#desk))}
      ${
        data !== undefined && (failure === undefined || failure.kind === "offline")
          ? html`${failure === undefined ? nothing : renderStale(this.messages, retry)}${this.#renderAll(data)}`
          : failure !== undefined
            ? renderFailure(failure, this.messages, retry)
            : html`<div role="status">
                <span class="voice">${this.messages.loading}</span>
                ${[1, 2, 3].map(() => html`<div class="bone"></div>`)}
              </div>`
      }
    </div>`;
  }

  #renderPropose(data: All | undefined): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (data === undefined || this.decision === "" || !desk.mayPropose || desk.proposal !== undefined) return nothing;
    return html`<button type="button" class="button propose" @click=${() => desk.plan(emptyProposal(data.today))}>
      ${renderIcon("plus", 14)}${desk.messages.propose}
    </button>`;
  }

  #renderAll({ items, today, isAll, releases }: All): TemplateResult {
    const desk = this.#desk;
    const { messages } = desk;
    desk.today = today;
    const sorted = new Map<OverrideList, OverrideView[]>(overrideLists.map((list) => [list, []]));
    for (const each of items) for (const list of listsOf(standingOf(each, today))) sorted.get(list)?.push(each);
    // What waits for the reader is shown first.
    const waits = desk.mayDecide && (sorted.get("proposed") ?? []).some(({ by }) => by !== desk.me?.person);
    const list = this.list ?? (waits ? "proposed" : "inForce");
    const found = (sorted.get(list) ?? []).filter((each) => holds(each, this.words)).toSorted(comparer(list));
    return html`<div class="bar">
        <div class="tabs" role="group" aria-label=${messages.listNames}>
          ${overrideLists.map(
            (each) =>
              html`<button
                type="button"
                class="tab ${each}"
                aria-pressed=${each === list ? "true" : "false"}
                @click=${() => {
                  this.list = each;
                  this.shown = SHOWN;
                }}
              >
                ${messages.lists[each]} <span class="count">${sorted.get(each)?.length ?? 0}</span>
              </button>`,
          )}
        </div>
        <label class="search"
          >${renderIcon("search")}<span class="voice">${messages.search}</span
          ><input
            type="search"
            placeholder=${messages.searchHint}
            .value=${this.words}
            @input=${(event: Event) => {
              this.words = (event.currentTarget as HTMLInputElement).value;
              this.shown = SHOWN;
            }}
        /></label>
      </div>
      ${
        found.length === 0
          ? html`<section class="message calm" part="message">
              <h2>
                ${renderIcon("check", 20)}${this.words.trim() === "" ? messages.empty[list] : messages.nothingFound(this.words.trim())}
              </h2>
            </section>`
          : html`<ul class="list">
              ${repeat(
                found.slice(0, this.shown),
                ({ id }) => id,
                (each) => html`<li>${renderOverride(each, { desk, releases, isListed: true })}</li>`,
              )}
            </ul>`
      }
      ${
        found.length <= this.shown
          ? nothing
          : html`<button type="button" class="button more" @click=${() => (this.shown += SHOWN)}>
              ${messages.more}
            </button>`
      }
      ${isAll ? nothing : html`<p class="quiet">${messages.capped(MOST)}</p>`}`;
  }

  async #ask(client: Client, request: Asking): Promise<Answer<All>> {
    const [overrides, day, me] = await Promise.all([
      askOverrides(client, {}, request),
      answerTo(client.listCalendarDays({ query: { days: 1 }, ...request })),
      answerTo(client.getMe(request)),
    ]);
    if (!overrides.ok) return overrides;
    if (!day.ok) return day;
    this.#desk.me = me.ok ? me.value : undefined;
    const releases = await askReleaseNumbers(client, overrides.value.items, request);
    return { ok: true, value: { ...overrides.value, today: day.value.today, releases } };
  }

  #host(): ConstructorParameters<typeof OverrideDesk>[0] {
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return {
      get root(): ShadowRoot {
        return element.renderRoot as ShadowRoot;
      },
      get client(): Client {
        return element.client;
      },
      get language(): Locale {
        return element.language;
      },
      get words(): Messages {
        return element.messages;
      },
      get theme(): Theme | "" {
        return element.theme;
      },
      get subjectHref(): string {
        return element.subjectHref;
      },
      requestUpdate: () => element.requestUpdate(),
      changed: () => {
        element.#version += 1;
        element.requestUpdate();
        element.dispatchEvent(new BylawDraftEvent());
      },
    };
  }
}

/** Whether each word stands somewhere in what an exception says. */
function holds(override: OverrideView, words: string): boolean {
  const { subject, subjectName, clause, why, byName, approvedByName, factLabel, valueText } = override;
  const text = [subject.id, subjectName, clause, why, byName, approvedByName ?? "", factLabel, valueText].join("\n");
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.toLowerCase().includes(word));
}

/** What ends next comes first; of what is over, what was changed last. */
function comparer(list: OverrideList): (a: OverrideView, b: OverrideView) => number {
  if (list === "ended") return (a, b) => (a.updatedAt < b.updatedAt ? 1 : -1);
  if (list === "proposed") return (a, b) => (a.createdAt < b.createdAt ? -1 : 1);
  return (a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.id < b.id ? -1 : 1);
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-overrides": BylawOverrides;
  }
}
