/** The commands, in the order in which `bylaw help` lists them. A new one is its file and a line here. */
import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { decideCommand } from "./decide.ts";
import { explainCommand } from "./explain.ts";
import { serve } from "./serve.ts";
import { test } from "./test.ts";

export const commands: readonly Command[] = [check, test, decideCommand, explainCommand, serve];
