import { BylawError, issue, type IssuePlace } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import { notApplicable, parseValue, toJson } from "../value/index.ts";
import type { BindScope, FactDeclaration, FactInstance, FilledArgument } from "./condition-scope.ts";
import { instanceId } from "./instance-id.ts";
import type { ResolvedParam, ResolvedParams } from "./resolve-params.ts";

/** Which fact is read once its arguments are filled: its id in the graph, and what filled them. */
export interface BoundFactName {
  readonly id: string;
  /** None for a fact without arguments. */
  readonly params?: Readonly<Record<string, FilledArgument>>;
}

/**
 * Fills the arguments of a fact. One whose arguments are all at their defaults keeps its own id, any other becomes an
 * instance of its own, which is left in `scope.instances` for the graph.
 *
 * @throws BylawError `rule/parameter-not-in-force`
 */
export function bindParams(
  fact: string,
  declared: FactDeclaration,
  resolved: ResolvedParams,
  scope: BindScope,
  place: IssuePlace,
): BoundFactName {
  if (resolved.size === 0) return { id: fact };
  const params = Object.fromEntries([...resolved].map(([name, param]) => [name, fill(param, scope, place)]));
  const json = Object.fromEntries(Object.entries(params).map(([name, filled]) => [name, filled.json]));
  const id = Object.entries(json).every(([name, value]) => value === defaultOf(declared, name, scope))
    ? fact
    : instanceId(fact, json);
  if (id !== fact) scope.instances?.set(id, { id, fact, params } satisfies FactInstance);
  return { id, params };
}

function fill(param: ResolvedParam, scope: BindScope, place: IssuePlace): FilledArgument {
  if (param.kind === "constant") return { value: param.value, json: param.json };
  if (param.kind === "argument") {
    return scope.arguments?.get(param.argument)?.filled ?? { value: notApplicable, json: null };
  }
  const id = param.parameter;
  const found = scope.parameterInForce(id);
  if (found === undefined) throw new BylawError([issue("rule/parameter-not-in-force", { parameter: id }, place)]);
  const { value, json, from, source } = found;
  return { value, json, parameter: { id, value: json, from, source } };
}

/** A default in the form that {@link toJson} gives it: `1000.0` and `"1000"` are one amount. */
function defaultOf({ arguments: declared = {} }: FactDeclaration, name: string, scope: BindScope): Json | undefined {
  const argument = declared[name];
  if (argument?.default === undefined) return undefined;
  const parsed = parseValue(argument.default, argument.value, scope.context);
  return parsed.ok ? toJson(parsed.value, argument.value, scope.context) : undefined;
}
