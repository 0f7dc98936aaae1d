/** What stands around the fields: parts, the summary of errors, what is only said, the bar with the button. */
export { ErrorSummary } from "./error-summary.tsx";
export { FormStatus } from "./form-status.tsx";
export { Sections } from "./sections.tsx";
export { SubmitBar } from "./submit-bar.tsx";
