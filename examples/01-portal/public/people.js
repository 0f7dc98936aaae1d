import { ask } from "./ask.js";
import { settings } from "./settings.js";

/** The parts that people play here, each with somebody who plays it; in the order of the chooser. */
const parts = ["author", "approver", "accountManager", "serviceHead", "auditor"];

let asked;

/** One person for each part, with the words of what that part may do: `{id, name, part, roleNames}`. */
export async function loadPeople() {
  const locale = settings.locale;
  if (asked?.locale !== locale) asked = { locale, answer: ask("/v1/people") };
  const answer = await asked.answer;
  if (!answer.ok) {
    asked = undefined;
    return [];
  }
  return parts.flatMap((part) => {
    const person = answer.value.items.find(({ roles }) => roles.includes(part));
    return person === undefined ? [] : [{ ...person, part }];
  });
}
