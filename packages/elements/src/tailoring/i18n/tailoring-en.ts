import type { TailoringMessages } from "./tailoring-messages.ts";

const places = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);

export const tailoringEn: TailoringMessages = {
  title: "What is ours",
  subtitle: (base) => `Everything the company has changed in “${base}”`,
  summary: (lines, clauses) =>
    clauses === 0 ? places(lines) : `${places(lines)} to ${clauses === 1 ? "1 clause" : `${clauses} clauses`}`,
  movedSummary: (count) => (count === 1 ? "1 has moved below" : `${count} have moved below`),
  deviationSummary: (soon, ended) =>
    [
      soon === 0 ? "" : soon === 1 ? "1 deviation ends soon" : `${soon} deviations end soon`,
      ended === 0 ? "" : ended === 1 ? "1 deviation has ended" : `${ended} deviations have ended`,
    ]
      .filter((each) => each !== "")
      .join(", "),
  upgrade: (title) => `There is a newer base: ${title}`,
  upgradeHelp: (moved) =>
    moved === 0
      ? "None of your changes is touched by it; see what else it brings."
      : moved === 1
        ? "It says something else where you have made 1 of your changes."
        : `It says something else where you have made ${moved} of your changes.`,
  seeUpgrade: "See the upgrade",
  upgradeBegun: "Go on with the upgrade",

  search: "Find a change",
  searchHint: "Clause, name, reason, person",
  clearSearch: "Clear the search",
  grouping: "Order",
  groupBy: { clause: "By clause", document: "By document" },
  artefactFilter: "Content",
  artefact: {
    parameter: "Figures and choices",
    decision: "Rules",
    calendar: "Work calendar",
    clause: "Wording of clauses",
    enum: "Lists of options",
    cadence: "Recurring duties",
    clock: "Time limits",
    form: "Forms",
  },
  everything: "All content",
  personFilter: "Changed by",
  everybody: "Everybody",
  onlyMoved: "Only where the base has moved",
  shown: (shown, all) => (shown === all ? places(all) : `${shown} of ${places(all)}`),
  noneShown: "No change matches",
  noneShownHelp: "Try another word, or take a filter away.",
  showAll: "Show all",
  noClause: "Without a clause",
  clauseOf: (id) => `Clause ${id}`,

  list: "Changes",
  was: "Base",
  is: "Ours",
  added: "Added",
  removed: "Taken out",
  nothing: "nothing",
  whole: "Show all of it",
  less: "Show less",
  by: (person, day, release) => `${person}, release ${release}, from ${day}`,
  why: "Reason",
  noWhy: "No reason was given",
  deviation: (clause, approver, until) =>
    `Deviation under clause ${clause}${approver === undefined ? "" : `, approved by ${approver}`}${until === undefined ? ", without an end" : `, until ${until}`}`,
  deviationWhy: (why) => `Why the deviation: ${why}`,
  deviationSoon: (days) => (days === 0 ? "ends today" : days === 1 ? "ends tomorrow" : `ends in ${days} days`),
  deviationEnded: "has ended and no longer holds",
  moved: "The newer base differs here",
  movedNow: (now) => `It says: ${now}`,
  movedGone: "It no longer has this",
  movedSame: "The newer base says the same as you do",

  takeBack: "Take back",
  takeBackOf: (label) => `Take back: ${label}`,
  takingBack: "Adding to the draft …",
  takenBack: "Taken back in the draft",
  inDraft: "Your draft is changing it",
  undo: "Leave as it is",
  undoOf: (label) => `Leave as it is: ${label}`,
  cannotTakeBack: "This cannot be taken back in one step; change it where it stands.",
  kept: "Kept from sites",
  keptHelp: "What stands here a site uses as it is and may not change.",
  keptBelow: "Kept by the company: this site may not change it",
  noneKept: "Nothing is kept: a site may adjust what the policy allows.",
  keptFrom: (layer) => `kept by ${layer}`,
  keep: "Keep from sites",
  keepOf: (label) => `Keep from sites: ${label}`,
  keepWhat: "What to keep",
  keepChoose: "Choose",
  keepWhy: "Why all sites should do the same",
  keepWhyHint: "The people at the sites read this",
  keepDo: "Add to the draft",
  addKeep: "Keep something",
  unkeep: "Keep no longer",
  unkeepOf: (label) => `Keep no longer: ${label}`,
  keepAdded: "new in the draft",
  keepTaken: "taken out in the draft",
  cancel: "Cancel",
  required: "required",

  draft: "Draft",
  draftHelp: (count) =>
    `${count === 1 ? "1 change is" : `${count} changes are`} in your draft. Somebody else approves it; until then nothing changes.`,
  draftOthers: (count) =>
    count === 1
      ? "1 more change that you made elsewhere goes with it"
      : `${count} more changes that you made elsewhere go with it`,
  restores: (label) => `Taken back: ${label}`,
  keepsChanged: "The list of what is kept from sites",
  from: "From which day",
  reason: "Reason",
  reasonHint: "Why it is taken back; the approver reads this",
  submit: "Submit for approval",
  submitting: "Submitting …",
  needsReason: "Give a reason first",
  byAnother: "Somebody else approves it; nobody approves their own draft.",
  submitted: "Submitted, waiting for approval",
  submittedHelp: (day) => `Once approved it holds from ${day}. Approval takes place under “Releases”.`,
  withdraw: "Take the draft back",
  draftTitle: "Back to the base",
  discard: "Take nothing back",

  exports: "Export, for developers",
  exportLayer: "Layer as JSON",
  exportPatch: "JSON Patch",
  exportHelp:
    "The layer goes into a repository and is read by bylaw tailor; a JSON Patch (RFC 6902) goes to other systems.",
  exporting: "Making the file …",
  exportFailed: "The file could not be made; try again later",

  empty: "Nothing has been changed yet",
  emptyHelp:
    "The company follows the base as it is. Whatever is changed in the policy, its rules, forms or calendar, and approved, is listed here.",
  toPolicy: "Read the policy",
};
