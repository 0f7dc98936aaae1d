/** A policy as data, its values and the words of issues: what nearly every part needs. */
export const policyData: RegExp = inCore({
  calendar: "months",
  decision: "(?:cell-condition|decision-rules)",
  issue: "(?:bylaw-error|issue-codes|issue|codes/.+)",
  json: "(?:json|nearest|pointer)",
  policy: "(?:dated-value|open-pack|pack|parameter-(?:in-force|index)|value-context|versions)",
  schema: "document-id",
  value:
    "(?:calendar-key|check-range|closest|compound|date-time|day|density|equal-values|format-.+|money|number|parse-value|time-text|to-json|type-name|unit|value|zone)",
});

/** What binds rules and facts and evaluates them. */
export const ruleEngine: RegExp = inCore({
  calendar: "period",
  decision: "(?:bind-decision|collect|exceptions|run-decision|session|settle)",
  fact: "(?:absent-value|bind-.+|binding|context-facts|evaluate-.+|expression-(?:scope|type)|fact-step|instance-facts|may-not-apply|quantity|raw-parts|read-(?:facts|rows)|vocabulary-index|window-days|working-days)",
  form: "(?:bind-(?:field|form)|empty|form-scope|options-of|sections)",
  policy: "(?:bind-rules|scorecards)",
  rule: "(?:bind-(?:condition|params)|check-keys|condition-size|decorator|decorators/.+|evaluate-(?:condition|leaf)|find-cycle|instance-id|operator|operator-set|operators/.+|ordering|parse-literal|path|resolve-(?:leaf|params)|shape|truth)",
});

/** What opens a form and reckons with it. A module that a form needs and that stands nowhere here makes a part of its own. */
export const formEngine: RegExp = inCore({
  calendar: "day-in",
  form: "(?:answer-path|cell|check-(?:address|cells|value)|create-form-evaluator|email|field-(?:cells|spot)|form-cells|keep-state|mask-value|phone|prefill-answers|rows-cells)",
  policy: "open-form",
  rule: "interpret-rules",
});

/** Modules of core by folder. */
function inCore(folders: Readonly<Record<string, string>>): RegExp {
  const paths = Object.entries(folders).map(([folder, files]) => `${folder}/${files}`);
  return new RegExp(`packages/core/src/(?:${paths.join("|")})\\.ts$`.replaceAll("/", "[\\\\/]"), "u");
}
