import type { Issue } from "../issue/index.ts";
import { checkDocument, documentId, type Operation, type PolicyDocument } from "../schema/index.ts";
import { pointerIn } from "./change-document.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkStructure } from "./check-pack.ts";
import { documentTarget } from "./document-target.ts";
import { documentOf } from "./document-value.ts";
import type { Pack } from "./pack.ts";

/**
 * What operations on clauses, words, cadences, clocks and forms have broken anywhere in the policy: names that lead nowhere,
 * circles, layouts. Issues point to the operation that caused them; what was wrong before is not told again.
 *
 * @param before the pack without the operations
 * @param tailored the pack with them
 * @issues those of `checkStructure` and of clauses
 */
export function checkTailoredDocuments(
  before: Pack,
  tailored: Pack,
  operations: readonly Operation[],
): readonly Issue[] {
  if (changedDocuments(before, tailored).length === 0) return [];
  const told = new Set(issuesOf(before).map(nameOf));
  // Rules and calendars tell for themselves what is wrong in them.
  const found = issuesOf(tailored).filter((each) => !/^(?:decision|calendar)\//u.test(each.document ?? ""));
  return found.filter((each) => !told.has(nameOf(each))).map((each) => atCause(each, tailored, operations));
}

/** Documents that operations have left without their shape, told at the operation. @issues every `document/…` */
export function checkTailoredShapes(before: Pack, tailored: Pack, operations: readonly Operation[]): readonly Issue[] {
  return changedDocuments(before, tailored)
    .flatMap((each) => checkDocument(each))
    .map((each) => atCause(each, tailored, operations));
}

function changedDocuments(before: Pack, tailored: Pack): readonly PolicyDocument[] {
  const lists = ["chapters", "vocabularies", "cadences", "clocks", "forms"] as const;
  return lists.flatMap((list): readonly PolicyDocument[] => {
    const known = new Set<PolicyDocument>(before[list]);
    return tailored[list].filter((each) => !known.has(each));
  });
}

function issuesOf(pack: Pack): readonly Issue[] {
  return [...checkStructure(pack), ...checkClauses(pack)];
}

/** An issue whatever number its place has in a list. */
function nameOf({ code, document, params, pointer }: Issue): string {
  return JSON.stringify([code, document, params, pointer.replaceAll(/\/\d+(?=\/|$)/gu, "/*")]);
}

/** The issue at the last operation that wrote what is wrong, else at the last on the document, else at the last of all. */
function atCause(found: Issue, tailored: Pack, operations: readonly Operation[]): Issue {
  const named = operations.flatMap((operation, at) => {
    const target = documentTarget(operation);
    const place = target === undefined ? undefined : documentOf(tailored, target);
    if (place === undefined) return [];
    const document = documentId(place.document as unknown as PolicyDocument);
    const added = operation.op === "add" ? [(operation.value as { readonly id?: string }).id ?? ""] : [];
    return [{ operation, at, document, pointer: pointerIn(place.document, [...place.path, ...added]) }];
  });
  const inside = ({ pointer }: { readonly pointer: string }): boolean =>
    found.pointer === pointer || found.pointer.startsWith(`${pointer}/`);
  const own = named.filter(({ document }) => document === found.document);
  const writes = ({ operation }: (typeof named)[number]): boolean => operation.op === "set" || operation.op === "add";
  const wrote = own.findLast((each) => writes(each) && inside(each));
  if (wrote !== undefined) return placed(found, `/${wrote.at}/value${found.pointer.slice(wrote.pointer.length)}`);
  const cause = own.at(-1) ?? named.at(-1);
  return placed(found, cause === undefined ? "" : `/${cause.at}/at`);
}

function placed(found: Issue, pointer: string): Issue {
  return Object.freeze({ ...found, document: "tailoring", pointer });
}
