import type { Locale } from "../issue/index.ts";

/** What can happen to a rule, or a row. */
export type RuleChangeKind =
  | "added"
  | "removed"
  | "disabled"
  | "enabled"
  | "moved"
  | "conditions"
  | "outcome"
  | "clause"
  | "title"
  | "exception";

/** The fixed words about rules that change. `name` is what a rule is called. */
interface RuleChangeWords {
  readonly label: (decision: string, name: string) => string;
  readonly part: (label: string, part: string) => string;
  readonly parts: Readonly<Record<"conditions" | "outcome" | "clause" | "title" | "exception", string>>;
  readonly rule: (condition: string, outcome: string) => string;
  readonly says: (label: string, value: string) => string;
  readonly joined: (parts: readonly string[]) => string;
  readonly undetermined: string;
  readonly nothing: string;
  readonly anything: string;
  readonly absent: string;
  readonly off: string;
  readonly place: (number: number) => string;
  readonly added: (name: string, rule: string) => string;
  readonly removed: (name: string, rule: string) => string;
  readonly disabled: (name: string) => string;
  readonly disabledBecause: (name: string, reason: string) => string;
  readonly enabled: (name: string) => string;
  readonly movedBefore: (name: string, other: string) => string;
  readonly movedLast: (name: string) => string;
  readonly changed: (label: string, before: string, after: string) => string;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A capital that only began a label becomes small; an abbreviation keeps its capitals. */
function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export const ruleChangeWords: Readonly<Record<Locale, RuleChangeWords>> = {
  "zh-CN": {
    label: (decision, name) => `${decision}“${name}”`,
    part: (label, part) => `${label}的${part}`,
    parts: { conditions: "条件", outcome: "结果", clause: "依据条款", title: "名称", exception: "例外关系" },
    rule: (condition, outcome) => `${condition}的，${outcome}`,
    says: (label, value) => `${label}为${/^\d/u.test(value) ? " " : ""}${value}`,
    joined: (parts) => parts.join("，"),
    undetermined: "须由人裁定",
    nothing: "无",
    anything: "不限",
    absent: "没有",
    off: "停用",
    place: (number) => `第 ${number} 条`,
    added: (name, rule) => `新增“${name}”：${rule}`,
    removed: (name, rule) => `删除“${name}”，原为：${rule}`,
    disabled: (name) => `停用“${name}”`,
    disabledBecause: (name, reason) => `停用“${name}”，原因：${reason}`,
    enabled: (name) => `恢复使用“${name}”`,
    movedBefore: (name, other) => `“${name}”移到“${other}”之前`,
    movedLast: (name) => `“${name}”移到最后`,
    changed: (label, before, after) => `${label}由“${before}”改为“${after}”`,
  },
  en: {
    label: (decision, name) => `${decision}, “${name}”`,
    part: (label, part) => `${label}, ${lower(part)}`,
    parts: {
      conditions: "conditions",
      outcome: "outcome",
      clause: "clause",
      title: "name",
      exception: "exception of",
    },
    rule: (condition, outcome) => `${capital(condition)}: ${lower(outcome)}`,
    says: (label, value) => `${label} is ${value}`,
    joined: (parts) => parts.join(", "),
    undetermined: "people must settle it",
    nothing: "none",
    anything: "anything",
    absent: "not there",
    off: "out of use",
    place: (number) => `no. ${number}`,
    added: (name, rule) => `“${name}” is new. ${rule}`,
    removed: (name, rule) => `“${name}” is gone. It said: ${rule}`,
    disabled: (name) => `“${name}” is out of use`,
    disabledBecause: (name, reason) => `“${name}” is out of use: ${reason}`,
    enabled: (name) => `“${name}” is used again`,
    movedBefore: (name, other) => `“${name}” now comes before “${other}”`,
    movedLast: (name) => `“${name}” now comes last`,
    changed: (label, before, after) => `${label}: from “${before}” to “${after}”`,
  },
};
