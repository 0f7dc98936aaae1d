import { isObject, issue, type Issue } from "@bylaw/core";
import { shownUrl, strangeKeys, urlIssues } from "../check-settings.ts";
import type { Channel, Sent } from "../channel.ts";
import { isSecret, publicKeyOf, signature } from "../webhook-secret.ts";
import { refusalOf, retryAfterOf } from "../http-failure.ts";

/** Where to, and what it is signed with. */
export interface WebhookSettings {
  readonly url: string;
  /** The newest first; an older one signs too until its moment (epoch ms), while the other side changes over. `whsec_` or `whsk_`. */
  readonly secrets: readonly { readonly secret: string; readonly until?: number }[];
}

/** Standard Webhooks (https://www.standardwebhooks.com): signed, and the same id however often it is sent. */
export const webhook: Channel<WebhookSettings> = {
  id: "webhook",
  digests: false,
  check: (settings) => [
    ...strangeKeys(settings, ["url", "secrets"]),
    ...urlIssues(settings),
    ...secretsIssues(settings),
  ],
  show: ({ url, secrets }) => {
    const publicKeys = secrets.flatMap(({ secret }) => publicKeyOf(secret) ?? []);
    return { url: shownUrl(url), ...(publicKeys.length === 0 ? {} : { publicKeys }) };
  },
  async send({ id, items }, { url, secrets }, { post, now }): Promise<Sent> {
    const [item] = items;
    const body = JSON.stringify(item);
    const timestamp = String(Math.floor(now() / 1000));
    const valid = secrets.filter(({ until }) => until === undefined || until > now());
    const headers = {
      "content-type": "application/json",
      "user-agent": "bylaw",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": valid.map(({ secret }) => signature(secret, `${id}.${timestamp}.${body}`)).join(" "),
    };
    const answer = await post({ url, headers, body }).catch(refusalOf);
    if ("ok" in answer) return answer;
    const { status } = answer;
    if (status >= 200 && status < 300) return { ok: true };
    if (status === 410) return { ok: false, problem: "410 gone", isOver: true };
    const mayWait = status === 429 || status === 502 || status === 503 || status === 504;
    const retryAfter = mayWait ? retryAfterOf(answer, now()) : undefined;
    return { ok: false, problem: `status ${status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
  },
};

/** @issues `notice/bad-secret` */
function secretsIssues(settings: unknown): readonly Issue[] {
  const secrets = isObject(settings) ? settings["secrets"] : undefined;
  const isSound =
    Array.isArray(secrets) &&
    secrets.length > 0 &&
    secrets.every((each) => isObject(each) && typeof each["secret"] === "string" && isSecret(each["secret"]));
  return isSound ? [] : [issue("notice/bad-secret", {}, { pointer: "/secrets" })];
}
