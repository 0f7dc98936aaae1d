/**
 * The channels that lead outside, one file and one line here for each. A channel knows how to say it, how to sign it and
 * what a failure looks like; when to try again is not its business.
 */
import type { Channel } from "../channel.ts";
import { dingTalk } from "./ding-talk.ts";
import { email } from "./email.ts";
import { feishu } from "./feishu.ts";
import { weCom } from "./we-com.ts";
import { webhook } from "./webhook.ts";

/** By the name under which a subscription asks for it. */
export const channels: ReadonlyMap<string, Channel> = new Map(
  [webhook, email, weCom, dingTalk, feishu].map((channel) => [channel.id, channel as Channel]),
);
