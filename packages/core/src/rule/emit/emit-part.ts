import type { BoundLeaf, BoundRule } from "../bound-condition.ts";
import { conditionFacts } from "../condition-reads.ts";
import type { OperatorSet } from "../operator-set.ts";
import { conditionGraph, type ConditionGraph, type GraphNode } from "./condition-graph.ts";
import { plainLeaf, type PlainLeaf } from "./plain-leaf.ts";
import { writeLiteral } from "./write-literal.ts";

/** Some of a module's rules as text. */
export interface EmittedPart {
  /** Declares `part<n>(facts, held, open, operators)`. */
  readonly text: string;
  /** Whether it needs the interpreter. */
  readonly interprets: boolean;
}

interface Context {
  readonly graph: ConditionGraph;
  readonly plain: ReadonlyMap<number, PlainLeaf>;
  readonly part: number;
  readonly rules: readonly BoundRule[];
  /** Declares every fact under its short name. */
  readonly reads: (read: (fact: string) => string) => string;
}

/**
 * Two functions: one for facts that are all known and plain, which are judged as JavaScript judges them, and one that is exact for
 * whatever they are, to which the first turns when they are not.
 */
export function emitPart(rules: readonly BoundRule[], part: number, operators: OperatorSet): EmittedPart {
  const graph = conditionGraph(rules, operators);
  const facts = [...new Set(rules.flatMap((rule) => conditionFacts(rule.condition)))];
  const names = new Map(facts.map((fact, at) => [fact, `f${at}`]));
  const plain = new Map<number, PlainLeaf>();
  for (const [at, node] of graph.nodes.entries()) {
    if (node.kind !== "leaf") continue;
    const found = plainLeaf(node.leaf, `${part}_${at}`, (fact) => names.get(fact) ?? "undefined", operators);
    if (found !== undefined) plain.set(at, found);
  }
  const lists = [...plain.values()].flatMap(({ list }) =>
    list === undefined ? [] : [`const ${list.name} = new Set(${list.items});`],
  );
  const own = new Map([...names].filter(([fact]) => [...plain.values()].some((leaf) => leaf.facts.includes(fact))));
  const reads = (read: (fact: string) => string): string =>
    own.size === 0 ? "" : `const ${[...own].map(([fact, name]) => `${name} = ${read(fact)}`).join(", ")};`;
  const context: Context = { graph, plain, part, rules, reads };
  return {
    text: [...lists, quickFunction(context, own), exactFunction(context)].join("\n"),
    interprets: graph.nodes.some((node, at) => node.kind === "leaf" && !plain.has(at)),
  };
}

function quickFunction({ graph, plain, part, rules, reads }: Context, names: ReadonlyMap<string, string>): string {
  const { nodes, uses, roots } = graph;
  const leaves = [...plain.values()];
  const figures = new Set(leaves.flatMap((leaf) => (leaf.isOrder ? leaf.facts : [])));
  const strange = [...names].map(([fact, name]) =>
    figures.has(fact)
      ? `typeof ${name} !== "number"`
      : `(typeof ${name} !== "string" && typeof ${name} !== "boolean" && typeof ${name} !== "number")`,
  );
  const texts: string[] = [];
  const declared: string[] = [];
  const exact = `exact${part}(facts, held, open, operators)`;
  for (const [at, node] of nodes.entries()) {
    const text = quickText(node, texts, plain.get(at)?.quick);
    if (text === undefined) {
      // The interpreter may find it unknown all the same.
      declared.push(`const i${at} = ${interpretation(node)};`, `if (i${at} === 1) return ${exact};`);
      texts.push(`i${at} === 2`);
    } else if (node.kind !== "fixed" && (uses[at] ?? 0) > 1) {
      declared.push(`const t${at} = ${text};`);
      texts.push(`t${at}`);
    } else texts.push(text);
  }
  const pushes = rules.map(
    ({ name }, at) => `if (${texts[roots[at] ?? 0] ?? "false"}) held.push(${writeLiteral(name)});`,
  );
  return lines(`function part${part}(facts, held, open, operators) {`, [
    reads((fact) => `facts[${writeLiteral(fact)}]`),
    strange.length === 0 ? "" : `if (${strange.join(" || ")}) return ${exact};`,
    ...declared,
    ...pushes,
  ]);
}

function exactFunction({ graph, plain, part, rules, reads }: Context): string {
  const { nodes, roots } = graph;
  const declared = nodes.map((node, at) => `const t${at} = ${exactText(node, plain.get(at)?.exact)};`);
  const pushes = rules.map(({ name }, at) => {
    const [truth, text] = [`t${roots[at] ?? 0}`, writeLiteral(name)];
    return `if (${truth} === 2) held.push(${text}); else if (${truth} === 1) open.push(${text});`;
  });
  return lines(`function exact${part}(facts, held, open, operators) {`, [
    reads((fact) => `tell(facts, ${writeLiteral(fact)})`),
    ...declared,
    ...pushes,
  ]);
}

/** Nothing when the interpreter has to be asked. */
function quickText(node: GraphNode, texts: readonly string[], leaf: string | undefined): string | undefined {
  switch (node.kind) {
    case "fixed":
      return String(node.truth);
    case "leaf":
      return leaf;
    case "not":
      return `!(${texts[node.of] ?? "false"})`;
    case "all":
    case "any":
      return `(${node.of.map((each) => `(${texts[each] ?? "false"})`).join(node.kind === "all" ? " && " : " || ")})`;
  }
}

function exactText(node: GraphNode, leaf: string | undefined): string {
  switch (node.kind) {
    case "fixed":
      return node.truth ? "2" : "0";
    case "leaf":
      return leaf ?? interpretation(node);
    case "not":
      return `2 - t${node.of}`;
    case "all":
    case "any":
      return `Math.${node.kind === "all" ? "min" : "max"}(${node.of.map((each) => `t${each}`).join(", ")})`;
  }
}

function interpretation(node: GraphNode): string {
  return node.kind === "leaf" ? `interpret(${writeLiteral(bare(node.leaf))}, facts, operators)` : "0";
}

/** What the interpreter reads of a comparison. */
function bare({ fact, path, operator, operand, subject }: BoundLeaf): object {
  const right =
    operand.kind === "constant"
      ? { kind: operand.kind, value: operand.value }
      : { kind: operand.kind, fact: operand.fact, path: operand.path };
  const left = subject === undefined ? undefined : { value: subject.value };
  return { kind: "leaf", fact, path, operator, operand: right, subject: left };
}

function lines(head: string, body: readonly string[]): string {
  const told = body.filter((line) => line !== "").map((line) => `  ${line}`);
  return [head, ...told, "}"].join("\n");
}
