import type { Condition } from "@bylaw/core";
import { page, userEvent } from "vitest/browser";

import { BylawDateField } from "../date-field/index.ts";
import { defineElement } from "../element/index.ts";
import { examplePolicy } from "./example-policy.contract.ts";
import { BylawCondition, type BylawConditionEvent } from "./index.ts";

/** An editor on the page, and what it said. */
export interface Editor {
  readonly element: BylawCondition;
  readonly events: BylawConditionEvent[];
  /** The token with a key: `/all/0|fact`. */
  readonly token: (key: string) => HTMLElement;
  /** The key of the token that has the focus, or where else the focus is. */
  readonly focused: () => string;
  /** Opens what a token opens. */
  readonly open: (key: string) => Promise<void>;
  /** Chooses what carries these words in the open list or menu. */
  readonly choose: (words: string) => Promise<void>;
  readonly press: (keys: string) => Promise<void>;
  readonly query: (selector: string) => HTMLElement | null;
  /** The words of each line. */
  readonly lines: () => readonly string[];
}

/** Puts an editor on the page whose host hands every condition back, as hosts do. */
export async function edit(condition: Condition | undefined, settings: Partial<BylawCondition> = {}): Promise<Editor> {
  defineElement("bylaw-date-field", BylawDateField);
  defineElement("bylaw-condition", BylawCondition);
  document.documentElement.lang = "zh-CN";
  if (!("readOnly" in settings)) await page.viewport(900, 900);
  const element = document.createElement("bylaw-condition");
  Object.assign(element, { policy: examplePolicy, condition, locale: "zh-CN", today: "2026-11-20", ...settings });
  const events: BylawConditionEvent[] = [];
  element.addEventListener("bylaw-condition", (event) => {
    events.push(event);
    element.condition = event.condition;
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  const root = element.renderRoot;
  const query = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const token = (key: string): HTMLElement => {
    const found = query(`[data-key="${key}"]`);
    if (found === null) throw new TypeError(`no token ${key}`);
    return found;
  };
  const press = async (keys: string): Promise<void> => {
    await userEvent.keyboard(keys);
    await element.updateComplete;
  };
  return {
    element,
    events,
    token,
    query,
    press,
    focused: () => {
      const active = element.shadowRoot?.activeElement;
      return active?.getAttribute("data-key") ?? active?.closest(".panel")?.getAttribute("data-part") ?? "";
    },
    open: async (key) => {
      token(key).click();
      await element.updateComplete;
    },
    choose: async (words) => {
      const found = [
        ...root.querySelectorAll<HTMLElement>(
          ".panel .option, .panel .item, .panel .tick, .panel .button, .sources label",
        ),
      ].find((each) => each.textContent?.replace(/\s+/gu, " ").trim().startsWith(words));
      if (found === undefined)
        throw new TypeError(`nothing called ${words} in ${query(".panel")?.textContent ?? "no panel"}`);
      found.click();
      await element.updateComplete;
    },
    lines: () =>
      [...root.querySelectorAll<HTMLElement>(".row")].map(
        (row) => row.querySelector(".tokens")?.textContent?.replace(/\s+/gu, "") ?? "",
      ),
  };
}
