import { html, nothing, type TemplateResult } from "lit";

import type { RehearsalView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderFailure, renderIcon, renderIssue } from "../part/index.ts";
import { momentText } from "./moment-text.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

/** How many of a list are shown at once. */
const MOST = 8;

/** What the upgrade would do to what there is: a button, what comes of it, and whether that is still of what is decided now. */
export function renderRehearsal(desk: UpgradeDesk): TemplateResult {
  const { messages, rehearsal, progress } = desk;
  const isReady = progress.done === progress.all && desk.wrong.length === 0;
  const isRunning = rehearsal.kind === "running";
  return html`<section class="rehearsal" aria-labelledby="rehearsal">
    <h2 id="rehearsal">${messages.rehearsal}</h2>
    <p class="quiet">${messages.rehearsalHelp}</p>
    <div class="ways">
      <button
        type="button"
        class="button"
        part="button"
        ?disabled=${!isReady || isRunning}
        @click=${() => void desk.rehearse()}
      >
        ${renderIcon("redo")}${rehearsal.kind === "done" || rehearsal.kind === "failed" ? messages.rehearseAgain : messages.rehearse}
      </button>
      ${isReady ? nothing : html`<span class="quiet">${messages.rehearseFirst}</span>`}
    </div>
    <div role="status">
      ${isRunning ? html`<p class="running"><progress aria-label=${messages.rehearsing}></progress>${messages.rehearsing}</p>` : nothing}
      ${rehearsal.kind === "failed" ? renderFailure(rehearsal.failure, desk.host.words, () => void desk.rehearse()) : nothing}
      ${
        rehearsal.kind === "done"
          ? html`${desk.isStale ? html`<p class="strip">${renderIcon("warning")}${messages.stale}</p>` : nothing}
            ${renderResult(rehearsal.result, desk)}`
          : nothing
      }
    </div>
  </section>`;
}

function renderResult(result: RehearsalView, desk: UpgradeDesk): TemplateResult {
  const { messages } = desk;
  const { replayed, cases, groups, drafts, submissions, clocks, issues } = result;
  const wrong = issues.filter(({ severity }) => severity !== "warning");
  if (wrong.length > 0) return html`${wrong.map((issue) => renderIssue(issue))}`;
  const moved = groups.reduce((sum, { count }) => sum + count, 0);
  const isNothing = [moved, cases.length, drafts.length, submissions.length, clocks.length].every(
    (count) => count === 0,
  );
  return html`<div class="result ${desk.isStale ? "stale" : ""}">
    ${isNothing ? html`<p class="settled">${renderIcon("check")}${messages.nothingMoves}</p>` : nothing}
    ${renderPart(
      moved === 0 ? messages.noOutcomes : messages.outcomes(moved),
      moved,
      html`<ul class="groups">
        ${groups.map((group) => {
          const some = result.outcomes.filter(
            ({ decision, before, after }) =>
              decision === group.decision && before === group.before && after === group.after,
          );
          return html`<li>
            <p>
              <b>${messages.group(group.title, group.before, group.after)}</b>
              <span class="badge">${messages.groupCount(group.count)}</span>
            </p>
            ${renderNames(some, group.count, desk)}
          </li>`;
        })}
      </ul>`,
    )}
    ${renderPart(
      submissions.length === 0 ? messages.noSubmissions : messages.submissions(submissions.length),
      submissions.length,
      renderAnswers(submissions, desk),
    )}
    ${renderPart(
      drafts.length === 0 ? messages.noDrafts : messages.drafts(drafts.length),
      drafts.length,
      renderAnswers(drafts, desk),
    )}
    ${renderPart(
      clocks.length === 0 ? messages.noClocks : messages.clocks(clocks.length),
      clocks.length,
      renderFolded(
        clocks,
        (each) =>
          html`<li>
            <b>${each.title}</b> ${each.aboutName}
            <span>${dueText(each.before, each.after, desk)}</span>
          </li>`,
        desk,
      ),
    )}
    ${renderPart(
      cases.length === 0 ? messages.noCases : messages.cases(cases.length),
      cases.length,
      html`<ul>
        ${cases.map(
          ({ id, title, before, after }) =>
            html`<li>
              ${id} ${title}:
              ${after === "passed" ? messages.casePasses : before === "absent" ? messages.caseNew : messages.caseFails}
            </li>`,
        )}
      </ul>`,
    )}
    ${issues.map((issue) => renderIssue(issue))}
    <p class="quiet">
      ${messages.replayed(replayed.records, replayed.drafts, replayed.submissions, replayed.clocks, replayed.cases)}
      ${result.complete ? nothing : messages.partial(result.limit)}
    </p>
  </div>`;
}

/** The names of those who come out otherwise: the first few, the others on request. */
function renderNames(some: RehearsalView["outcomes"], all: number, desk: UpgradeDesk): TemplateResult | typeof nothing {
  if (some.length === 0) return nothing;
  const { messages, host } = desk;
  const listed = (names: RehearsalView["outcomes"]): readonly unknown[] =>
    names.map(({ record, name }, nth) => [
      nth === 0 ? "" : host.language === "en" ? ", " : "、",
      renderRecord(record, name, desk),
    ]);
  const rest = some.slice(MOST);
  return html`<p class="names">${messages.names(some.length, all)}${listed(some.slice(0, MOST))}</p>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${renderIcon("right", 12)}${messages.moreOf(rest.length)}</summary>
            <p class="names">${listed(rest)}</p>
          </details>`
    }`;
}

/** The first few of a list; the others on request. */
function renderFolded<Item>(
  items: readonly Item[],
  render: (item: Item) => TemplateResult,
  { messages }: UpgradeDesk,
): TemplateResult {
  const rest = items.slice(MOST);
  return html`<ul>
      ${items.slice(0, MOST).map(render)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${renderIcon("right", 12)}${messages.moreOf(rest.length)}</summary>
            <ul>
              ${rest.map(render)}
            </ul>
          </details>`
    }`;
}

/** A heading that tells, with what it tells of folded out; only the words where there is nothing. */
function renderPart(words: string, count: number, inside: TemplateResult): TemplateResult {
  if (count === 0) return html`<p class="fine">${renderIcon("check", 14)}${words}</p>`;
  return html`<details class="found" open>
    <summary>${renderIcon("right", 12)}${words}</summary>
    ${inside}
  </details>`;
}

function renderRecord(record: string, name: string, { host }: UpgradeDesk): TemplateResult | string {
  const [type = "", ...rest] = record.split("/");
  if (host.recordHref === "") return name;
  const href = host.recordHref
    .replace("{type}", encodeURIComponent(type))
    .replace("{id}", encodeURIComponent(rest.join("/")));
  return html`<a href=${href}>${name}</a>`;
}

function renderAnswers(answers: RehearsalView["drafts"], desk: UpgradeDesk): TemplateResult {
  const { messages, host } = desk;
  return renderFolded(
    answers,
    ({ formTitle, personName, at, changes = [], issues }) =>
      html`<li>
        <p><b>${messages.answersOf(formTitle, personName, formatDate(at, host.language))}</b></p>
        ${changes.map((each) => html`<p>${each}</p>`)} ${issues.map((issue) => renderIssue(issue))}
      </li>`,
    desk,
  );
}

function dueText(before: string | null, after: string | null, { messages, host }: UpgradeDesk): string {
  const at = (moment: string): string => momentText(moment, host.language);
  if (after === null) return before === null ? "" : messages.dueGone(at(before));
  return before === null ? messages.dueNew(at(after)) : messages.due(at(before), at(after));
}
