import { answerTo, type Answer, type Asking, type Client } from "../api/index.ts";

type Answers = Readonly<Record<string, unknown>>;

/** A form with all that it needs to be drawn. */
export interface LoadedForm {
  readonly form: string;
  readonly documents: readonly unknown[];
  readonly facts: Answers;
  /** What stands in it to begin with, or what was submitted. */
  readonly answers: Answers;
  /** The form as it is now; a submission of another one is told apart. */
  readonly revision: string;
  /** The form's own document, whose title and labels are told in its place. */
  readonly document: unknown;
  /** Of something that was submitted: who did when. */
  readonly stamp?: FormStamp;
  /** When it was kept on this device, epoch ms; the server was not reached. */
  readonly keptAt?: number;
}

/** What stands below a submission that is shown again. */
export interface FormStamp {
  readonly number: string;
  readonly by?: string;
  readonly submittedAt: string;
  readonly revision: string;
  readonly release?: string;
  readonly locale?: "zh-CN" | "en";
}

/** The policy's documents, and the form as it starts: what the server knows, and what stands in it already. */
export async function loadForm(
  client: Client,
  request: Asking,
  form: string,
  subject: string,
): Promise<Answer<LoadedForm>> {
  const query = subject === "" ? {} : { subject };
  const [policy, start] = await Promise.all([
    answerTo(client.getPolicyDocuments(request)),
    answerTo(client.getForm({ path: { form }, query, ...request })),
  ]);
  if (!policy.ok) return policy;
  if (!start.ok) return start;
  const { facts, answers, revision, form: document, mayFillIn } = start.value;
  if (mayFillIn === false) {
    const { notYours } = await import("./not-yours.ts");
    return { ok: false, failure: notYours(policy.value.documents, document, request.locale) };
  }
  return { ok: true, value: { form, documents: policy.value.documents, facts, answers, revision, document } };
}

/** The form of a survey's link, with the documents that it needs and nothing else. */
export async function loadSurvey(client: Client, request: Asking): Promise<Answer<LoadedForm>> {
  const answer = await answerTo(client.getSurvey(request));
  if (!answer.ok) return answer;
  const { facts, answers, revision, form: document, documents } = answer.value;
  return { ok: true, value: { form: document.id, documents, facts, answers, revision, document } };
}

/** Something that was submitted, with the form as it was then. */
export async function loadSubmission(client: Client, request: Asking, id: string): Promise<Answer<LoadedForm>> {
  const answer = await answerTo(client.getSubmission({ path: { id }, ...request }));
  if (!answer.ok) return answer;
  const { form, documents, facts, answers, revision, personName, submittedAt, release, locale } = answer.value;
  const document = documents.find((each) => isForm(each, form));
  const stamp: FormStamp = {
    number: id,
    submittedAt,
    revision,
    locale,
    ...(personName === null ? {} : { by: personName }),
    ...(release === null ? {} : { release }),
  };
  return { ok: true, value: { form, documents, facts, answers, revision, document, stamp } };
}

function isForm(document: unknown, id: string): boolean {
  const { kind, id: own } = document as { readonly kind?: unknown; readonly id?: unknown };
  return kind === "form" && own === id;
}
