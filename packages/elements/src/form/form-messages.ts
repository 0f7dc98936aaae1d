import type { Locale } from "../i18n/index.ts";

interface FormMessages {
  readonly missing: (form: string) => string;
  readonly offline: string;
  readonly failed: string;
  readonly filed: (id: string) => string;
  readonly filedOnly: string;
  readonly filedHelp: string;
  readonly again: string;
}

/** What the element says around a form; the form's own words come with the form. */
export const formMessages: Readonly<Record<Locale, FormMessages>> = {
  "zh-CN": {
    missing: (form) => `制度里没有表单“${form}”`,
    offline: "没有网络，尚未提交；填写的内容都还在，恢复网络后再提交一次即可",
    failed: "没有提交成功；填写的内容都还在，请稍后再试",
    filed: (id) => `已登记，编号 ${id}`,
    filedOnly: "已提交",
    filedHelp: "制度随即作出以下判定：",
    again: "再登记一件",
  },
  en: {
    missing: (form) => `The policy has no form “${form}”`,
    offline: "No network: nothing was sent yet. What you filled in is still here; send it again once you are online",
    failed: "It was not sent. What you filled in is still here; please try again in a while",
    filed: (id) => `Filed as ${id}`,
    filedOnly: "Submitted",
    filedHelp: "This is what the policy decided at once:",
    again: "File another",
  },
};
