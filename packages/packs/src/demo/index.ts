/**
 * A made-up factory to show and to test the bean-products pack on: people, customers and eighteen months of records.
 * Everything is drawn from a seed and an anchor day; no clock, no chance, no real firm or person. What judges the
 * records (tiers, duties, deadlines) belongs to the pack and is not repeated here.
 */
export type { BoundaryName, DemoBoundary } from "./demo-boundary.ts";
export type { DemoComplaint } from "./demo-complaint.ts";
export type { DemoCustomer } from "./demo-customer.ts";
export { demoFactory, type DemoFactory, type DemoOptions } from "./demo-factory.ts";
export type { DemoOrder } from "./demo-order.ts";
export type { DemoPerson } from "./demo-people.ts";
export type { DemoRegion } from "./demo-regions.ts";
export { demoSubjects, type DemoSubject } from "./demo-subjects.ts";
export type { DemoVisit } from "./demo-visit.ts";
export { nextBeanProducts } from "./next-bean-products.ts";
