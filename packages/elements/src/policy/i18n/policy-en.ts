import type { Messages } from "../../i18n/index.ts";
import type { PolicyMessages } from "./policy-messages.ts";

export const policyEn: Omit<PolicyMessages, keyof Messages> = {
  version: (version) => `Version ${version}`,
  chapters: "Chapters",
  chapterNumber: (number) => `Chapter ${number}`,
  document: "Policy text",
  clearSearch: "Clear the search",
  nothingFoundHelp: "Try another word, or only the first digits of a clause number.",
  emptyPolicy: "There is no policy yet",
  emptyPolicyHelp: "Its clauses appear here once the first release is published.",
  selectHint: "Select a clause to see its figures, where they come from, and what makes it run.",
  purpose: "Purpose",
  appliesTo: "Applies to",
  releaseReason: "Reason for the change",
  releaseAuthor: "Published by",
  stateHelp: {
    runs: "the system decides, times or reminds by it",
    text: "to be read and kept; nothing runs",
    pending: "written as data; the feature that runs it is not switched on, or a figure is still open",
    review: "its review day has passed; somebody should check it again",
  },
  stateLabel: "State",
  stateCount: (state, count) => `${state}: ${count}`,
  owner: "Owner",
  ownedBy: (owner) => `owner: ${owner}`,
  reviewDue: "Next review",
  reviewOverdue: (day) => `Review was due by ${day}`,
  noFigures: "This clause has no figure to set.",
  inForce: "In force",
  sourceLabel: "Source",
  tailorLabel: "Change",
  legend: "Where a figure comes from",
  legendSource: {
    document: "figure in the document",
    default: "suggested default",
    company: "set by the company",
    locked: "locked",
  },
  legendSample: { document: "300,000", default: "20 people", company: "80,000", locked: "24 hours" },
  makesItRun: "What makes it run",
  nothingRuns: {
    runs: "Nothing is listed.",
    text: "This clause is to be read and kept; nothing runs.",
    pending: "The feature that runs this clause is not switched on yet, or a figure that it needs is still open.",
  },
  onlyOverdue: (count) =>
    count === 0
      ? "No clause is overdue for review"
      : count === 1
        ? "1 clause is overdue for review"
        : `${count} clauses are overdue for review`,
  onlyOverdueHelp: "Their owners should check whether they still fit.",
  stillRight: "Still right",
  stillRightOf: (clause) => `Still right: clause ${clause}`,
  confirming: "Saving …",
  confirmed: (clause) => `Clause ${clause} is noted as checked.`,
};
