import { fen } from "./fen.ts";
import type { PlannedComplaint } from "./planned-complaint.ts";

/** Whether any of the pack's default criteria of a major complaint is met; both limits are inside. */
export function isMajor(
  complaint: Pick<PlannedComplaint, "type" | "injury" | "regulatorOrMedia" | "affected" | "claim">,
): boolean {
  return (
    complaint.type === "foodSafety" ||
    complaint.injury === true ||
    complaint.regulatorOrMedia === true ||
    (complaint.affected ?? 1) >= 10 ||
    (complaint.claim ?? 0) >= fen(50_000)
  );
}
