import type { HttpSchemas } from "../generated/http-types.ts";
import type { Names } from "../people/index.ts";
import type { SurveyLink } from "../storage/index.ts";
import { isAnswered } from "./open-survey.ts";

/** A link as the company sees it. @param now epoch ms */
export function presentSurveyLink(link: SurveyLink, names: Names, now: number): HttpSchemas["SurveyLink"] {
  const { id, form, subject, locale, once, answers, person, createdAt, expiresAt } = link;
  const state =
    link.state === "revoked" ? "revoked" : isAnswered(link) ? "answered" : expiresAt <= now ? "expired" : "open";
  return {
    id,
    form,
    subject,
    locale: locale === "en" ? "en" : "zh-CN",
    once: once === 1,
    state,
    answers,
    person,
    personName: names(person),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  };
}
