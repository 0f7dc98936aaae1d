import { createHmac } from "node:crypto";
import { secretIssues, shownUrl, strangeKeys, urlIssues } from "../check-settings.ts";
import type { Channel } from "../channel.ts";
import { askRobot, robotText, type RobotSettings } from "./robot.ts";

const MOST = 18_000;

/** Too many messages. */
const throttles = { "9499": 60_000, "11232": 60_000 };

/** A group robot of Feishu. Both names of its code are in use. */
export const feishu: Channel<RobotSettings> = {
  id: "feishu",
  perMinute: 20,
  digests: true,
  check: (settings) => [...strangeKeys(settings, ["url", "secret"]), ...urlIssues(settings), ...secretIssues(settings)],
  show: ({ url, secret }) => ({ url: shownUrl(url), signed: secret !== undefined }),
  send: (message, { url, secret }, services) => {
    const timestamp = String(Math.floor(services.now() / 1000));
    const signed = secret === undefined ? {} : { timestamp, sign: feishuSign(timestamp, secret) };
    const body = JSON.stringify({ ...signed, msg_type: "text", content: { text: robotText(message, MOST) } });
    const headers = { "content-type": "application/json" };
    return askRobot({ url, headers, body }, ["code", "StatusCode"], throttles, services);
  },
};

/** Timestamp and secret are the key, and nothing is signed with it. @param timestamp seconds as text */
export function feishuSign(timestamp: string, secret: string): string {
  return createHmac("sha256", `${timestamp}\n${secret}`).digest("base64");
}
