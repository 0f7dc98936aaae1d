// A survey that somebody was sent a link to: `survey.html#<token>`. Nobody signs in; the element reads the token behind the
// `#`, which no browser sends along with the address, and shows it to the API alone.
import { Bylaw } from "/bylaw/bylaw.js";

const titles = { "zh-CN": "恒信豆制品 · 回访", en: "Hengxin Bean Products · Your opinion" };
const locale = navigator.language.startsWith("zh") ? "zh-CN" : "en";
document.documentElement.lang = locale;
document.title = titles[locale];
Bylaw.configure({ locale, theme: "auto" });
