import { shownUrl, strangeKeys, urlIssues } from "../check-settings.ts";
import type { Channel } from "../channel.ts";
import { askRobot, robotText, type RobotSettings } from "./robot.ts";

/** The longest text that a robot takes, in bytes. */
const MOST = 2048;

/** 45009: too many messages. */
const throttles = { "45009": 60_000 };

/** A group robot of WeCom: the key in its address is the secret. */
export const weCom: Channel<RobotSettings> = {
  id: "wecom",
  perMinute: 20,
  digests: true,
  check: (settings) => [...strangeKeys(settings, ["url"]), ...urlIssues(settings)],
  show: ({ url }) => ({ url: shownUrl(url) }),
  send: (message, { url }, services) => {
    const body = JSON.stringify({ msgtype: "text", text: { content: robotText(message, MOST) } });
    return askRobot({ url, headers: { "content-type": "application/json" }, body }, ["errcode"], throttles, services);
  },
};
