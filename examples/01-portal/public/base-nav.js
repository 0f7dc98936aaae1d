import { ask } from "./ask.js";
import { make } from "./dom.js";
import { settings, text } from "./settings.js";

/**
 * The way between releases, what the company has changed, and the upgrade of what lies below; for those who may change the
 * policy or approve changes. Its line is there for everybody, so that nothing moves when it comes.
 */
export function makeBaseNav(current) {
  const nav = make("nav", { class: "below", "aria-label": text("base") });
  const { person } = settings;
  void ask("/v1/me").then((answer) => {
    const mayLook = answer.ok && ["editDrafts", "publish"].some((each) => answer.value.may.includes(each));
    if (!mayLook || person !== settings.person) return;
    nav.replaceChildren(
      ...["releases", "tailoring", "upgrade"].map((page) =>
        make("a", { href: `#${page}`, "aria-current": page === current ? "page" : undefined }, text(page)),
      ),
    );
  });
  return nav;
}
