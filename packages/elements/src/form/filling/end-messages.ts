import type { Locale } from "../../i18n/index.ts";

interface EndMessages {
  readonly kept: string;
  readonly keptHelp: string;
  readonly refused: string;
  readonly edit: string;
  readonly retry: string;
  readonly again: string;
}

/** What is said of a filing that did not go through at once. */
export const endMessages: Readonly<Record<Locale, EndMessages>> = {
  "zh-CN": {
    kept: "已保存在本机，联网后自动送出",
    keptHelp: "可以继续别的工作，也可以关闭本页：再次打开时会接着送。",
    refused: "服务器没有接受",
    edit: "修改后再提交",
    retry: "现在再试",
    again: "再填一份",
  },
  en: {
    kept: "Kept on this device; it is sent once there is a network",
    keptHelp: "You can go on with other work or close this page: it is sent when you open it again.",
    refused: "The server did not take it",
    edit: "Change it and submit again",
    retry: "Try now",
    again: "Fill in another",
  },
};
