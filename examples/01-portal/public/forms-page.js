import { ask } from "./ask.js";
import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { settings, text } from "./settings.js";

/** The forms that whoever is at the screen may fill in, by the policy's chapters; all, or those about one customer. */
export function renderForms(page, { customer, q }) {
  const list = make("div", { class: "form-list" });
  const status = make("p", { class: "note", role: "status" }, text("loading"));
  let forms = [];
  const search = make("input", {
    class: "search",
    type: "search",
    value: q,
    "aria-label": text("findForm"),
    placeholder: text("findForm"),
    oninput: () => {
      history.replaceState(null, "", hashOf("forms", { customer, q: search.value.trim() }));
      show();
    },
  });
  // Whoever may write the policy may tailor its forms.
  const editor = make("a", { href: "#form-editor", hidden: "" }, text("formEditor"));
  const about = customer === "" ? undefined : make("p", { class: "about" }, text("formsFor"), customer);
  page.replaceChildren(
    make(
      "main",
      {},
      customer === ""
        ? undefined
        : make(
            "a",
            { class: "back", href: hashOf(`customers/${encodeURIComponent(customer)}`) },
            text("backToCustomer"),
          ),
      make(
        "div",
        { class: "title" },
        make("div", {}, make("h1", {}, text("forms")), about),
        make(
          "a",
          { href: hashOf("submissions", { customer }) },
          text(customer === "" ? "mySubmissions" : "submissionsAbout"),
        ),
        editor,
        search,
      ),
      list,
      status,
    ),
  );
  void load();
  if (about !== undefined) void name();

  if (customer === "") void mayTailor();

  async function mayTailor() {
    const me = await ask("/v1/me");
    editor.hidden = !(me.ok && me.value.may.includes("editDrafts"));
  }

  async function load() {
    const answer = await ask("/v1/forms");
    if (!list.isConnected) return;
    if (!answer.ok) {
      tell(
        text("failed"),
        make("button", { type: "button", class: "more", onclick: () => void load() }, text("retry")),
      );
      return;
    }
    forms = answer.value.items.filter(({ mayFillIn, aboutSubject }) => mayFillIn && (customer === "" || aboutSubject));
    show();
  }

  async function name() {
    const answer = await ask(`/v1/records/customer/${encodeURIComponent(customer)}`);
    if (answer.ok) about.replaceChildren(text("formsFor"), String(answer.value.data.name ?? customer));
  }

  function show() {
    const words = search.value.trim().toLowerCase();
    const found = forms.filter(({ title }) => title.toLowerCase().includes(words));
    const chapters = Map.groupBy(found, ({ chapter }) => chapter.id);
    list.replaceChildren(...[...chapters.values()].map(renderChapter));
    if (found.length > 0) tell();
    else tell(text(forms.length === 0 ? "noForms" : "noFormFound"));
  }

  function renderChapter(those) {
    const [{ chapter }] = those;
    const title = `${chapter.number === "" ? "" : text("chapter").replace("#", chapter.number)}${chapter.title}`;
    return make(
      "section",
      { "aria-label": title },
      make("h2", {}, title),
      make("ul", { class: "card choices" }, ...those.map(renderForm)),
    );
  }

  function renderForm({ id, title, clauses, survey }) {
    return make(
      "li",
      {},
      make(
        "a",
        { href: hashOf("report", { form: id, customer }) },
        make("b", {}, title),
        survey ? make("span", {}, text("surveyForm")) : undefined,
        make("small", {}, text("clauses").replace("#", clauses.join(settings.locale === "en" ? ", " : "、"))),
      ),
    );
  }

  function tell(...said) {
    status.hidden = said.length === 0;
    status.replaceChildren(...said);
  }
}
