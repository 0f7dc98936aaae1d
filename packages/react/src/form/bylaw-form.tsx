import { formatDate, formSchema } from "@bylaw/core";
import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";

import { FormSettingContext, StoreContext, type FormSetting } from "../context/index.ts";
import { messagesFor } from "../i18n/index.ts";
import { ErrorSummary, FormStatus, SubmitBar } from "../layout/index.ts";
import { RjsfForm } from "../rjsf/index.ts";
import { fieldSpecs, sectionSpecs } from "../spec/index.ts";
import type { BylawFormProps } from "./form-props.ts";
import { useFocusHandover } from "./use-focus-handover.ts";
import { useFocusInView } from "./use-focus-in-view.ts";
import { useFormStore } from "./use-form-store.ts";

/** A form of the policy: it shows, asks for and checks exactly what core says, in either language. */
export function BylawForm(props: BylawFormProps): ReactNode {
  const { form, locale, readOnly = false, disabled = false, heading = true, lookup, upload } = props;
  const store = useFormStore(props);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLFormElement>(null);
  const mounted = useRef(false);
  const prefix = useId().replaceAll(/[^A-Za-z0-9]/gu, "");
  const { today } = props.context;
  const { schema, uiSchema } = useMemo(() => formSchema(form, locale), [form, locale]);
  const setting = useMemo(
    (): FormSetting => ({
      locale,
      messages: messagesFor(locale),
      today: formatDate(today),
      specs: fieldSpecs(form, locale),
      sections: sectionSpecs(form, locale),
      prefix: `bylaw-${prefix}`,
      disabled,
      readOnly,
      lookup,
      upload,
    }),
    [form, locale, today, prefix, disabled, readOnly, lookup, upload],
  );
  useFocusHandover(root, store);
  useFocusInView(root);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      // A word that was being composed will not be finished.
      store.release();
    };
  }, [store]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // The form of a portal inside a form of the host would submit both.
    event.stopPropagation();
    if (busy || disabled) return;
    const result = flushSync(() => store.submit());
    if (!result.ok) {
      summary.current?.focus();
      props.onInvalid?.(result.errors);
      return;
    }
    const pending = props.onSubmit?.(result.answer, store);
    if (pending instanceof Promise) setBusy(true);
    const found = await Promise.resolve(pending).finally(() => {
      if (mounted.current && pending instanceof Promise) setBusy(false);
    });
    if (found === undefined || found.length === 0) return;
    flushSync(() => store.update({ serverIssues: found }));
    if (mounted.current) summary.current?.focus();
  };
  // Enter that ends the composition of a word is not the Enter that submits.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
  };
  const { title, note } = form.form;
  return (
    <FormSettingContext value={setting}>
      <StoreContext value={store}>
        <form
          ref={root}
          className="bylaw-form"
          part="form"
          lang={locale}
          data-theme={props.theme}
          aria-label={title[locale]}
          aria-busy={busy || undefined}
          noValidate
          onSubmit={(event) => void submit(event)}
          onKeyDown={onKey}
          onCompositionStart={() => store.hold()}
          onCompositionEnd={() => store.release()}
        >
          {heading ? (
            <div className="bylaw-top">
              <h2 className="bylaw-title" part="title">
                {title[locale]}
              </h2>
              {note === undefined ? null : <p className="bylaw-statement">{note[locale]}</p>}
            </div>
          ) : null}
          {readOnly ? null : <p className="bylaw-hint">{setting.messages.requiredHint}</p>}
          <ErrorSummary ref={summary} />
          <RjsfForm schema={schema} uiSchema={uiSchema} prefix={setting.prefix} />
          <FormStatus />
          {readOnly ? null : <SubmitBar busy={busy} label={props.submitLabel} note={props.submitNote} />}
        </form>
      </StoreContext>
    </FormSettingContext>
  );
}
