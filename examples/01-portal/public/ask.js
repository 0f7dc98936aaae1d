import { getToken, settings } from "./settings.js";

/** What the API answers the person at the screen, in the reader's language: `{ok, value}`. A real host asks its own server. */
export async function ask(path) {
  const headers = { "accept-language": settings.locale, authorization: `Bearer ${getToken()}` };
  try {
    const response = await fetch(path, { headers });
    return response.ok ? { ok: true, value: await response.json() } : { ok: false };
  } catch {
    return { ok: false };
  }
}
