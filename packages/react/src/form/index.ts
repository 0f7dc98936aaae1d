/** The form as a host uses it: a React component, and a way to draw it where there is no React. */
export { BylawForm } from "./bylaw-form.tsx";
export type { BylawFormHandle } from "./form-handle.ts";
export type { BylawFormProps } from "./form-props.ts";
export { mountForm, type MountedForm } from "./mount-form.tsx";
