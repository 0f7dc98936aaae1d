import { isObject, type Form, type FormField, type Json } from "@bylaw/core";

/** A file that an answer names. */
export interface AnsweredFile {
  /** The id of the form's field. */
  readonly field: string;
  /** Where it stands in the answers: `/photos/1`, `/lines/0/photo`, `/sign/file`. */
  readonly pointer: string;
  readonly name: string;
  /** MIME type; empty when it was not told. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal; `undefined` for a file that has not been taken yet. */
  readonly sha256: string | undefined;
}

/** Every file that answers name: in fields for files, under signatures, and in rows. What is no file there is left out. */
export function filesIn({ fields }: Pick<Form, "fields">, answers: unknown): readonly AnsweredFile[] {
  return isObject(answers)
    ? fields.flatMap((field) => inField(field, answers[field.id], field.id, `/${field.id}`))
    : [];
}

function inField(field: FormField, answer: unknown, top: string, pointer: string): readonly AnsweredFile[] {
  const { rows, value } = field;
  if (rows !== undefined) {
    return entriesOf(answer).flatMap(([key, row]) =>
      isObject(row) ? rows.flatMap((each) => inField(each, row[each.id], top, `${pointer}/${key}/${each.id}`)) : [],
    );
  }
  if (value?.type === "file") return oneFile(answer, top, pointer);
  if (value?.type === "signature") return isObject(answer) ? oneFile(answer["file"], top, `${pointer}/file`) : [];
  if (value?.type !== "list" || value.of !== "file" || !Array.isArray(answer)) return [];
  return answer.flatMap((each: Json, at) => oneFile(each, top, `${pointer}/${at}`));
}

function entriesOf(answer: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(answer)) return answer.map((row: unknown, at) => [at, row]);
  return isObject(answer) ? Object.entries(answer) : [];
}

function oneFile(answer: unknown, field: string, pointer: string): readonly AnsweredFile[] {
  if (!isObject(answer)) return [];
  const { name = "", type = "", size = 0, sha256 } = answer;
  return [
    {
      field,
      pointer,
      name: typeof name === "string" ? name : "",
      type: typeof type === "string" ? type : "",
      size: typeof size === "number" ? size : 0,
      sha256: typeof sha256 === "string" && /^[0-9a-f]{64}$/u.test(sha256) ? sha256 : undefined,
    },
  ];
}
