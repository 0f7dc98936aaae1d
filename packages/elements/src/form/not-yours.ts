import type { Failure } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

const words = {
  "zh-CN": {
    told: (roles: readonly string[]): string => `这张表单由${roles.join("、")}填写`,
    help: "请转给其中一位填写；确需您来填写的，请管理员为您加上相应的角色",
  },
  en: {
    told: (roles: readonly string[]): string =>
      `This form is filled in by ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(roles)}`,
    help: "Hand it to one of them; if it should be you, ask an administrator to give you the role",
  },
} as const;

/**
 * Why somebody may not fill in a form, by the names of the roles that do. The server would refuse it in the end: whoever it
 * is hears it before the first answer.
 */
export function notYours(documents: readonly unknown[], form: unknown, locale: Locale): Failure {
  const { by = [] } = form as { readonly by?: readonly string[] };
  const manifest = documents.find((each) => (each as { readonly kind?: unknown }).kind === "manifest");
  const { roles = {} } = (manifest ?? {}) as { readonly roles?: Readonly<Record<string, Record<string, string>>> };
  const { told, help } = words[locale];
  const message = told(by.map((role) => roles[role]?.[locale] ?? role));
  const found = { code: "server/not-your-form", pointer: "", message, help };
  return { kind: "refused", status: 403, title: message, issues: [found] };
}
