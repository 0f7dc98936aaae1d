import { LitElement, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";

import type { Client } from "../api/index.ts";
import { Bylaw, clientFor, type Theme } from "../config/index.ts";
import { asLocale, messagesFor, type Locale, type Messages } from "../i18n/index.ts";

/** The settings that every element takes: where the server is, which language, which theme. */
export abstract class BylawElement extends LitElement {
  /** Where `/v1` is found; the page's own origin when left out. */
  @property({ attribute: "base-url" }) baseUrl = "";
  /** `zh-CN` or `en`; else what `Bylaw.configure` says, else the nearest `lang`, else `zh-CN`. */
  @property() locale = "";
  /** `light`, `dark` or `auto`. */
  @property() theme: Theme | "" = "";

  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = Bylaw.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected get language(): Locale {
    return (
      asLocale(this.locale) ??
      Bylaw.configuration.locale ??
      asLocale(this.closest("[lang]")?.getAttribute("lang")) ??
      "zh-CN"
    );
  }

  protected get messages(): Messages {
    return messagesFor(this.language);
  }

  protected get client(): Client {
    return clientFor(this.baseUrl);
  }

  protected override update(changed: PropertyValues): void {
    // The tokens hang on this attribute; `theme` itself stays the host's.
    const theme = this.theme === "" ? (Bylaw.configuration.theme ?? "auto") : this.theme;
    this.toggleAttribute("data-light", theme === "light");
    this.toggleAttribute("data-dark", theme === "dark");
    super.update(changed);
  }
}
