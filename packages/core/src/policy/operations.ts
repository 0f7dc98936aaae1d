import { checkTailoring, type Operation } from "../schema/index.ts";
import { checkTailored } from "./check-tailored.ts";
import { checkTailoredDocuments, checkTailoredShapes } from "./check-tailored-documents.ts";
import type { Pack } from "./pack.ts";
import { tailorPack } from "./tailor-pack.ts";
import type { Tailored } from "./tailored.ts";

/**
 * Applies an ordered list of operations from anywhere to a pack; the pack itself stays as it is. Asks for the list's
 * shape first, else as {@link tailorPack}, and checks the rules that come out.
 *
 * @param from the day from which an operation without its own `from` holds, ISO 8601
 * @issues `document/…` for the list's own shape, then nothing is applied; else those of {@link tailorPack} and
 *   {@link checkTailored} and {@link checkTailoredDocuments}
 */
export function applyOperations(pack: Pack, operations: readonly Operation[], from: string): Tailored {
  const shape = checkTailoring(operations);
  if (shape.length > 0) return { pack, issues: shape };
  const tailored = tailorPack(pack, operations, from);
  const broken = checkTailoredShapes(pack, tailored.pack, operations);
  // What has not the shape of a document cannot be asked whether it makes sense.
  if (broken.length > 0) return { ...tailored, issues: [...tailored.issues, ...broken] };
  const found = [
    ...checkTailored(pack, tailored.pack, operations, from),
    ...checkTailoredDocuments(pack, tailored.pack, operations),
  ];
  return { ...tailored, issues: [...tailored.issues, ...found] };
}
