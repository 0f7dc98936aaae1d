import type { Locale, Text } from "../issue/index.ts";
import { wordOf } from "../json/index.ts";
import type { Clause } from "../schema/index.ts";
import type { Segment } from "../trace/index.ts";
import { formatValue, type ValueContext } from "../value/index.ts";
import { boundsText } from "./bounds-text.ts";
import type { ParameterInForce } from "./parameter-in-force.ts";
import { splitSlots } from "./slot.ts";

/** What stands where the company has not laid down what the document leaves to it. */
const leftOpen: Text = { "zh-CN": "（待定）", en: "(left open)" };

/** A clause's sentence with the figures of the day in its slots, in one language. */
export function clauseSegments(
  clause: Clause,
  parameters: ReadonlyMap<string, ParameterInForce>,
  locale: Locale,
  context: ValueContext,
): readonly Segment[] {
  return textSegments(clause.text, parameters, locale, context, clause.phrases);
}

/** Any text with slots, such as the message of a check. */
export function textSegments(
  text: Text,
  parameters: ReadonlyMap<string, ParameterInForce>,
  locale: Locale,
  context: ValueContext,
  phrases: Clause["phrases"] = {},
): readonly Segment[] {
  return splitSlots(text[locale]).map((part): Segment => {
    if (part.kind === "text") return part;
    const inForce = parameters.get(part.parameter);
    if (inForce === undefined) return { kind: "text", text: `{${part.parameter}}` };
    if (inForce.json === null && inForce.parameter.blank === true)
      // Not what we suggest: the company has not said anything, or has said that it stays open.
      return parameterSegment({ ...inForce, source: "company" }, leftOpen[locale], locale, context);
    const phrase = phrases[part.parameter]?.[wordOf(inForce.json)];
    return parameterSegment(
      inForce,
      phrase?.[locale] ?? formatValue(inForce.value, inForce.parameter.value, locale, context),
      locale,
      context,
    );
  });
}

/** A parameter as a chip of a sentence, under the words given. */
function parameterSegment(inForce: ParameterInForce, text: string, locale: Locale, context: ValueContext): Segment {
  const { parameter } = inForce;
  const bounds = boundsText(parameter, locale, context);
  return {
    kind: "parameter",
    text,
    parameter: parameter.id,
    label: parameter.label[locale],
    value: inForce.json,
    from: inForce.from,
    source: inForce.source,
    tailor: parameter.tailor,
    ...(bounds === undefined ? {} : { bounds }),
  };
}
