import type { Locale } from "../../issue/index.ts";
import { parsePath } from "../path.ts";

const parts: Readonly<Record<string, { readonly "zh-CN": string; readonly en: string }>> = {
  times: { "zh-CN": "{label}的次数", en: "Times of {label}" },
  per: { "zh-CN": "{label}的周期", en: "Period of {label}" },
  length: { "zh-CN": "{label}的项数", en: "Number of {label}" },
};

/** What stands at the end of a path inside something, by name: 拜访频次的次数. */
export function labelAtPath(label: string, path: string | undefined, locale: Locale): string {
  return (path === undefined ? [] : (parsePath(path) ?? [])).reduce<string>((whole, step) => {
    if (typeof step === "number")
      return locale === "zh-CN" ? `${whole}的第${step + 1}项` : `Item ${step + 1} of ${lowered(whole)}`;
    return (parts[step]?.[locale] ?? "{label}").replace("{label}", locale === "en" ? lowered(whole) : whole);
  }, label);
}

function lowered(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
