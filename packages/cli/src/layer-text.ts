import { isObject, type Layer } from "@bylaw/core";

const layerKeys = ["$schema", "layer", "id", "revision", "base", "keeps", "operations"] as const;
const operationKeys = [
  "op",
  "at",
  "value",
  "in",
  "before",
  "after",
  "expect",
  "from",
  "by",
  "why",
  "revision",
  "deviation",
] as const;

/** How long a value may be to stand in one line. */
const widest = 100;

/**
 * A layer as it stands in a file: its keys and those of its operations in one order, an operation a block, a key a line, so that two
 * versions of it differ only where they mean something else. The order of the operations is theirs: it says what comes upon what.
 */
export function layerText(layer: Layer): string {
  const blocks = layer.operations.map((operation) => blockText(operation, operationKeys, "    "));
  const operations = blocks.length === 0 ? "[]" : `[\n    ${blocks.join(",\n    ")}\n  ]`;
  return `${blockText(layer, layerKeys, "  ", { operations })}\n`;
}

/** An object with a key a line, in the order of `keys`; `told` has members that are written already. */
function blockText<Whole extends object>(
  whole: Whole,
  keys: readonly (keyof Whole & string)[],
  indent: string,
  told: Readonly<Record<string, string>> = {},
): string {
  const inner = indent === "  " ? indent : `${indent}  `;
  const lines = keys
    .filter((key) => whole[key] !== undefined)
    .map((key) => `${inner}${JSON.stringify(key)}: ${told[key] ?? valueText(whole[key], inner, key.length + 4)}`);
  return `{\n${lines.join(",\n")}\n${indent === "  " ? "" : indent}}`;
}

/** A value in one line where it fits, else a member a line. */
function valueText(value: unknown, indent: string, used: number): string {
  const line = lineText(value);
  if (indent.length + used + line.length <= widest || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const members = Array.isArray(value)
    ? value.map((each: unknown) => `${inner}${valueText(each, inner, 0)}`)
    : definedOf(value).map(
        ([key, each]) => `${inner}${JSON.stringify(key)}: ${valueText(each, inner, key.length + 4)}`,
      );
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

function lineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineText).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const members = definedOf(value).map(([key, each]) => `${JSON.stringify(key)}: ${lineText(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function definedOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}
