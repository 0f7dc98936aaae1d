import type { FormFound, TypingTask } from "./form-page.ts";
import { typeKeys, type ShownForm } from "./type-keys.ts";

/** The little of the peers' packages that the bench calls; `contests/forms.ts` bundles them as `/peers.js`. */
interface FormPeers {
  readonly createElement: (component: unknown, props: object) => unknown;
  readonly createRoot: (element: Element) => { render: (element: unknown) => void };
  readonly JsonForms: unknown;
  readonly vanillaRenderers: unknown;
  readonly vanillaCells: unknown;
  readonly RjsfForm: unknown;
  readonly validator: unknown;
}

export interface PeerTask extends TypingTask {
  readonly who: "jsonforms" | "rjsf" | "rjsfConditions";
  /** JSON Schema, as JSON. */
  readonly schema: string;
  readonly uiSchema: string;
}

declare global {
  interface Window {
    typeIntoPeer?: (task: PeerTask) => Promise<FormFound>;
  }
}

window.typeIntoPeer = async (task) => {
  const path = "/peers.js";
  const peers = (await import(/* @vite-ignore */ path)) as FormPeers;
  const container = document.createElement("div");
  document.body.append(container);
  const [schema, uischema] = [task.schema, task.uiSchema].map((each) => JSON.parse(each) as object);
  let data: Readonly<Record<string, unknown>> = {};
  const began = performance.now();
  const root = peers.createRoot(container);
  if (task.who === "jsonforms") {
    const { JsonForms, vanillaRenderers: renderers, vanillaCells: cells } = peers;
    const onChange = (event: { readonly data: typeof data }): void => {
      data = event.data;
    };
    root.render(
      peers.createElement(JsonForms, {
        schema,
        uischema,
        data: {},
        renderers,
        cells,
        onChange,
      }),
    );
  } else {
    const onChange = (event: { readonly formData?: typeof data }): void => {
      data = event.formData ?? {};
    };
    root.render(
      peers.createElement(peers.RjsfForm, {
        schema,
        validator: peers.validator,
        liveValidate: "onChange",
        onChange,
      }),
    );
  }
  const form: ShownForm = {
    input: (id) =>
      document.getElementById(
        task.who === "jsonforms" ? `#/properties/${id}-input` : `root_${id}`,
      ) as HTMLInputElement | null,
    isLocked: (id) => form.input(id)?.disabled === true,
    answers: () => data,
  };
  while (form.input("d0") === null) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const mount = performance.now() - began;
  const { from, count, who } = task;
  const typed = await typeKeys(form, { from, count, shows: who !== "rjsf", locks: who === "jsonforms" });
  return { mount, ...typed };
};
