import type { Locale } from "../i18n/index.ts";
import type { FilingState } from "../offline/index.ts";

/** Every word of the outbox. A language that leaves one out does not compile. */
export interface OutboxMessages {
  readonly title: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly states: Readonly<Record<FilingState | "draft", string>>;
  readonly uploading: (share: number) => string;
  readonly about: (subject: string) => string;
  readonly at: (moment: string) => string;
  readonly files: (count: number) => string;
  readonly next: (seconds: number) => string;
  readonly signIn: string;
  readonly fileLost: (name: string) => string;
  readonly offline: string;
  readonly notDurable: string;
  readonly resume: string;
  readonly change: string;
  readonly retry: string;
  readonly export: string;
  readonly remove: string;
  readonly clear: string;
  readonly actionOf: (action: string, name: string) => string;
  readonly sure: (isDraft: boolean) => string;
  readonly yes: string;
  readonly no: string;
  readonly badge: (waiting: number, refused: number) => string;
  readonly leave: string;
  readonly leaveHelp: (filings: number, drafts: number) => string;
  readonly leaveKeep: string;
  readonly leaveKeepHelp: string;
  readonly leaveDelete: string;
  readonly leaveStay: string;
  readonly told: (state: FilingState, name: string) => string;
}

export const outboxMessages: Readonly<Record<Locale, OutboxMessages>> = {
  "zh-CN": {
    title: "本机的表单",
    empty: "没有草稿，也没有待上传的表单",
    emptyHelp: "没有网络时填好的表单会先保存在这里，联网后自动上传。",
    states: {
      draft: "草稿",
      waiting: "待上传",
      uploading: "上传中",
      sending: "上传中",
      done: "已上传",
      refused: "被拒",
    },
    uploading: (share) => `上传中 ${share}%`,
    about: (subject) => `关于 ${subject}`,
    at: (moment) => moment,
    files: (count) => `${count} 个附件`,
    next: (seconds) => (seconds < 90 ? `${seconds} 秒后再试` : `约 ${Math.round(seconds / 60)} 分钟后再试`),
    signIn: "请重新登录，登录后自动上传",
    fileLost: (name) => `附件“${name}”已不在本机，请修改后重新添加`,
    offline: "没有网络。已填好的都在本机，联网后自动上传",
    notDurable: "此浏览器不允许网页保存数据：关闭本页前请确认都已上传，或先导出",
    resume: "继续填写",
    change: "修改后再提交",
    retry: "现在再试",
    export: "导出文件",
    remove: "删除",
    clear: "移出列表",
    actionOf: (action, name) => `${action}：${name}`,
    sure: (isDraft) => (isDraft ? "草稿删除后不能恢复。" : "这份表单还没有交给服务器，删除后不能恢复。"),
    yes: "确认删除",
    no: "保留",
    badge: (waiting, refused) =>
      [waiting > 0 ? `${waiting} 份待上传` : "", refused > 0 ? `${refused} 份被拒` : ""].filter(Boolean).join("，"),
    leave: "退出前，本机上的表单怎么办？",
    leaveHelp: (filings, drafts) =>
      [filings > 0 ? `${filings} 份表单还没有上传` : "", drafts > 0 ? `${drafts} 份草稿` : ""]
        .filter(Boolean)
        .join("，") + "。",
    leaveKeep: "留在本机",
    leaveKeepHelp: "只有您再次登录后才看得到。公用电脑请不要保留。",
    leaveDelete: "从本机删除",
    leaveStay: "先不退出",
    told: (state, name) => (state === "done" ? `${name}已上传` : state === "refused" ? `${name}被拒` : ""),
  },
  en: {
    title: "Forms on this device",
    empty: "No drafts, and nothing that waits to be sent",
    emptyHelp: "What you submit without a network is kept here and sent once there is one.",
    states: {
      draft: "Draft",
      waiting: "Waiting",
      uploading: "Sending",
      sending: "Sending",
      done: "Sent",
      refused: "Refused",
    },
    uploading: (share) => `Sending ${share}%`,
    about: (subject) => `about ${subject}`,
    at: (moment) => moment,
    files: (count) => (count === 1 ? "1 file" : `${count} files`),
    next: (seconds) =>
      seconds < 90 ? `trying again in ${seconds} s` : `trying again in about ${Math.round(seconds / 60)} min`,
    signIn: "Please sign in again; it is sent after that",
    fileLost: (name) => `The file “${name}” is no longer on this device: change the form and add it again`,
    offline: "No network. All that you finished is on this device and is sent once there is one",
    notDurable:
      "This browser does not let pages keep data: before you close this page, make sure that all was sent, or export it",
    resume: "Go on filling in",
    change: "Change and submit again",
    retry: "Try now",
    export: "Export as a file",
    remove: "Delete",
    clear: "Take off the list",
    actionOf: (action, name) => `${action}: ${name}`,
    sure: (isDraft) =>
      isDraft
        ? "A deleted draft cannot be brought back."
        : "The server does not have this form yet. Once deleted it cannot be brought back.",
    yes: "Delete it",
    no: "Keep it",
    badge: (waiting, refused) =>
      [waiting > 0 ? `${waiting} waiting` : "", refused > 0 ? `${refused} refused` : ""].filter(Boolean).join(", "),
    leave: "Before you sign out: what about the forms on this device?",
    leaveHelp: (filings, drafts) => {
      const forms = filings === 0 ? "" : filings === 1 ? "1 form is not sent yet" : `${filings} forms are not sent yet`;
      const begun = drafts === 0 ? "" : drafts === 1 ? "1 draft" : `${drafts} drafts`;
      return `${[forms, begun].filter(Boolean).join(", ")}.`;
    },
    leaveKeep: "Keep them here",
    leaveKeepHelp: "Only you see them, once you have signed in again. Do not keep them on a shared computer.",
    leaveDelete: "Delete them from this device",
    leaveStay: "Stay signed in",
    told: (state, name) => (state === "done" ? `${name} was sent` : state === "refused" ? `${name} was refused` : ""),
  },
};
