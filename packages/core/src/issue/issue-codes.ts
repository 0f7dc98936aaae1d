import { calendarCodes } from "./codes/calendar.ts";
import { documentCodes } from "./codes/document.ts";
import { factsCodes } from "./codes/facts.ts";
import { formCodes } from "./codes/form.ts";
import { inputCodes } from "./codes/input.ts";
import { policyCodes } from "./codes/policy.ts";
import { ruleCodes } from "./codes/rule.ts";
import { serverCodes } from "./codes/server.ts";

/** Every code with its texts. Codes are part of the public API: renaming one is a breaking change. */
export type IssueTable = typeof calendarCodes &
  typeof documentCodes &
  typeof factsCodes &
  typeof formCodes &
  typeof inputCodes &
  typeof policyCodes &
  typeof ruleCodes &
  typeof serverCodes;

/** `<noun>/<problem>`, kebab-case. */
export type IssueCode = keyof IssueTable;

export const issueCodes: IssueTable = {
  ...calendarCodes,
  ...documentCodes,
  ...factsCodes,
  ...formCodes,
  ...inputCodes,
  ...policyCodes,
  ...ruleCodes,
  ...serverCodes,
};
