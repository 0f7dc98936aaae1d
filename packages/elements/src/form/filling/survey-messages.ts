import type { Locale } from "../../i18n/index.ts";

interface SurveyWords {
  readonly title: string;
  readonly help: string;
}

type SurveyEnd = "thanks" | "kept" | "survey/answered" | "survey/expired" | "survey/revoked" | "survey/wrong";

/** What is said to whoever follows a survey's link, when there is no form to show. */
export const surveyMessages: Readonly<Record<Locale, Readonly<Record<SurveyEnd, SurveyWords>>>> = {
  "zh-CN": {
    thanks: { title: "谢谢，您的答复已收到", help: "可以关闭本页了。" },
    kept: {
      title: "您的答复已保存在本机，还没有送出",
      help: "现在连不上网络。请保持本页打开，联网后会自动送出；也可以稍后再次打开同一链接。",
    },
    "survey/answered": {
      title: "这份问卷已经填过了，谢谢",
      help: "每个链接只收一份答复。如需更正，请联系给您发送链接的人。",
    },
    "survey/expired": {
      title: "这个链接已过期",
      help: "问卷已不再收集答复。如仍想反馈，请联系给您发送链接的人，索取新的链接。",
    },
    "survey/revoked": { title: "这个链接已停用", help: "发送人撤回了这份问卷。如有疑问，请联系给您发送链接的人。" },
    "survey/wrong": {
      title: "链接不完整",
      help: "请从收到的消息里重新点开完整的链接；如仍打不开，请联系给您发送链接的人。",
    },
  },
  en: {
    thanks: { title: "Thank you, your answers have arrived", help: "You can close this page now." },
    kept: {
      title: "Your answers are kept on this device and not sent yet",
      help: "There is no network at the moment. Keep this page open and they are sent once there is; or open the same link again later.",
    },
    "survey/answered": {
      title: "This survey has been answered, thank you",
      help: "Each link takes one answer. If something needs correcting, please contact whoever sent you the link.",
    },
    "survey/expired": {
      title: "This link has expired",
      help: "The survey takes no more answers. If you would still like to tell us something, please ask whoever sent you the link for a new one.",
    },
    "survey/revoked": {
      title: "This link is no longer in use",
      help: "The survey was withdrawn. If you have questions, please contact whoever sent you the link.",
    },
    "survey/wrong": {
      title: "This link is not complete",
      help: "Please open the whole link from the message once more. If that does not help, contact whoever sent it.",
    },
  },
};
