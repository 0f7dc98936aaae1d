import type { Answer, Asking, Client } from "../api/index.ts";
import { askWho } from "../offline/identity.ts";
import { askDay, type Day } from "./ask-day.ts";
import { keepDay, keptDay, type KeptDay } from "./kept-day.ts";

/** Which list is asked for. */
export interface DayAsked {
  readonly all: boolean;
  /** Where the API is, as a whole address. */
  readonly base: string;
}

/**
 * Asks for a day and keeps what comes. When nobody answers, what was kept last for whoever was here last comes along; the
 * failure stays one, so that it is asked again once the network is back.
 */
export async function askKept(
  client: Client,
  request: Asking,
  { all, base }: DayAsked,
): Promise<{ readonly answer: Answer<Day>; readonly kept?: KeptDay }> {
  const answer = await askDay(client, request, all);
  const key = { base, locale: request.locale, all };
  if (answer.ok) {
    const { tenant, person } = answer.value.me;
    void keepDay({ ...key, who: `${tenant}/${person}` }, answer.value, Date.now());
    // The next time that nobody answers, it is known whose list may be shown.
    void askWho(client, base);
    return { answer };
  }
  if (answer.failure.kind !== "offline") return { answer };
  const asked = await askWho(client, base);
  if (asked.kind === "nobody") return { answer };
  const kept = await keptDay({ ...key, who: `${asked.who.tenant}/${asked.who.person}` });
  return kept === undefined ? { answer } : { answer, kept };
}
