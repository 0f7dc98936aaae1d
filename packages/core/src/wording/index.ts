/**
 * What can be changed in a policy, in words of one language: the targets of operations, the values that stand there, the operations
 * themselves, and what differs between two policies. Everything here answers whatever it is given: what has not the shape of its place is told as it is written.
 */
export { comparePolicies, type ClauseChange, type ParameterChange, type PolicyChanges } from "./compare-policies.ts";
export type { DocumentChange } from "./compare-documents.ts";
export { describeInFull } from "./describe-in-full.ts";
export { describeOperation } from "./describe-operation.ts";
export { describeTarget, type DescribedTarget } from "./describe-target.ts";
export { describeValue } from "./describe-value.ts";
