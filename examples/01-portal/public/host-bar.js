import { make, makeIcon } from "./dom.js";
import { makePersonChooser } from "./person-chooser.js";
import { settings, text } from "./settings.js";

const moon = "M15 10.8A6.4 6.4 0 0 1 7.2 3 6.5 6.5 0 1 0 15 10.8z";
const sun =
  "M9 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM9 1v2M9 15v2M1 9h2M15 9h2M3.3 3.3l1.4 1.4M13.3 13.3l1.4 1.4M14.7 3.3l-1.4 1.4M4.7 13.3l-1.4 1.4";

/** The intranet's own bar: its pages, the day, language, theme and who is there. `changed` is called with what has changed. */
export function renderHostBar(page, changed) {
  const link = (name, href, current) => make("a", { href, "aria-current": current ? "page" : undefined }, text(name));
  const today = new Intl.DateTimeFormat(settings.locale === "en" ? "en-GB" : "zh-CN", {
    year: "numeric",
    month: settings.locale === "en" ? "short" : "long",
    day: "numeric",
    weekday: settings.locale === "en" ? "short" : "long",
  }).format(new Date());
  // It knows what waits already; a new one would have to ask.
  const outbox = document.querySelector("#host bylaw-outbox") ?? make("bylaw-outbox", { badge: true, href: "#outbox" });
  const links = () => [
    link("policy", "#policy", page === "policy"),
    link("rules", "#rules", page === "rules"),
    link("releases", "#releases", ["releases", "tailoring", "upgrade"].includes(page)),
    link("myDay", "#day", page === "myDay" || page === "record"),
    link("calendar", "#calendar", page === "calendar"),
    link("customers", "#customers", ["customers", "customer", "exceptions"].includes(page)),
    link("forms", "#forms", ["forms", "report", "submissions", "submission", "formEditor"].includes(page)),
  ];
  // A company that begins has no customers and no forms yet.
  const newLinks = () => [
    link("start", "#start", page === "start"),
    link("policy", "#policy", page === "policy"),
    link("releases", "#releases", ["releases", "tailoring", "upgrade"].includes(page)),
    link("myDay", "#day", page === "myDay" || page === "record"),
  ];
  const theme = settings.isDark ? "light" : "dark";
  document.getElementById("host").replaceChildren(
    make(
      "a",
      { class: "brand", href: "#policy" },
      make("span", { "aria-hidden": "true" }, text(settings.isNewcomer ? "newInitial" : "initial")),
      text(settings.isNewcomer ? "newIntranet" : "intranet"),
    ),
    make("nav", { "aria-label": text("sites") }, ...(settings.isNewcomer ? newLinks() : links())),
    outbox,
    make("span", { class: "day" }, today),
    make(
      "div",
      { class: "tools" },
      make(
        "button",
        {
          type: "button",
          id: "language",
          lang: settings.locale === "en" ? "zh-CN" : "en",
          "aria-label": text("languageHint"),
          onclick: () => {
            settings.setLocale(settings.locale === "en" ? "zh-CN" : "en");
            changed("language");
          },
        },
        text("language"),
      ),
      make(
        "button",
        {
          type: "button",
          id: "theme",
          "aria-label": text(theme === "dark" ? "darker" : "lighter"),
          onclick: () => {
            settings.setTheme(theme);
            changed("theme");
          },
        },
        makeIcon(theme === "dark" ? moon : sun),
      ),
      ...makePersonChooser(changed),
    ),
  );
}
