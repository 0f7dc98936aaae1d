import type { FileReference } from "../../packages/core/src/index.ts";
import { allAnswers, allTypesForm } from "../../packages/react/src/all-types.contract.ts";
import { context, field, makeForm } from "../../packages/react/src/test-form.contract.ts";
import {
  createFormStyleSheet,
  createMemoryFileStore,
  mountForm,
  type BylawFormProps,
} from "../../packages/react/src/index.ts";

// Runs in a page under the strictest content policy; strict-form.test.ts opens it.

declare global {
  interface Window {
    violations: string[];
    /** Shows the form with every kind of field, filled in or to be read. */
    showForm: (mode: "fill" | "view" | "print", locale: "zh-CN" | "en") => Promise<void>;
    /** Shows a form whose every text and answer tries to be markup or code. */
    showHostile: () => Promise<void>;
    ran?: boolean;
  }
}

window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
  window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
document.adoptedStyleSheets = [createFormStyleSheet()];
let unmount: () => void = () => undefined;

async function show(props: Pick<BylawFormProps, "form" | "locale"> & Partial<BylawFormProps>): Promise<void> {
  unmount();
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const mounted = mountForm(container, { context, ...props });
  unmount = () => mounted.unmount();
  for (let frames = 0; frames < 300 && container.querySelector(".bylaw-later") !== null; frames += 1)
    await new Promise(requestAnimationFrame);
  mounted.validate();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

window.showForm = async (mode, locale) => {
  const files = createMemoryFileStore();
  const sha256 = "0".repeat(64);
  const picture: FileReference = await files.put(new Blob(["x"], { type: "image/png" }), {
    id: "p",
    name: "p.png",
    type: "image/png",
    size: 1,
    sha256,
  });
  const value = { ...allAnswers, photos: [{ ...picture }] } as BylawFormProps["value"];
  await show({ form: allTypesForm(), locale, mode, files, ...(value === undefined ? {} : { value }) });
};

window.showHostile = async () => {
  const evil = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>[go](javascript:window.ran=true)';
  const text = { "zh-CN": evil, en: evil };
  const form = makeForm(
    [
      { ...(field("one") as object), label: text, help: text },
      {
        ...(field("lines") as object),
        label: text,
        rows: [{ ...(field("cell") as object), label: text }],
        value: undefined as never,
        rowLabel: text,
      },
      { id: "told", label: text, statement: text },
    ],
    { title: text, note: text },
  );
  await show({ form, locale: "en", value: { one: evil, lines: [{ cell: evil }] } });
};
