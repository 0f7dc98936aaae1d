// Not from the package's root: that also imports a registry for tests, with a validator that needs eval.
import RjsfCore from "@rjsf/core/lib/components/Form.js";
import ObjectField from "@rjsf/core/lib/components/fields/ObjectField.js";
import Walk from "@rjsf/core/lib/components/fields/SchemaField.js";
import type { FieldProps, ObjectFieldTemplateProps, RJSFSchema, UiSchema, ValidatorType } from "@rjsf/utils";
import { memo, type ReactNode } from "react";

import { Field } from "../field/index.ts";
import { Sections } from "../layout/index.ts";

/**
 * All that knows RJSF. It renders: it walks the schema and puts fields and parts where they belong.
 *
 * No value passes through it. Its own `formData` is copied once more after each change, and a copy that comes late is
 * how keystrokes get lost; and a schema swapped to hide a field drops that field's value. So each field reads the
 * store itself, through the `SchemaField` below, and the schema stays the same for as long as form and language do.
 */
interface RjsfFormProps {
  readonly schema: RJSFSchema;
  readonly uiSchema: UiSchema;
  readonly prefix: string;
}

function StoreField(props: FieldProps): ReactNode {
  const [path] = props.fieldPathId.path;
  if (path === undefined) return <Walk {...props} />;
  return <Field path={String(path)} />;
}

function Layout({ properties }: ObjectFieldTemplateProps): ReactNode {
  return <Sections fields={new Map(properties.map(({ name, content }) => [name, content]))} />;
}

/** The frame around the root, which has neither label nor issues of its own. */
function Bare({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}

/** Judges nothing: core does. RJSF asks only which branch of a `oneOf` holds, and a compiled form has none. */
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({ errors: [] }),
  isValid: () => false,
  reset: () => undefined,
};

// Whether or not a bundler has put our empty registry in the place of RJSF's own, the form needs these and no other.
const fields = { SchemaField: StoreField, ObjectField };
const templates = { ObjectFieldTemplate: Layout, FieldTemplate: Bare };
const defaults = { constAsDefaults: "skipOneOf", emptyObjectFields: "skipDefaults" } as const;
const nothing = Object.freeze({});

export const RjsfForm: (props: RjsfFormProps) => ReactNode = memo(({ schema, uiSchema, prefix }: RjsfFormProps) => (
  <RjsfCore
    // The form element is ours: RJSF would submit its own data.
    tagName="div"
    className="bylaw-fields"
    schema={schema}
    uiSchema={uiSchema}
    formData={nothing}
    validator={validator}
    noValidate
    showErrorList={false}
    idPrefix={prefix}
    idSeparator="-"
    fields={fields}
    templates={templates}
    experimental_defaultFormStateBehavior={defaults}
  >
    {/* In the place of its submit button. */}
    <></>
  </RjsfCore>
)) as unknown as (props: RjsfFormProps) => ReactNode;
