import { issue, type Issue, type IssuePlace, type Text } from "../issue/index.ts";
import { pointerOf } from "../json/index.ts";
import { documentId, type Clause, type Parameter } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { bareFigures } from "./bare-figure.ts";
import { indexClauses } from "./clause-index.ts";
import type { Pack } from "./pack.ts";
import { indexParameters, type PlacedParameter } from "./parameter-index.ts";
import { slotsOf } from "./slot.ts";
import { valueContext } from "./value-context.ts";

const LANGUAGES = ["zh-CN", "en"] as const;

/**
 * Whether the sentences say what the policy does: slots lead to parameters, both languages show the same ones, enums
 * have words, and no figure stands in the text that nobody can change. The messages of checks have slots, too.
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
  const clauses = [...indexClauses(pack).values()].flatMap(({ clause, chapter, pointer }) => {
    const place = { document: documentId(chapter), pointer, clause: clause.id };
    return [
      ...slotIssues(clause.text, parameters, { ...place, pointer: `${pointer}/text` }),
      ...phraseIssues(clause, parameters, options, { ...place, pointer: `${pointer}/phrases` }),
      ...figureIssues(clause, place),
    ];
  });
  const messages = pack.parameters.flatMap((document) =>
    (document.checks ?? []).flatMap(({ message }, at) =>
      slotIssues(message, parameters, {
        document: documentId(document),
        pointer: pointerOf(["checks", at, "message"]),
      }),
    ),
  );
  return [...clauses, ...messages];
}

function slotIssues(text: Text, parameters: ReadonlyMap<string, PlacedParameter>, place: IssuePlace): readonly Issue[] {
  const chinese = slotsOf(text["zh-CN"]);
  const english = slotsOf(text.en);
  return [...new Set([...chinese, ...english])].flatMap((id) => {
    if (!parameters.has(id)) {
      return [issue("policy/unknown-slot", { parameter: id, suggestion: closest(id, parameters.keys()) }, place)];
    }
    return chinese.includes(id) && english.includes(id) ? [] : [issue("policy/slots-differ", { parameter: id }, place)];
  });
}

/**
 * An enum has labels of its own; only a truth value, or a sentence that has begun to word an enum, needs words for every
 * option.
 */
function phraseIssues(
  { text, phrases = {} }: Clause,
  parameters: ReadonlyMap<string, PlacedParameter>,
  options: (parameter: Parameter) => readonly string[],
  place: IssuePlace,
): readonly Issue[] {
  const slots = new Set([...slotsOf(text["zh-CN"]), ...slotsOf(text.en)]);
  return [...slots].flatMap((id) => {
    const parameter = parameters.get(id)?.parameter;
    const words = phrases[id];
    if (parameter === undefined || (words === undefined && parameter.value.type !== "boolean")) return [];
    return options(parameter)
      .filter((option) => words === undefined || !Object.hasOwn(words, option))
      .map((option) => issue("policy/missing-phrase", { parameter: id, option }, place));
  });
}

function figureIssues(clause: Clause, place: IssuePlace): readonly Issue[] {
  return LANGUAGES.flatMap((language) =>
    bareFigures(clause.text[language], language, clause.plain ?? []).map((figure) =>
      issue("policy/bare-figure", { figure }, { ...place, pointer: place.pointer + pointerOf(["text", language]) }),
    ),
  );
}
