/** What stands around the fields: steps, parts, the summary of errors, what is only said, the bar with the buttons. */
export { ErrorSummary } from "./error-summary.tsx";
export { FormStatus } from "./form-status.tsx";
export { PageHead } from "./page-head.tsx";
export { Sections } from "./sections.tsx";
export { Steps } from "./steps.tsx";
export { SubmitBar } from "./submit-bar.tsx";
