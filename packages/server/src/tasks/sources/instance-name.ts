/** An instance's name out of what it is of and the record that it is about. */
export function instanceName(document: string, type: string, id: string): string {
  return `${document}/${type}/${id}`;
}

/** The parts of an instance's name; only the record's id may have a slash in it. */
export function instanceParts(instance: string): {
  readonly document: string;
  readonly type: string;
  readonly id: string;
} {
  const [document = "", type = "", ...id] = instance.split("/");
  return { document, type, id: id.join("/") };
}
