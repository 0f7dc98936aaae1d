import type {
  BlobPiece,
  FormDocument,
  FormDraft,
  SigningKey,
  StoredBlob,
  Submission,
  SurveyLink,
} from "./form-rows.ts";
import type { Page, PageRequest, ScanQuery } from "./lists.ts";

/** What the store reads of what forms bring in. Every method names the tenant and sees nothing of another. */
export interface FormStore {
  getBlob(tenant: string, key: BlobKey): Promise<StoredBlob | undefined>;
  /** A complete file with these bytes, whoever has sent it. */
  findBlob(tenant: string, sha256: string): Promise<StoredBlob | undefined>;
  /** How many of a file's bytes are kept in the database, from the start. */
  receivedBytes(tenant: string, key: BlobKey): Promise<number>;
  /** The first piece that begins at `from` or behind. */
  nextPiece(tenant: string, key: BlobKey, from: number): Promise<BlobPiece | undefined>;

  getFormDocument(tenant: string, hash: string): Promise<FormDocument | undefined>;
  getSubmission(tenant: string, id: string): Promise<Submission | undefined>;
  /** The one that was handed in under an Idempotency-Key. */
  submissionByKey(tenant: string, key: string): Promise<Submission | undefined>;
  /** Newest first. */
  listSubmissions(tenant: string, query: SubmissionQuery): Promise<Page<Submission>>;
  /** All of one form in batches, oldest first; each batch is its own snapshot. */
  scanSubmissions(tenant: string, scan: SubmissionScan): AsyncIterable<readonly Submission[]>;

  /** The hashes of the documents that submissions of a form were given in, the first one used first. */
  submittedForms(tenant: string, scan: SubmissionScan): Promise<readonly string[]>;

  getFormDraft(tenant: string, person: string, id: string): Promise<FormDraft | undefined>;
  /** Last changed first. */
  listFormDrafts(tenant: string, query: FormDraftQuery): Promise<Page<FormDraft>>;

  getSurveyLink(tenant: string, id: string): Promise<SurveyLink | undefined>;
  /** Newest first. */
  listSurveyLinks(tenant: string, query: SurveyQuery): Promise<Page<SurveyLink>>;
  /** Newest first. */
  signingKeys(tenant: string, purpose: string): Promise<readonly SigningKey[]>;
}

/** What names a file within its tenant. */
export interface BlobKey {
  readonly scope: string;
  readonly sha256: string;
}

export interface SubmissionQuery extends PageRequest {
  readonly form?: string | undefined;
  readonly subject?: string | undefined;
  /** Who handed it in. */
  readonly person?: string | undefined;
}

export interface SubmissionScan extends ScanQuery {
  readonly form: string;
  /** Epoch ms, inclusive. */
  readonly from?: number | undefined;
  /** Epoch ms, exclusive. */
  readonly until?: number | undefined;
}

export interface FormDraftQuery extends PageRequest {
  /** Whose; everybody's when left out. */
  readonly person?: string | undefined;
  readonly form?: string | undefined;
  readonly subject?: string | undefined;
}

export interface SurveyQuery extends PageRequest {
  readonly form?: string | undefined;
  readonly subject?: string | undefined;
}
