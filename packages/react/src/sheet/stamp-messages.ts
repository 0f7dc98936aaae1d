import type { Locale } from "@bylaw/core";

/** What a sheet says of itself at its foot. */
interface StampMessages {
  readonly form: (revision: string) => string;
  readonly release: (release: string) => string;
  readonly number: (number: string) => string;
  readonly language: (locale: string) => string;
  readonly by: (name: string) => string;
  readonly at: (moment: string) => string;
}

export const stampMessages: Readonly<Record<Locale, StampMessages>> = {
  "zh-CN": {
    form: (revision) => `表单版本 ${revision}`,
    release: (release) => `制度版本 ${release}`,
    number: (number) => `编号 ${number}`,
    language: (locale) => (locale === "en" ? "以英文填写" : "以中文填写"),
    by: (name) => `填写人 ${name}`,
    at: (moment) => `提交于 ${moment}`,
  },
  en: {
    form: (revision) => `Form revision ${revision}`,
    release: (release) => `Policy release ${release}`,
    number: (number) => `No. ${number}`,
    language: (locale) => (locale === "en" ? "Filled in in English" : "Filled in in Chinese"),
    by: (name) => `Filled in by ${name}`,
    at: (moment) => `Submitted ${moment}`,
  },
};
