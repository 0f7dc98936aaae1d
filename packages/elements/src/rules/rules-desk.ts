import type { BoundPolicy, Decision, SentenceContext } from "@bylaw/core";

import type { Failure, OperationView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { CheckLoop } from "./check-loop.ts";
import type { CellWord } from "./cell-words.ts";
import { CompareDesk, type RowTruth } from "./compare-desk.ts";
import { Drafting, openDrafting } from "./drafting.ts";
import { frameOf, keptIn, type FrameParts } from "./decision-frame.ts";
import type { GhostRow } from "./ghost-rows.ts";
import { gridColumns, outcomeLabels, type GridColumn } from "./grid-columns.ts";
import { GridDesk } from "./grid-desk.ts";
import type { GridHost } from "./grid-host.ts";
import { GridView } from "./grid-view.ts";
import { rulesMessagesFor, type RulesMessages } from "./i18n/index.ts";
import { isLarge } from "./is-large.ts";
import type { NumberLine } from "./number-line.ts";
import { Overview, type FoundCounts } from "./overview.ts";
import type { Changes, Item, RuleList } from "./row-operations.ts";
import type { RulesData, RulesHost } from "./rules-part.ts";
import { RuleListDesk } from "./rule-list-desk.ts";
import { RulesModel, type DecisionOnDay } from "./rules-model.ts";
import { TableFiles } from "./table-files.ts";
import { WordCache } from "./word-cache.ts";

/** Below this width of the element rows are cards. */
const PHONE = 720;

/** Everything that the rules of one decision are drawn from, and what may be done with them. */
export class RulesDesk {
  readonly host: RulesHost;
  readonly grid: GridDesk;
  readonly gridView: GridView;
  readonly compare: CompareDesk;
  readonly files: TableFiles;
  readonly rules: RuleListDesk;
  view: "table" | "sentence" = "table";
  /** What is unfolded, by its name. */
  readonly unfolded: Set<string> = new Set();
  /** Why the draft cannot be had. */
  failure: Failure | undefined;
  #data: RulesData | undefined;
  #model: RulesModel | undefined;
  #checks: CheckLoop | undefined;
  #drafting: Drafting | undefined;
  #opening: symbol | undefined;
  #decision: string | undefined;
  #memo: Memo | undefined;
  #frame: Memo | undefined;
  #overview: Overview | undefined;
  readonly #said: WordCache = new WordCache();

  constructor(host: RulesHost) {
    this.host = host;
    const redraw = (): void => host.requestUpdate();
    this.grid = new GridDesk(() => this.#gridHost());
    this.gridView = new GridView(host.root, this.grid, redraw);
    this.compare = new CompareDesk(
      () => host.client,
      () => host.language,
      redraw,
    );
    this.files = new TableFiles(host, redraw);
    this.rules = new RuleListDesk(this);
  }

  /** Takes what the server has said. The same again changes nothing. */
  take(data: RulesData): void {
    this.#frame = undefined;
    if (data !== this.#data) {
      this.#data = data;
      this.#model = new RulesModel(data.documents);
      this.#checks?.stop();
      this.#overview?.stop();
      this.#overview = new Overview(this.#model, () => this.#changed());
      this.#checks = new CheckLoop(this.#model, () => this.#changed());
      this.#drop();
    }
    if (this.#decision !== this.host.decision) {
      this.#decision = this.host.decision;
      this.grid.mistyped.clear();
      this.grid.edit = undefined;
      this.grid.selection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };
      this.gridView.reset();
      this.#drafting?.askImpact();
      const { chosen } = this.compare;
      if (chosen !== undefined) this.choose(chosen);
    }
    if (this.host.mode !== "edit") this.#drop();
    else if (this.mayEdit && this.#drafting === undefined && this.#opening === undefined && this.failure === undefined)
      void this.#open();
    if (this.host.decision === "") this.#overview?.ask(this.day);
    const { onDay } = this;
    if (onDay !== undefined) {
      this.#checks?.ask({
        decision: onDay.decision.id,
        operations: this.operations,
        day: this.day,
        locale: this.locale,
      });
    }
  }

  get locale(): Locale {
    return this.host.language;
  }

  get messages(): RulesMessages {
    return rulesMessagesFor(this.locale);
  }

  get words(): Messages {
    return this.host.words;
  }

  get model(): RulesModel {
    if (this.#model === undefined) throw new TypeError("the rules have not been loaded");
    return this.#model;
  }

  get mayEdit(): boolean {
    return this.#data?.me?.may.includes("editDrafts") ?? false;
  }

  /** Whether rules can be changed now. */
  get isEditing(): boolean {
    return this.host.mode === "edit" && this.#drafting?.isOpen === true;
  }

  /** Whether the draft is on its way. */
  get isOpening(): boolean {
    return this.host.mode === "edit" && this.mayEdit && this.#drafting === undefined && this.failure === undefined;
  }

  get busy(): boolean {
    return this.isOpening;
  }

  get drafting(): Drafting | undefined {
    return this.host.mode === "edit" ? this.#drafting : undefined;
  }

  get checks(): CheckLoop | undefined {
    return this.#checks;
  }

  get isPhone(): boolean {
    return this.host.root.host.clientWidth < PHONE;
  }

  /** Today in the policy's own time zone, ISO 8601. */
  get today(): string {
    const { timeZone } = this.model.pack.manifest;
    return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
      new Date(),
    );
  }

  /** The day that the rules are shown on: of the draft, else today. */
  get day(): string {
    return this.drafting?.store.from ?? this.today;
  }

  get operations(): readonly OperationView[] {
    return this.drafting?.store.operations ?? none;
  }

  get changes(): Changes {
    return this.drafting?.store.changes ?? [];
  }

  get onDay(): DecisionOnDay | undefined {
    return this.#framed().onDay;
  }

  get decision(): Decision | undefined {
    return this.onDay?.decision;
  }

  get columns(): readonly GridColumn[] {
    return this.#framed().columns;
  }

  get context(): SentenceContext {
    return this.#framed().context;
  }

  /** The policy with the figures of the draft, for the words of its rules. */
  get figures(): BoundPolicy {
    return this.model.figures(this.operations, this.day);
  }

  /** What the rules make of the customer they are compared with, by the name of the rule. */
  get truths(): ReadonlyMap<string, RowTruth> | undefined {
    return this.compare.truths(this.checked?.policy, this.host.decision);
  }

  /** What is found in each decision, for the list of all; filled while the page has nothing better to do. */
  get overview(): ReadonlyMap<string, FoundCounts> {
    return this.#overview?.counts ?? new Map();
  }

  /** Whether a rule was there before the draft. */
  isKnown(name: string): boolean {
    const { rules, table } = this.onDay?.before ?? {};
    return [...(rules ?? []), ...(table?.rows ?? [])].some((each) => each.name === name);
  }

  /** What a rule or row is called. */
  titleOf(name: string): string {
    const { rules, table } = this.decision ?? {};
    const at = (table?.rows ?? []).findIndex((each) => each.name === name);
    if (at >= 0) return this.messages.rowNumber(at + 1);
    return rules?.find((each) => each.name === name)?.title?.[this.locale] ?? name;
  }

  /** What a row says in a column, in words; known ones are not made again. */
  cached(row: Item, column: GridColumn): readonly CellWord[] {
    const { decision } = this;
    return decision === undefined ? [] : this.#said.words(row, column, decision, this.context);
  }

  get list(): RuleList {
    const list = this.decision?.table === undefined ? "rules" : "table/rows";
    return { decision: this.host.decision, list };
  }

  /** What the page found out, when it is about the rules as they are shown. */
  get checked(): CheckLoop["checked"] {
    const checked = this.#checks?.checked;
    return checked?.analysis.decision === this.host.decision ? checked : undefined;
  }

  get ghosts(): readonly GhostRow[] {
    return this.#framed().ghosts();
  }

  get line(): NumberLine | undefined {
    return this.#framed().line();
  }

  /** Rows of which two hold at once and say different things, and rows that never get their turn. */
  get disputed(): ReadonlySet<string> {
    return this.#framed().disputed();
  }

  change(next: Changes): void {
    const { drafting } = this;
    if (drafting === undefined || !this.isEditing) return;
    drafting.store.change(this.model.tidied(next, this.host.decision, this.day));
    this.#frame = undefined;
    drafting.askImpact();
  }

  choose(subject: CompareDesk["chosen"]): void {
    void this.compare.choose(subject, this.host.decision, this.model.pack.manifest.subject);
  }

  setFrom(day: string): void {
    this.drafting?.setFrom(day);
  }

  toggle(part: string): void {
    if (!this.unfolded.delete(part)) this.unfolded.add(part);
    this.host.requestUpdate();
  }

  retryDraft(): void {
    this.failure = undefined;
    this.host.requestUpdate();
  }

  updated(): void {
    this.rules.updated();
    if (this.#model !== undefined && this.decision?.table !== undefined) this.gridView.updated();
  }

  leave(): void {
    this.#checks?.stop();
    this.#overview?.stop();
    this.gridView.reset();
    this.#drop();
  }

  /** Within one frame nothing changes. */
  #framed(): Memo {
    return (this.#frame ??= this.#memoised());
  }

  /** Made anew only when something that it is made from has changed: a frame is drawn while somebody scrolls. */
  #memoised(): Memo {
    const { checked, day, locale, operations } = this;
    const key = JSON.stringify([this.host.decision, day, locale]);
    const known = this.#memo;
    const isKnown = known?.key === key && known.operations === operations;
    if (isKnown && known.model === this.#model && known.checked === checked) return known;
    const { model, messages } = this;
    const onDay = model.decision(this.host.decision, operations, day);
    const context = model.context(operations, day, locale);
    const columns = onDay === undefined ? [] : gridColumns(onDay.decision, model.words, context, messages);
    const made = frameOf(onDay, columns, checked, locale, messages);
    const isAbout = known?.model === model && known.checked === checked && known.locale === locale;
    this.#memo = { ...(isAbout ? keptIn(made, known) : made), key, operations, checked, model, locale, context };
    return this.#memo;
  }

  #changed(): void {
    this.#frame = undefined;
    this.host.requestUpdate();
  }

  #gridHost(): GridHost {
    const { decision, onDay } = this;
    if (decision === undefined || onDay === undefined) throw new TypeError("no decision is shown");
    return {
      decision,
      before: onDay.before,
      columns: this.columns,
      words: this.model.words,
      context: this.context,
      messages: this.messages,
      mayEdit: this.isEditing,
      changes: this.changes,
      clauses: this.model.clauses,
      change: (next) => this.change(next),
      undo: () => this.travel("undo"),
      redo: () => this.travel("redo"),
      redraw: () => this.host.requestUpdate(),
    };
  }

  /** Takes the last step back, or takes it again. */
  travel(way: "undo" | "redo"): void {
    if (!this.isEditing) return;
    this.drafting?.store[way]();
    this.#frame = undefined;
    this.drafting?.askImpact();
  }

  /** What a frame was drawn from counts no more. */
  #drop(): void {
    this.#drafting?.leave();
    this.#drafting = undefined;
    this.#opening = undefined;
    this.failure = undefined;
    this.#frame = undefined;
  }

  async #open(): Promise<void> {
    const { host } = this;
    const data = this.#data;
    const me = data?.me;
    if (data === undefined || me === undefined) return;
    const opening = Symbol();
    this.#opening = opening;
    const opened = await openDrafting(host.client, host.language, me.person);
    if (this.#opening !== opening) return;
    this.#opening = undefined;
    if (opened.ok) {
      this.#drafting = new Drafting(
        opened.part,
        {
          host,
          data,
          me,
          today: this.today,
          changed: () => this.#changed(),
          outcomes: () => outcomeLabels(this.columns, this.messages),
          words: () => ({
            nothingChangedHelp: this.messages.nothingChanged,
            nobodyMoves: this.messages.nobodyMoves(this.decision?.title[this.locale] ?? ""),
          }),
          isLarge: () => isLarge(this.decision),
          isWrong: () => this.grid.mistyped.size > 0 || (this.#checks?.issues.length ?? 0) > 0,
        },
        opened.draft,
      );
      this.#drafting.askImpact();
    } else this.failure = opened.failure;
    this.#changed();
  }
}

const none: readonly OperationView[] = [];

interface Memo extends FrameParts {
  readonly key: string;
  readonly operations: readonly OperationView[];
  readonly checked: CheckLoop["checked"];
  readonly model: RulesModel | undefined;
  readonly locale: Locale;
  readonly context: SentenceContext;
}
