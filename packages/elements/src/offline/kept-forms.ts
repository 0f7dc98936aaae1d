import type { Cabinet } from "./cabinet.ts";

/** What a form is opened with; the policy's documents are the same for all forms. */
interface Openable {
  readonly documents: readonly unknown[];
}

/** Keeps what a form was opened with, so that it can be opened again without a network. */
export async function keepForm(cabinet: Cabinet, key: string, { documents, ...form }: Openable): Promise<void> {
  await cabinet.act(["forms"], async (hand) => {
    await hand.put("forms", { key: "documents", value: documents, at: Date.now() });
    await hand.put("forms", { key: `form ${key}`, value: form, at: Date.now() });
  });
}

/** What a form was opened with the last time, and when (epoch ms). */
export function keptForm<Form extends Openable>(
  cabinet: Cabinet,
  key: string,
): Promise<{ readonly form: Form; readonly at: number } | undefined> {
  return cabinet.act(["forms"], async (hand) => {
    const [form, documents] = [await hand.get("forms", `form ${key}`), await hand.get("forms", "documents")];
    if (form === undefined || documents === undefined) return undefined;
    return { form: { ...(form.value as Form), documents: documents.value as readonly unknown[] }, at: form.at };
  });
}
