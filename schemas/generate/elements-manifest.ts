import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { readElementClasses, type ElementClass } from "./element-classes.ts";

/**
 * The custom elements manifest (schema 2.1.0): what editors and documentation tools know of the tags. Read from the
 * classes' doc comments and decorators alone, so that nothing is said twice.
 */
export async function generateElementsManifest(packages: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(packages, "elements");
  const files = globSync("src/**/*.ts", { cwd: folder })
    .filter((path) => !/\.(?:test|contract)\.ts$/u.test(path))
    .toSorted()
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(folder, path), "utf8") }))
    .map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const classes = files.flatMap((file) => [...readElementClasses(file)]);
  const tags = new Map(files.flatMap((file) => tagsIn(file)));
  const eventTypes = new Map(files.flatMap((file) => eventTypesIn(file)));
  const tokens = await readTokens(folder);
  const modules = classes
    .filter(({ name }) => tags.has(name))
    .map((own) => ({
      kind: "javascript-module",
      path: own.path.replace(/^src\//u, "dist/").replace(/\.ts$/u, ".js"),
      declarations: [declaration(own, classes, tags.get(own.name) ?? "", eventTypes, tokens)],
      exports: [
        { kind: "js", name: own.name, declaration: { name: own.name } },
        { kind: "custom-element-definition", name: tags.get(own.name), declaration: { name: own.name } },
      ],
    }));
  const manifest = { schemaVersion: "2.1.0", readme: "", modules };
  return new Map([[join(folder, "custom-elements.json"), `${JSON.stringify(manifest, undefined, 2)}\n`]]);
}

function declaration(
  own: ElementClass,
  classes: readonly ElementClass[],
  tagName: string,
  eventTypes: ReadonlyMap<string, string>,
  tokens: readonly object[],
): object {
  const parent = classes.find(({ name }) => name === own.extends);
  const members = lineOf(own, classes).flatMap(({ name, properties }) =>
    properties.map((each) => ({ ...each, ...(name === own.name ? {} : { inheritedFrom: { name } }) })),
  );
  const said = (tag: string): readonly { readonly name: string; readonly description: string }[] =>
    own.tags.filter((each) => each.tag === tag).map(({ name, description }) => ({ name, description }));
  const known = new Set(tokens.map((token) => "name" in token && token.name));
  return {
    kind: "class",
    customElement: true,
    tagName,
    name: own.name,
    summary: own.summary,
    ...(parent === undefined ? {} : { superclass: { name: parent.name } }),
    members: members.map(({ attribute: _attribute, ...member }) => ({ kind: "field", privacy: "public", ...member })),
    attributes: members.flatMap(({ name, attribute, description, type, default: value, inheritedFrom }) =>
      attribute === undefined
        ? []
        : [{ name: attribute, fieldName: name, description, type, default: value, inheritedFrom }],
    ),
    events: said("event").map((each) => ({ ...each, type: { text: eventTypes.get(each.name) ?? "Event" } })),
    slots: said("slot"),
    cssParts: said("csspart"),
    cssProperties: [...said("cssproperty").filter(({ name }) => !known.has(name)), ...tokens],
  };
}

/** A class with all that it extends, itself first. */
function lineOf(own: ElementClass, classes: readonly ElementClass[]): readonly ElementClass[] {
  const parent = classes.find(({ name }) => name === own.extends);
  return parent === undefined ? [own] : [own, ...lineOf(parent, classes)];
}

/** `defineElement("bylaw-policy", BylawPolicy)` says which class is which tag. */
function tagsIn(file: ts.SourceFile): readonly (readonly [name: string, tag: string])[] {
  return [...file.text.matchAll(/\bdefineElement\("([\w-]+)", (\w+)\)/gu)].map(
    ([, tag = "", name = ""]) => [name, tag] as const,
  );
}

/** `interface HTMLElementEventMap` says which class is which event. */
function eventTypesIn(file: ts.SourceFile): readonly (readonly [event: string, type: string])[] {
  const [, map = ""] = /interface HTMLElementEventMap \{([^}]*)\}/u.exec(file.text) ?? [];
  return [...map.matchAll(/"([\w-]+)": (\w+)/gu)].map(([, event = "", type = ""]) => [event, type] as const);
}

/** Every colour that a host may set, with its light value. */
async function readTokens(folder: string): Promise<readonly object[]> {
  const path = join(folder, "src", "style", "tokens.ts");
  const { tokens } = (await import(pathToFileURL(path).href)) as {
    readonly tokens: Readonly<Record<string, readonly [light: string, dark: string]>>;
  };
  return Object.entries(tokens).map(([name, [light, dark]]) => ({
    name: `--bylaw-${name}`,
    syntax: "<color>",
    default: light,
    description: `dark: ${dark}`,
  }));
}
