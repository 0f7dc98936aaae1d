import { formatDate } from "@bylaw/core";
import { useId, useMemo } from "react";

import type { FormSetting } from "../context/index.ts";
import { messagesFor } from "../i18n/index.ts";
import { fieldSpecs, pageSpecs } from "../spec/index.ts";
import type { BylawFormProps } from "./form-props.ts";
import { rolesIn } from "./roles-in.ts";

/** What a form shares with its parts; the same object while nothing of it changes. */
export function useSettingOf(props: BylawFormProps): FormSetting {
  const { form, locale, readOnly = false, disabled = false, prefilled, lookup, files, mode = "fill" } = props;
  const { today, facts } = props.context;
  const prefix = useId().replaceAll(/[^A-Za-z0-9]/gu, "");
  const locked = (props.locked ?? []).join(" ");
  return useMemo(
    (): FormSetting => ({
      locale,
      messages: messagesFor(locale),
      today: formatDate(today),
      specs: fieldSpecs(form, locale),
      pages: pageSpecs(form, locale),
      prefix: `bylaw-${prefix}`,
      disabled,
      readOnly: readOnly || mode !== "fill",
      locked: new Set(locked.split(" ")),
      prefilled,
      roles: rolesIn(facts),
      lookup,
      files,
    }),
    [form, locale, today, prefix, disabled, readOnly, mode, locked, prefilled, facts, lookup, files],
  );
}
