import { BylawError, issue } from "@bylaw/core";

/** Where the bytes of a request begin, from its `Upload-Offset`. @issues `blob/bad-offset` */
export function readOffset(header: string | undefined): number {
  if (header !== undefined && /^\d{1,15}$/u.test(header.trim())) return Number(header);
  throw new BylawError([issue("blob/bad-offset", {}, { document: "Upload-Offset" })]);
}
