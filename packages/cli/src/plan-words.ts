import type { Locale, UpgradeVerdict } from "@bylaw/core";

interface PlanWords {
  readonly colon: string;
  readonly verdict: Readonly<Record<UpgradeVerdict, string>>;
  readonly group: Readonly<Record<"open" | "decided" | "keep" | "redundant", (count: number) => string>>;
  readonly sides: Readonly<Record<"old" | "now" | "own", string>>;
  readonly choice: Readonly<Record<"ours" | "theirs" | "other", string>>;
  readonly undecided: (count: number, example: string) => string;
  /** Said before a rehearsal in which something is still open. */
  readonly rehearsedOpen: (count: number) => string;
  readonly decided: string;
  readonly nothing: string;
  readonly otherBase: (layer: string, written: string, given: string) => string;
  readonly written: (path: string) => string;
  readonly notWritten: string;
  readonly parts: Readonly<Record<"cases" | "outcomes" | "invalid" | "drafts" | "clocks", string>>;
  readonly replayed: (count: number) => string;
  readonly same: string;
}

export const planWords: Readonly<Record<Locale, PlanWords>> = {
  "zh-CN": {
    colon: "：",
    verdict: {
      keep: "保留",
      redundant: "多余：新版已经这样规定",
      conflict: "冲突：双方都改了",
      orphan: "失去对象：新版里已经没有",
      forbidden: "不再允许",
    },
    group: {
      open: (count) => `待决定（${count}）`,
      decided: (count) => `已决定（${count}）`,
      keep: (count) => `保留（${count}）`,
      redundant: (count) => `多余，将去掉（${count}）`,
    },
    sides: { old: "旧版", now: "新版", own: "本公司" },
    choice: { ours: "保留本公司的", theirs: "采用新版的", other: "改为" },
    undecided: (count, example) =>
      `尚有 ${count} 处待决定。写一个文件，用 --decide 交来，例如 ${example}；也可以写 "theirs"，或另一项操作。`,
    rehearsedOpen: (count) => `尚有 ${count} 处待决定，演练时按新版计。`,
    decided: "没有待决定的。",
    nothing: "没有修改。",
    otherBase: (layer, written, given) => `注意：${layer} 是按 ${written} 写的，给出的旧版是 ${given}`,
    written: (path) => `已写入 ${path}`,
    notWritten: "没有写入：先决定所有待决定的，并改正错误。",
    parts: {
      cases: "结果不同的算例",
      outcomes: "结果会变的判定",
      invalid: "不再合格的填报",
      drafts: "填到一半、会受影响的表单",
      clocks: "会变动的时限",
    },
    replayed: (count) => `共演练 ${count} 条记录。`,
    same: "没有不同。",
  },
  en: {
    colon: ": ",
    verdict: {
      keep: "kept",
      redundant: "redundant: the new pack says so itself",
      conflict: "conflict: both have changed",
      orphan: "orphan: it is gone in the new pack",
      forbidden: "no longer allowed",
    },
    group: {
      open: (count) => `To be decided (${count})`,
      decided: (count) => `Decided (${count})`,
      keep: (count) => `Kept (${count})`,
      redundant: (count) => `Redundant, left out (${count})`,
    },
    sides: { old: "old pack", now: "new pack", own: "ours" },
    choice: { ours: "ours stays", theirs: "the new pack's", other: "instead" },
    undecided: (count, example) =>
      `${count} still to be decided. Write a file for --decide, such as ${example}; "theirs" or another operation will do as well.`,
    rehearsedOpen: (count) => `${count} still to be decided; the rehearsal takes what the new pack says there.`,
    decided: "Nothing to be decided.",
    nothing: "There are no changes.",
    otherBase: (layer, written, given) => `note: ${layer} was written for ${written}, the old pack given is ${given}`,
    written: (path) => `written to ${path}`,
    notWritten: "Nothing is written: decide what is open and mend what is wrong first.",
    parts: {
      cases: "Cases that go otherwise",
      outcomes: "Decisions that come out otherwise",
      invalid: "Answers that are no longer right",
      drafts: "Forms being filled in that change",
      clocks: "Limits that move",
    },
    replayed: (count) => `${count} ${count === 1 ? "record" : "records"} gone through.`,
    same: "Nothing is otherwise.",
  },
};
