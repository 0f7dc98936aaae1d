import type { components } from "@bylaw/client";

type Schemas = components["schemas"];

// What the server sends, under the names by which the elements call it. Generated from the API's own description.
export type ArtefactView = Schemas["ArtefactView"];
export type CalendarDayView = Schemas["CalendarDay"];
export type CalendarDaysView = Schemas["CalendarDays"];
export type CalendarDutyView = Schemas["CalendarDuty"];
export type CalendarPreviewView = Schemas["CalendarPreview"];
export type ChangeView = Schemas["Change"];
export type ChapterView = Schemas["ChapterView"];
export type ClauseCounts = Schemas["ClauseCounts"];
export type ClauseView = Schemas["ClauseView"];
export type ClauseState = ClauseView["state"];
export type ClockTargetView = Schemas["ClockTarget"];
export type DecisionHistory = Schemas["DecisionHistory"];
export type DecisionResponse = Schemas["DecisionAnswer"];
export type DecisionRun = Schemas["DecisionRun"];
export type DraftView = Schemas["Draft"];
export type DutyCalendarView = Schemas["DutyCalendar"];
export type Explanation = Schemas["Explanation"];
export type ImpactView = Schemas["Impact"];
/** One thing that is wrong, as the server or the page's own engine tells it. */
export type IssueView = Pick<Schemas["Issue"], "code" | "pointer" | "message"> & Partial<Schemas["Issue"]>;
export type Line = Schemas["Line"];
export type MeView = Schemas["Me"];
export type MoveView = Schemas["Move"];
export type OpenQuestion = Schemas["OpenQuestion"];
export type OperationView = Schemas["Operation"];
export type ParameterSegment = Schemas["ParameterSegment"];
export type PopulationView = Schemas["Population"];
export type PolicyResponse = Schemas["Policy"];
export type PersonView = Schemas["Person"];
export type RecordClocksView = Schemas["RecordClocks"];
export type RecordClockView = Schemas["RecordClock"];
export type ReleaseDetailView = Schemas["Release"];
export type ReleaseView = Schemas["ReleaseSummary"];
export type SectionView = Schemas["SectionView"];
export type Segment = Schemas["Segment"];
export type SentenceChangeView = Schemas["SentenceChange"];
export type SubmissionView = Schemas["Submitted"];
export type TaskView = Schemas["Task"];
export type TraceTruth = NonNullable<Line["result"]>;
export type VisitImpact = Schemas["VisitImpact"];
