import { renderIssue, type Issue, type Locale, type Text } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { securityHeaders } from "./security-headers.ts";
import { statusOf } from "./status-of.ts";

/** RFC 9457 problem details. */
export type Problem = HttpSchemas["Problem"];

const titles: Readonly<Record<number, Text>> = {
  400: { en: "The request is malformed", "zh-CN": "请求格式不正确" },
  401: { en: "Not signed in", "zh-CN": "尚未登录" },
  403: { en: "Not allowed", "zh-CN": "没有权限" },
  404: { en: "Not found", "zh-CN": "没有找到" },
  405: { en: "Not possible here", "zh-CN": "此处不支持该操作" },
  409: { en: "Conflict with what is stored", "zh-CN": "与现有内容冲突" },
  410: { en: "No longer open", "zh-CN": "已结束" },
  412: { en: "Changed in the meantime", "zh-CN": "内容已被他人修改" },
  413: { en: "Too large", "zh-CN": "内容过大" },
  415: { en: "Content type not supported", "zh-CN": "不支持的内容类型" },
  422: { en: "The request does not make sense", "zh-CN": "请求内容有误" },
  428: { en: "Version missing", "zh-CN": "缺少版本信息" },
  500: { en: "Unexpected error", "zh-CN": "意外错误" },
  503: { en: "Not available right now", "zh-CN": "服务暂不可用" },
};

/**
 * What is wrong, as a client sees it.
 *
 * @param root from the address that was asked to where the API is mounted, e.g. `../`
 */
export function toProblem(issues: readonly [Issue, ...Issue[]], locale: Locale, root: string): Problem {
  const [first] = issues;
  const status = statusOf(first);
  return {
    type: `${root}docs/issues#${first.code}`,
    title: titles[status]?.[locale] ?? first.code,
    status,
    detail: renderIssue(first, locale).message,
    issues: localIssues(issues, locale),
  };
}

/** The problem as an answer. */
export function answerProblem(
  problem: Problem,
  locale: Locale,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...securityHeaders, "content-type": "application/problem+json", "content-language": locale, ...headers },
  });
}

/** Issues with their texts in the reader's language. */
export function localIssues(issues: readonly Issue[], locale: Locale): readonly Issue[] {
  return issues.map((each) => ({ ...each, ...renderIssue(each, locale) }));
}
