import { BylawError, issue, type Form, type Json } from "@bylaw/core";
import type { Principal } from "../auth/index.ts";
import { attachment } from "../blobs/index.ts";
import { formActor, maskAnswers, type FormActor } from "../forms/index.ts";
import { namesOf, type Names } from "../people/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Store, SubmissionScan } from "../storage/index.ts";
import { exportBytes, exportMedia, exportTable, type ExportedSubmission } from "../submissions/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";
import { createPins, maskedAsToday, pinnedEnums, pinnedForm } from "./submission-view.ts";

export const exportForm: Route = defineRoute({
  operationId: "exportForm",
  method: "get",
  path: "/v1/forms/{form}/export",
  summary: "All that was handed in with a form, as a file: every version of the form in one table",
  tag: "forms",
  needs: "exportForms",
  query: "FormExportQuery",
  media: "*/*",
  issues: ["server/no-release", "server/unknown-form", "server/export-too-large"],
  handler: async ({ principal, params: { form }, query, locale, services }) => {
    const { tenant } = principal;
    const { store, directory, policies } = services;
    const loaded = await policies.load(tenant);
    const scan: SubmissionScan = { form, from: momentOf(query.from), until: momentOf(query.until) };
    const hashes = await store.submittedForms(tenant, scan);
    const pins = createPins(store, tenant);
    const pinned = await Promise.all(hashes.map(pins));
    const versions = pinned.flatMap((documents) => {
      const found = pinnedForm(documents, form);
      return found === undefined ? [] : [{ form: found, enums: pinnedEnums(documents) }];
    });
    const current = loaded.pack.forms.find(({ id }) => id === form);
    if (current === undefined && versions.length === 0) {
      const known = loaded.pack.forms.map(({ id }) => id).join(", ");
      throw new BylawError([issue("server/unknown-form", { form, known })]);
    }
    const now = current === undefined ? [] : [{ form: current, enums: loaded.vocabulary.enums }];
    const actor = formActor(principal, await directory.people(tenant), loaded);
    const names = await namesOf(directory, tenant, locale);
    const reader = { principal, actor, names, loaded };
    const table = exportTable([...versions, ...now], locale);
    const format = query.format ?? "csv";
    const lines = exported(store, tenant, scan, pins, reader);
    const title = (current ?? versions.at(-1)?.form)?.title[locale] ?? form;
    return {
      stream: ReadableStream.from(await exportBytes(format, table, lines, title)),
      headers: {
        "content-type": exportMedia[format],
        "content-disposition": attachment(`${form}.${format}`),
      },
    };
  },
});

function momentOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

interface Reader {
  readonly principal: Principal;
  readonly actor: FormActor;
  readonly names: Names;
  readonly loaded: LoadedPolicy;
}

/** Submission by submission, oldest first, as the reader sees them. */
async function* exported(
  store: Store,
  tenant: string,
  scan: SubmissionScan,
  pins: ReturnType<typeof createPins>,
  { principal, actor, names, loaded }: Reader,
): AsyncIterable<ExportedSubmission> {
  for await (const batch of store.scanSubmissions(tenant, scan)) {
    for (const submission of batch) {
      // Few forms differ, and each is read once.
      // eslint-disable-next-line no-await-in-loop
      const form = pinnedForm(await pins(submission.formHash), submission.form);
      const fields: Pick<Form, "fields"> = form === undefined ? { fields: [] } : maskedAsToday(form, loaded.pack);
      const { answers } = maskAnswers(fields, principal, actor, submission.shown as Readonly<Record<string, Json>>);
      yield { submission, shown: answers, personName: names(submission.person) };
    }
  }
}
