/** The commands, in the order in which `bylaw help` lists them. A new one is its file and a line here. */
import type { Command } from "../command.ts";
import { build } from "./build.ts";
import { calendarCommand } from "./calendar.ts";
import { check } from "./check.ts";
import { clockCommand } from "./clock.ts";
import { decideCommand } from "./decide.ts";
import { dueCommand } from "./due.ts";
import { diff } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import { forms } from "./forms.ts";
import { planCommand } from "./plan.ts";
import { replay } from "./replay.ts";
import { serve } from "./serve.ts";
import { simulate } from "./simulate.ts";
import { table } from "./table.ts";
import { tailor } from "./tailor.ts";
import { test } from "./test.ts";
import { upgrade } from "./upgrade.ts";

export const commands: readonly Command[] = [
  check,
  test,
  diff,
  decideCommand,
  explainCommand,
  replay,
  simulate,
  dueCommand,
  clockCommand,
  calendarCommand,
  planCommand,
  tailor,
  upgrade,
  table,
  forms,
  build,
  serve,
];
