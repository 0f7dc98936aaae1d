/** The contests, in the order in which they are run and written down. A new one is its file and a line here. */
import type { Contest } from "../contest.ts";
import { batch } from "./batch.ts";
import { clocks } from "./clocks.ts";
import { due } from "./due.ts";
import { explained } from "./explained.ts";
import { forms } from "./forms.ts";
import { growth } from "./growth.ts";
import { incompleteFacts } from "./incomplete.ts";
import { policy } from "./policy.ts";
import { simulate } from "./simulate.ts";
import { single } from "./single.ts";
import { slider } from "./slider.ts";
import { sql } from "./sql.ts";
import { timers } from "./timers.ts";

export const contests: readonly Contest[] = [
  single,
  incompleteFacts,
  explained,
  growth,
  policy,
  batch,
  slider,
  simulate,
  forms,
  sql,
  due,
  clocks,
  timers,
];
