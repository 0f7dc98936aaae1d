/**
 * The sources of duties, one file and one line here for each. They read the policy and the records and say what follows;
 * they write nothing.
 */
import type { TimerSource } from "../timer-source.ts";
import { cadenceSource } from "./cadence-source.ts";
import { careSource } from "./care-source.ts";
import { clockSource } from "./clock-source.ts";
import { followUpSource } from "./follow-up-source.ts";

export { ASKED, REFUSED } from "./asked-extensions.ts";
export { editionOf, type Edition } from "./clock-edition.ts";
export { clockInstance, movesData, type ClockInstance } from "./clock-instance.ts";
export { instanceName, instanceParts } from "./instance-name.ts";

export const timerSources: readonly TimerSource[] = [clockSource, followUpSource, cadenceSource, careSource];
