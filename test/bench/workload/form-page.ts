import { openForm, type PolicyDocument } from "../../../packages/core/src/index.ts";
import { createFormStyleSheet, mountForm } from "../../../packages/react/src/index.ts";
import { typeKeys, type TypedKeys } from "./type-keys.ts";

/** What is typed into which of the driving fields. */
export interface TypingTask {
  readonly from: number;
  readonly count: number;
}

/** What a page found. */
export interface FormFound extends TypedKeys {
  /** Milliseconds until the form was painted. */
  readonly mount: number;
}

declare global {
  interface Window {
    /** Takes the policy's documents as JSON. */
    typeIntoOurs?: (documents: string, task: TypingTask) => Promise<FormFound>;
  }
}

const noon = 1_741_579_200_000;

// Runs in a page under a strict content policy; contests/forms.ts opens it.
window.typeIntoOurs = async (documents, task) => {
  document.adoptedStyleSheets = [createFormStyleSheet()];
  const form = openForm(JSON.parse(documents) as readonly PolicyDocument[], "manyFields", "2025-03-10");
  if (form === undefined) throw new TypeError("there is no form manyFields");
  const began = performance.now();
  const container = document.createElement("div");
  document.body.append(container);
  const { store } = mountForm(container, { form, locale: "en", context: { today: 20_157, now: noon } });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const mount = performance.now() - began;
  const field = (id: string): Element | null => container.querySelector(`[data-field="${id}"]`);
  const typed = await typeKeys(
    {
      input: (id) => field(id)?.querySelector("input") ?? null,
      isLocked: (id) => field(id)?.querySelector("output") !== null,
      answers: store.answers,
    },
    { ...task, shows: true, locks: true },
  );
  return { mount, ...typed };
};
