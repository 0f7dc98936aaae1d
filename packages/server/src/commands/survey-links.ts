import type { SurveyLink, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/** Invites somebody to answer a form by a link. */
export function createSurveyLink(actor: Actor, link: SurveyLink): readonly Write[] {
  const { form, subject, expiresAt } = link;
  const entry = {
    ...actor,
    action: "survey/create",
    target: `survey/${link.id}`,
    payload: { form, subject, expiresAt },
  };
  return [
    { kind: "insert", table: "survey_links", row: link },
    { kind: "audit", entry },
  ];
}

/** Takes an invitation back; one that was taken back already stays so. */
export function revokeSurveyLink(actor: Actor, { id, state, version }: SurveyLink): readonly Write[] {
  if (state === "revoked") return [];
  const set = { state: "revoked", updatedAt: actor.at };
  return [
    { kind: "update", table: "survey_links", key: { id }, expect: version, set },
    { kind: "audit", entry: { ...actor, action: "survey/revoke", target: `survey/${id}`, payload: {} } },
  ];
}
