import type { Json, Locale } from "@bylaw/core";
import type { ComponentType } from "react";

import type { FieldOption, FieldSpec } from "../spec/index.ts";
import type { Messages } from "../i18n/index.ts";

/** What a control gets. It tells each change at once, also of what is not yet a valid value; core says what is wrong. */
export interface WidgetProps {
  /** The id of the control, or the beginning of those of its parts. The first one to focus carries it whole. */
  readonly id: string;
  /** The field's path: `photos`, `lines/0/sku`. */
  readonly path: string;
  readonly spec: FieldSpec;
  readonly value: Json | undefined;
  /** The options that are offered now. */
  readonly options: readonly FieldOption[];
  readonly required: boolean;
  readonly disabled: boolean;
  readonly invalid: boolean;
  /** The ids of help and issues, only of those that are there. */
  readonly describedBy: string | undefined;
  /** The id of the element that holds the label. */
  readonly labelledBy: string;
  /** `undefined` empties the field. */
  readonly onChange: (value: Json | undefined) => void;
}

/**
 * How the field stands around its control: `control` has a label for one control, `group` a legend over several,
 * `radios` a legend over several of which one is chosen, `inline` leaves the label to the control itself.
 */
export type Frame = "control" | "group" | "radios" | "inline";

/** The reader's language, for a value as text. */
export interface Reading {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** What shows a value that is more than text, such as pictures. */
export interface PictureProps {
  readonly value: Json;
  readonly spec: FieldSpec;
}

/** One kind of control: one file, one line in the list of widgets. */
export interface Widget {
  readonly name: string;
  /** How well it fits a field; the widget with the highest rank is taken, none with 0. */
  readonly rank: (spec: FieldSpec) => number;
  readonly frame: (spec: FieldSpec) => Frame;
  /** Whether it needs the whole width of the sheet; never when left out. */
  readonly wide?: (spec: FieldSpec) => boolean;
  readonly component: ComponentType<WidgetProps>;
  /** Whether its component draws fields of their own, each of which says itself whether it can be changed. */
  readonly holdsFields?: true;
  /** The value as text where it cannot be changed. */
  readonly read: (value: Json, spec: FieldSpec, reading: Reading) => string;
  /** Stands above the text where a value is read, when it is more than text. */
  readonly picture?: ComponentType<PictureProps>;
  /** For the contract that every widget passes: a field that takes it, a value, and the keys that give this value. */
  readonly example: {
    readonly field: Readonly<Record<string, Json>>;
    readonly value: Json;
    /** In the notation of user-event; left out where a keyboard alone cannot give a value. */
    readonly keys?: string;
  };
}

/** A kind of control, frozen. */
export function defineWidget(widget: Widget): Widget {
  return Object.freeze(widget);
}
