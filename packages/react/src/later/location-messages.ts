import type { Locale } from "@bylaw/core";

/** What is said while a place is looked for. */
interface LocationMessages {
  readonly find: string;
  readonly again: string;
  readonly finding: string;
  readonly refused: string;
  readonly unavailable: string;
}

export const locationMessages: Readonly<Record<Locale, LocationMessages>> = {
  "zh-CN": {
    find: "获取当前位置",
    again: "重新定位",
    finding: "正在定位…",
    refused: "未获准读取位置。请在浏览器中允许定位，或手动填写经纬度。",
    unavailable: "暂时无法定位。请到开阔处重试，或手动填写经纬度。",
  },
  en: {
    find: "Use my current place",
    again: "Find my place again",
    finding: "Finding your place…",
    refused: "This page may not read where you are. Allow it in the browser, or enter the coordinates by hand.",
    unavailable: "Your place could not be found. Try again outdoors, or enter the coordinates by hand.",
  },
};
