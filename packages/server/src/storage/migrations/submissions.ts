import type { Kysely } from "kysely";
import { createTables, type Table } from "./create-tables.ts";
import type { Ddl } from "./ddl.ts";

const tables: Readonly<Record<string, Table>> = {
  blobs: {
    columns: {
      scope: "text",
      sha256: "text",
      version: "integer",
      size: "integer",
      type: "text",
      media: "text?",
      name: "text",
      state: "text",
      uses: "integer",
      person: "text",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["scope", "sha256"],
    indexes: { blobs_by_hash: ["sha256", "scope"] },
  },
  blob_pieces: {
    columns: {
      scope: "text",
      sha256: "text",
      at: "integer",
      length: "integer",
      bytes: "bytes",
    },
    key: ["scope", "sha256", "at"],
  },
  form_documents: {
    columns: {
      hash: "text",
      document: "text",
      created_at: "integer",
    },
    key: ["hash"],
  },
  submissions: {
    columns: {
      id: "text",
      form: "text",
      revision: "text",
      form_hash: "text",
      release: "text",
      as_of: "text",
      locale: "text",
      subject: "text?",
      person: "text",
      source: "text",
      at: "integer",
      filled_at: "integer?",
      answers: "text",
      answers_hash: "text",
      shown: "text",
      facts: "text",
      labels: "text",
      records: "text",
      files: "text",
      request_key: "text?",
    },
    key: ["id"],
    unique: ["request_key"],
    indexes: {
      submissions_by_form: ["form", "at desc", "id"],
      submissions_by_subject: ["subject", "at desc", "id"],
      submissions_by_person: ["person", "at desc", "id"],
      submissions_by_time: ["at desc", "id"],
    },
  },
  form_drafts: {
    columns: {
      id: "text",
      version: "integer",
      form: "text",
      revision: "text",
      form_hash: "text",
      subject: "text?",
      person: "text",
      locale: "text",
      answers: "text",
      files: "text",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["person", "id"],
    indexes: { form_drafts_by_time: ["person", "updated_at desc", "id"] },
  },
  survey_links: {
    columns: {
      id: "text",
      version: "integer",
      form: "text",
      subject: "text",
      person: "text",
      locale: "text",
      once: "integer",
      expires_at: "integer",
      state: "text",
      answers: "integer",
      files: "integer",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: { survey_links_by_time: ["created_at desc", "id"] },
  },
  signing_keys: {
    columns: {
      id: "text",
      purpose: "text",
      secret: "text",
      created_at: "integer",
    },
    key: ["purpose", "id"],
  },
};

/** Keeps what forms bring in: files, answers that were begun, what was handed in, and who was asked by a link. */
export async function submissions(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  await createTables(db, ddl, tables);
  for (const table of Object.keys(tables)) {
    // eslint-disable-next-line no-await-in-loop
    await ddl.isolate(db, table);
  }
}
