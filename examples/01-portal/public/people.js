import { ask } from "./ask.js";
import { settings, text } from "./settings.js";

/** The parts that people play here, each with somebody who plays it; in the order of the chooser. */
const parts = ["author", "approver", "accountManager", "serviceHead", "auditor", "founder", "seconder"];

let asked;

/** One person for each part, with the words of what that part may do: `{id, name, part, roleNames}`. */
export async function loadPeople() {
  // The other company has other people.
  const key = `${settings.locale} ${settings.isNewcomer}`;
  if (asked?.key !== key) asked = { key, answer: ask("/v1/people") };
  const answer = await asked.answer;
  if (!answer.ok) {
    asked = undefined;
    return [];
  }
  const here = parts.flatMap((part) => {
    const person = answer.value.items.find(({ roles }) => roles.includes(part));
    return person === undefined ? [] : [{ ...person, part }];
  });
  return [...here, otherCompany()];
}

/** Somebody of the other company: the directory only knows one's own. */
function otherCompany() {
  return settings.isNewcomer
    ? { id: "E-001", name: text("company"), part: "back" }
    : { id: "N-001", name: text("newCompany"), part: "founder" };
}
