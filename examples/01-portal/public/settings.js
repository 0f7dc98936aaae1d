import { Bylaw } from "/bylaw/bylaw.js";
import { texts } from "./texts.js";

/** Language and theme: what the reader chose here before, else what the browser says. */
const remembered = (key) => {
  try {
    return localStorage.getItem(`portal.${key}`);
  } catch {
    return null;
  }
};

let locale = remembered("locale") ?? "zh-CN";
let theme = remembered("theme") ?? "auto";
let person = remembered("person") ?? "E-001";
let personName = remembered("personName") ?? "";
apply();
Bylaw.configure({ getToken });

export const settings = {
  get locale() {
    return locale;
  },
  get isDark() {
    return theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  },
  setLocale(next) {
    locale = next;
    remember("locale", next);
    apply();
  },
  /** The person of the demo at the screen: every request says so. */
  get person() {
    return person;
  },
  /** Somebody of the second company of the demo, which has no policy yet. */
  get isNewcomer() {
    return person.startsWith("N-");
  },
  /** Whether somebody works for the other company of the demo. */
  isElsewhere(id) {
    return id.startsWith("N-") !== person.startsWith("N-");
  },
  /** Opens the other company's pages as somebody there. */
  goTo(id, name) {
    remember("person", id);
    remember("personName", name);
    location.hash = id.startsWith("N-") ? "#start" : "#policy";
    location.reload();
  },
  get personName() {
    return personName;
  },
  setPerson(next, name) {
    person = next;
    remember("person", next);
    this.rememberName(name);
    Bylaw.configure({ getToken });
  },
  /** The name is kept too, so that the bar does not move when the directory arrives. */
  rememberName(name) {
    personName = name;
    remember("personName", name);
  },
  setTheme(next) {
    theme = next;
    remember("theme", next);
    apply();
  },
};

/** A text of the portal in the reader's language; a code that is not a text is shown as it is. */
export function text(key) {
  return texts[key]?.[locale === "en" ? 1 : 0] ?? key;
}

/** A real host asks its own server for a short-lived token here. */
export function getToken() {
  return `demo-${person}`;
}

function remember(key, value) {
  try {
    localStorage.setItem(`portal.${key}`, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function apply() {
  document.documentElement.lang = locale;
  document.documentElement.dataset.theme = theme;
  document.title = text(person.startsWith("N-") ? "newIntranet" : "intranet");
  Bylaw.configure({ locale, theme });
}
