import { issue, type Issue } from "../issue/index.ts";
import { asList, isObject } from "../json/index.ts";
import { documentsOf } from "./documents-of.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { slotsOf } from "./slot.ts";

/** Which parameters nobody would miss. @issues `policy/unused-parameter` (a warning) */
export function checkUnused(pack: Pack): readonly Issue[] {
  const used = new Set<string>();
  for (const document of documentsOf(pack)) collect(document.kind === "parameters" ? document.checks : document, used);
  return [...indexParameters(pack).values()]
    .filter(({ parameter }) => !used.has(parameter.id))
    .map(({ parameter, document, pointer }) =>
      issue(
        "policy/unused-parameter",
        { parameter: parameter.id },
        { document, pointer, clause: asList(parameter.clause)[0] },
      ),
    );
}

/** A parameter is used where a reference names it, a condition reads it as `parameter:<id>`, or a text has its slot. */
function collect(part: unknown, used: Set<string>): void {
  if (typeof part === "string") {
    if (part.includes("{")) for (const slot of slotsOf(part)) used.add(slot);
    if (part.startsWith("parameter:")) used.add(part.slice("parameter:".length));
  } else if (Array.isArray(part)) {
    for (const each of part) collect(each, used);
  } else if (isObject(part)) {
    for (const [key, value] of Object.entries(part)) {
      if (key === "parameter" && typeof value === "string") used.add(value);
      else collect(value, used);
    }
  }
}
