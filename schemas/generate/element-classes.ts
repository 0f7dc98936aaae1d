import ts from "typescript";

/** A class of an element as its source says. */
export interface ElementClass {
  readonly name: string;
  readonly extends: string | undefined;
  readonly path: string;
  readonly summary: string;
  /** `@event name - description` and the like. */
  readonly tags: readonly { readonly tag: string; readonly name: string; readonly description: string }[];
  readonly properties: readonly ElementProperty[];
}

export interface ElementProperty {
  readonly name: string;
  /** `undefined` when it has none. */
  readonly attribute: string | undefined;
  readonly description: string;
  readonly type: { readonly text: string };
  readonly default: string | undefined;
}

/** The classes in a file that have a doc comment or reactive properties. */
export function* readElementClasses(file: ts.SourceFile): Generator<ElementClass> {
  for (const node of file.statements) {
    if (!ts.isClassDeclaration(node) || node.name === undefined) continue;
    const tags = ts.getJSDocTags(node).map((tag) => ({ tag: tag.tagName.text, text: textOf(tag.comment) }));
    yield {
      name: node.name.text,
      extends: node.heritageClauses?.[0]?.types[0]?.expression.getText(file),
      path: file.fileName,
      summary: tags.find(({ tag }) => tag === "summary")?.text ?? "",
      tags: tags.map(({ tag, text }) => {
        const [name = "", ...rest] = text.split(" - ");
        return { tag, name: name.trim(), description: rest.join(" - ").trim() };
      }),
      properties: node.members.flatMap((member) => {
        const read = readProperty(member, file);
        return read === undefined ? [] : [read];
      }),
    };
  }
}

/** A field or an accessor under `@property(…)`. */
function readProperty(member: ts.ClassElement, file: ts.SourceFile): ElementProperty | undefined {
  if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessor(member) && !ts.isSetAccessor(member)) return undefined;
  const call = (ts.getDecorators(member) ?? [])
    .map(({ expression }) => expression)
    .find(
      (each): each is ts.CallExpression => ts.isCallExpression(each) && each.expression.getText(file) === "property",
    );
  if (call === undefined) return undefined;
  const name = member.name.getText(file);
  const initializer = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
  const said = /\battribute: (?:"([\w-]+)"|(false))/u.exec(call.arguments[0]?.getText(file) ?? "");
  return {
    name,
    attribute: said?.[2] === "false" ? undefined : (said?.[1] ?? name.toLowerCase()),
    description: ts
      .getJSDocCommentsAndTags(member)
      .map(({ comment }) => textOf(comment))
      .join(" "),
    type: { text: member.type?.getText(file) ?? typeOf(initializer) },
    default: initializer?.getText(file),
  };
}

function typeOf(initializer: ts.Expression | undefined): string {
  if (initializer === undefined) return "unknown";
  if (ts.isStringLiteralLike(initializer)) return "string";
  if (ts.isNumericLiteral(initializer)) return "number";
  const { kind } = initializer;
  return kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword ? "boolean" : "unknown";
}

function textOf(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replaceAll(/\s+/gu, " ").trim();
}
