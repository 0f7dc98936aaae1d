import { answerTo, onceOnly, type Answer, type Client, type Failure, type IssueView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { FileStore } from "@bylaw/react";

import type { Filling, FillingHost } from "./filling/filling.ts";
import type { FillingPart } from "./filling/open-filling.ts";
import type { Outcome } from "./filling/outcome-of.ts";
import type { LoadedForm } from "./load-form.ts";

type Answers = Readonly<Record<string, unknown>>;

/** What a desk knows of its form, as the element's attributes say it. */
export interface DeskSetting {
  readonly baseUrl: string;
  readonly client: Client;
  readonly subject: string;
  readonly draft: string;
  /** The token of a survey's link; none for a person who is signed in. */
  readonly token: string | undefined;
  readonly locale: Locale;
}

/** Where a form is filled in: it knows what the device keeps, and files through it where it can. */
export class FormDesk {
  readonly part: FillingPart;
  readonly #host: FillingHost;
  #files: FileStore | undefined;
  #filling: Filling | undefined;
  /** One key per filing that nobody keeps, however often the network makes us send it. */
  #key: string = crypto.randomUUID();

  constructor(part: FillingPart, host: FillingHost) {
    this.part = part;
    this.#host = host;
  }

  get filling(): Filling | undefined {
    return this.#filling;
  }

  /** Where the form's files lie. */
  get files(): FileStore | undefined {
    return this.#files;
  }

  /**
   * Opens what the device keeps for a form; without it (nobody is signed in) the form works all the same.
   *
   * @param first the answers that it begins with; none when it is only read
   */
  async open(loaded: LoadedForm, setting: DeskSetting, first: Answers | undefined): Promise<void> {
    if (this.#files !== undefined) return;
    const { baseUrl, client, subject, draft, token } = setting;
    const opened =
      token === undefined
        ? await this.part.openOffline(baseUrl)
        : await this.part.openSurveyOffline(client, baseUrl, token);
    if (!opened.ok) return;
    this.#files = opened.value.files;
    if (first === undefined) return;
    const { form, revision, document, documents } = loaded;
    const { title = {} } = document as { readonly title?: Readonly<Record<string, string>> };
    const opening = { form, subject, draft, revision, document, documents, title, first };
    this.#filling = await this.part.start(this.#host, opened.value, opening);
    // Whoever is out of reach tomorrow opens it from here.
    if (loaded.keptAt === undefined && token === undefined)
      void this.part.keep(opened.value, keyOf(loaded.form, subject, setting.locale), loaded).catch(() => undefined);
  }

  /** Files the answers. What nobody can keep is sent at once or not at all. */
  async file(answers: Answers, loaded: LoadedForm, setting: DeskSetting): Promise<Outcome> {
    if (this.#filling !== undefined) return this.#filling.file(answers);
    const { client, subject, token, locale } = setting;
    const { form, revision } = loaded;
    const headers = onceOnly(this.#key);
    const about = subject === "" ? {} : { subject };
    const answer: Answer<unknown> = await answerTo<unknown>(
      token === undefined
        ? client.submitForm({ path: { form }, headers, body: { answers, revision, ...about }, locale })
        : client.submitSurvey({ headers, body: { answers, revision }, locale }),
    );
    if (answer.ok) this.#key = crypto.randomUUID();
    return answer.ok ? { kind: "done", receipt: answer.value } : { kind: "refused", issues: issuesIn(answer.failure) };
  }

  close(): void {
    this.#filling?.close();
    this.#filling = undefined;
  }
}

/** The form as the device kept it, for when the server is not reached. */
export async function keptOnDevice(
  part: FillingPart,
  baseUrl: string,
  form: string,
  subject: string,
  locale: Locale,
): Promise<LoadedForm | undefined> {
  const opened = await part.openOffline(baseUrl);
  return opened.ok ? part.kept(opened.value, keyOf(form, subject, locale)) : undefined;
}

function keyOf(form: string, subject: string, locale: Locale): string {
  return `${form} ${subject} ${locale}`;
}

function issuesIn(failure: Failure): readonly IssueView[] {
  return failure.kind === "refused" ? failure.issues : [];
}
