import type { Condition } from "../../schema/index.ts";
import type { ComparisonNode, SentenceNode, SentenceToken } from "./sentence-node.ts";

/** The condition that a sentence says, as it stands in a document: the inverse of `toSentence`. */
export function fromSentence(node: SentenceNode): Condition {
  const { name, priority } = node;
  const common = { ...(name === undefined ? {} : { name }), ...(priority === undefined ? {} : { priority }) };
  switch (node.kind) {
    case "all":
      return { all: node.nodes.map(fromSentence), ...common };
    case "any":
      return { any: node.nodes.map(fromSentence) as [Condition, ...Condition[]], ...common };
    case "not":
      return { not: fromSentence(node.node), ...common };
    case "named":
      return { condition: node.condition, ...common };
    case "comparison":
      return { ...comparisonOf(node), ...common };
  }
}

/** A comparison whose tokens were taken away says so by empty names, which its check refuses. */
function comparisonOf({ tokens }: ComparisonNode): Extract<Condition, { readonly fact: string }> {
  const subject = tokens.find(isKind("fact"));
  const operator = tokens.find(isKind("operator"))?.operator ?? "";
  const value = tokens.find(isKind("value"))?.value ?? null;
  return {
    fact: subject?.fact ?? "",
    ...(subject?.path === undefined ? {} : { path: subject.path }),
    ...(subject?.params === undefined ? {} : { params: subject.params }),
    operator,
    value,
  } as Extract<Condition, { readonly fact: string }>;
}

function isKind<Kind extends SentenceToken["kind"]>(
  kind: Kind,
): (token: SentenceToken) => token is Extract<SentenceToken, { readonly kind: Kind }> {
  return (token): token is Extract<SentenceToken, { readonly kind: Kind }> => token.kind === kind;
}
