import type { Json } from "@bylaw/core";

/** A file, or as much of it as has arrived. Its bytes lie in a `BlobStore`; here is what is known of them. */
export interface StoredBlob {
  /** Whose it is within the tenant: empty for the company's own, `survey/<id>` for what a survey's answerer has sent. */
  readonly scope: string;
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly version: number;
  /** Bytes, as announced. */
  readonly size: number;
  /** The MIME type as announced. */
  readonly type: string;
  /** The MIME type that the bytes show; `null` until all have arrived, and for what cannot be told. */
  readonly media: string | null;
  readonly name: string;
  /** `uploading`, `complete`, or `removing` while it is swept. */
  readonly state: string;
  /** How many submissions and drafts name it. */
  readonly uses: number;
  readonly person: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** A part of a file's bytes, for those that are kept in the database. */
export interface BlobPiece {
  readonly scope: string;
  readonly sha256: string;
  /** Where it begins, in bytes from the start. */
  readonly at: number;
  /** Bytes. */
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** A form as it was at some time, with all that it takes to show it: kept once, under its hash. Immutable. */
export interface FormDocument {
  /** SHA-256 of the canonical JSON, hex. */
  readonly hash: string;
  readonly document: Json;
  /** Epoch ms. */
  readonly createdAt: number;
}

/** A form that was handed in, with what it takes to show it exactly as it was. Immutable. */
export interface Submission {
  readonly id: string;
  readonly form: string;
  readonly revision: string;
  /** Of its `FormDocument`. */
  readonly formHash: string;
  /** The id of the release. */
  readonly release: string;
  /** The day whose figures held, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The language that it was filled in in. */
  readonly locale: string;
  /** The id of the subject. */
  readonly subject: string | null;
  readonly person: string;
  /** `page` or `survey`. */
  readonly source: string;
  /** When the server took it, epoch ms. */
  readonly at: number;
  /** When it was finished on a device that was offline, epoch ms. */
  readonly filledAt: number | null;
  /** As they were taken, after the server's own evaluation. */
  readonly answers: Json;
  /** SHA-256 of the canonical JSON of the answers, hex. */
  readonly answersHash: string;
  /** What everybody saw then, computed and read-only fields too. */
  readonly shown: Json;
  /** What it was evaluated with: of what is stored, only what the form reads. */
  readonly facts: Json;
  /** What its references to records and people were called then. */
  readonly labels: Json;
  /** The records that it made or completed. */
  readonly records: Json;
  readonly files: Json;
  /** The client's Idempotency-Key, unique. */
  readonly key: string | null;
}

/** Answers that somebody has begun to give. */
export interface FormDraft {
  readonly id: string;
  readonly version: number;
  readonly form: string;
  readonly revision: string;
  /** Of the `FormDocument` that is being filled in. */
  readonly formHash: string;
  readonly subject: string | null;
  /** Whose it is; nobody else sees it. */
  readonly person: string;
  readonly locale: string;
  readonly answers: Json;
  /** Hashes of the files that are kept for it. */
  readonly files: readonly string[];
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** An invitation to answer one form about one subject without signing in. */
export interface SurveyLink {
  readonly id: string;
  readonly version: number;
  readonly form: string;
  readonly subject: string;
  /** Who sent it. */
  readonly person: string;
  readonly locale: string;
  /** Whether it can be answered once only: 1 or 0. */
  readonly once: number;
  /** Epoch ms, exclusive. */
  readonly expiresAt: number;
  /** `open` or `revoked`. */
  readonly state: string;
  /** How often it was answered. */
  readonly answers: number;
  /** How many files were begun with it. */
  readonly files: number;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** A secret that the server signs with. Immutable. */
export interface SigningKey {
  readonly id: string;
  /** What is signed, e.g. `survey`. */
  readonly purpose: string;
  /** 32 bytes, Base64url. */
  readonly secret: string;
  /** Epoch ms. */
  readonly createdAt: number;
}
