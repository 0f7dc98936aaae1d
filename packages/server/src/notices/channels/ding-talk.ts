import { createHmac } from "node:crypto";
import { secretIssues, shownUrl, strangeKeys, urlIssues } from "../check-settings.ts";
import type { Channel } from "../channel.ts";
import { askRobot, robotText, type RobotSettings } from "./robot.ts";

const MOST = 20_000;

/** 130101: too many messages, and nothing is taken for ten minutes. */
const throttles = { "130101": 600_000 };

/** A group robot of DingTalk. */
export const dingTalk: Channel<RobotSettings> = {
  id: "dingtalk",
  perMinute: 20,
  digests: true,
  check: (settings) => [...strangeKeys(settings, ["url", "secret"]), ...urlIssues(settings), ...secretIssues(settings)],
  show: ({ url, secret }) => ({ url: shownUrl(url), signed: secret !== undefined }),
  send: (message, { url, secret }, services) => {
    const body = JSON.stringify({ msgtype: "text", text: { content: robotText(message, MOST) } });
    const address = new URL(url);
    if (secret !== undefined) {
      const timestamp = String(services.now());
      address.searchParams.set("timestamp", timestamp);
      address.searchParams.set("sign", dingTalkSign(timestamp, secret));
    }
    const headers = { "content-type": "application/json" };
    return askRobot({ url: address.href, headers, body }, ["errcode"], throttles, services);
  },
};

/** @param timestamp milliseconds as text */
export function dingTalkSign(timestamp: string, secret: string): string {
  return createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
}
