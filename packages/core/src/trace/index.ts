/** The proof of a decision as data, and the sentences that tell it. Making them is the business of `decision` and `policy`. */
export { plainText, type Explanation, type Line, type Segment, type ToldChange, type ToldQuestion } from "./segment.ts";
export type {
  ComputationTrace,
  ConditionTrace,
  FactOrigin,
  FactTrace,
  LeafTrace,
  OverrideTrace,
  ParameterTrace,
  ParamTrace,
  RuleTrace,
  TargetTrace,
  Trace,
  TraceTruth,
} from "./trace.ts";
