import type { Answer, Asking, Client } from "../api/index.ts";
import type { FillingPart } from "./filling/open-filling.ts";
import { keptOnDevice } from "./form-desk.ts";
import { loadForm, loadSubmission, loadSurvey, type LoadedForm } from "./load-form.ts";

/** What an element asks for. */
export interface WantedForm {
  readonly form: string;
  readonly subject: string;
  readonly submission: string;
  readonly survey: boolean;
  readonly baseUrl: string;
}

/** The token of a survey's link, and a client that carries it and nothing else. */
export interface SurveyAccess {
  readonly token: string;
  readonly client: Client;
}

/** Loads what an element asks for: a form, something that was submitted, or the form of a survey's link. */
export class FormLoader {
  readonly #bring: () => Promise<FillingPart>;
  #survey: SurveyAccess | undefined;

  constructor(bring: () => Promise<FillingPart>) {
    this.#bring = bring;
  }

  /** How a survey's form is asked for and filed; none for a person who is signed in. */
  get survey(): SurveyAccess | undefined {
    return this.#survey;
  }

  async load(wanted: WantedForm, client: Client, request: Asking): Promise<Answer<LoadedForm>> {
    const { form, subject, submission, survey, baseUrl } = wanted;
    this.#survey = survey ? await this.#readLink(baseUrl) : undefined;
    if (this.#survey !== undefined) return loadSurvey(this.#survey.client, request);
    if (submission !== "") return loadSubmission(client, request, submission);
    const answer = await loadForm(client, request, form, subject);
    if (answer.ok || answer.failure.kind !== "offline") return answer;
    const kept = await this.#bring()
      .then((part) => keptOnDevice(part, baseUrl, form, subject, request.locale))
      .catch(() => undefined);
    return kept === undefined ? answer : { ok: true, value: kept };
  }

  /** The token stands behind `#` in the address, which no browser sends to anybody. */
  async #readLink(baseUrl: string): Promise<SurveyAccess> {
    const token = linkToken();
    if (this.#survey?.token === token) return this.#survey;
    return { token, client: (await this.#bring()).surveyClient(baseUrl, token) };
  }
}

/** The token of the survey's link that the page was opened by. */
export function linkToken(): string {
  return location.hash.slice(1);
}
