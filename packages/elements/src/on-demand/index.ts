/** Elements that are a frame until somebody looks at them: what draws them comes as a part of its own. */
export { OnDemandElement, type OnDemandPart } from "./on-demand-element.ts";
