import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { nearest, pointerOf } from "../json/index.ts";
import type { Clause, Parameter } from "../schema/index.ts";
import { bareFigures } from "./bare-figure.ts";
import { indexClauses } from "./clause-index.ts";
import { documentId } from "../schema/index.ts";
import type { Pack } from "./pack.ts";
import { indexParameters, type PlacedParameter } from "./parameter-index.ts";
import { slotsOf } from "./slot.ts";
import { valueContext } from "./value-context.ts";

const LANGUAGES = ["zh-CN", "en"] as const;

/**
 * Whether the sentences say what the policy does: slots lead to parameters, both languages show the same ones, enums
 * have words, and no figure stands in the text that nobody can change.
 *
 * @issues `policy/unknown-slot`, `policy/slots-differ`, `policy/missing-phrase`, `policy/bare-figure` (a warning)
 */
export function checkClauses(pack: Pack): readonly Issue[] {
  const parameters = indexParameters(pack);
  const { enums } = valueContext(pack);
  const options = (parameter: Parameter): readonly string[] => {
    if (parameter.value.type === "boolean") return ["true", "false"];
    return parameter.value.type === "enum" ? Object.keys(enums.get(parameter.value.enum ?? "")?.options ?? {}) : [];
  };
  return [...indexClauses(pack).values()].flatMap(({ clause, chapter, pointer }) => {
    const place = { document: documentId(chapter), pointer, clause: clause.id };
    return [...slotIssues(clause, parameters, options, place), ...figureIssues(clause, place)];
  });
}

function slotIssues(
  clause: Clause,
  parameters: ReadonlyMap<string, PlacedParameter>,
  options: (parameter: Parameter) => readonly string[],
  place: IssuePlace,
): readonly Issue[] {
  const chinese = slotsOf(clause.text["zh-CN"]);
  const english = slotsOf(clause.text.en);
  return [...new Set([...chinese, ...english])].flatMap((id) => {
    const at = { ...place, pointer: `${place.pointer}/text` };
    const parameter = parameters.get(id)?.parameter;
    if (parameter === undefined) {
      return [issue("policy/unknown-slot", { parameter: id, suggestion: closest(id, parameters.keys()) }, at)];
    }
    const words = clause.phrases?.[id];
    // An enum has labels of its own; only a truth value, or a sentence that has begun to word it, needs every option.
    const worded = words !== undefined || parameter.value.type === "boolean";
    const wordless = worded ? options(parameter).filter((option) => words === undefined || !(option in words)) : [];
    return [
      ...(chinese.includes(id) && english.includes(id) ? [] : [issue("policy/slots-differ", { parameter: id }, at)]),
      ...wordless.map((option) =>
        issue("policy/missing-phrase", { parameter: id, option }, { ...place, pointer: `${place.pointer}/phrases` }),
      ),
    ];
  });
}

function figureIssues(clause: Clause, place: IssuePlace): readonly Issue[] {
  return LANGUAGES.flatMap((language) =>
    bareFigures(clause.text[language], language, clause.plain ?? []).map((figure) =>
      issue("policy/bare-figure", { figure }, { ...place, pointer: place.pointer + pointerOf(["text", language]) }),
    ),
  );
}
