import { defineElement } from "../element/index.ts";
import "../part/admin-texts.ts";
import { BylawCondition } from "../sentence/index.ts";
import { RulesDesk } from "./rules-desk.ts";
import type { RulesHost, RulesPart } from "./rules-part.ts";
import { renderRules } from "./render-rules.ts";
import { rulesStyles } from "./style/index.ts";

/** Dresses the element and gives what draws the rules. */
export function openRules(host: RulesHost): RulesPart {
  // The editor of sentences is a part of this element, not one for hosts.
  defineElement("bylaw-condition", BylawCondition);
  const desk = new RulesDesk(host);
  const { root } = host;
  const sheets = rulesStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
  return {
    render: (data) => {
      desk.take(data);
      return renderRules(desk);
    },
    updated: () => desk.updated(),
    leave: () => desk.leave(),
    get busy() {
      return desk.busy;
    },
  };
}
