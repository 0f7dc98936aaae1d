import {
  evaluateForm,
  parseDate,
  sentenceContext,
  traceBinds,
  type BoundForm,
  type FormContext,
  type Json,
  type Pack,
  type TracedBind,
} from "@bylaw/core";

import type { FormManner, FormSession } from "../../form/form-session.ts";
import type { Locale } from "../../i18n/index.ts";
import type { FormEditorData, FormEditorHost } from "../form-editor-part.ts";
import type { FormModel } from "./form-model.ts";

type Answers = Readonly<Record<string, Json>>;

/** A pause in changing after which the form is drawn anew, in ms. */
const PAUSE = 200;

/** What the preview needs of the editor. */
export interface PreviewHost {
  readonly host: FormEditorHost;
  readonly model: FormModel;
  readonly data: FormEditorData;
  /** The policy with the draft in it. */
  readonly pack: Pack;
  readonly locale: Locale;
  draw(): void;
}

/** The form as it will be, in a tree of its own: it can be filled in, and nothing of it goes anywhere. */
export class PreviewDesk {
  width: "phone" | "desktop" = "phone";
  locale: Locale = "zh-CN";
  testing = false;
  /** That the form went through, or cannot be drawn. */
  note: "sent" | "broken" | undefined;
  answers: Answers = {};
  readonly #desk: PreviewHost;
  #stage: HTMLElement | undefined;
  #session: FormSession | undefined;
  #drawn: unknown;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: PreviewHost) {
    this.#desk = desk;
  }

  /** Another form begins empty. */
  forget(): void {
    this.answers = {};
    this.note = undefined;
    this.#drawn = undefined;
  }

  show(settings: Partial<Pick<PreviewDesk, "width" | "locale" | "testing">>): void {
    Object.assign(this, settings);
    this.#desk.draw();
  }

  clear(): void {
    this.answers = {};
    this.note = undefined;
    this.#session?.replace({});
    this.#desk.draw();
  }

  /** Called when the page has been drawn: draws the form as it now is. */
  updated(): void {
    const stage = this.#desk.host.root.querySelector<HTMLElement>(".stage") ?? undefined;
    if (stage !== this.#stage) {
      this.#close();
      this.#stage = stage;
      this.#drawn = undefined;
    }
    if (stage === undefined) return;
    const { pack, host } = this.#desk;
    this.#session?.change(this.#manner);
    const wanted = this.#desk.model.form(pack, host.form);
    if (this.#drawn === wanted) return;
    const isFirst = this.#drawn === undefined;
    this.#drawn = wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(), isFirst ? 0 : PAUSE);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#close();
    this.#stage = undefined;
    this.#drawn = undefined;
  }

  /** Every condition of the form for what stands in the preview; nothing while the form makes no sense. */
  get binds(): readonly TracedBind[] | undefined {
    const form = this.#bound;
    return form === undefined ? undefined : traceBinds(form, this.answers, this.#context);
  }

  /** What is worked out, by the field. */
  get computed(): readonly { readonly field: string; readonly value: Json | undefined }[] {
    const form = this.#bound;
    if (form === undefined) return [];
    const { fields } = evaluateForm(form, this.answers, this.#context);
    return form.fields.flatMap(({ id, compute }) =>
      compute === undefined ? [] : [{ field: id, value: fields.get(id)?.value }],
    );
  }

  /** A value of a field in words. */
  valueText(field: string, value: Json | undefined): string {
    const { model, pack, host, locale } = this.#desk;
    const type = this.#bound?.byId.get(field)?.type;
    const policy = model.bound(pack, host.form);
    if (value === undefined || type === undefined || policy === undefined) return "—";
    return sentenceContext(policy, locale).labels.format(value, type);
  }

  get #bound(): BoundForm | undefined {
    const { model, pack, host } = this.#desk;
    return model.bound(pack, host.form)?.forms.get(host.form);
  }

  get #context(): FormContext {
    const { data, model } = this.#desk;
    const facts = { actor: { id: data.me.person, roles: data.me.roles } };
    return { facts, today: parseDate(model.day) ?? 0, now: Date.now() };
  }

  get #manner(): FormManner {
    const { theme } = this.#desk.host;
    const { root } = this.#desk.host;
    // The page's own setting counts where the element has none.
    const dark = root.host.hasAttribute("data-dark") ? "dark" : root.host.hasAttribute("data-light") ? "light" : "auto";
    return {
      locale: this.locale,
      theme: theme === "" ? dark : theme,
      mode: "fill",
      locked: [],
      disabled: false,
    };
  }

  async #open(): Promise<void> {
    const turn = (this.#turn += 1);
    const { model, pack, host, data } = this.#desk;
    try {
      const [{ openForm }, { createMemoryFileStore }] = await Promise.all([
        import("../../form/form-session.ts"),
        import("./memory-files.ts"),
      ]);
      const stage = this.#stage;
      if (turn !== this.#turn || stage === undefined) return;
      const root = stage.shadowRoot ?? stage.attachShadow({ mode: "open" });
      const mount = document.createElement("div");
      const source = {
        form: host.form,
        documents: model.documents(pack),
        facts: { actor: { id: data.me.person, roles: data.me.roles } },
        answers: {},
        draft: this.answers,
        now: Date.now(),
        lookup: () => Promise.resolve([]),
      };
      root.append(mount);
      const session = await openForm(
        mount,
        source,
        { ...this.#manner, files: createMemoryFileStore() },
        {
          submit: () => {
            this.note = "sent";
            this.#drawn = undefined;
            this.#desk.draw();
            return Promise.resolve([]);
          },
          changed: (answers) => {
            this.answers = answers as Answers;
            this.note = undefined;
            if (this.testing) this.#desk.draw();
          },
          invalid: () => undefined,
        },
      );
      if (turn !== this.#turn) {
        session?.close();
        mount.remove();
        return;
      }
      // The one before stays until the new one stands.
      this.#session?.close();
      for (const each of Array.from(root.children)) if (each !== mount) each.remove();
      this.#session = session;
      if (this.note === "broken") this.note = undefined;
      this.#desk.draw();
    } catch {
      this.note = "broken";
      this.#desk.draw();
    }
  }

  #close(): void {
    this.#turn += 1;
    this.#session?.close();
    this.#session = undefined;
  }
}
