import type { operations } from "./generated/openapi.ts";

/** What the API can be asked, by the name of the method that asks it. */
export type OperationId = keyof operations;

type Parameters<Id extends OperationId> = operations[Id]["parameters"];

/** One part of an input: absent when the operation has none, optional when it needs none. */
type Part<Key extends string, Value> = [Value] extends [undefined]
  ? unknown
  : undefined extends Value
    ? { readonly [Name in Key]?: Value }
    : { readonly [Name in Key]: Value };

type Body<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? Content extends { readonly "application/json": infer Json }
    ? { readonly body: Json }
    : { readonly body: string | Blob | Uint8Array<ArrayBuffer>; readonly contentType: keyof Content }
  : unknown;

/** A language in which sentences and problems are told. */
export type Locale = "zh-CN" | "en";

/** What an operation needs: the names in its path, its query, its headers, its body; and the language of this answer. */
export type Input<Id extends OperationId> = Part<"path", Parameters<Id>["path"]> &
  Part<"query", Parameters<Id>["query"]> &
  Part<"headers", Parameters<Id>["header"]> &
  Body<operations[Id]> & { readonly locale?: Locale; readonly signal?: AbortSignal };

type Answers<Id extends OperationId> = operations[Id]["responses"];

type JsonOf<Answer> = Answer extends { readonly content: { readonly "application/json": infer Json } }
  ? Json
  : Answer extends { readonly content: object }
    ? Uint8Array<ArrayBuffer>
    : undefined;

/** What an operation answers when it succeeds. */
export type Output<Id extends OperationId> =
  Answers<Id> extends { readonly 200: infer Answer }
    ? JsonOf<Answer>
    : Answers<Id> extends { readonly 201: infer Answer }
      ? JsonOf<Answer>
      : undefined;

/** The method of an operation; nothing need be passed when nothing is needed. */
export type Call<Id extends OperationId> = (
  ...input: Record<never, never> extends Input<Id> ? [input?: Input<Id>] : [input: Input<Id>]
) => Promise<Output<Id>>;
