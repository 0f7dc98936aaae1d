import { cadenceCodes } from "./codes/cadence.ts";
import { calendarCodes } from "./codes/calendar.ts";
import { decisionCodes } from "./codes/decision.ts";
import { documentCodes } from "./codes/document.ts";
import { factsCodes } from "./codes/facts.ts";
import { formCodes } from "./codes/form.ts";
import { inputCodes } from "./codes/input.ts";
import { intakeCodes } from "./codes/intake.ts";
import { loweringCodes } from "./codes/lowering.ts";
import { noticeCodes } from "./codes/notice.ts";
import { overrideCodes } from "./codes/override.ts";
import { policyCodes } from "./codes/policy.ts";
import { populationCodes } from "./codes/population.ts";
import { ruleCodes } from "./codes/rule.ts";
import { serverCodes } from "./codes/server.ts";
import { sheetCodes } from "./codes/sheet.ts";
import { startCodes } from "./codes/start.ts";
import { storageCodes } from "./codes/storage.ts";
import { tailoringCodes } from "./codes/tailoring.ts";

/** Every code with its texts. Codes are part of the public API: renaming one is a breaking change. */
export type IssueTable = typeof cadenceCodes &
  typeof calendarCodes &
  typeof decisionCodes &
  typeof documentCodes &
  typeof factsCodes &
  typeof formCodes &
  typeof inputCodes &
  typeof intakeCodes &
  typeof loweringCodes &
  typeof noticeCodes &
  typeof overrideCodes &
  typeof policyCodes &
  typeof populationCodes &
  typeof ruleCodes &
  typeof serverCodes &
  typeof sheetCodes &
  typeof startCodes &
  typeof storageCodes &
  typeof tailoringCodes;

/** `<noun>/<problem>`, kebab-case. */
export type IssueCode = keyof IssueTable;

export const issueCodes: IssueTable = {
  ...cadenceCodes,
  ...calendarCodes,
  ...decisionCodes,
  ...documentCodes,
  ...factsCodes,
  ...formCodes,
  ...inputCodes,
  ...intakeCodes,
  ...loweringCodes,
  ...noticeCodes,
  ...overrideCodes,
  ...policyCodes,
  ...populationCodes,
  ...ruleCodes,
  ...serverCodes,
  ...sheetCodes,
  ...startCodes,
  ...storageCodes,
  ...tailoringCodes,
};
