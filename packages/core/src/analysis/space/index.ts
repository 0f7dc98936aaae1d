/** Customers as boxes of fact classes: what conditions cover, and what is left over. Bounded by a budget of steps. */
export { cellsIn, intersect, intersections, joinBoxes, onlyDifference, within, type Box } from "./box.ts";
export { mapDecisions, type DecisionMap, type FactValue, type Located } from "./decision-map.ts";
export { createEffort, type Effort } from "./effort.ts";
export { applicable, exampleOf, type BoxExample } from "./example.ts";
export { clashOf, clashTest, effectiveBoxes, outcomeRegions, type Region } from "./outcome-regions.ts";
export { createMeeting, type Meeting } from "./meeting.ts";
export type { Space } from "./space.ts";
export { uncovered, type Rest } from "./sweep.ts";
export { stretchesOf, type AnalysisScope, type FactVariable, type Variable } from "./variable.ts";
