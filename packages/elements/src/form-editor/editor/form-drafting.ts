import { DraftStore } from "../../edit/draft-store.ts";
import type { FormEditorData, FormEditorHost } from "../form-editor-part.ts";

/** The draft that forms are tailored in: the very one that figures and rules are changed in, saved and submitted alike. */
export class FormDrafting {
  readonly store: DraftStore;
  step: "editing" | "asking" | "submitting" | "submitted" = "editing";
  readonly #host: FormEditorHost;
  readonly #today: string;
  readonly #changed: () => void;

  constructor(host: FormEditorHost, data: FormEditorData, title: () => string, changed: () => void) {
    this.#host = host;
    this.#today = data.today;
    this.#changed = changed;
    this.store = new DraftStore({
      client: () => host.client,
      locale: () => host.language,
      title: () => title().slice(0, 200),
      changed,
    });
    this.store.from = data.today;
    if (data.draft !== undefined) {
      this.store.take(data.draft);
      if (this.store.from < data.today) this.store.from = data.today;
      if (data.draft.status === "submitted") this.step = "submitted";
    }
    globalThis.addEventListener("online", this.#onOnline);
  }

  /** Whether the draft may be changed now; one that waits for approval is taken back first. */
  get isOpen(): boolean {
    return this.step === "editing" || this.step === "asking";
  }

  leave(): void {
    globalThis.removeEventListener("online", this.#onOnline);
    void this.store.flush();
  }

  setFrom(day: string): void {
    this.store.setFrom(day === "" ? this.#today : day, () => null);
  }

  ask(asking: boolean): void {
    this.step = asking ? "asking" : "editing";
    this.#changed();
  }

  async submit(): Promise<void> {
    this.step = "submitting";
    this.#changed();
    const sent = await this.store.submit();
    this.step = sent ? "submitted" : "editing";
    this.#changed();
    if (sent) this.#host.draftChanged();
  }

  async withdraw(): Promise<void> {
    await this.#leaveDraft(() => this.store.withdraw());
  }

  async discard(): Promise<void> {
    await this.#leaveDraft(() => this.store.discard());
  }

  startAnother(): void {
    this.store.forget();
    this.step = "editing";
    this.#changed();
  }

  async settle(keep: "mine" | "theirs"): Promise<void> {
    await this.store.settle(keep);
    this.#changed();
  }

  readonly #onOnline = (): void => void this.store.flush();

  async #leaveDraft(how: () => Promise<boolean>): Promise<void> {
    const done = await how();
    if (done || this.step === "asking") this.step = "editing";
    this.#changed();
    if (done) this.#host.draftChanged();
  }
}
