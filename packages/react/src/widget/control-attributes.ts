import type { WidgetProps } from "./define-widget.ts";

interface ControlAttributes {
  readonly className: string;
  readonly part: string;
  readonly disabled: boolean;
  readonly "aria-required": boolean | undefined;
  readonly "aria-invalid": boolean | undefined;
  readonly "aria-describedby": string | undefined;
}

/** What every text-like control carries, whichever element it is. `more` are ids of what describes it besides. */
export function controlAttributes(props: WidgetProps, ...more: readonly string[]): ControlAttributes {
  const described = [props.describedBy, ...more].filter((each) => each !== undefined && each !== "").join(" ");
  return {
    className: "bylaw-control",
    part: "control",
    disabled: props.disabled,
    "aria-required": props.required || undefined,
    "aria-invalid": props.invalid || undefined,
    "aria-describedby": described === "" ? undefined : described,
  };
}
