/** A form that drives a decision: one question at a time, why it is asked, and what comes out. Loaded when it is first shown. */
export { Interview, type InterviewProps } from "./interview.tsx";
