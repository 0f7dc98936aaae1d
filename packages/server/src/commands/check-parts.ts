import { BylawError, issue, type Issue, type Pack } from "@bylaw/core";
import type { BaseReference, Layered, LoadedPolicy } from "../policy/index.ts";
import { unknownBase } from "./check-upgrade.ts";
import type { DraftSaid, DraftUpgrade, Kept } from "./draft-parts.ts";

/** What a company could move to. */
export type Offered = readonly BaseReference[];

/**
 * Checks what a draft says besides its operations, and gives an upgrade back with what names its base.
 *
 * @issues `server/upgrade-alone`, `server/unknown-base`, `server/upgrade-to-same`, `server/nothing-to-keep`, with pointers into the body
 */
export function checkParts(
  { operations, upgrade, keeps }: DraftSaid,
  { loaded, layered, offered }: { readonly loaded: LoadedPolicy; readonly layered: Layered; readonly offered: Offered },
): DraftUpgrade | null {
  const [first, ...rest] = checkKeeps(loaded.pack, keeps ?? []);
  if (first !== undefined) throw new BylawError([first, ...rest]);
  if (upgrade === null || upgrade === undefined) return null;
  if (operations.length > 0) {
    throw new BylawError([issue("server/upgrade-alone", {}, { document: "body", pointer: "/operations" })]);
  }
  const found = findBase(offered, upgrade.to);
  if (found === undefined) throw unknownBase(upgrade);
  const { pack, version, checksum } = found;
  if (checksum === layered.reference.checksum) {
    throw new BylawError([
      issue("server/upgrade-to-same", { pack, version }, { document: "body", pointer: "/upgrade/to" }),
    ]);
  }
  return { ...upgrade, to: { pack, version, checksum } };
}

/** What is to be kept and is not there, with pointers into the body. @issues `server/nothing-to-keep` */
export function checkKeeps(pack: Pack, keeps: readonly Kept[]): readonly Issue[] {
  return keeps.flatMap(({ at }, nth) =>
    isThere(pack, at)
      ? []
      : [issue("server/nothing-to-keep", { target: at }, { document: "body", pointer: `/keeps/${nth}/at` })],
  );
}

/** Which of the offered bases is meant. */
function findBase<Base extends BaseReference>(offered: readonly Base[], to: DraftUpgrade["to"]): Base | undefined {
  return offered.find(
    ({ pack, version, checksum }) =>
      pack === to.pack && version === to.version && (to.checksum === undefined || checksum === to.checksum),
  );
}

/** Whether a policy has the artefact that a target names. */
function isThere(pack: Pack, at: string): boolean {
  const [, artefact, id = ""] = /^(\w+):([^/]+)/u.exec(at) ?? [];
  const among = (list: readonly { readonly id: string }[]): boolean => list.some((each) => each.id === id);
  switch (artefact ?? "") {
    case "parameter":
      return among(pack.parameters.flatMap(({ parameters }) => parameters));
    case "clause":
      return among(pack.chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses)));
    case "enum":
      return pack.vocabularies.some(({ enums = {} }) => Object.hasOwn(enums, id));
    case "decision":
      return among(pack.decisions);
    case "calendar":
      return among(pack.calendars);
    case "cadence":
      return among(pack.cadences);
    case "clock":
      return among(pack.clocks);
    case "form":
      return among(pack.forms);
    default:
      return false;
  }
}
