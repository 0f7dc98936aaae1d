import type { Locale } from "../../i18n/index.ts";
import type { Place } from "./draft-keeper.ts";

/** Every word about drafts, around a form. A language that leaves one out does not compile. */
export interface FillingMessages {
  readonly resumed: (moment: string, place: Place) => string;
  readonly discard: string;
  readonly discardSure: string;
  readonly discardYes: string;
  readonly keepIt: string;
  readonly saved: (moment: string, place: Place) => string;
  readonly onlyHere: string;
  readonly full: string;
  readonly notDurable: string;
  readonly keptForm: (moment: string) => string;
  readonly which: string;
  readonly chooseFirst: string;
  readonly whichHelp: (late: boolean) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly otherTab: string;
  readonly savedAt: (moment: string) => string;
  readonly differ: (count: number) => string;
  readonly takeMine: string;
  readonly takeTheirs: string;
  readonly field: string;
  readonly changed: string;
  readonly changedHelp: (moment: string) => string;
  readonly lost: string;
  readonly lostValue: (label: string, value: string) => string;
  readonly required: string;
  readonly added: string;
  readonly other: string;
  readonly carry: string;
  readonly again: string;
}

export const fillingMessages: Readonly<Record<Locale, FillingMessages>> = {
  "zh-CN": {
    resumed: (moment, place) => `接着填：这是 ${moment} 保存在${place === "device" ? "本机" : "服务器"}的草稿`,
    discard: "不要草稿，重新填",
    discardSure: "草稿会在本机和服务器上一并删除，不能恢复。",
    discardYes: "删除草稿",
    keepIt: "保留",
    saved: (moment, place) => (place === "server" ? `草稿已保存（${moment}）` : `草稿已保存在本机（${moment}）`),
    onlyHere: "草稿只保存在本机",
    full: "本机空间不足，草稿没有保存。请不要关闭本页；清理空间后再改动一处就会重试",
    notDurable: "此浏览器不允许网页保存数据：关闭或刷新本页会丢失填写的内容，请在本页填完并提交",
    keptForm: (moment) => `没有网络：这是 ${moment} 保存在本机的表单。填好照常提交，联网后自动送出`,
    which: "这份表单有两个版本，用哪一个？",
    chooseFirst: "这份表单在别处被改动了：请先在上方选定用哪个版本，再提交",
    whichHelp: (late) =>
      late ? "您填写期间，它在别处被改动了。选定之前，两个版本都还在。" : "选定之前，两个版本都还在。",
    mine: "本机",
    theirs: "别处保存的",
    otherTab: "另一个窗口",
    savedAt: (moment) => `${moment} 保存`,
    differ: (count) => `有 ${count} 处不同`,
    takeMine: "用本机的",
    takeTheirs: "用另一个",
    field: "项目",
    changed: "开始填写之后，这份表单改过了",
    changedHelp: (moment) => `草稿是 ${moment} 按旧版填的。能带过来的都会带到新版；请看看有什么变化：`,
    lost: "新版不再有，不会带过来",
    lostValue: (label, value) => `${label}（原填：${value}）`,
    required: "新版必填",
    added: "新版增加",
    other: "有改动，请核对",
    carry: "带到新版，接着填",
    again: "不要草稿，重新填",
  },
  en: {
    resumed: (moment, place) =>
      `Carrying on with the draft saved ${place === "device" ? "on this device" : "on the server"}, ${moment}`,
    discard: "Discard it and start afresh",
    discardSure: "The draft is deleted on this device and on the server. This cannot be undone.",
    discardYes: "Delete the draft",
    keepIt: "Keep it",
    saved: (moment, place) =>
      place === "server" ? `Draft saved (${moment})` : `Draft saved on this device (${moment})`,
    onlyHere: "The draft is on this device only",
    full: "This device has no room left: the draft was not saved. Keep this page open; once there is room, change anything to try again",
    notDurable:
      "This browser does not let pages keep data: closing or reloading this page loses what you filled in. Please finish and submit it here",
    keptForm: (moment) =>
      `No network: this is the form as this device kept it, ${moment}. Fill it in and submit it as usual; it is sent once you are online`,
    which: "There are two versions of this form. Which one do you want?",
    chooseFirst: "This form was changed elsewhere: please choose above which version you want, then submit it",
    whichHelp: (late) =>
      late
        ? "It was changed elsewhere while you were filling it in. Both versions are kept until you choose."
        : "Both versions are kept until you choose.",
    mine: "This device",
    theirs: "Saved elsewhere",
    otherTab: "Another window",
    savedAt: (moment) => `saved ${moment}`,
    differ: (count) => (count === 1 ? "1 difference" : `${count} differences`),
    takeMine: "Use this device’s",
    takeTheirs: "Use the other",
    field: "Question",
    changed: "This form has changed since you began",
    changedHelp: (moment) =>
      `The draft of ${moment} was filled in on an older version. All that fits is carried over; please see what is different:`,
    lost: "No longer asked, will be left behind",
    lostValue: (label, value) => `${label} (you wrote: ${value})`,
    required: "Now required",
    added: "New",
    other: "Changed, please check",
    carry: "Carry over and go on",
    again: "Discard it and start afresh",
  },
};
