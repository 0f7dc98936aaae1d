import { useEffect, useRef, useState } from "react";

import { createFormStore, type Answers, type FormStore } from "../store/index.ts";
import type { BylawFormProps } from "./form-props.ts";

const none: Answers = {};

/** The store of a form: the host's, or one that lives as long as the component; kept up to date with the props. */
export function useFormStore(props: BylawFormProps): FormStore {
  const { form, context, value, serverIssues, onChange } = props;
  const [own] = useState(
    () => props.store ?? createFormStore(form, value ?? props.prefilled?.answers ?? none, context),
  );
  const store = props.store ?? own;
  const told = useRef(new WeakSet<object>());
  const tell = useRef(onChange);

  useEffect(() => {
    tell.current = onChange;
  });

  useEffect(() => {
    if (store.form() !== form || store.context() !== context) store.update({ form, context });
  }, [store, form, context]);

  useEffect(() => {
    if (serverIssues !== undefined) store.update({ serverIssues });
  }, [store, serverIssues]);

  useEffect(() => {
    // An echo that comes late is older than what stands here: taking it would lose what was typed since.
    if (value === undefined || value === store.answers() || told.current.has(value)) return;
    if (!sameAnswers(value, store.answers())) store.replace(value);
  }, [store, value]);

  useEffect(() => {
    let before = store.answers();
    const seen = told.current;
    return store.subscribe(() => {
      const answers = store.answers();
      if (answers === before) return;
      before = answers;
      seen.add(answers);
      tell.current?.(answers, store.state());
    });
  }, [store]);

  return store;
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => JSON.stringify(one[key] ?? null) === JSON.stringify(other[key] ?? null));
}
