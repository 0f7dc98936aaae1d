// Generated from /schemas and the route table by `npm run gen`. Do not edit.
export interface paths {
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process lives */
        readonly get: operations["getLive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether requests can be answered: the database gives a sign of life */
        readonly get: operations["getReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask the policy about a stored subject, or about facts that are given */
        readonly post: operations["decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a decision was for a stored subject, month by month or quarter by quarter */
        readonly get: operations["getDecisionHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Drafts, last changed first */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /** Start a draft */
        readonly post: operations["createDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft */
        readonly get: operations["getDraft"];
        /** Change a draft */
        readonly put: operations["replaceDraft"];
        readonly post?: never;
        /** Throw a draft away */
        readonly delete: operations["deleteDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree to somebody else's draft: it becomes a release from the day that was submitted */
        readonly post: operations["approveDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom a draft moves, compared with the policy in force */
        readonly get: operations["getDraftImpact"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make somebody else's draft the policy from a day on, in one step */
        readonly post: operations["publishDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send somebody else's draft back, with what should change */
        readonly post: operations["rejectDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand a draft of one's own to a second person for approval */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a submitted draft of one's own back to go on writing */
        readonly post: operations["withdrawDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A form, with what the server knows about whom it is filled in for */
        readonly get: operations["getForm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}/evaluate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How a form stands on given answers: what is shown, asked for, computed and wrong; nothing is written */
        readonly post: operations["evaluateForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a form: a record is made or completed, and the policy says what follows */
        readonly post: operations["submitForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whom operations would move that nobody has saved, compared with the policy in force; nothing is written */
        readonly post: operations["getImpact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who the credential says is asking, and what its roles allow */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who works for the company, as far as the host's directory tells */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The policy as a document to read */
        readonly get: operations["getPolicy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The policy as data, with the company's changes in it and every dated value */
        readonly get: operations["getPolicyDocuments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Records of a type in the order of their ids; those of one subject newest first */
        readonly get: operations["listRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A record */
        readonly get: operations["getRecord"];
        /** Add or replace a record; `If-Match` and `If-None-Match: *` are heeded when given */
        readonly put: operations["putRecord"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add or replace many records, one a line; a record that is already there as it is stays untouched */
        readonly post: operations["importRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was published, newest first */
        readonly get: operations["listReleases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A release with what it changed, in sentences */
        readonly get: operations["getRelease"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases/{id}/rollback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring back the figures of an earlier release from a day on, as a new release */
        readonly post: operations["rollBackRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Add
         * @description The sum of all.
         */
        readonly Add: {
            readonly add: readonly components["schemas"]["Expression"][];
        };
        /**
         * Aggregate
         * @description One figure from many records. No records is 0 (notApplicable for avg, min, max and last); an absent collection is unknown.
         */
        readonly Aggregate: {
            /** @enum {unknown} */
            readonly aggregate: "sum" | "count" | "avg" | "min" | "max" | "last";
            /** @description The collection, by its plural name. */
            readonly of: components["schemas"]["Name"];
            readonly value?: components["schemas"]["Expression"];
            /** @description Only records for which this holds; its facts are the record's fields. */
            readonly where?: components["schemas"]["Condition"];
            readonly window?: components["schemas"]["Window"];
        };
        /**
         * AllOf
         * @description Every one holds. An empty list holds.
         */
        readonly AllOf: {
            readonly all: readonly components["schemas"]["Condition"][];
            readonly name?: string;
            readonly priority?: number;
        };
        /**
         * AnyOf
         * @description At least one holds. An empty list is refused.
         */
        readonly AnyOf: {
            readonly any: readonly components["schemas"]["Condition"][];
            readonly name?: string;
            readonly priority?: number;
        };
        /** ApproveRequest */
        readonly ApproveRequest: {
            readonly comment?: string;
        };
        /** ArtefactView */
        readonly ArtefactView: {
            readonly document: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly kind: "parameter" | "rule" | "target" | "fact" | "condition" | "field" | "check" | "case";
            readonly title: string;
        };
        /**
         * Bounds
         * @description The range that makes sense at all, in the parameter's own unit; for a cadence, in times per `per`.
         */
        readonly Bounds: {
            /** @description For a cadence: not sparser than this. */
            readonly atLeastDense?: components["schemas"]["CadenceValue"];
            readonly exclusiveMaximum?: number;
            readonly exclusiveMinimum?: number;
            /** @description For a list: these may not be taken out. */
            readonly includes?: readonly string[];
            readonly maximum?: number;
            readonly minimum?: number;
            readonly multipleOf?: number;
            /** @description For an ordered list: this stands first. */
            readonly startsWith?: string;
        };
        /**
         * Budget
         * @description An amount of time and how it is counted. Days say how they count, where they end and whether they roll over a closed day.
         */
        readonly Budget: {
            readonly amount: number | components["schemas"]["ParameterReference"];
            /** @description elapsed: by the clock, day and night · business: opening hours only · civilDays: the start day does not count · workingDays: the same on working days · sameTimeWorkingDays: the same time of day n working days later. */
            readonly count: ("elapsed" | "business" | "civilDays" | "workingDays" | "sameTimeWorkingDays") | components["schemas"]["ChosenByParameter"];
            /**
             * @description For days: at 24:00, or at the close of business.
             * @enum {unknown}
             */
            readonly end?: "dayEnd" | "close";
            /**
             * @description When the last day is closed: stay, or go to the next open day.
             * @enum {unknown}
             */
            readonly roll?: "none" | "next";
            /**
             * @description Only with a literal amount; a parameter brings its own.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day" | "workingDay";
        };
        /**
         * CadenceValue
         * @description At least `times` in every `per`.
         */
        readonly CadenceValue: {
            /** @enum {unknown} */
            readonly per: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            readonly times: number;
        };
        /**
         * Case
         * @description One situation with its known answer, or the reason why it waits.
         */
        readonly Case: {
            readonly asOf?: components["schemas"]["IsoDate"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly expect?: components["schemas"]["Expectation"];
            readonly given?: {
                readonly [key: string]: unknown;
            };
            readonly id: string;
            /** @description Why the engine cannot run this case yet. */
            readonly pending?: components["schemas"]["Text"];
            /** @description Parameters that differ in this case. */
            readonly set?: {
                readonly [key: string]: unknown;
            };
            /** @description The records of `base` to begin with. */
            readonly start?: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The same situation with other figures. Each overlays `set` and `given`. */
            readonly variants?: readonly {
                readonly expect: components["schemas"]["Expectation"];
                readonly given?: {
                    readonly [key: string]: unknown;
                };
                readonly set?: {
                    readonly [key: string]: unknown;
                };
            }[];
        };
        /**
         * CaseFailure
         * @description A worked example that comes out differently under the draft.
         */
        readonly CaseFailure: {
            readonly clauses: readonly string[];
            readonly differences: readonly string[];
            readonly id: string;
            readonly title: string;
        };
        /**
         * Cases
         * @description Worked examples with known answers. They stand beside the rules and are run before every release.
         */
        readonly Cases: {
            readonly $schema?: string;
            /** @description The day on which the cases play, unless one says otherwise. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Complete records that every case starts from; `given` overlays them, `null` takes a field out. */
            readonly base?: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
            readonly cases?: readonly components["schemas"]["Case"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "cases";
            readonly title: components["schemas"]["Text"];
        };
        /**
         * CasesSummary
         * @description How the policy's worked examples go under the draft, each on its own day.
         */
        readonly CasesSummary: {
            readonly failed: number;
            readonly failures: readonly components["schemas"]["CaseFailure"][];
            readonly passed: number;
        };
        /**
         * Change
         * @description One figure that changes, in the reader's language.
         */
        readonly Change: {
            /** @description The new value as a person reads it. */
            readonly after: string;
            /** @description The old value as a person reads it. */
            readonly before: string;
            readonly clause: string;
            /** @description The day from which the new value holds. */
            readonly from: string;
            readonly label: string;
            readonly parameter: string;
        };
        /** ChangedFact */
        readonly ChangedFact: {
            /** @description How much more or less, in words; of figures and days only. */
            readonly by?: string;
            readonly fact: string;
            /** @description What it is; null when nobody has told it. */
            readonly from: unknown;
            readonly label: string;
            readonly to: unknown;
        };
        /**
         * Chapter
         * @description One chapter of the written policy: its clauses in the document's own order.
         */
        readonly Chapter: {
            readonly $schema?: string;
            /** @description The chapter's number; 0 for what stands before the first. */
            readonly id: string;
            /** @constant */
            readonly kind: "chapter";
            /** @description The number as the document prints it, e.g. 二 / 2. */
            readonly number: components["schemas"]["Text"];
            readonly sections: readonly components["schemas"]["Section"][];
            readonly title: components["schemas"]["Text"];
        };
        /** ChapterView */
        readonly ChapterView: {
            readonly counts: components["schemas"]["ClauseCounts"];
            readonly id: string;
            readonly number: string;
            readonly sections: readonly components["schemas"]["SectionView"][];
            readonly title: string;
        };
        /**
         * Choice
         * @description One value or the other; with an unknown condition it is unknown unless both are the same.
         */
        readonly Choice: {
            readonly else: components["schemas"]["Expression"];
            readonly if: components["schemas"]["Condition"];
            readonly then: components["schemas"]["Expression"];
        };
        /**
         * ChoiceOffer
         * @description Options, and when they are offered. What several offers name is offered once.
         */
        readonly ChoiceOffer: {
            readonly only: readonly string[];
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * ChosenByParameter
         * @description A word of the engine that the company chooses through a parameter: each option of the parameter stands for one word.
         */
        readonly ChosenByParameter: {
            readonly as: {
                readonly [key: string]: string;
            };
            readonly parameter: components["schemas"]["DottedId"];
        };
        /**
         * Clause
         * @description One numbered sentence of the policy. `{parameter.id}` in the text is a slot that shows the parameter's value with its unit.
         */
        readonly Clause: {
            readonly id: components["schemas"]["ClauseId"];
            readonly kinds: readonly ("parameter" | "classification" | "decision" | "entitlement" | "cadence" | "sla" | "workflow" | "form" | "metric" | "calendar" | "routing" | "security" | "statement")[];
            readonly lastChecked?: components["schemas"]["IsoDate"];
            /** @description How an ambiguity of the document was read. */
            readonly note?: components["schemas"]["Text"];
            /** @description The role that answers for it; the manifest's owner when left out. */
            readonly owner?: components["schemas"]["Name"];
            /** @description How a slot on an enum reads in this sentence, for each of its options. */
            readonly phrases?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Text"];
                };
            };
            /** @description Figures with a unit that are wording, not settings, each as it stands in either language. */
            readonly plain?: readonly string[];
            /**
             * @description `text`: the clause is meant to be read and attested, nothing runs.
             * @constant
             */
            readonly stays?: "text";
            readonly text: components["schemas"]["Text"];
        };
        /** ClauseCounts */
        readonly ClauseCounts: {
            readonly overdue: number;
            readonly pending: number;
            readonly runs: number;
            readonly text: number;
        };
        /**
         * ClauseId
         * @description The document's own number; a trailing letter marks our split of a clause that the document leaves whole.
         */
        readonly ClauseId: string;
        /**
         * ClauseIds
         * @description The clause, or the clauses, that ask for this.
         */
        readonly ClauseIds: components["schemas"]["ClauseId"] | readonly components["schemas"]["ClauseId"][];
        /** ClauseView */
        readonly ClauseView: {
            readonly artefacts: readonly components["schemas"]["ArtefactView"][];
            readonly id: string;
            readonly note?: string;
            readonly overdue: boolean;
            readonly owner: string;
            readonly reviewDue?: string;
            readonly segments: readonly components["schemas"]["Segment"][];
            /** @enum {unknown} */
            readonly state: "runs" | "text" | "pending";
        };
        /**
         * Clock
         * @description Deadlines that start together: each target has a budget or a date that is promised, and a fact that stops it.
         */
        readonly Clock: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "clock";
            /**
             * @description What a reclassification may do to a running target.
             * @enum {unknown}
             */
            readonly retarget: "shortenOnly";
            /** @description The date-time fact that starts every target. */
            readonly start: components["schemas"]["FactReference"];
            readonly targets: readonly components["schemas"]["Target"][];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * Comparison
         * @description One fact against one value. `fact` may be `parameter:<id>` to read a parameter.
         */
        readonly Comparison: {
            readonly fact: string;
            readonly name?: string;
            readonly operator: string;
            readonly params?: {
                readonly [key: string]: unknown;
            };
            readonly path?: string;
            readonly priority?: number;
            /** @description A literal, a list, `{fact}` or `{parameter}`. */
            readonly value: unknown;
        };
        /** ComputationTrace */
        readonly ComputationTrace: {
            readonly collection: string;
            readonly count: number;
            readonly first?: string;
            readonly last?: string;
        };
        /**
         * Condition
         * @description The one boolean language: json-rules-engine's conditions, strictly. A leaf compares a fact with a value, another fact or a parameter.
         */
        readonly Condition: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["NamedCondition"] | components["schemas"]["Comparison"];
        /**
         * ConditionDefinition
         * @description A condition that several rules share, with the words that name it.
         */
        readonly ConditionDefinition: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
        };
        /** ConditionTrace */
        readonly ConditionTrace: components["schemas"]["SeveralTrace"] | components["schemas"]["NotTrace"] | components["schemas"]["NamedTrace"] | components["schemas"]["LeafTrace"];
        /**
         * Creates
         * @description A record that an answer makes.
         */
        readonly Creates: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description One for each row or item of this field. */
            readonly each?: components["schemas"]["Name"];
            readonly record: components["schemas"]["Name"];
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * Cursor
         * @description The `nextCursor` of the page before.
         */
        readonly Cursor: string;
        /** CustomerAmount */
        readonly CustomerAmount: {
            /** @description In major units. */
            readonly amount: number;
            readonly from: string;
            readonly id: string;
            readonly to: string;
        };
        /**
         * DatedValue
         * @description A value and the first day on which it holds.
         */
        readonly DatedValue: {
            /** @description The person of the company who set it. A value without one is the pack's own. */
            readonly by?: string;
            readonly from: components["schemas"]["IsoDate"];
            readonly note?: components["schemas"]["Text"];
            readonly value: (number | string | boolean | null) | readonly string[] | components["schemas"]["CadenceValue"];
            readonly why?: string;
        };
        /**
         * Decision
         * @description Facts that rules decide. The rules are json-rules-engine's, each with the clause it comes from.
         */
        readonly Decision: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            /**
             * @description `unique`: at most one rule holds. `first`: the first that holds wins. `any`: several may hold and must agree. `collect`: all that hold count.
             * @enum {unknown}
             */
            readonly hitPolicy: "unique" | "first" | "any" | "collect";
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "decision";
            /** @description What the outcome consists of: `value` and whatever else the rules' events carry. */
            readonly outputs: {
                readonly value: components["schemas"]["Output"];
            } & {
                readonly [key: string]: components["schemas"]["Output"];
            };
            readonly rules: readonly components["schemas"]["Rule"][];
            readonly title: components["schemas"]["Text"];
            readonly whenUndetermined?: components["schemas"]["FollowUp"];
        };
        /**
         * DecisionAnswer
         * @description A decision's outcome with its proof.
         */
        readonly DecisionAnswer: {
            /** @description Facts that nobody told and that the vocabulary takes for granted. */
            readonly assumed: readonly string[];
            readonly decision: string;
            readonly events: readonly components["schemas"]["DecisionEvent"][];
            readonly explanation?: components["schemas"]["Explanation"];
            /** @description Contradictions in the policy that came to light. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description Facts that would settle it. */
            readonly missing: readonly string[];
            /** @description Whether `missing` is a smallest such set. */
            readonly missingExact: boolean;
            /** @description By output for a decision, by target for a clock; null when the policy says nothing. */
            readonly outcome: unknown;
            /** @description The id under which this decision was kept. */
            readonly recordedAs?: string;
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            readonly task?: components["schemas"]["DecisionTask"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** DecisionEvent */
        readonly DecisionEvent: {
            readonly params: {
                readonly [key: string]: unknown;
            };
            readonly type: string;
        };
        /**
         * DecisionHistory
         * @description What a decision was for a stored subject over time: asked for the first day of every month or quarter, and for today. Each day is decided by the figures in force on it as the policy is known now, and by the records up to it; what is told about the subject itself is taken as it is stored now.
         */
        readonly DecisionHistory: {
            readonly decision: string;
            /** @description In the order of time; days beside each other with the same outcome by the same release are one run. Days before the policy began are left out. */
            readonly runs: readonly components["schemas"]["DecisionRun"][];
            /** @enum {unknown} */
            readonly step: "month" | "quarter";
            readonly subject: string;
            /** @description The policy's own day at present, ISO 8601. */
            readonly today: string;
        };
        /** DecisionHistoryQuery */
        readonly DecisionHistoryQuery: {
            /** @description The first day, included; the policy's first day when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            /**
             * @description Which first days are asked for; `month` when left out. At most 120 days in all.
             * @enum {unknown}
             */
            readonly step?: "month" | "quarter";
            /** @description The id of a stored subject, a customer. */
            readonly subject: string;
            /** @description The last day, included; today when left out. It may lie ahead: what is published already is in force then, and no record is foreseen. */
            readonly to?: components["schemas"]["IsoDate"];
        };
        /** DecisionRequest */
        readonly DecisionRequest: {
            /** @description The day that is asked about; today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Also tell it as sentences. */
            readonly explain?: boolean;
            /** @description What is known, nested or dotted; collections under their plural names. With a subject, it is laid over what is stored. */
            readonly facts?: {
                readonly [key: string]: unknown;
            };
            /** @description Decide by what was published up to this moment. */
            readonly knownAt?: components["schemas"]["Moment"];
            /** @description The moment against which deadlines are read, RFC 3339, in the policy's time zone when it has no offset; the present when left out. */
            readonly now?: string;
            /** @description Keep the decision; only for a stored subject. */
            readonly record?: boolean;
            /** @description What if: parameters by id that differ in this question. */
            readonly set?: {
                readonly [key: string]: unknown;
            };
            /** @description The id of a stored record that the decision is about, or of the customer: what is stored supplies the facts. */
            readonly subject?: string;
        };
        /**
         * DecisionRun
         * @description Days that were decided alike.
         */
        readonly DecisionRun: {
            /** @description The outcome in the reader's language; empty when undetermined. */
            readonly answer: string;
            /** @description The first day that was asked for, ISO 8601. */
            readonly from: string;
            /** @description By output; null when the policy says nothing. */
            readonly outcome: unknown;
            readonly release: components["schemas"]["RunRelease"];
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            /** @description The last day that was asked for, ISO 8601. Between the days nothing was asked. */
            readonly to: string;
        };
        /**
         * DecisionTask
         * @description Who completes what is missing, and within what time.
         */
        readonly DecisionTask: {
            readonly role: string;
            readonly task: string;
            readonly within: {
                readonly amount: unknown;
                readonly count: unknown;
                readonly unit: string;
            };
        };
        /**
         * Distribution
         * @description How many subjects have each outcome; `undetermined` counts those that nobody can decide yet.
         */
        readonly Distribution: {
            readonly [key: string]: number;
        };
        /**
         * Divide
         * @description An exact fraction; by zero it is notApplicable.
         */
        readonly Divide: {
            readonly divide: readonly components["schemas"]["Expression"][];
        };
        /** DocumentsQuery */
        readonly DocumentsQuery: {
            /** @description Leave out values that only begin after this day; all of them are given when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Show what was known at this moment; now when left out. */
            readonly knownAt?: components["schemas"]["Moment"];
        };
        /**
         * DottedId
         * @description An opaque id that reads from the general to the particular. The dots carry no meaning to the engine.
         */
        readonly DottedId: string;
        /**
         * Draft
         * @description A proposed change of the policy on its way from its author to a second person.
         */
        readonly Draft: {
            /** @description The id of whoever wrote it; only this person may change it. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            /** @description What the second person said about it. */
            readonly comment: string | null;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly createdAt: string;
            /** @description The first day on which it is to hold, as submitted. */
            readonly from: string | null;
            readonly id: string;
            readonly operations: components["schemas"]["Tailoring"];
            /** @description Why, as submitted. */
            readonly reason: string | null;
            /** @description The release that it has become. */
            readonly release: string | null;
            /** @description The id of the second person who approved or rejected it. */
            readonly reviewer: string | null;
            /** @description The second person's name. */
            readonly reviewerName: string | null;
            readonly status: components["schemas"]["DraftStatus"];
            readonly title: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /** DraftBody */
        readonly DraftBody: {
            readonly operations: components["schemas"]["Tailoring"];
            readonly title: string;
        };
        /** DraftList */
        readonly DraftList: {
            readonly items: readonly components["schemas"]["Draft"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** DraftQuery */
        readonly DraftQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            readonly status?: components["schemas"]["DraftStatus"];
        };
        /**
         * DraftStatus
         * @description `editing` by its author, `submitted` for a second person's approval, then `published`, or `rejected` and back to its author.
         * @enum {unknown}
         */
        readonly DraftStatus: "editing" | "submitted" | "rejected" | "published";
        /**
         * EmptyQuery
         * @description Nothing can be asked for.
         */
        readonly EmptyQuery: Record<string, never>;
        /**
         * EnumDefinition
         * @description Options in their natural order, each with its label.
         */
        readonly EnumDefinition: {
            readonly label: components["schemas"]["Text"];
            readonly options: {
                readonly [key: string]: components["schemas"]["Text"];
            };
        };
        /** EvaluateRequest */
        readonly EvaluateRequest: {
            /** @description By field id; null empties a field that has a default. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /**
         * Expectation
         * @description Per decision or clock what its outcome contains, at least; a list in `includes` or `excludes` is compared by membership. `issues` lists the codes with which the policy is refused.
         */
        readonly Expectation: {
            readonly decisions?: {
                readonly [key: string]: {
                    /** @description Clauses that the answer rests on, at least. */
                    readonly clauses?: readonly components["schemas"]["ClauseId"][];
                    readonly excludes?: readonly unknown[];
                    readonly includes?: readonly unknown[];
                    readonly missing?: readonly string[];
                    readonly outcome?: unknown;
                    /** @enum {unknown} */
                    readonly status?: "decided" | "undetermined";
                    readonly task?: string;
                };
            };
            readonly issues?: readonly {
                readonly code: string;
                readonly pointer?: string;
            }[];
        };
        /**
         * Explanation
         * @description A decision told to a person, in one language.
         */
        readonly Explanation: {
            readonly answer: string;
            /** @description When a single fact is missing: every answer there can be, and the outcome that it gives. */
            readonly answers: readonly components["schemas"]["OpenQuestion"][];
            readonly assumed: readonly components["schemas"]["Line"][];
            readonly because: readonly components["schemas"]["Line"][];
            /** @description The smallest change that gives each other outcome, where one fact or two suffice. Each has been decided again. */
            readonly changes: readonly components["schemas"]["OutcomeChange"][];
            readonly conclusion: components["schemas"]["Line"];
            readonly decision: string;
            readonly missing: readonly {
                readonly fact: string;
                readonly label: string;
            }[];
            readonly otherwise: readonly {
                readonly answer: string;
                readonly line: components["schemas"]["Line"];
                readonly value: unknown;
            }[];
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            readonly title: string;
            /** @description The outcome's main output; null when there is none. */
            readonly value: unknown;
        };
        /**
         * Expression
         * @description A small typed tree that makes a value: for computed facts now, for form fields and metrics later. Booleans are conditions, never expressions.
         */
        readonly Expression: (number | string | boolean) | components["schemas"]["FactReference"] | components["schemas"]["ParameterReference"] | components["schemas"]["FieldReference"] | components["schemas"]["Today"] | components["schemas"]["Add"] | components["schemas"]["Subtract"] | components["schemas"]["Multiply"] | components["schemas"]["Divide"] | components["schemas"]["WholeMonths"] | components["schemas"]["Choice"] | components["schemas"]["Aggregate"];
        /**
         * Fact
         * @description Something that rules may read. It is given by a record, computed when it has `compute`, or decided when a decision names it.
         */
        readonly Fact: {
            /** @description What it means when the fact is missing. Left out: unknown, which is never false, zero or a default class. */
            readonly absent?: number | string | boolean;
            readonly clause?: components["schemas"]["ClauseIds"];
            readonly compute?: components["schemas"]["Expression"];
            readonly id: components["schemas"]["DottedId"];
            /** @description Nobody can change it: a birthday, a first day, the time at which something happened. What is advised to reach another decision leaves it out. Correcting a wrong entry stays possible. */
            readonly immutable?: boolean;
            readonly label: components["schemas"]["Text"];
            readonly maximum?: number;
            readonly minimum?: number;
            readonly value: components["schemas"]["ValueType"];
        };
        /**
         * FactReference
         * @description The value of a fact.
         */
        readonly FactReference: {
            readonly fact: components["schemas"]["DottedId"];
        };
        /** FactSegment */
        readonly FactSegment: {
            readonly fact: string;
            /** @constant */
            readonly kind: "fact";
            readonly text: string;
        };
        /** FactTrace */
        readonly FactTrace: {
            readonly clauses: readonly string[];
            readonly computation?: components["schemas"]["ComputationTrace"];
            readonly decision?: string;
            readonly fact: string;
            /** @enum {unknown} */
            readonly origin: "given" | "assumed" | "computed" | "decided" | "missing";
            readonly value?: unknown;
        };
        /**
         * FieldReference
         * @description A field of the record that an aggregate looks at.
         */
        readonly FieldReference: {
            readonly field: components["schemas"]["Name"];
        };
        /**
         * FieldStateView
         * @description How one field stands.
         */
        readonly FieldStateView: {
            readonly computed: boolean;
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description What can be chosen now. */
            readonly options?: readonly string[];
            /** @description The field's id. */
            readonly path: string;
            /** @description Shown but not editable: computed, set by the system, or locked by a condition. */
            readonly readOnly: boolean;
            readonly required: boolean;
            /** @description Computed, stored, answered, or the default; absent when the field is empty. */
            readonly value?: unknown;
            readonly visible: boolean;
        };
        /**
         * FollowUp
         * @description Who completes what is missing, and by when.
         */
        readonly FollowUp: {
            readonly label: components["schemas"]["Text"];
            readonly role: components["schemas"]["Name"];
            readonly task: components["schemas"]["Name"];
            readonly within: components["schemas"]["Budget"];
        };
        /**
         * Form
         * @description A form: its fields in the words of those who fill it in, where they stand, and when each is shown, asked for and checked. In a condition a plain name is a field of this form, a dotted one a fact. A field that is empty or not shown is absent; `known` asks whether one is there.
         */
        readonly Form: {
            readonly $schema?: string;
            /** @description The roles that fill it in. */
            readonly by: readonly components["schemas"]["Name"][];
            /** @description What must hold across fields. */
            readonly checks?: readonly components["schemas"]["FormCheck"][];
            /** @description The clauses that ask for the form. */
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description Other records that an answer makes. */
            readonly creates?: readonly components["schemas"]["Creates"][];
            /** @description Its questions, in the order in which what is wrong with the answers is told. */
            readonly fields: readonly components["schemas"]["FormField"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "form";
            /** @description The parts of the page, in order. Left out: one part with every field. */
            readonly layout?: readonly components["schemas"]["FormSection"][];
            /** @description A text that stands above the fields. */
            readonly note?: components["schemas"]["Text"];
            /** @description The record that an answer makes or completes. */
            readonly record: components["schemas"]["Name"];
            /** @description Fields whose id changed. */
            readonly renamed?: readonly components["schemas"]["RenamedField"][];
            /** @description Fields that are no longer asked. */
            readonly retired?: readonly components["schemas"]["RetiredField"][];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * FormCheck
         * @description What must hold across fields. An error stops the form, a warning asks, an information only tells.
         */
        readonly FormCheck: {
            /** @description The fields that show the message. */
            readonly at: readonly components["schemas"]["Name"][];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description What must hold. While it cannot be told, because something is absent, nothing is said. */
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            /** @description What is wrong and what to do, for who fills in the form. */
            readonly message: components["schemas"]["Text"];
            /**
             * @description An error stops the form, a warning asks, an information only tells.
             * @enum {unknown}
             */
            readonly severity: "error" | "warning" | "information";
            /** @description It is only asked for when this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * FormField
         * @description One question.
         */
        readonly FormField: {
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description The answer is this, on the server too; nobody types it. */
            readonly compute?: components["schemas"]["Expression"];
            /** @description What stands there until somebody answers; it follows what it reads. An answer of `null` empties it. */
            readonly default?: components["schemas"]["Expression"];
            /** @description The value must be more than this. */
            readonly exclusiveMinimum?: number | components["schemas"]["ParameterReference"];
            /** @description The fact that the answer fills. */
            readonly fact?: components["schemas"]["DottedId"];
            /**
             * @description A text that is an e-mail address, after RFC 5322.
             * @enum {unknown}
             */
            readonly format?: "email";
            /** @description What helps to answer, below the label. */
            readonly help?: components["schemas"]["Text"];
            /** @description Never changes; the label may. */
            readonly id: components["schemas"]["Name"];
            /** @description The question in a few words. */
            readonly label: components["schemas"]["Text"];
            /**
             * @description Shown in part to those who may not see it whole.
             * @constant
             */
            readonly masked?: true;
            /** @description The most that one file may have, in MB of 1024 × 1024 bytes. */
            readonly maxFileSize?: number;
            /** @description The greatest value, in the field's own unit. */
            readonly maximum?: number | components["schemas"]["ParameterReference"];
            /** @description The most items of a list. */
            readonly maxItems?: number;
            /** @description The most characters. A character outside the basic plane counts once. */
            readonly maxLength?: number;
            /** @description The least value, in the field's own unit (money in major units). */
            readonly minimum?: number | components["schemas"]["ParameterReference"];
            /** @description The fewest items of a list. */
            readonly minItems?: number;
            /** @description The fewest characters, blanks at either end not counted. */
            readonly minLength?: number;
            /** @description Which options are offered. Left out: all of the enum. */
            readonly options?: readonly components["schemas"]["ChoiceOffer"][];
            /** @description A regular expression without nested repetition, back references and look-around; the message says it in words. */
            readonly pattern?: string;
            /** @description What a text must look like, for who reads that it does not. */
            readonly patternMessage?: components["schemas"]["Text"];
            /** @description Shown but not editable, always or when this holds. */
            readonly readOnly?: true | components["schemas"]["Condition"];
            /** @description Always, or when this holds; only while it is shown. */
            readonly required?: true | components["schemas"]["Condition"];
            /** @description The answer is a list of rows with these fields. */
            readonly rows?: readonly components["schemas"]["FormField"][];
            /** @description For rows: the record that each row becomes. */
            readonly rowsOf?: components["schemas"]["Name"];
            /**
             * @description The system sets it: the next number, the moment of filing, the person who files. It is read-only, never asked and never taken from who fills in the form.
             * @enum {unknown}
             */
            readonly system?: "number" | "now" | "person";
            /** @description What kind of answer it takes. */
            readonly value?: components["schemas"]["ValueType"];
            /** @description Shown only when this holds. A field that is not shown is absent to every condition and dropped from the answer. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /** FormQuery */
        readonly FormQuery: {
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /**
         * FormSection
         * @description A part of the page with a heading.
         */
        readonly FormSection: {
            /**
             * @description How many fields stand side by side where there is room.
             * @enum {unknown}
             */
            readonly columns?: 1 | 2 | 3;
            readonly id: components["schemas"]["Name"];
            /** @description Its fields, in order. */
            readonly items: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description Its fields are shown only when this holds, each under its own condition besides. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /**
         * FormStateView
         * @description How a form stands on given answers.
         */
        readonly FormStateView: {
            /** @description What would be submitted: without what is hidden, read-only or set by the system. */
            readonly answer: {
                readonly [key: string]: unknown;
            };
            /** @description In the order of the form. */
            readonly fields: readonly components["schemas"]["FieldStateView"][];
            /** @description All that is wrong, each once; pointers are `/fieldId`. */
            readonly issues: readonly components["schemas"]["Issue"][];
        };
        /**
         * FormView
         * @description A form with what the server knows about whom it is filled in for: enough to evaluate it in a page.
         */
        readonly FormView: {
            /** @description Answers to begin with: what is stored about the subject. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The day whose figures hold. */
            readonly asOf: string;
            /** @description What the form reads of what is stored, nested; collections under their plural names; `actor` is who asks. */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly form: components["schemas"]["Form"];
            readonly release: components["schemas"]["ReleaseReference"];
            /** @description Names this state of the form; send it back with the answers. */
            readonly revision: string;
        };
        /**
         * Health
         * @description Whether the server lives, and whether it can answer.
         */
        readonly Health: {
            /** @enum {unknown} */
            readonly status: "ok" | "unavailable";
        };
        /**
         * Impact
         * @description Whom a draft moves, compared with the policy in force.
         */
        readonly Impact: {
            readonly after: components["schemas"]["Distribution"];
            /** @description Where every customer stands; of a large population a sample of 2,000 that holds those who move first. */
            readonly amounts: readonly components["schemas"]["CustomerAmount"][];
            readonly asOf: string;
            readonly before: components["schemas"]["Distribution"];
            readonly cases: components["schemas"]["CasesSummary"];
            readonly changes: readonly components["schemas"]["Change"][];
            readonly decision: string;
            /** @description What stands in the way of publishing, and what is worth a look. */
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly moved: number;
            readonly moves: readonly components["schemas"]["Move"][];
            /** @description Customers within 2 % of a threshold that the draft touches, nearest first, at most 20. */
            readonly near: readonly components["schemas"]["NearCustomer"][];
            readonly rehearsal?: components["schemas"]["CasesSummary"];
            readonly sentences: readonly components["schemas"]["SentenceChange"][];
            /** @description Stored subjects that were decided. */
            readonly total: number;
            readonly visits?: components["schemas"]["VisitImpact"];
        };
        /** ImpactQuery */
        readonly ImpactQuery: {
            /** @description The day that is compared; the first day of the draft's operations when left out, else today. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description The decision whose outcomes are counted; the one about the subject's tier when left out. */
            readonly decision?: string;
            /** @description Also tell how the worked examples would go had the draft's figures held on their days; this takes longer. */
            readonly rehearse?: boolean;
        };
        /**
         * ImpactRequest
         * @description Operations that nobody has saved.
         */
        readonly ImpactRequest: {
            /** @description The day that is compared; the first day of the draft's operations when left out, else today. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description The decision whose outcomes are counted; the one about the subject's tier when left out. */
            readonly decision?: string;
            readonly operations: components["schemas"]["Tailoring"];
            /** @description Also tell how the worked examples would go had the draft's figures held on their days; this takes longer. */
            readonly rehearse?: boolean;
        };
        /** ImportQuery */
        readonly ImportQuery: {
            /**
             * @description `abort`, when left out: nothing is written when any line is wrong. `skip`: the other lines are written, 1,000 at a time, each batch whole.
             * @enum {unknown}
             */
            readonly onError?: "abort" | "skip";
        };
        /** ImportResult */
        readonly ImportResult: {
            readonly inserted: number;
            /** @description What is wrong with those lines; at most the first thousand. */
            readonly issues: readonly components["schemas"]["LineIssues"][];
            /** @description Lines that were not read, with `onError=skip`. */
            readonly rejected: number;
            readonly unchanged: number;
            readonly updated: number;
        };
        /**
         * IsoDate
         * @description A calendar day, ISO 8601.
         */
        readonly IsoDate: string;
        /**
         * Issue
         * @description What is wrong, where, and how to mend it: the same object in library, HTTP, command line and page.
         */
        readonly Issue: {
            readonly clause?: string;
            readonly code: string;
            /** @description The document at fault, e.g. `decision/tier`. */
            readonly document?: string;
            readonly help?: string;
            readonly message: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
            /** @description RFC 6901 JSON Pointer into the document at fault; empty for the whole. */
            readonly pointer: string;
            /** @enum {unknown} */
            readonly severity: "error" | "warning";
        };
        /**
         * LeafTrace
         * @description One comparison: what was read on either side.
         */
        readonly LeafTrace: {
            readonly fact: string;
            readonly factValue?: unknown;
            /** @constant */
            readonly kind: "leaf";
            readonly operator: string;
            readonly parameter?: components["schemas"]["ParameterTrace"];
            readonly path?: string;
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
            readonly subject?: components["schemas"]["ParameterTrace"];
            readonly value?: unknown;
            readonly valueFact?: string;
        };
        /**
         * Limit
         * @description How many at most; 50 when left out.
         */
        readonly Limit: number;
        /**
         * Line
         * @description A sentence of a proof, the clauses it rests on, and the sentences under it.
         */
        readonly Line: {
            readonly clauses: readonly string[];
            readonly lines: readonly components["schemas"]["Line"][];
            readonly note?: string;
            /** @enum {unknown} */
            readonly result?: true | false | "unknown";
            readonly segments: readonly components["schemas"]["Segment"][];
        };
        /** LineIssues */
        readonly LineIssues: {
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description 1 is the first line of the file. */
            readonly line: number;
        };
        /**
         * Manifest
         * @description What a pack is, who it binds and who keeps it: `pack.json`.
         */
        readonly Manifest: {
            readonly $schema?: string;
            readonly appliesTo: components["schemas"]["Text"];
            readonly currency: string;
            readonly effectiveFrom: components["schemas"]["IsoDate"];
            /** @description The pack's id, kebab-case. */
            readonly id: string;
            /** @constant */
            readonly kind: "manifest";
            /** @description The role that interprets the policy. */
            readonly owner: components["schemas"]["Name"];
            readonly purpose: components["schemas"]["Text"];
            /** @description How long a clause stays checked. */
            readonly reviewEvery: components["schemas"]["ParameterReference"];
            readonly roles: {
                readonly [key: string]: components["schemas"]["Text"];
            };
            readonly sector: components["schemas"]["Text"];
            /** @description The record that the policy is mainly about. */
            readonly subject: components["schemas"]["Name"];
            /** @description IANA name. Days and hours of the policy are counted here, whoever asks from wherever. */
            readonly timeZone: string;
            readonly title: components["schemas"]["Text"];
            readonly version: string;
        };
        /**
         * Me
         * @description Who the credential says is asking.
         */
        readonly Me: {
            /** @description What the person's roles allow. */
            readonly may: readonly components["schemas"]["PermissionName"][];
            /** @description As the directory names the person; the id when it does not. */
            readonly name: string;
            readonly person: string;
            readonly roles: readonly string[];
            readonly tenant: string;
        };
        /**
         * Moment
         * @description A moment, RFC 3339 with an offset.
         */
        readonly Moment: string;
        /** Move */
        readonly Move: {
            readonly count: number;
            /** @description The first of them, at most 100. */
            readonly customers: readonly components["schemas"]["MovedCustomer"][];
            readonly from: string;
            readonly to: string;
        };
        /** MovedCustomer */
        readonly MovedCustomer: {
            /** @description The yearly purchases that the decision read, in major units; null when not known. */
            readonly amount: number | null;
            readonly id: string;
            readonly name: string;
        };
        /**
         * Multiply
         * @description The product of all.
         */
        readonly Multiply: {
            readonly multiply: readonly components["schemas"]["Expression"][];
        };
        /**
         * Name
         * @description A camelCase word. A company's own names carry the prefix `x_`.
         */
        readonly Name: string;
        /**
         * NamedCondition
         * @description A condition that the vocabulary declares once under a name.
         */
        readonly NamedCondition: {
            readonly condition: components["schemas"]["Name"];
            readonly name?: string;
            readonly priority?: number;
        };
        /** NamedTrace */
        readonly NamedTrace: {
            readonly condition: components["schemas"]["ConditionTrace"];
            /** @constant */
            readonly kind: "named";
            readonly name: string;
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /** NearCustomer */
        readonly NearCustomer: {
            /** @description In major units. */
            readonly amount: number;
            /** @description The amount less the new threshold, in major units. */
            readonly distance: number;
            readonly id: string;
            readonly name: string;
            /** @description The id of the parameter. */
            readonly threshold: string;
        };
        /**
         * NotOf
         * @description It does not hold.
         */
        readonly NotOf: {
            readonly name?: string;
            readonly not: components["schemas"]["Condition"];
            readonly priority?: number;
        };
        /** NotTrace */
        readonly NotTrace: {
            readonly condition: components["schemas"]["ConditionTrace"];
            /** @constant */
            readonly kind: "not";
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /**
         * OpenQuestion
         * @description A fact that nobody has told, with the outcome that each answer gives.
         */
        readonly OpenQuestion: {
            readonly fact: string;
            readonly label: string;
            readonly options: readonly components["schemas"]["QuestionOption"][];
        };
        /**
         * Operation
         * @description One named change, with what its author saw before it.
         */
        readonly Operation: {
            /** @description What is changed: `parameter:<id>`. */
            readonly at: string;
            readonly by?: string;
            /** @description The value that stood there when the operation was written. A different one is a conflict, not an overwrite. */
            readonly expect?: unknown;
            /** @description The day it holds from; the day of publication when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            /** @constant */
            readonly op: "set";
            /** @description The new value, in the parameter's own type. */
            readonly value: unknown;
            readonly why?: string;
        };
        /**
         * OutcomeChange
         * @description A change of one fact or two that gives another outcome.
         */
        readonly OutcomeChange: {
            readonly answer: string;
            readonly facts: readonly components["schemas"]["ChangedFact"][];
            readonly line: components["schemas"]["Line"];
            readonly value: unknown;
        };
        /**
         * Output
         * @description One part of the outcome, and the fact that it decides.
         */
        readonly Output: {
            /**
             * @description How several rules' values become one, under `collect`.
             * @enum {unknown}
             */
            readonly collect?: "list" | "sum" | "min" | "max" | "count" | "densest";
            /** @description The fact of the vocabulary that this output decides; without one it is only reported. */
            readonly fact?: components["schemas"]["DottedId"];
            readonly label?: components["schemas"]["Text"];
            /** @description Its type, when no fact declares it. */
            readonly value?: components["schemas"]["ValueType"];
        };
        /**
         * OverloadedManager
         * @description Somebody who would have more tier 1 customers than the policy allows.
         */
        readonly OverloadedManager: {
            readonly accounts: number;
            readonly limit: number;
            readonly managerId: string;
            readonly name: string;
        };
        /** PageQuery */
        readonly PageQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
        };
        /**
         * Parameter
         * @description A typed, bounded, dated value. Rules name it and never copy it.
         */
        readonly Parameter: {
            readonly bounds?: components["schemas"]["Bounds"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly help?: components["schemas"]["Text"];
            readonly id: components["schemas"]["DottedId"];
            readonly label: components["schemas"]["Text"];
            /** @description The day on which somebody last confirmed it. */
            readonly lastChecked?: components["schemas"]["IsoDate"];
            /** @description `null` is allowed and means: none. */
            readonly optional?: boolean;
            /**
             * @description `document`: the figure stands in the written policy. `default`: the document is silent and this is our suggestion (†).
             * @enum {unknown}
             */
            readonly source: "document" | "default";
            /**
             * @description What a company may do with it.
             * @enum {unknown}
             */
            readonly tailor: "free" | "tighten" | "locked";
            /**
             * @description For `tighten`: which direction is stricter.
             * @enum {unknown}
             */
            readonly tighter?: "lower" | "higher" | "subset" | "superset" | "denser";
            /** @description What kind of value it is. */
            readonly value: components["schemas"]["ValueType"];
            /** @description Its values, each in force from its day until the next one's. The first day is the policy's own. */
            readonly values: readonly components["schemas"]["DatedValue"][];
        };
        /**
         * ParameterCheck
         * @description A condition over parameters that a draft may break and a release may not.
         */
        readonly ParameterCheck: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            /** @description What is wrong when it does not hold. Slots show the values. */
            readonly message: components["schemas"]["Text"];
        };
        /**
         * ParameterReference
         * @description The value that a parameter has on the day that is asked about.
         */
        readonly ParameterReference: {
            readonly parameter: components["schemas"]["DottedId"];
        };
        /**
         * Parameters
         * @description The figures and choices of the policy that a company may set, and the checks that hold between them.
         */
        readonly Parameters: {
            readonly $schema?: string;
            readonly checks?: readonly components["schemas"]["ParameterCheck"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "parameters";
            readonly parameters: readonly components["schemas"]["Parameter"][];
            readonly title: components["schemas"]["Text"];
        };
        /** ParameterSegment */
        readonly ParameterSegment: {
            /** @description What it may be set to, in words. */
            readonly bounds?: string;
            /** @description The day from which this value is in force. */
            readonly from: string;
            /** @constant */
            readonly kind: "parameter";
            readonly label: string;
            readonly parameter: string;
            /** @enum {unknown} */
            readonly source: "document" | "default" | "company";
            /** @enum {unknown} */
            readonly tailor: "free" | "tighten" | "locked";
            readonly text: string;
            /** @description In the parameter's own type. */
            readonly value: unknown;
        };
        /** ParameterTrace */
        readonly ParameterTrace: {
            readonly from: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly source: "document" | "default" | "company";
            readonly value: unknown;
        };
        /**
         * People
         * @description Who works for the company, as far as the host's directory tells.
         */
        readonly People: {
            readonly items: readonly components["schemas"]["Person"][];
        };
        /**
         * PermissionName
         * @description Something that a role allows. Nobody approves a draft of their own, whatever they may.
         * @enum {unknown}
         */
        readonly PermissionName: "readPolicy" | "decide" | "readRecords" | "writeRecords" | "submitForms" | "editDrafts" | "publish";
        /** Person */
        readonly Person: {
            readonly id: string;
            /** @description What the person's roles in this API allow, where the directory knows them. */
            readonly may: readonly components["schemas"]["PermissionName"][];
            /** @description In the reader's language. */
            readonly name: string;
            /** @description The same in the reader's language. */
            readonly roleNames: readonly string[];
            /** @description Roles in the company, as the policy names them. */
            readonly roles: readonly string[];
        };
        /**
         * Policy
         * @description The policy as a document to read, in one language, on one day.
         */
        readonly Policy: {
            readonly appliesTo: string;
            /** @description The day that the figures are in force on. */
            readonly asOf: string;
            readonly chapters: readonly components["schemas"]["ChapterView"][];
            readonly counts: components["schemas"]["ClauseCounts"];
            readonly effectiveFrom: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            readonly purpose: string;
            readonly release: components["schemas"]["ReleaseReference"];
            readonly title: string;
            readonly version: string;
        };
        /** PolicyDocument */
        readonly PolicyDocument: components["schemas"]["Manifest"] | components["schemas"]["Chapter"] | components["schemas"]["Parameters"] | components["schemas"]["Vocabulary"] | components["schemas"]["Decision"] | components["schemas"]["Clock"] | components["schemas"]["Form"] | components["schemas"]["Cases"];
        /**
         * PolicyDocuments
         * @description The policy as data: the pack's documents with the company's changes in them.
         */
        readonly PolicyDocuments: {
            readonly documents: readonly components["schemas"]["PolicyDocument"][];
            readonly release: components["schemas"]["ReleaseReference"];
        };
        /** PolicyQuery */
        readonly PolicyQuery: {
            /** @description The day that is asked about; today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Show what was known at this moment; now when left out. */
            readonly knownAt?: components["schemas"]["Moment"];
        };
        /**
         * Problem
         * @description RFC 9457 problem details. Every answer that is not a success has this shape.
         */
        readonly Problem: {
            /** @description What went wrong this time, in the reader's language. */
            readonly detail: string;
            /** @description Everything that is wrong, with pointers into the body, the query or the document at fault. Messages are in the reader's language. */
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly status: number;
            /** @description The kind of problem in the reader's language. */
            readonly title: string;
            /** @description Names the kind of problem: the code of the first issue, as an address where it is explained. */
            readonly type: string;
        };
        /**
         * PublishRequest
         * @description From when, and why.
         */
        readonly PublishRequest: {
            /** @description The first day on which the change holds. */
            readonly from: components["schemas"]["IsoDate"];
            readonly reason: string;
        };
        /** QuestionOption */
        readonly QuestionOption: {
            readonly answer: string;
            readonly text: string;
            /** @description Null when it would still be open. */
            readonly value: unknown;
        };
        /**
         * RecordBody
         * @description The record's fields, as the vocabulary declares them; null takes a field out.
         */
        readonly RecordBody: {
            readonly [key: string]: unknown;
        };
        /**
         * RecordDefinition
         * @description What is kept about one thing, for aggregates to look at. The id field is text and always there.
         */
        readonly RecordDefinition: {
            /** @description The plural name under which a subject's records are supplied. */
            readonly collection: components["schemas"]["Name"];
            /** @description Its fields. Left out for the record whose fields are the facts `<record>.<field>`. */
            readonly fields?: {
                readonly [key: string]: components["schemas"]["RecordField"];
            };
            /** @description The field that identifies it. */
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
            /**
             * @description What it means when a subject has none stored: there are none (`empty`, also when left out), or nobody has told (`unknown`).
             * @enum {unknown}
             */
            readonly none?: "empty" | "unknown";
            /** @description What the numbers begin with that a form gives: `T` makes T-2026-0001. Left out: the first letter of the record's name. */
            readonly prefix?: string;
            /** @description The field that names the subject it belongs to. */
            readonly subject?: components["schemas"]["Name"];
        };
        /**
         * RecordField
         * @description One field of a record, typed like a fact.
         */
        readonly RecordField: {
            /** @description What it means when the field is missing; unknown when this is left out. */
            readonly absent?: number | string | boolean;
            readonly label: components["schemas"]["Text"];
            readonly value: components["schemas"]["ValueType"];
        };
        /** RecordList */
        readonly RecordList: {
            readonly items: readonly components["schemas"]["StoredRecord"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** RecordQuery */
        readonly RecordQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            /** @description Only records with this text in their id or in one of their text fields; upper and lower case are the same. */
            readonly q?: string;
            /** @description Only records about this subject. */
            readonly subject?: string;
        };
        /**
         * RejectRequest
         * @description What the author should change.
         */
        readonly RejectRequest: {
            readonly comment: string;
        };
        /**
         * Release
         * @description An immutable published snapshot of the policy.
         */
        readonly Release: {
            /** @description The id of the second person who approved it; null for what needs none. */
            readonly approver: string | null;
            /** @description The second person's name. */
            readonly approverName: string | null;
            /** @description The id of whoever wrote the change. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            readonly changes: readonly components["schemas"]["Change"][];
            readonly effectiveFrom: string;
            readonly id: string;
            /** @description 1, 2, 3 … within the company. */
            readonly number: number;
            readonly operations: components["schemas"]["Tailoring"];
            readonly reason: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly recordedAt: string;
            /** @description The release whose figures this one brings back. */
            readonly rolledBackTo: string | null;
            readonly sentences: readonly components["schemas"]["SentenceChange"][];
        };
        /** ReleaseList */
        readonly ReleaseList: {
            readonly items: readonly components["schemas"]["ReleaseSummary"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * ReleaseReference
         * @description Which release an answer rests on.
         */
        readonly ReleaseReference: {
            /** @description The id of the second person who approved it; null for what needs none. */
            readonly approver: string | null;
            /** @description The second person's name. */
            readonly approverName: string | null;
            /** @description The id of whoever wrote the change. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            readonly effectiveFrom: string;
            readonly id: string;
            /** @description 1, 2, 3 … within the company. */
            readonly number: number;
            readonly reason: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly recordedAt: string;
        };
        /** ReleaseSummary */
        readonly ReleaseSummary: {
            /** @description The id of the second person who approved it; null for what needs none. */
            readonly approver: string | null;
            /** @description The second person's name. */
            readonly approverName: string | null;
            /** @description The id of whoever wrote the change. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            readonly effectiveFrom: string;
            readonly id: string;
            /** @description 1, 2, 3 … within the company. */
            readonly number: number;
            readonly reason: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly recordedAt: string;
            /** @description The release whose figures this one brings back. */
            readonly rolledBackTo: string | null;
        };
        /**
         * RenamedField
         * @description A field whose id changed; old answers are read under the new one.
         */
        readonly RenamedField: {
            readonly from: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
            readonly to: components["schemas"]["Name"];
        };
        /**
         * RetiredField
         * @description A field that is no longer asked; its answers stay.
         */
        readonly RetiredField: {
            readonly id: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
        };
        /**
         * Rule
         * @description When `conditions` hold, the decision says what `event.params` says.
         */
        readonly Rule: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly conditions: components["schemas"]["Condition"];
            /** RuleEvent */
            readonly event: {
                /** @description One entry per output: a literal, `{fact}` or `{parameter}`. `undetermined: true` says that people must settle it; `reason` names why. */
                readonly params: {
                    readonly reason?: string;
                    /** @constant */
                    readonly undetermined?: true;
                } & {
                    readonly [key: string]: unknown;
                };
                /** @description The decision's id. */
                readonly type: components["schemas"]["Name"];
            };
            /** @description This rule overrides the named one whenever it holds. */
            readonly exceptionOf?: string;
            /** @description Unique within the decision. */
            readonly name: string;
            /** @description Higher comes first; 1 when left out. Within a priority the order of the document counts. */
            readonly priority?: number;
            readonly title?: components["schemas"]["Text"];
        };
        /** RuleTrace */
        readonly RuleTrace: {
            readonly applied: boolean;
            readonly clauses: readonly string[];
            readonly condition: components["schemas"]["ConditionTrace"];
            readonly name: string;
            readonly overriddenBy?: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /**
         * RunRelease
         * @description The release whose figures were the newest in force on these days.
         */
        readonly RunRelease: {
            readonly id: string;
            readonly number: number;
        };
        /**
         * Section
         * @description A numbered heading and the clauses under it. A section without a title is a clause that stands alone.
         */
        readonly Section: {
            readonly clauses: readonly components["schemas"]["Clause"][];
            readonly id: components["schemas"]["ClauseId"];
            readonly title?: components["schemas"]["Text"];
        };
        /** SectionView */
        readonly SectionView: {
            readonly clauses: readonly components["schemas"]["ClauseView"][];
            readonly id: string;
            readonly title?: string;
        };
        /**
         * Segment
         * @description A piece of a sentence. A parameter or a fact keeps its id, so that a page can show it as a chip.
         */
        readonly Segment: components["schemas"]["TextSegment"] | components["schemas"]["FactSegment"] | components["schemas"]["ParameterSegment"];
        /**
         * SentenceChange
         * @description A clause whose sentence reads differently.
         */
        readonly SentenceChange: {
            readonly after: readonly components["schemas"]["Segment"][];
            readonly before: readonly components["schemas"]["Segment"][];
            readonly clause: string;
            readonly from: string;
        };
        /** SeveralTrace */
        readonly SeveralTrace: {
            readonly conditions: readonly components["schemas"]["ConditionTrace"][];
            /** @enum {unknown} */
            readonly kind: "all" | "any";
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /**
         * Span
         * @description A half-open run of days `[first, last)`. `trailing` ends the day before today; `calendar` is a whole calendar period (offset -1: the one before) or, with `toDate`, its part before today; `anniversary` is the current year counted from a date.
         */
        readonly Span: {
            readonly trailing: {
                readonly amount: number;
                /** @enum {unknown} */
                readonly unit: "day" | "month" | "year";
            };
        } | {
            /** @enum {unknown} */
            readonly calendar: "month" | "quarter" | "halfYear" | "year";
            readonly offset?: number;
            readonly toDate?: boolean;
        } | {
            readonly anniversary: components["schemas"]["FactReference"];
        };
        /**
         * StoredRecord
         * @description One customer, order, visit …: what facts are read from.
         */
        readonly StoredRecord: {
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly createdAt: string;
            /** @description Its fields, as the vocabulary declares them. */
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly id: string;
            /** @description Whom it is about. */
            readonly subject: string | null;
            readonly type: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /** SubmissionRequest */
        readonly SubmissionRequest: {
            /** @description By field id; null empties a field that has a default. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The revision that was filled in; the current one when left out. */
            readonly revision?: string;
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /**
         * SubmitRequest
         * @description From when the change is to hold, and why.
         */
        readonly SubmitRequest: {
            /** @description The first day on which the change is to hold. */
            readonly from: components["schemas"]["IsoDate"];
            readonly reason: string;
        };
        /**
         * Submitted
         * @description What a submission made, and what the policy says about it.
         */
        readonly Submitted: {
            /** @description The decisions and deadlines about the record, explained, by their ids. */
            readonly decisions: {
                readonly [key: string]: components["schemas"]["DecisionAnswer"];
            };
            /** RecordReference */
            readonly record: {
                readonly id: string;
                readonly type: string;
            };
        };
        /**
         * Subtract
         * @description The first less the others.
         */
        readonly Subtract: {
            readonly subtract: readonly components["schemas"]["Expression"][];
        };
        /**
         * Tailoring
         * @description An ordered list of named operations on top of a pack. A draft is such a list.
         */
        readonly Tailoring: readonly components["schemas"]["Operation"][];
        /**
         * Target
         * @description One deadline of the clock.
         */
        readonly Target: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description A budget counted from the start, or a fact that promises the moment. */
            readonly due: components["schemas"]["Budget"] | components["schemas"]["FactReference"];
            /** @description Roles that hear of it when it is breached. */
            readonly escalate?: readonly components["schemas"]["Name"][];
            readonly id: components["schemas"]["Name"];
            /** @description Roles that hear of it when it starts. */
            readonly notify?: readonly components["schemas"]["Name"][];
            /** @description The date-time fact that stops it. Stopping exactly at the due moment is in time. */
            readonly stop: components["schemas"]["FactReference"];
            /** @description Targets that this one replaces from now on; a breach that has happened stays. */
            readonly supersedes?: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The target exists only when this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** TargetTrace */
        readonly TargetTrace: {
            readonly amount?: components["schemas"]["ParameterTrace"];
            /** @enum {unknown} */
            readonly applies: true | false | "unknown";
            readonly clauses: readonly string[];
            readonly condition?: components["schemas"]["ConditionTrace"];
            readonly count?: string;
            readonly due?: string;
            readonly id: string;
            readonly start?: string;
            /** @enum {unknown} */
            readonly status?: "running" | "met" | "breached";
            readonly stoppedAt?: string;
        };
        /**
         * Text
         * @description A text that a person reads, complete in both languages.
         */
        readonly Text: {
            readonly en: string;
            readonly "zh-CN": string;
        };
        /** TextSegment */
        readonly TextSegment: {
            /** @constant */
            readonly kind: "text";
            readonly text: string;
        };
        /**
         * Today
         * @description The day that is asked about.
         */
        readonly Today: {
            /** @constant */
            readonly today: true;
        };
        /**
         * Trace
         * @description The proof of a decision: everything that was read and how it was judged.
         */
        readonly Trace: {
            readonly asOf: string;
            readonly decision: string;
            readonly decisions: {
                readonly [key: string]: components["schemas"]["Trace"];
            };
            readonly facts: readonly components["schemas"]["FactTrace"][];
            readonly policy: {
                readonly id: string;
                readonly release?: string;
                readonly version: string;
            };
            readonly rules: readonly components["schemas"]["RuleTrace"][];
            readonly targets?: readonly components["schemas"]["TargetTrace"][];
        };
        /**
         * ValueType
         * @description What kind of value this is, with what belongs to it: the currency of money, the unit of a duration, the options of an enum.
         */
        readonly ValueType: {
            /** @description For `money`. */
            readonly currency?: string;
            /** @description For `enum` and for a list of an enum: which one. */
            readonly enum?: components["schemas"]["Name"];
            /**
             * @description For `list`: what it holds.
             * @enum {unknown}
             */
            readonly of?: "enum" | "text" | "timeRange" | "reference" | "role" | "calendarKey" | "file";
            /**
             * @description Money or a number per period.
             * @enum {unknown}
             */
            readonly per?: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            /** @description For `reference`: which record. */
            readonly to?: components["schemas"]["Name"];
            /** @enum {unknown} */
            readonly type: "text" | "boolean" | "integer" | "number" | "percent" | "money" | "duration" | "date" | "dateTime" | "monthDay" | "weekTime" | "timeRange" | "enum" | "list" | "cadence" | "role" | "reference" | "file";
            /**
             * @description For `duration`: what the number counts. For a number: what is counted.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day" | "workingDay" | "week" | "month" | "year" | "person" | "customer" | "complaint" | "answer" | "level" | "point";
        };
        /** VisitCapacity */
        readonly VisitCapacity: {
            readonly accountManagers: number;
            /** @description Tier 1 customers that one account manager may have. */
            readonly perManager: number;
            /** @description Visits a month when every account manager has as many tier 1 customers as the policy allows, at the cadence in force. */
            readonly perMonth: number;
        };
        /**
         * VisitImpact
         * @description The visits that the policy asks for; absent when it asks for none.
         */
        readonly VisitImpact: {
            readonly after: components["schemas"]["VisitLoad"];
            readonly before: components["schemas"]["VisitLoad"];
            readonly capacity?: components["schemas"]["VisitCapacity"];
            readonly overloaded: readonly components["schemas"]["OverloadedManager"][];
        };
        /** VisitLoad */
        readonly VisitLoad: {
            /** @description The same by the outcome of the decision. */
            readonly byTier: {
                readonly [key: string]: number;
            };
            /** @description Visits that the policy asks for in an average month, to two decimals. */
            readonly perMonth: number;
        };
        /**
         * Vocabulary
         * @description The words that rules may use: enums, records, facts and named conditions.
         */
        readonly Vocabulary: {
            readonly $schema?: string;
            readonly conditions?: readonly components["schemas"]["ConditionDefinition"][];
            readonly enums?: {
                readonly [key: string]: components["schemas"]["EnumDefinition"];
            };
            readonly facts?: readonly components["schemas"]["Fact"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "vocabulary";
            readonly records?: {
                readonly [key: string]: components["schemas"]["RecordDefinition"];
            };
            readonly title: components["schemas"]["Text"];
        };
        /**
         * WholeMonths
         * @description Complete months between two days; a month is complete on the same day of the month, or on the last day of a shorter one.
         */
        readonly WholeMonths: {
            readonly wholeMonths: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            };
        };
        /**
         * Window
         * @description Which records count, by the day of one of their fields.
         */
        readonly Window: {
            /** @description The date or date-time field that places a record in time. */
            readonly at: components["schemas"]["Name"];
            readonly span: components["schemas"]["Span"] | {
                readonly as: {
                    readonly [key: string]: components["schemas"]["Span"];
                };
                readonly parameter: components["schemas"]["DottedId"];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Add = components['schemas']['Add'];
export type Aggregate = components['schemas']['Aggregate'];
export type AllOf = components['schemas']['AllOf'];
export type AnyOf = components['schemas']['AnyOf'];
export type ApproveRequest = components['schemas']['ApproveRequest'];
export type ArtefactView = components['schemas']['ArtefactView'];
export type Bounds = components['schemas']['Bounds'];
export type Budget = components['schemas']['Budget'];
export type CadenceValue = components['schemas']['CadenceValue'];
export type Case = components['schemas']['Case'];
export type CaseFailure = components['schemas']['CaseFailure'];
export type Cases = components['schemas']['Cases'];
export type CasesSummary = components['schemas']['CasesSummary'];
export type Change = components['schemas']['Change'];
export type ChangedFact = components['schemas']['ChangedFact'];
export type Chapter = components['schemas']['Chapter'];
export type ChapterView = components['schemas']['ChapterView'];
export type Choice = components['schemas']['Choice'];
export type ChoiceOffer = components['schemas']['ChoiceOffer'];
export type ChosenByParameter = components['schemas']['ChosenByParameter'];
export type Clause = components['schemas']['Clause'];
export type ClauseCounts = components['schemas']['ClauseCounts'];
export type ClauseId = components['schemas']['ClauseId'];
export type ClauseIds = components['schemas']['ClauseIds'];
export type ClauseView = components['schemas']['ClauseView'];
export type Clock = components['schemas']['Clock'];
export type Comparison = components['schemas']['Comparison'];
export type ComputationTrace = components['schemas']['ComputationTrace'];
export type Condition = components['schemas']['Condition'];
export type ConditionDefinition = components['schemas']['ConditionDefinition'];
export type ConditionTrace = components['schemas']['ConditionTrace'];
export type Creates = components['schemas']['Creates'];
export type Cursor = components['schemas']['Cursor'];
export type CustomerAmount = components['schemas']['CustomerAmount'];
export type DatedValue = components['schemas']['DatedValue'];
export type Decision = components['schemas']['Decision'];
export type DecisionAnswer = components['schemas']['DecisionAnswer'];
export type DecisionEvent = components['schemas']['DecisionEvent'];
export type DecisionHistory = components['schemas']['DecisionHistory'];
export type DecisionHistoryQuery = components['schemas']['DecisionHistoryQuery'];
export type DecisionRequest = components['schemas']['DecisionRequest'];
export type DecisionRun = components['schemas']['DecisionRun'];
export type DecisionTask = components['schemas']['DecisionTask'];
export type Distribution = components['schemas']['Distribution'];
export type Divide = components['schemas']['Divide'];
export type DocumentsQuery = components['schemas']['DocumentsQuery'];
export type DottedId = components['schemas']['DottedId'];
export type Draft = components['schemas']['Draft'];
export type DraftBody = components['schemas']['DraftBody'];
export type DraftList = components['schemas']['DraftList'];
export type DraftQuery = components['schemas']['DraftQuery'];
export type DraftStatus = components['schemas']['DraftStatus'];
export type EmptyQuery = components['schemas']['EmptyQuery'];
export type EnumDefinition = components['schemas']['EnumDefinition'];
export type EvaluateRequest = components['schemas']['EvaluateRequest'];
export type Expectation = components['schemas']['Expectation'];
export type Explanation = components['schemas']['Explanation'];
export type Expression = components['schemas']['Expression'];
export type Fact = components['schemas']['Fact'];
export type FactReference = components['schemas']['FactReference'];
export type FactSegment = components['schemas']['FactSegment'];
export type FactTrace = components['schemas']['FactTrace'];
export type FieldReference = components['schemas']['FieldReference'];
export type FieldStateView = components['schemas']['FieldStateView'];
export type FollowUp = components['schemas']['FollowUp'];
export type Form = components['schemas']['Form'];
export type FormCheck = components['schemas']['FormCheck'];
export type FormField = components['schemas']['FormField'];
export type FormQuery = components['schemas']['FormQuery'];
export type FormSection = components['schemas']['FormSection'];
export type FormStateView = components['schemas']['FormStateView'];
export type FormView = components['schemas']['FormView'];
export type Health = components['schemas']['Health'];
export type Impact = components['schemas']['Impact'];
export type ImpactQuery = components['schemas']['ImpactQuery'];
export type ImpactRequest = components['schemas']['ImpactRequest'];
export type ImportQuery = components['schemas']['ImportQuery'];
export type ImportResult = components['schemas']['ImportResult'];
export type IsoDate = components['schemas']['IsoDate'];
export type Issue = components['schemas']['Issue'];
export type LeafTrace = components['schemas']['LeafTrace'];
export type Limit = components['schemas']['Limit'];
export type Line = components['schemas']['Line'];
export type LineIssues = components['schemas']['LineIssues'];
export type Manifest = components['schemas']['Manifest'];
export type Me = components['schemas']['Me'];
export type Moment = components['schemas']['Moment'];
export type Move = components['schemas']['Move'];
export type MovedCustomer = components['schemas']['MovedCustomer'];
export type Multiply = components['schemas']['Multiply'];
export type Name = components['schemas']['Name'];
export type NamedCondition = components['schemas']['NamedCondition'];
export type NamedTrace = components['schemas']['NamedTrace'];
export type NearCustomer = components['schemas']['NearCustomer'];
export type NotOf = components['schemas']['NotOf'];
export type NotTrace = components['schemas']['NotTrace'];
export type OpenQuestion = components['schemas']['OpenQuestion'];
export type Operation = components['schemas']['Operation'];
export type OutcomeChange = components['schemas']['OutcomeChange'];
export type Output = components['schemas']['Output'];
export type OverloadedManager = components['schemas']['OverloadedManager'];
export type PageQuery = components['schemas']['PageQuery'];
export type Parameter = components['schemas']['Parameter'];
export type ParameterCheck = components['schemas']['ParameterCheck'];
export type ParameterReference = components['schemas']['ParameterReference'];
export type Parameters = components['schemas']['Parameters'];
export type ParameterSegment = components['schemas']['ParameterSegment'];
export type ParameterTrace = components['schemas']['ParameterTrace'];
export type People = components['schemas']['People'];
export type PermissionName = components['schemas']['PermissionName'];
export type Person = components['schemas']['Person'];
export type Policy = components['schemas']['Policy'];
export type PolicyDocument = components['schemas']['PolicyDocument'];
export type PolicyDocuments = components['schemas']['PolicyDocuments'];
export type PolicyQuery = components['schemas']['PolicyQuery'];
export type Problem = components['schemas']['Problem'];
export type PublishRequest = components['schemas']['PublishRequest'];
export type QuestionOption = components['schemas']['QuestionOption'];
export type RecordBody = components['schemas']['RecordBody'];
export type RecordDefinition = components['schemas']['RecordDefinition'];
export type RecordField = components['schemas']['RecordField'];
export type RecordList = components['schemas']['RecordList'];
export type RecordQuery = components['schemas']['RecordQuery'];
export type RejectRequest = components['schemas']['RejectRequest'];
export type Release = components['schemas']['Release'];
export type ReleaseList = components['schemas']['ReleaseList'];
export type ReleaseReference = components['schemas']['ReleaseReference'];
export type ReleaseSummary = components['schemas']['ReleaseSummary'];
export type RenamedField = components['schemas']['RenamedField'];
export type RetiredField = components['schemas']['RetiredField'];
export type Rule = components['schemas']['Rule'];
export type RuleTrace = components['schemas']['RuleTrace'];
export type RunRelease = components['schemas']['RunRelease'];
export type Section = components['schemas']['Section'];
export type SectionView = components['schemas']['SectionView'];
export type Segment = components['schemas']['Segment'];
export type SentenceChange = components['schemas']['SentenceChange'];
export type SeveralTrace = components['schemas']['SeveralTrace'];
export type Span = components['schemas']['Span'];
export type StoredRecord = components['schemas']['StoredRecord'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type SubmitRequest = components['schemas']['SubmitRequest'];
export type Submitted = components['schemas']['Submitted'];
export type Subtract = components['schemas']['Subtract'];
export type Tailoring = components['schemas']['Tailoring'];
export type Target = components['schemas']['Target'];
export type TargetTrace = components['schemas']['TargetTrace'];
export type Text = components['schemas']['Text'];
export type TextSegment = components['schemas']['TextSegment'];
export type Today = components['schemas']['Today'];
export type Trace = components['schemas']['Trace'];
export type ValueType = components['schemas']['ValueType'];
export type VisitCapacity = components['schemas']['VisitCapacity'];
export type VisitImpact = components['schemas']['VisitImpact'];
export type VisitLoad = components['schemas']['VisitLoad'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type WholeMonths = components['schemas']['WholeMonths'];
export type Window = components['schemas']['Window'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getLive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decide: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `facts/unknown`, `input/not-a-date`, `input/not-a-moment`, `policy/not-in-force`, `server/nobody-to-decide-for`, `server/nothing-to-record` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDecisionHistory: {
        readonly parameters: {
            readonly query: {
                readonly from?: components["schemas"]["IsoDate"];
                readonly locale?: "zh-CN" | "en";
                readonly step?: "month" | "quarter";
                readonly subject: string;
                readonly to?: components["schemas"]["IsoDate"];
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionHistory"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `server/too-many-days` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly status?: components["schemas"]["DraftStatus"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `tailoring/locked`, `tailoring/unknown-target` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replaceDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-submitted` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `tailoring/locked`, `tailoring/unknown-target` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/if-match-missing` */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-submitted` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/if-match-missing` */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-draft` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-not-submitted`, `server/draft-rejected`, `server/idempotency-key-reused`, `server/publish-raced`, `tailoring/conflict` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `tailoring/loosened` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraftImpact: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly decision?: string;
                readonly locale?: "zh-CN" | "en";
                readonly rehearse?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release`, `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-draft` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-rejected`, `server/idempotency-key-reused`, `server/publish-raced`, `tailoring/conflict` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `server/draft-empty`, `server/no-such-time`, `tailoring/loosened` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rejectDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-draft` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-not-submitted`, `server/draft-rejected`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-rejected`, `server/draft-submitted`, `server/idempotency-key-reused`, `tailoring/conflict` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `server/draft-empty`, `server/no-such-time`, `tailoring/loosened` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-not-submitted`, `server/draft-rejected`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getForm: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly evaluateForm: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EvaluateRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormStateView"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitForm: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/form-changed`, `server/idempotency-key-reused`, `server/number-taken` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `form/check`, `form/missing`, `server/id-mismatch`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getImpact: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["People"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPolicy: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly knownAt?: components["schemas"]["Moment"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `input/not-a-moment`, `policy/not-in-force` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPolicyDocuments: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly knownAt?: components["schemas"]["Moment"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyDocuments"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `input/not-a-moment` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRecords: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly q?: string;
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRecord: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredRecord"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putRecord: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredRecord"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `facts/unknown-field`, `server/decided-fact`, `server/id-mismatch` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importRecords: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
                readonly onError?: "abort" | "skip";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-ndjson": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/import-refused` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReleases: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReleaseList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRelease: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rollBackRelease: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/publish-raced` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `policy/case-failed`, `server/no-such-time` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
