import type { RJSFSchema, SchemaUtilsType, ValidatorType } from "@rjsf/utils";

/** What of RJSF's schema utilities is reached by a form whose fields draw themselves. */
type Reached = Pick<
  SchemaUtilsType,
  | "doesSchemaUtilsDiffer"
  | "findFieldInSchema"
  | "getDefaultFormState"
  | "getDisplayLabel"
  | "getRootSchema"
  | "getValidator"
  | "isSelect"
  | "omitExtraData"
  | "retrieveSchema"
  | "sanitizeDataForNewSchema"
>;

/**
 * Stands for RJSF's utilities that work a schema out against data: defaults, branches, references. A form's schema has none
 * of these, and no value passes through RJSF: whatever is asked for is what was given.
 */
// oxlint-disable-next-line import/no-default-export -- RJSF imports the default
export default function createSchemaUtils(validator: ValidatorType, rootSchema: RJSFSchema): Reached {
  return {
    getRootSchema: () => rootSchema,
    getValidator: () => validator,
    doesSchemaUtilsDiffer: (_validator, schema) => schema !== rootSchema,
    getDefaultFormState: (_schema, data) => data ?? {},
    retrieveSchema: (schema) => schema,
    sanitizeDataForNewSchema: (_schema, _before, data) => data as never,
    omitExtraData: (_schema, data) => data,
    findFieldInSchema: () => ({}),
    getDisplayLabel: () => false,
    isSelect: () => false,
  };
}
