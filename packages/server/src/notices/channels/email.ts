import { isObject, issue, type Issue } from "@bylaw/core";
import { strangeKeys } from "../check-settings.ts";
import type { Channel, Sent } from "../channel.ts";
import { refusalOf } from "../http-failure.ts";
import { MailRefused, sendMail } from "../send-mail.ts";

/** Who gets it. */
export interface EmailSettings {
  readonly to: readonly string[];
}

/** Plain text by mail, over the host's own server. */
export const email: Channel<EmailSettings> = {
  id: "email",
  digests: true,
  check: (settings) => [...strangeKeys(settings, ["to"]), ...addressIssues(settings)],
  show: ({ to }) => ({ to }),
  async send({ id, title, lines }, { to }, { mail, now }): Promise<Sent> {
    if (mail === undefined) return { ok: false, problem: "no mail server", retryAfter: 60 * 60 * 1000 };
    try {
      await sendMail(mail, { id, to, subject: title, text: `${lines.join("\n")}\n`, at: now() });
      return { ok: true };
    } catch (error) {
      return error instanceof MailRefused ? { ok: false, problem: `SMTP ${error.status}` } : refusalOf(error);
    }
  },
};

/** Nothing that could end a line or a command. @issues `notice/bad-address` */
function addressIssues(settings: unknown): readonly Issue[] {
  const to = isObject(settings) ? settings["to"] : undefined;
  if (!Array.isArray(to) || to.length === 0 || to.length > 50)
    return [issue("notice/bad-address", {}, { pointer: "/to" })];
  return to.flatMap((address, at) =>
    typeof address === "string" && /^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/u.test(address)
      ? []
      : [issue("notice/bad-address", {}, { pointer: `/to/${at}` })],
  );
}
