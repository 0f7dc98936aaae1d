import { make, makeIcon } from "./dom.js";
import { loadPeople } from "./people.js";
import { settings, text } from "./settings.js";

const check = "M4 9.5l3.4 3.4L14 5.8";

/** Who is at the screen: a button in the bar, and under it the people of the demo with what each may do. */
export function makePersonChooser(changed) {
  const list = make("ul", { role: "list" });
  const panel = make(
    "div",
    { class: "people", id: "people", popover: "auto", "aria-label": text("choosePerson") },
    make("p", {}, text("choosePerson")),
    list,
  );
  const name = make("span", { class: "person-name" });
  const avatar = make("span", { class: "person-avatar", "aria-hidden": "true" });
  const button = make(
    "button",
    { type: "button", id: "person", class: "person", popovertarget: "people", "aria-haspopup": "dialog" },
    avatar,
    // Spoken only: what is seen must stand in what is spoken, so this is no label of its own.
    make("span", { class: "voice" }, `${text("person")}: `),
    name,
  );
  showName(settings.personName);
  void fill();
  panel.addEventListener("toggle", (event) => {
    if (event.newState === "open") list.querySelector('[aria-pressed="true"]')?.focus();
  });
  return [button, panel];

  function showName(shown) {
    name.textContent = shown;
    avatar.textContent = initials(shown);
  }

  async function fill() {
    const people = await loadPeople();
    const current = people.find(({ id }) => id === settings.person);
    if (current !== undefined) {
      settings.rememberName(current.name);
      showName(current.name);
    }
    list.replaceChildren(
      ...people.map((person) =>
        make(
          "li",
          {},
          make(
            "button",
            {
              type: "button",
              "aria-pressed": person.id === settings.person ? "true" : "false",
              onclick: () => {
                panel.hidePopover();
                if (person.id === settings.person) return;
                // Another company is another intranet: nothing of this page asks for its things.
                if (settings.isElsewhere(person.id)) settings.goTo(person.id, person.name);
                else {
                  settings.setPerson(person.id, person.name);
                  changed("person");
                }
              },
            },
            make("span", { class: "person-avatar", "aria-hidden": "true" }, initials(person.name)),
            make(
              "span",
              {},
              make("b", {}, person.name),
              make("i", {}, text(`${person.part}Title`)),
              make("small", {}, text(`${person.part}May`)),
            ),
            person.id === settings.person ? makeIcon(check) : undefined,
          ),
        ),
      ),
    );
  }
}

function initials(name) {
  if (/\p{Script=Han}/u.test(name)) return name.slice(0, 1);
  return name
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("")
    .slice(0, 2);
}
