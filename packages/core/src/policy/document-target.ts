import { pointerPath } from "../json/index.ts";
import { tailorTargets, type Operation } from "../schema/index.ts";

/** What an operation names in a document by the ids on the way, and what the schemas let a company do with it. */
export interface DocumentTarget {
  readonly artefact: TailoredArtefact;
  readonly id: string;
  /** Keys and names of items below the artefact. */
  readonly path: readonly string[];
  readonly may: Editability;
  /** For `tighten`: what is stricter. */
  readonly tighter: string | undefined;
}

/** What is changed by the names of its parts. Parameters, decisions and calendars have operations of their own. */
export type TailoredArtefact = "clause" | "enum" | "cadence" | "clock" | "form";

/** What a company may do with a target: change it, make it stricter, or leave it as it is. */
export type Editability = "free" | "tighten" | "locked";

/** What a company's own things are called, so that no pack can ever have one of that name. */
export const ownPrefix = "x_";

interface TargetRule {
  readonly pattern: readonly string[];
  readonly ops: readonly string[];
  readonly may: Editability;
  readonly tighter: string | undefined;
}

// A line is a path, what can be done there, and what a company may: `form/title set free`.
const rules: readonly TargetRule[] = tailorTargets.map((line) => {
  const [path = "", ops = "", said = ""] = line.split(" ");
  const [may = "", tighter] = said.split(":");
  return { pattern: path.split("/"), ops: ops.split(","), may: may as Editability, tighter };
});

/** What an operation names, when it is a part of such a document. What a company has added itself is its own to change. */
export function documentTarget({ op, at }: Pick<Operation, "op" | "at">): DocumentTarget | undefined {
  const [, artefact = "", id = "", rest = ""] = /^(clause|enum|cadence|clock|form):([^/]+)(\/.+)$/u.exec(at) ?? [];
  const path = pointerPath(rest);
  const steps = [artefact, ...path];
  const rule = rules.find(
    ({ pattern, ops }) =>
      ops.includes(op) &&
      pattern.length === steps.length &&
      pattern.every((step, nth) => step === "*" || step === steps[nth]),
  );
  if (rule === undefined) return undefined;
  const isOwn = rule.pattern.some((step, nth) => step === "*" && steps[nth]?.startsWith(ownPrefix) === true);
  return {
    artefact: artefact as TailoredArtefact,
    id,
    path,
    may: isOwn ? "free" : rule.may,
    tighter: isOwn ? undefined : rule.tighter,
  };
}
