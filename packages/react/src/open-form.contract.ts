import type { BoundForm } from "@bylaw/core";
import axe from "axe-core";
import { expect } from "vitest";

import { createFormStyleSheet, mountForm, type BylawFormProps, type MountedForm } from "./index.ts";
import { context } from "./test-form.contract.ts";

export interface OpenForm extends MountedForm {
  /** The form element. */
  readonly element: HTMLFormElement;
  /** Whatever carries the id of a field's control, wherever the prefix comes from. */
  readonly control: (field: string) => HTMLElement;
  /** The element around a field, none while it is hidden. */
  readonly field: (id: string) => HTMLElement | null;
  /** Presses the button that goes on or submits. */
  readonly submit: () => void;
  /** Until every part that comes on demand is there. */
  readonly ready: () => Promise<void>;
}

let opened: MountedForm | undefined;

/** Draws a form on a bare page, or within a shadow tree of it. */
export function openForm(
  form: BoundForm,
  props: Partial<BylawFormProps> & { readonly shadow?: boolean } = {},
): OpenForm {
  closeForm();
  const { shadow = false, ...rest } = props;
  document.documentElement.lang = "zh-CN";
  const box = document.createElement("div");
  document.body.replaceChildren(box);
  const tree = shadow ? box.attachShadow({ mode: "open" }) : document;
  tree.adoptedStyleSheets = [createFormStyleSheet()];
  // A page as its theme has it, or contrast would be measured against white.
  document.body.style.background = rest.theme === "dark" ? "#161b23" : "#ffffff";
  const container = document.createElement("div");
  (shadow ? (tree as ShadowRoot) : box).append(container);
  const mounted = mountForm(container, { form, locale: "zh-CN", context, theme: "light", ...rest });
  opened = mounted;
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = container.querySelector<Found>(selector);
    if (found === null) throw new TypeError(`nothing matches ${selector}`);
    return found;
  };
  return {
    ...mounted,
    get element() {
      return find<HTMLFormElement>("form");
    },
    control: (field) => find(`[id$="-${field.replaceAll("/", "-")}"]`),
    field: (id) => container.querySelector(`[data-field="${id}"]`),
    submit: () => find("button[type=submit]").click(),
    ready: () => expect.poll(() => container.querySelector(".bylaw-later")).toBeNull(),
  };
}

/** Takes the last form from the page. */
export function closeForm(): void {
  opened?.unmount();
  opened = undefined;
  document.body.replaceChildren();
}

const pageRules = ["region", "page-has-heading-one", "landmark-one-main", "document-title", "html-has-lang", "bypass"];

/** What axe finds wrong, in words. */
export async function violations(element: Element): Promise<readonly string[]> {
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await axe.run(element, { rules: { ...rules, "target-size": { enabled: true } } });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
  );
}

/** All that can be read or heard, without what somebody typed. */
export function words(element: Element): string {
  const parts: string[] = [];
  for (const each of [element, ...element.querySelectorAll("*")]) {
    for (const name of ["title", "aria-label", "placeholder"]) parts.push(each.getAttribute(name) ?? "");
    for (const node of each.childNodes) if (node instanceof Text) parts.push(node.data);
  }
  return parts.join(" ");
}
