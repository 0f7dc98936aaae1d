import { BylawError, issue } from "@bylaw/core";
import type { SurveyLink } from "../storage/index.ts";

/** The link that somebody has come with, if it may still be answered. @issues `survey/wrong`, `survey/answered` */
export function openSurvey(link: SurveyLink | undefined): SurveyLink {
  if (link === undefined) throw new BylawError([issue("survey/wrong", {})]);
  if (isAnswered(link)) throw new BylawError([issue("survey/answered", {})]);
  return link;
}

/** Whether a link that can be answered once has been. */
export function isAnswered({ once, answers }: SurveyLink): boolean {
  return once === 1 && answers > 0;
}
