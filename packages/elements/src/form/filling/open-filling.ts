import { createClient } from "@bylaw/client";

import type { Client } from "../../api/index.ts";
import { Bylaw } from "../../config/index.ts";
import { keepForm, keptForm, openOffline, openSurveyOffline, type Offline } from "../../offline/index.ts";
import type { LoadedForm } from "../load-form.ts";
import { Filling, type FillingHost } from "./filling.ts";
import { fillingStyles } from "./filling-styles.ts";
import type { Opening } from "./opening.ts";
import { renderKept, renderSurveyEnd, renderSurveyFailure } from "./render-end.ts";

/** The part that keeps what is filled in. It comes on demand; a form can be seen without it. */
export interface FillingPart {
  readonly styles: typeof fillingStyles;
  readonly openOffline: typeof openOffline;
  readonly openSurveyOffline: typeof openSurveyOffline;
  /** A client that carries a survey's token, and nothing else. */
  surveyClient(baseUrl: string, token: string): Client;
  start(host: FillingHost, offline: Offline, opening: Opening): Promise<Filling>;
  keep(offline: Offline, key: string, form: LoadedForm): Promise<void>;
  kept(offline: Offline, key: string): Promise<LoadedForm | undefined>;
  readonly renderKept: typeof renderKept;
  readonly renderSurveyEnd: typeof renderSurveyEnd;
  readonly renderSurveyFailure: typeof renderSurveyFailure;
}

export const fillingPart: FillingPart = {
  styles: fillingStyles,
  openOffline,
  openSurveyOffline,
  surveyClient(baseUrl, token) {
    const { baseUrl: base = "", fetch } = Bylaw.configuration;
    return createClient({
      baseUrl: baseUrl === "" ? base : baseUrl,
      getToken: () => token,
      ...(fetch === undefined ? {} : { fetch: (request: Request) => fetch(request) }),
    });
  },
  async start(host, offline, opening) {
    const filling = new Filling(host, offline, opening);
    await filling.start();
    return filling;
  },
  keep: ({ cabinet }, key, form) => keepForm(cabinet, key, form),
  async kept({ cabinet }, key) {
    const kept = await keptForm<LoadedForm>(cabinet, key);
    return kept === undefined ? undefined : { ...kept.form, keptAt: kept.at };
  },
  renderKept,
  renderSurveyEnd,
  renderSurveyFailure,
};
