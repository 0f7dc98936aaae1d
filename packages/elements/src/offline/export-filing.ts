import type { Cabinet } from "./cabinet.ts";
import type { Filing } from "./filing.ts";

/** A filing as one file, with the bytes of its files, so that it can be handed on by hand. JSON. */
export async function exportFiling(cabinet: Cabinet, filing: Filing): Promise<File> {
  const { id, form, title, subject, answers, revision, at, issues, files } = filing;
  const whole = await Promise.all(
    files.map(async (file) => {
      const kept = await cabinet.act(["files"], (hand) => hand.get("files", file.sha256));
      return kept === undefined ? file : { ...file, content: await base64(kept.blob) };
    }),
  );
  const told = {
    bylaw: "filing/1",
    id,
    form,
    title,
    subject,
    revision,
    at: new Date(at).toISOString(),
    answers,
    issues,
  };
  const text = JSON.stringify({ ...told, files: whole }, undefined, 2);
  return new File([text], `${form}-${id.slice(0, 8)}.json`, { type: "application/json" });
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
