import type { Answer } from "../api/index.ts";
import type { FiledFile, Filing } from "./filing.ts";

/** How far an upload is. */
export interface UploadState {
  /** Bytes that the server has. */
  readonly offset: number;
  readonly complete: boolean;
  /** How many bytes are best sent at once. */
  readonly pieceBytes?: number;
}

/** How filings and files travel: with a person's token, or with that of a survey's link. */
export interface Carrier {
  /** Tells the server of a file, and learns how much of it is there already. */
  begin(file: FiledFile, signal?: AbortSignal): Promise<Answer<UploadState>>;
  /** Sends the bytes that begin at `offset`. */
  resume(sha256: string, offset: number, piece: Blob, signal?: AbortSignal): Promise<Answer<UploadState>>;
  /** Sends the answers. The server takes the same filing once, and answers the same again. */
  file(filing: Filing, signal?: AbortSignal): Promise<Answer<unknown>>;
}
