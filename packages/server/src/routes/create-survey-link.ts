import { BylawError, formatDateTime, issue, type BoundPolicy, type Form } from "@bylaw/core";
import { createSurveyLink as invite } from "../commands/index.ts";
import { checkMayFillIn } from "../forms/index.ts";
import { namesOf } from "../people/index.ts";
import type { SurveyLink } from "../storage/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { openForm } from "./open-form.ts";
import { presentSurveyLink } from "./present-survey-link.ts";
import type { Route } from "./route.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Nobody answers what they were asked more than a year ago, and a link that somebody finds should be dead. */
const LONGEST = 366 * DAY;

export const createSurveyLink: Route = defineRoute({
  operationId: "createSurveyLink",
  method: "post",
  path: "/v1/survey-links",
  summary: "Make a link by which a form about a subject is answered without signing in; the token is told only here",
  tag: "surveys",
  needs: "sendSurveys",
  body: "SurveyLinkRequest",
  result: "SurveyLinkCreated",
  status: 201,
  issues: [
    "server/no-release",
    "server/unknown-form",
    "server/unknown-record",
    "server/not-your-form",
    "survey/not-a-survey",
    "survey/too-long",
  ],
  handler: async ({ principal, body, locale, services }) => {
    const { tenant, person } = principal;
    const { policy, form, actor, now, loaded } = await openForm(services, principal, body.form, body.subject);
    const { survey } = form.form;
    if (survey === undefined) throw new BylawError([issue("survey/not-a-survey", { form: form.id })]);
    checkMayFillIn(form.form, principal, actor);
    const expiresAt = body.expiresAt === undefined ? now + daysOf(survey, policy) * DAY : Date.parse(body.expiresAt);
    if (!(expiresAt > now) || expiresAt > now + LONGEST) {
      const until = formatDateTime(now + LONGEST, loaded.context.timeZone);
      throw new BylawError([issue("survey/too-long", { until }, { document: "body", pointer: "/expiresAt" })]);
    }
    const link: SurveyLink = {
      id: services.newId(),
      version: 1,
      form: form.id,
      subject: body.subject,
      person,
      locale: body.locale ?? locale,
      once: (body.once ?? survey.once ?? true) ? 1 : 0,
      expiresAt,
      state: "open",
      answers: 0,
      files: 0,
      createdAt: now,
      updatedAt: now,
    };
    const token = await services.surveys.sign(tenant, link, now);
    const names = await namesOf(services.directory, tenant, locale);
    return {
      writes: invite(actorOf(principal, services), link),
      answer: { body: { ...presentSurveyLink(link, names, now), token } },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});

/** For how many days a link is good, where nobody says until when. */
function daysOf({ validDays }: NonNullable<Form["survey"]>, { parameters }: BoundPolicy): number {
  if (typeof validDays === "number") return validDays;
  const value = parameters.get(validDays.parameter)?.value;
  return typeof value === "number" ? value : 14;
}
