import { answerTo, type Client } from "../api/index.ts";
import type { Carrier } from "./carrier.ts";

const OFFSET = "application/offset+octet-stream";

/** Filings of a person who is signed in. */
export function signedInCarrier(client: Client): Carrier {
  return {
    begin: (body, signal) => answerTo(client.beginUpload({ body, ...when(signal) })),
    resume: (sha256, offset, body, signal) =>
      answerTo(
        client.continueUpload({
          path: { sha256 },
          headers: { "Upload-Offset": String(offset) },
          body,
          contentType: OFFSET,
          ...when(signal),
        }),
      ),
    file: ({ id, form, subject, answers, revision, locale, draft, draftVersion, at }, signal) =>
      answerTo(
        client.submitForm({
          path: { form },
          headers: { "Idempotency-Key": id },
          body: {
            answers,
            revision,
            locale,
            ...(subject === "" ? {} : { subject }),
            // One that the server has never had is nothing to it.
            ...(draft === undefined || draftVersion === 0 ? {} : { draft }),
            filledAt: new Date(at).toISOString(),
          },
          locale,
          ...when(signal),
        }),
      ),
  };
}

/** Filings of whoever was sent a survey's link; the client carries the link's token, the server knows the rest from it. */
export function surveyCarrier(client: Client): Carrier {
  return {
    begin: (body, signal) => answerTo(client.beginSurveyUpload({ body, ...when(signal) })),
    resume: (sha256, offset, body, signal) =>
      answerTo(
        client.continueSurveyUpload({
          path: { sha256 },
          headers: { "Upload-Offset": String(offset) },
          body,
          contentType: OFFSET,
          ...when(signal),
        }),
      ),
    file: ({ id, answers, revision, locale }, signal) =>
      answerTo(
        client.submitSurvey({
          headers: { "Idempotency-Key": id },
          body: { answers, revision },
          locale,
          ...when(signal),
        }),
      ),
  };
}

function when(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
