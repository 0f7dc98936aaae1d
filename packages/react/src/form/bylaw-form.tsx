import { formSchema } from "@bylaw/core";
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";

import { FormSettingContext, PagesContext, reviewPage, StoreContext } from "../context/index.ts";
import { ErrorSummary, FormStatus, PageHead, Steps, SubmitBar } from "../layout/index.ts";
import { RjsfForm } from "../rjsf/index.ts";
import type { FormFrameProps } from "./form-frame.tsx";
import { FormFrame } from "./form-frame.tsx";
import type { BylawFormProps } from "./form-props.ts";
import { Interview, ReadForm, Review } from "./later.ts";
import { useDrafts } from "./use-drafts.ts";
import { useFocusHandover } from "./use-focus-handover.ts";
import { useFocusInView } from "./use-focus-in-view.ts";
import { useFormStore } from "./use-form-store.ts";
import { usePageState } from "./use-page-state.ts";
import { useSettingOf } from "./use-setting-of.ts";

/** How long typing pauses before the answers are told as a draft. */
const draftDelayMs = 600;

/** A form of the policy: it shows, asks for and checks exactly what core says, in either language. */
export function BylawForm(props: BylawFormProps): ReactNode {
  const { form, locale, readOnly = false, disabled = false, heading = true, mode = "fill" } = props;
  const store = useFormStore(props);
  const setting = useSettingOf(props);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLFormElement>(null);
  const pageHeading = useRef<HTMLHeadingElement>(null);
  const mounted = useRef(false);
  const gate = useRef<() => boolean>(null);
  const asks = form.form.drives !== undefined && !readOnly;
  const { schema, uiSchema } = useMemo(() => formSchema(form, locale), [form, locale]);
  const review = props.review ?? setting.pages.length > 1;
  const pages = usePageState(store, {
    pages: setting.pages,
    prefix: setting.prefix,
    review: review && !readOnly,
    start: props.page,
    onPage: props.onPage,
    root,
    heading: pageHeading,
  });
  const flush = useDrafts(store, props.onAnswersChange, props.draftDelay ?? draftDelayMs);
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

  const steps = [...pages.all.map(({ id }) => id), ...(pages.review ? [reviewPage] : [])];
  const at = steps.indexOf(pages.current);
  const next = steps[at + 1];
  const before = steps[at - 1];

  const refuse = (errors: Parameters<NonNullable<typeof props.onInvalid>>[0]): void => {
    summary.current?.focus();
    props.onInvalid?.(errors);
  };
  const turn = (page: string): void => {
    const ids = pages.all.find(({ id }) => id === pages.current)?.sections.flatMap(({ items }) => items) ?? [];
    const errors = flushSync(() => store.tryFields(ids));
    if (errors.length > 0) refuse(errors);
    else pages.go(page);
  };
  const submit = async (): Promise<void> => {
    // An interview goes on first, until there is nothing left to ask.
    if (busy || disabled || (asks && gate.current?.() !== true)) return;
    const result = flushSync(() => store.submit());
    if (!result.ok) {
      refuse(result.errors);
      return;
    }
    flush();
    const pending = props.onSubmit?.(result.answer, store);
    if (pending instanceof Promise) setBusy(true);
    const found = await Promise.resolve(pending).finally(() => {
      if (mounted.current && pending instanceof Promise) setBusy(false);
    });
    if (found === undefined || found.length === 0) return;
    flushSync(() => store.update({ serverIssues: found }));
    if (mounted.current) summary.current?.focus();
  };

  useImperativeHandle(props.ref, () => ({
    validate() {
      const result = flushSync(() => store.submit());
      return result.ok ? [] : result.errors;
    },
    goTo: (place) => pages.go(place) || pages.goToField(place),
    submit: () => void submit(),
    cancel: () => props.onCancel?.(),
    flush,
    focus: () => root.current?.querySelector<HTMLElement>(".bylaw-field :is(input, select, textarea, button)")?.focus(),
  }));

  const { title, note } = form.form;
  const frame: Omit<FormFrameProps, "children"> = {
    root,
    store,
    title: title[locale],
    theme: props.theme,
    locale,
    busy,
    onSubmit: () => (asks || next === undefined ? void submit() : turn(next)),
  };
  const errors = <ErrorSummary ref={summary} />;
  const bar = (more: boolean, onBack: (() => void) | undefined): ReactNode => (
    <SubmitBar
      busy={busy}
      label={props.submitLabel}
      note={props.submitNote}
      more={more}
      onBack={onBack}
      onCancel={props.onCancel}
    />
  );
  const isReview = pages.current === reviewPage;
  return (
    <FormSettingContext value={setting}>
      <StoreContext value={store}>
        <PagesContext value={pages}>
          <FormFrame {...frame}>
            {mode === "fill" ? (
              <>
                {heading ? (
                  <div className="bylaw-top">
                    <h2 className="bylaw-title" part="title">
                      {title[locale]}
                    </h2>
                    {note === undefined ? null : <p className="bylaw-statement">{note[locale]}</p>}
                  </div>
                ) : null}
                {asks ? (
                  <Interview gate={gate} summary={errors} bar={bar} />
                ) : (
                  <>
                    <Steps />
                    {readOnly || isReview ? null : <p className="bylaw-hint">{setting.messages.requiredHint}</p>}
                    {errors}
                    <PageHead ref={pageHeading} />
                    {isReview ? <Review onEdit={pages.go} /> : null}
                    <div hidden={isReview}>
                      <RjsfForm schema={schema} uiSchema={uiSchema} prefix={setting.prefix} />
                    </div>
                    <FormStatus />
                    {readOnly
                      ? null
                      : bar(next !== undefined, before === undefined ? undefined : () => pages.go(before))}
                  </>
                )}
              </>
            ) : (
              <ReadForm
                title={title[locale]}
                note={note?.[locale] ?? ""}
                print={mode === "print"}
                heading={heading}
                stamp={props.stamp}
              />
            )}
          </FormFrame>
        </PagesContext>
      </StoreContext>
    </FormSettingContext>
  );
}
