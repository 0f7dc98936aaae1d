import type { Failure, Json, KeptView, OperationView, OursLineView } from "../api/index.ts";
import { DraftStore } from "../edit/draft-store.ts";
import { editMessagesFor, type EditMessages } from "../edit/i18n/index.ts";
import { saveFile } from "./save-file.ts";
import { noFilter, type LineFilter } from "./filter-lines.ts";
import { tailoringMessagesFor, type TailoringMessages } from "./i18n/index.ts";
import type { KeepTarget, OwnLayer } from "./own-layer.ts";
import type { TailoringData, TailoringHost } from "./tailoring-part.ts";

const PARAMETER = "parameter:";

/** What something that was added is called by; a day of a calendar by the day on which it begins. */
interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly from?: string;
}

/** What is being written about something to keep. */
export interface KeepIntent {
  readonly at: string;
  readonly label: string;
  readonly why: string;
  /** Whether it is still to be chosen what. */
  readonly isOpen: boolean;
}

/** The changes that are shown, and the draft in which some are taken back. */
export class TailoringDesk {
  readonly host: TailoringHost;
  readonly store: DraftStore;
  data: TailoringData | undefined;
  filter: LineFilter = noFilter;
  grouping: "clause" | "document" = "clause";
  keeping: KeepIntent | undefined;
  step: "writing" | "submitting" = "writing";
  /** The place in the layer of what is being taken back, or the name of the file being made. */
  working: number | string | undefined;
  /** Places of what cannot be taken back by one operation. */
  readonly refused: Set<number> = new Set();
  /** Places of what was taken back here. */
  readonly taken: Set<number> = new Set();
  failure: Failure | undefined;
  own: OwnLayer | undefined;
  readonly #labels = new Map<string, string>();

  constructor(host: TailoringHost) {
    this.host = host;
    this.store = new DraftStore({
      client: () => host.client,
      locale: () => host.language,
      title: () => this.store.draft?.title ?? this.messages.draftTitle,
      changed: () => host.requestUpdate(),
    });
  }

  get messages(): TailoringMessages {
    return tailoringMessagesFor(this.host.language);
  }

  get edit(): EditMessages {
    return editMessagesFor(this.host.language);
  }

  get busy(): boolean {
    return this.working !== undefined;
  }

  /** The day where the reader is, ISO 8601. */
  get today(): string {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  get mayEdit(): boolean {
    return this.data?.me.may.includes("editDrafts") ?? false;
  }

  get isSubmitted(): boolean {
    return this.store.draft?.status === "submitted";
  }

  take(data: TailoringData): void {
    if (data === this.data) return;
    this.data = data;
    // What is below and what is in force may have changed with it.
    this.own = undefined;
    this.refused.clear();
    const unsaved = ["waiting", "saving", "offline", "conflict"].includes(this.store.state);
    if (data.draft !== undefined && !unsaved) this.store.take(data.draft);
    if (this.store.from < this.today) this.store.from = this.today;
  }

  narrow(filter: Partial<LineFilter>): void {
    this.filter = { ...this.filter, ...filter };
    this.host.requestUpdate();
  }

  group(grouping: "clause" | "document"): void {
    this.grouping = grouping;
    this.host.requestUpdate();
  }

  /** Whether the draft changes what a change of the company's is about. */
  isInDraft(line: OursLineView): boolean {
    const at = this.#targetOf(line);
    if (at.startsWith(PARAMETER)) return this.store.has(at.slice(PARAMETER.length));
    return this.store.changes.some((each) => each.at === at);
  }

  /** How many changes of the draft are about something else than what is listed. */
  get others(): number {
    const lines = this.data?.tailoring.lines ?? [];
    const about = new Set(lines.map((line) => this.#targetOf(line)));
    return this.store.operations.filter(({ at }) => !about.has(at)).length;
  }

  /** Puts into the draft what restores the value of below. */
  async takeBack(line: OursLineView): Promise<void> {
    this.#begin(line.operation);
    const own = await this.#open();
    this.working = undefined;
    const made = own?.takeBack(line.operation, this.store.from);
    if (own !== undefined && made === undefined) this.refused.add(line.operation);
    if (made !== undefined) {
      this.taken.add(line.operation);
      const { operation } = made;
      if (operation.at.startsWith(PARAMETER))
        this.store.set(operation.at.slice(PARAMETER.length), made.value as Json, operation.expect as Json);
      else
        this.store.change([
          ...this.store.changes.filter((each) => each.at !== operation.at || operation.op === "add"),
          operation as OperationView,
        ]);
    }
    this.host.requestUpdate();
  }

  /** Leaves a change as it is after all. */
  leaveBe(line: OursLineView): void {
    const at = this.#targetOf(line);
    this.taken.delete(line.operation);
    if (at.startsWith(PARAMETER)) {
      const id = at.slice(PARAMETER.length);
      const inForce = this.store.operations.find((each) => each.at === at)?.expect as Json;
      this.store.set(id, inForce, inForce);
    } else this.store.change(this.store.changes.filter((each) => each.at !== at));
  }

  /** What is kept from sites with the draft in it. */
  get keeps(): readonly KeptView[] {
    return this.store.keeps ?? this.data?.tailoring.layer.keeps ?? [];
  }

  plan(keeping: KeepIntent | undefined): void {
    this.keeping = keeping;
    // The choice of what to keep comes from the policy as data.
    if (keeping?.isOpen === true && this.own === undefined) void this.#open().then(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  keep({ at, label, why }: KeepIntent): void {
    this.#labels.set(at, label);
    this.#beginDraft();
    this.#setKeeps([...this.keeps.filter((each) => each.at !== at), { at, why: why.trim() }]);
    this.plan(undefined);
  }

  unkeep(at: string): void {
    this.#beginDraft();
    this.#setKeeps(this.keeps.filter((each) => each.at !== at));
  }

  /** Puts back what the draft takes off the list. */
  keepStill(kept: KeptView): void {
    this.#setKeeps([...this.keeps, { at: kept.at, why: kept.why }]);
  }

  labelOf(at: string): string {
    const known = this.data?.tailoring.kept.find((each) => each.at === at)?.label ?? this.#labels.get(at);
    return known ?? this.data?.tailoring.lines.find((each) => each.at === at)?.label ?? at;
  }

  get targets(): Readonly<Record<string, readonly KeepTarget[]>> | undefined {
    return this.own?.targets(this.host.language);
  }

  /** Gives a developer the layer, or what it does as a JSON Patch, as a file. */
  async save(what: "layer" | "patch"): Promise<void> {
    const { layer } = this.data?.tailoring ?? {};
    if (layer === undefined) return;
    const name = `${layer.layer}-${layer.id}`;
    if (what === "layer") return saveFile(`${name}.json`, layer);
    this.#begin("patch");
    const own = await this.#open();
    try {
      const { layerPatch } = await import("./layer-patch.ts");
      if (own !== undefined) saveFile(`${name}.patch.json`, layerPatch(own, this.today));
    } catch {
      // The part of the bundle did not come; the reader may try again.
      this.failure = { kind: "offline" };
    }
    this.working = undefined;
    this.host.requestUpdate();
  }

  async submit(): Promise<void> {
    this.step = "submitting";
    this.host.requestUpdate();
    const sent = await this.store.submit();
    this.step = "writing";
    this.host.requestUpdate();
    if (sent) this.host.changed();
  }

  async withdraw(): Promise<void> {
    if (await this.store.withdraw()) this.host.changed();
    this.host.requestUpdate();
  }

  async discard(): Promise<void> {
    this.taken.clear();
    if (await this.store.discard()) this.host.changed();
    this.host.requestUpdate();
  }

  leave(): void {
    void this.store.flush();
  }

  /** Where the draft would change what a change of the company's is about. */
  #targetOf({ op, at, operation }: OursLineView): string {
    if (op === "remove") return at.replace(/\/[^/]*$/u, "");
    if (op !== "add") return at;
    const { id, name, from } = (this.data?.tailoring.layer.operations[operation]?.value ?? {}) as Named;
    const called = id ?? name ?? from;
    return called === undefined ? at : `${at}/${called}`;
  }

  #setKeeps(keeps: readonly KeptView[]): void {
    const before = this.data?.tailoring.layer.keeps ?? [];
    const sorted = (list: readonly KeptView[]): string =>
      JSON.stringify(list.toSorted((a, b) => (a.at < b.at ? -1 : 1)));
    this.store.setKeeps(sorted(keeps) === sorted(before) ? null : keeps);
  }

  #begin(working: number | string): void {
    this.#beginDraft();
    this.working = working;
    this.failure = undefined;
    this.host.requestUpdate();
  }

  /** What waits for approval is not written on; another draft begins. */
  #beginDraft(): void {
    if (this.isSubmitted) {
      this.taken.clear();
      this.store.forget();
    }
    if (this.store.from === "") this.store.from = this.today;
  }

  async #open(): Promise<OwnLayer | undefined> {
    if (this.own !== undefined) return this.own;
    try {
      const { openOwnLayer } = await import("./own-layer.ts");
      const answer = await openOwnLayer(this.host.client, this.host.language);
      if (answer.ok) this.own = answer.value;
      else this.failure = answer.failure;
    } catch {
      // The part of the bundle did not come; the reader may try again.
      this.failure = { kind: "offline" };
    }
    return this.own;
  }
}
