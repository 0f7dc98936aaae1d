import { BylawError, issue } from "@bylaw/core";
import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/** A draft is its author's until it is submitted. @issues `server/not-author` */
export function checkAuthor(actor: Actor, draft: Draft): void {
  if (actor.person !== draft.author) throw new BylawError([issue("server/not-author", {})]);
}

/** What becomes of a draft is never for its author to say, whatever role the author has. @issues `server/own-draft` */
export function checkSecondPerson(actor: Actor, draft: Draft): void {
  if (actor.person === draft.author) throw new BylawError([issue("server/own-draft", {})]);
}
