import { hasErrors, within, type Issue } from "../issue/index.ts";
import { issue } from "../issue/index.ts";
import { pointerPath } from "../json/index.ts";
import { applyOperations, tailorPack, targetClauses, targetValue, type Pack } from "../policy/index.ts";
import { checkLayer, type Layer, type Operation } from "../schema/index.ts";
import { checkDeviation } from "./check-deviation.ts";
import type { Loosening } from "./loosening.ts";
import { loosenedParameters } from "./loosened-parameters.ts";
import { loosenings } from "./loosenings.ts";

/** Who made a target what it is: one operation of one layer. */
export interface TargetOrigin {
  /** `company:acme`. */
  readonly layer: string;
  /** The revision of the layer in which it was written. */
  readonly revision: number;
  /** Its place in the layer's list. */
  readonly operation: number;
  readonly op: Operation["op"];
  /** The day from which it holds, ISO 8601. */
  readonly from: string;
  readonly by?: string;
  readonly why?: string;
  /** The clauses that ask for what is changed. */
  readonly clauses: readonly string[];
  readonly deviation?: NonNullable<Operation["deviation"]>;
  /** What stood there before and after; `null` for nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** A policy as its layers make it. */
export interface CompiledPolicy {
  readonly pack: Pack;
  readonly issues: readonly Issue[];
  /** Every changed target, as operations name it, with all that changed it, the last one last. */
  readonly provenance: ReadonlyMap<string, readonly TargetOrigin[]>;
}

/**
 * Lays layers on a pack, the company's before its sites', and tells of every target that they change who changed it. Each layer
 * may only make stricter what may only be tightened, judged against what lies below it, unless a recorded deviation allows it;
 * it may not change what a layer below keeps.
 *
 * Issues stand in the document `layer/company:acme` with pointers such as `/operations/0/value`. An operation that cannot be
 * applied is left out; one that loosens is applied all the same, so that a draft can be shown while it is wrong.
 *
 * @param from the day from which operations without one hold, and on which rules are compared, ISO 8601
 * @issues those of {@link applyOperations}, `tailoring/layer-order`, `tailoring/kept`, `tailoring/accepts-…` and the other codes of
 *   {@link loosenings}, `tailoring/no-deviation`, `tailoring/deviation-ended`
 */
export function compileLayers(pack: Pack, layers: readonly Layer[], from: string): CompiledPolicy {
  const issues: Issue[] = [];
  const provenance = new Map<string, TargetOrigin[]>();
  let below = pack;
  layers.forEach((layer, nth) => {
    const document = `layer/${layerName(layer)}`;
    const shape = checkLayer(layer, document);
    if (shape.length > 0) {
      issues.push(...shape);
      return;
    }
    const under = layers.slice(0, nth);
    if (layer.layer === "company" && under.length > 0) {
      issues.push(issue("tailoring/layer-order", { layer: layerName(layer) }, { pointer: "/layer", document }));
    }
    const places = layer.operations.flatMap((operation, at) => {
      const kept = keptBy(operation.at, under);
      if (kept !== undefined) issues.push(issue("tailoring/kept", kept, { pointer: `/operations/${at}/at`, document }));
      return kept === undefined ? [at] : [];
    });
    const operations = places.flatMap((at) => layer.operations[at] ?? []);
    const tailored = applyOperations(below, operations, from);
    const deviating = operations.flatMap((operation, at) => {
      const wrong = checkDeviation(below, operation, targetClauses(below, operation), from, {
        pointer: `/operations/${places[at] ?? 0}`,
        document,
      });
      issues.push(...wrong);
      return operation.deviation !== undefined && !hasErrors(wrong) ? [at] : [];
    });
    const placed = (found: Issue): Issue => {
      const [first = "0", ...rest] = pointerPath(found.pointer);
      const path = ["operations", String(places[Number(first)] ?? first), ...rest];
      return within({ ...found, pointer: "" }, `/${path.join("/")}`, document);
    };
    issues.push(
      ...[...tailored.issues, ...loosenedAbove(below, operations, from, tailored.issues)]
        .filter(
          ({ code, pointer }) => !(code === "tailoring/loosened" && deviating.includes(Number(pointer.split("/")[1]))),
        )
        .map(placed),
    );
    const applied = traceOrigins(below, layer, operations, places, from, provenance);
    const broken = tailored.issues.some(({ code }) => code.startsWith("document/"));
    for (const loose of broken ? [] : loosenings(below, tailored.pack, from)) {
      const cause = causeOf(loose, operations, applied);
      if (!deviating.includes(cause))
        issues.push(placed(loose.tell({ pointer: `/${cause}/at`, document: "tailoring" })));
    }
    below = tailored.pack;
  });
  return { pack: below, issues, provenance };
}

/** `company:acme`. */
export function layerName({ layer, id }: Pick<Layer, "layer" | "id">): string {
  return `${layer}:${id}`;
}

/** What a layer below keeps from being changed, if it does so with this target. */
export function keptBy(
  at: string,
  under: readonly Layer[],
): { readonly target: string; readonly layer: string; readonly reason: string } | undefined {
  for (const layer of under) {
    const kept = layer.keeps?.find((each) => at === each.at || at.startsWith(`${each.at}/`));
    if (kept !== undefined) return { target: at, layer: layerName(layer), reason: kept.why };
  }
  return undefined;
}

/** Figures that are looser than a layer below has set them, where that is not told already. */
function loosenedAbove(
  below: Pack,
  operations: readonly Operation[],
  from: string,
  told: readonly Issue[],
): readonly Issue[] {
  const known = new Set(told.flatMap(({ code, pointer }) => (code === "tailoring/loosened" ? pointer : [])));
  return loosenedParameters(below, operations, from).filter(({ pointer }) => !known.has(pointer));
}

/** The operation to which a loosening is told: of those that were applied the last on the target, else near it. */
function causeOf({ at }: Loosening, operations: readonly Operation[], applied: ReadonlySet<number>): number {
  const [artefact = ""] = at.split("/");
  const matches = [
    (each: Operation) => each.at === at,
    (each: Operation) => at.startsWith(`${each.at}/`) || each.at.startsWith(`${at}/`),
    (each: Operation) => each.at.split("/")[0] === artefact,
  ];
  return Math.max(
    0,
    matches
      .map((match) => operations.findLastIndex((each, nth) => applied.has(nth) && match(each)))
      .find((place) => place >= 0) ?? 0,
  );
}

/** Notes who changed what. @returns the places of the operations that could be applied */
function traceOrigins(
  below: Pack,
  layer: Layer,
  operations: readonly Operation[],
  places: readonly number[],
  from: string,
  provenance: Map<string, TargetOrigin[]>,
): ReadonlySet<number> {
  const applied = new Set<number>();
  let state = below;
  operations.forEach((operation, at) => {
    const next = tailorPack(state, [operation], from).pack;
    if (next === state) return;
    applied.add(at);
    const added = operation.op === "add" ? (operation.value as { readonly id?: string; readonly name?: string }) : {};
    const name = added.id ?? added.name;
    const target = name === undefined ? operation.at : `${operation.at}/${name}`;
    const day = operation.from ?? from;
    const { by, why, deviation } = operation;
    const origin: TargetOrigin = {
      layer: layerName(layer),
      revision: operation.revision ?? layer.revision,
      operation: places[at] ?? at,
      op: operation.op,
      from: day,
      ...(by === undefined ? {} : { by }),
      ...(why === undefined ? {} : { why }),
      ...(deviation === undefined ? {} : { deviation }),
      clauses: targetClauses(next, { ...operation, op: operation.op === "add" ? "set" : operation.op, at: target }),
      before: targetValue(state, target, day),
      after: targetValue(next, target, day),
    };
    provenance.set(target, [...(provenance.get(target) ?? []), origin]);
    state = next;
  });
  return applied;
}
