/** The commands, in the order in which `bylaw help` lists them. A new one is its file and a line here. */
import type { Command } from "../command.ts";
import { build } from "./build.ts";
import { calendarCommand } from "./calendar.ts";
import { check } from "./check.ts";
import { decideCommand } from "./decide.ts";
import { dueCommand } from "./due.ts";
import { diff } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import { planCommand } from "./plan.ts";
import { serve } from "./serve.ts";
import { simulate } from "./simulate.ts";
import { table } from "./table.ts";
import { test } from "./test.ts";

export const commands: readonly Command[] = [
  check,
  test,
  diff,
  decideCommand,
  explainCommand,
  simulate,
  dueCommand,
  calendarCommand,
  planCommand,
  table,
  build,
  serve,
];
