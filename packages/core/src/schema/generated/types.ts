// Generated from /schemas by `npm run gen`. Do not edit.
export interface components {
    schemas: {
        /** @description The figure without its sign. */
        readonly Absolute: {
            readonly absolute: components["schemas"]["Expression"];
        };
        /** @description The sum of all. */
        readonly Add: {
            readonly add: readonly components["schemas"]["Expression"][];
        };
        /** @description An address in China, by its parts. */
        readonly Address: {
            readonly city?: string;
            readonly district?: string;
            /** @description Street, number and what else leads there. */
            readonly line?: string;
            /** @description Six digits. */
            readonly postalCode?: string;
            readonly province?: string;
        };
        /** @description One answer from many records. No records is 0; there is no `avg`, `min`, `max` or `last` of none (notApplicable), and of none `some` is false and `every` and `none` are true. An absent collection is unknown. */
        readonly Aggregate: {
            /**
             * @description `countDistinct` counts the different values. `some`, `every` and `none` tell whether records of the window meet `where`.
             * @enum {unknown}
             */
            readonly aggregate: "sum" | "count" | "countDistinct" | "avg" | "min" | "max" | "last" | "some" | "every" | "none";
            /** @description The collection, by its plural name. */
            readonly of: components["schemas"]["Name"];
            readonly value?: components["schemas"]["Expression"];
            /** @description Only records for which this holds; its facts are the record's fields. */
            readonly where?: components["schemas"]["Condition"];
            readonly window?: components["schemas"]["Window"];
        };
        /** @description Every one holds. An empty list holds. */
        readonly AllOf: {
            readonly all: readonly components["schemas"]["Condition"][];
            readonly name?: string;
            readonly priority?: number;
        };
        /** @description At least one holds. An empty list is refused. */
        readonly AnyOf: {
            readonly any: readonly components["schemas"]["Condition"][];
            readonly name?: string;
            readonly priority?: number;
        };
        /** @description One argument of a computed fact. */
        readonly ArgumentDefinition: {
            /** @description What it is when `params` leave it out; left out, `params` must name it. */
            readonly default?: number | string | boolean;
            readonly label: components["schemas"]["Text"];
            readonly value: components["schemas"]["ValueType"];
        };
        /** @description An argument of the computed fact in which this stands. */
        readonly ArgumentReference: {
            readonly argument: components["schemas"]["Name"];
        };
        /** @description Moves a span back: the same days, so long ago. A day that an earlier month lacks becomes its last. */
        readonly Before: {
            readonly amount: number;
            /** @enum {unknown} */
            readonly unit: "day" | "week" | "month" | "year";
        };
        /** @description The range that makes sense at all, in the parameter's own unit; for a cadence, in times per `per`. */
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
        /** @description An amount of time and how it is counted. Days say how they count, where they end and whether they roll over a closed day. */
        readonly Budget: {
            /** @description A number, a parameter, or a fact of type `duration`, such as one that a decision decides. */
            readonly amount: number | components["schemas"]["ParameterReference"] | components["schemas"]["FactReference"];
            /** @description The calendar to count on; that of the policy when left out. */
            readonly calendar?: components["schemas"]["Name"];
            /** @description Never left out: an amount alone is refused with the choices. elapsed: by the clock, day and night · business: opening hours only · civilDays: the start day does not count · workingDays: the same on working days · sameTimeWorkingDays: the same time of day n working days later. */
            readonly count?: ("elapsed" | "business" | "civilDays" | "workingDays" | "sameTimeWorkingDays") | components["schemas"]["ChosenByParameter"];
            /** @description For working days: what begins later than this time of day, or on a closed day, counts as begun on the next working day. */
            readonly cutOff?: string;
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
             * @description Only with a literal amount; a parameter or a fact brings its own.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day" | "workingDay";
        };
        /** @description Something that is owed again and again: at least so many times in every week, month, quarter or year. */
        readonly Cadence: {
            readonly $schema?: string;
            /** @description A day from which whole periods run on, instead of those of the calendar: month by month from the 31st ends on the 28th and again on the 31st. */
            readonly anchor?: components["schemas"]["FactReference"];
            /** @description The calendar whose working days count; that of the policy when left out. */
            readonly calendar?: components["schemas"]["Name"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly done: components["schemas"]["Done"];
            readonly duties: readonly components["schemas"]["Duty"][];
            /** @description The record that the duties are about. Left out: the company itself owes them once. */
            readonly each?: components["schemas"]["Name"];
            readonly exempt?: readonly components["schemas"]["Exemption"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "cadence";
            /**
             * @description Of several duties that hold for the same record: the densest alone, with what it accepts, or each of them.
             * @enum {unknown}
             */
            readonly owed: "densest" | "each";
            /** @description A period in which the duty begins late: it is not owed, owed in full, or in proportion, rounded down. One in which it ends early is not owed, or in proportion. */
            readonly partialPeriod: ("exempt" | "immediate" | "prorated") | components["schemas"]["ChosenByParameter"];
            /** @description `calendar`: whole weeks (Monday to Sunday), months, quarters, half-years, years. `rolling`: no gap may be longer than a week, 31, 92, 184 or 366 days. */
            readonly periods: ("calendar" | "rolling") | components["schemas"]["ChosenByParameter"];
            /** @description Where a period ends that would end on a closed day. `modifiedFollowing` goes on to the next working day, but never into another month. Left out: it stays. */
            readonly shift?: components["schemas"]["Shift"];
            /** @description The day before which nothing is owed, e.g. the first day of cooperation. */
            readonly since?: components["schemas"]["FactReference"];
            readonly title: components["schemas"]["Text"];
        };
        /** @description At least `times` in every `per`. */
        readonly CadenceValue: {
            /** @enum {unknown} */
            readonly per: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            readonly times: number;
        };
        /** @description Opening hours, closed days and make-up workdays; and the days that have a name. A layer names the calendar under it and says only what differs. */
        readonly Calendar: {
            readonly $schema?: string;
            /** @description The first day that the days above cover. Left out, they cover the past as a whole. */
            readonly announcedFrom?: components["schemas"]["IsoDate"];
            /** @description The last day that has been announced. Days after it are assumptions. */
            readonly announcedThrough?: components["schemas"]["IsoDate"];
            /**
             * @description What a date outside the announced days is: an answer that says what it assumes (when left out), or no answer.
             * @enum {unknown}
             */
            readonly beyond?: "provisional" | "undetermined";
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description The days that differ from the week, each at most once. */
            readonly days?: readonly components["schemas"]["ExactDay"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "calendar";
            /** @description Hours that hold from a day on, in place of those above. Of several that have come, the one with the latest day wins, each for what it says. */
            readonly later?: readonly components["schemas"]["LaterHours"][];
            /** @description The hours of make-up workdays. Left out, one keeps the hours of its weekday, or takes those of the first open weekday when its own is closed. */
            readonly makeUpHours?: readonly components["schemas"]["Hours"][];
            /** @description Days with a name, which parameters of type list of calendarKey and care dates choose from. Nobody is off because of them. */
            readonly named?: {
                readonly [key: string]: components["schemas"]["NamedDay"];
            };
            /** @description The weekly hours, in place of those of the calendar under it. A weekday that is not named is closed. */
            readonly open?: readonly components["schemas"]["Opening"][];
            /** @description The calendar under this one. What stands here wins over it: state, company, team, person. */
            readonly over?: components["schemas"]["Name"];
            /** @description Where the days come from. */
            readonly sources?: readonly components["schemas"]["CalendarSource"][];
            /** @description IANA name; that of the calendar under it, or else the policy's, when left out. */
            readonly timeZone?: string;
            readonly title: components["schemas"]["Text"];
            /** @description Which edition of the days this is, e.g. the day of the last notice that went into it. Every answer that was counted here names it. */
            readonly version?: string;
        };
        /** @description A notice that announced days. */
        readonly CalendarSource: {
            readonly from: components["schemas"]["IsoDate"];
            readonly issued: components["schemas"]["IsoDate"];
            /** @description The number that its publisher gave it. */
            readonly number?: string;
            readonly through: components["schemas"]["IsoDate"];
            readonly title: components["schemas"]["Text"];
            readonly url?: string;
        };
        /** @description Days of the year on which something is due: festivals, birthdays, a day of one's own. */
        readonly CareDates: {
            readonly $schema?: string;
            /** @description The calendar that names the days, and whose working days count; that of the policy when left out. */
            readonly calendar?: components["schemas"]["Name"];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The record that is cared for. Left out: the company itself has the date. */
            readonly each?: components["schemas"]["Name"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "careDates";
            readonly occasions: readonly components["schemas"]["Occasion"][];
            /** @description Hours in which nobody is disturbed: a task that would appear in them appears when they end. Over midnight they go on counting, 21:00-32:00 is until eight. */
            readonly quiet?: components["schemas"]["Hours"] | components["schemas"]["ParameterReference"];
            readonly title: components["schemas"]["Text"];
        };
        /** @description What has to be done, and who does it. */
        readonly CareTask: {
            /** @description The form that is filed to do it. */
            readonly form?: components["schemas"]["Name"];
            readonly id: components["schemas"]["Name"];
            readonly owner: components["schemas"]["Recipient"];
            readonly title: components["schemas"]["Text"];
        };
        /** @description One situation with its known answer, or the reason why it waits. */
        readonly Case: {
            readonly asOf?: components["schemas"]["IsoDate"];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The logs of clocks, by their ids: what happened beside what the facts tell. */
            readonly events?: {
                readonly [key: string]: readonly components["schemas"]["ClockEvent"][];
            };
            readonly expect?: components["schemas"]["Expectation"];
            readonly given?: Record<string, never>;
            readonly id: string;
            /** @description The moment at which deadlines are looked at, ISO 8601. */
            readonly now?: string;
            /** @description Why the engine cannot run this case yet. */
            readonly pending?: components["schemas"]["Text"];
            /** @description Parameters that differ in this case. */
            readonly set?: Record<string, never>;
            /** @description The records of `base` to begin with. */
            readonly start?: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The same situation with other figures. Each overlays `set` and `given`. */
            readonly variants?: readonly {
                /** @description The logs of clocks, by their ids: what happened beside what the facts tell. */
                readonly events?: {
                    readonly [key: string]: readonly components["schemas"]["ClockEvent"][];
                };
                readonly expect: components["schemas"]["Expectation"];
                readonly given?: Record<string, never>;
                /** @description The moment at which deadlines are looked at, ISO 8601. */
                readonly now?: string;
                readonly set?: Record<string, never>;
            }[];
        };
        /** @description Worked examples with known answers. They stand beside the rules and are run before every release. */
        readonly Cases: {
            readonly $schema?: string;
            /** @description The day on which the cases play, unless one says otherwise. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Complete records that every case starts from; `given` overlays them, `null` takes a field out. */
            readonly base?: {
                readonly [key: string]: Record<string, never>;
            };
            readonly cases?: readonly components["schemas"]["Case"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "cases";
            readonly title: components["schemas"]["Text"];
        };
        /** @description A comparison whose left side is the column's fact. */
        readonly CellComparison: {
            readonly operator: string;
            /** @description A literal, a list, `{fact}` or `{parameter}`. */
            readonly value: unknown;
        };
        /** @description A plain value under the column's operator, one comparison, all of several (a range), or any of several. */
        readonly CellTest: (number | string | boolean) | readonly (number | string | boolean)[] | components["schemas"]["ParameterReference"] | components["schemas"]["FactReference"] | components["schemas"]["CellComparison"] | {
            readonly all: readonly components["schemas"]["CellComparison"][];
        } | {
            readonly any: readonly components["schemas"]["CellComparison"][];
        };
        /** @description One chapter of the written policy: its clauses in the document's own order. */
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
        /** @description One value or the other; with an unknown condition it is unknown unless both are the same. */
        readonly Choice: {
            readonly else: components["schemas"]["Expression"];
            readonly if: components["schemas"]["Condition"];
            readonly then: components["schemas"]["Expression"];
        };
        /** @description Options, and when they are offered. What several offers name is offered once. */
        readonly ChoiceOffer: {
            readonly only: readonly string[];
            readonly when?: components["schemas"]["Condition"];
        };
        /** @description A word of the engine that the company chooses through a parameter: each option of the parameter stands for one word. */
        readonly ChosenByParameter: {
            readonly as: {
                readonly [key: string]: string;
            };
            readonly parameter: components["schemas"]["DottedId"];
        };
        /** @description A span, or one that a parameter chooses. */
        readonly ChosenSpan: components["schemas"]["Span"] | {
            readonly as: {
                readonly [key: string]: components["schemas"]["Span"];
            };
            readonly parameter: components["schemas"]["DottedId"];
        };
        /** @description One numbered sentence of the policy. `{parameter.id}` in the text is a slot that shows the parameter's value with its unit. */
        readonly Clause: {
            /**
             * @description The clause says “as a rule”: a company may deviate from it when somebody answers for that, with a reason and a day.
             * @constant
             */
            readonly asARule?: true;
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
        /** @description The document's own number; a trailing letter marks our split of a clause that the document leaves whole. */
        readonly ClauseId: string;
        /** @description The clause, or the clauses, that ask for this. */
        readonly ClauseIds: components["schemas"]["ClauseId"] | readonly components["schemas"]["ClauseId"][];
        /** @description Deadlines that belong together: each target has a budget or a date that is promised, a fact that starts it and a fact that stops it. Its state is folded from a log of events. */
        readonly Clock: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            readonly exception?: components["schemas"]["Extension"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "clock";
            /** @description The reasons for which targets stand still. Nothing pauses when left out. */
            readonly pauses?: readonly components["schemas"]["Pause"][];
            /**
             * @description What becomes of a notice while the calendar is closed: ignore sends it all the same (when left out), defer waits for the next open moment. The breach itself is never deferred.
             * @enum {unknown}
             */
            readonly quietHours?: "ignore" | "defer";
            readonly reopen?: components["schemas"]["Reopen"];
            /**
             * @description What a reclassification does to a running target. carry: the new budget counts from the same start, pauses included · restart: from the moment of the change · keep: nothing · shortenOnly: as carry, but the earlier of both due moments stays, and a target that no longer applies keeps its limit.
             * @enum {unknown}
             */
            readonly retarget: "carry" | "restart" | "keep" | "shortenOnly";
            /**
             * @description From when a budget counts that a reclassification brings: from the start of the clock (when left out), or from the moment of the change.
             * @enum {unknown}
             */
            readonly retargetFrom?: "start" | "change";
            /** @description The date-time fact that starts every target that names no start of its own. */
            readonly start: components["schemas"]["FactReference"];
            readonly targets: readonly components["schemas"]["Target"][];
            readonly title: components["schemas"]["Text"];
        };
        /** @description One entry of a clock's log. Entries may arrive in any order and late. */
        readonly ClockEvent: {
            /** @description When it happened: ISO 8601. */
            readonly at: string;
            /** @description The extension, in the unit of the target's budget. */
            readonly by?: number;
            /**
             * @description started, stopped, reopened, voided: all targets, or one · paused, resumed: for a reason · retargeted: facts are others from now on · extended: by an amount in the unit of the budget, approved · calendarChanged, policyMigrated: counted on another edition from now on.
             * @enum {unknown}
             */
            readonly event: "started" | "paused" | "resumed" | "stopped" | "reopened" | "retargeted" | "extended" | "calendarChanged" | "policyMigrated" | "voided";
            /** @description Facts as they are from now on: nested or dotted. */
            readonly facts?: Record<string, never>;
            readonly reason?: components["schemas"]["Name"];
            /** @description Tells events of one moment apart: the lower first. */
            readonly seq?: number;
            readonly target?: components["schemas"]["Name"];
            /** @description The edition: a release, or the version of a calendar. */
            readonly to?: string;
        };
        /** @description A stretch of time before or after a due moment. */
        readonly ClockLength: {
            readonly amount: number | components["schemas"]["ParameterReference"];
            /**
             * @description Only with a literal amount; a parameter brings its own.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day";
        };
        /** @description One fact against one value. `fact` may be `parameter:<id>` to read a parameter. */
        readonly Comparison: {
            readonly fact: string;
            readonly name?: string;
            readonly operator: string;
            /** @description Fills the arguments that a computed fact declares. */
            readonly params?: components["schemas"]["Params"];
            readonly path?: string;
            readonly priority?: number;
            /** @description A literal, a list, `{fact}` with `path` and `params`, `{parameter}`, or in a computed fact `{argument}`. */
            readonly value: unknown;
        };
        /** @description The one boolean language: json-rules-engine's conditions, strictly. A leaf compares a fact with a value, another fact or a parameter. */
        readonly Condition: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["NamedCondition"] | components["schemas"]["Comparison"];
        /** @description A condition that several rules share, with the words that name it. */
        readonly ConditionDefinition: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
        };
        /** @description A record that an answer makes. Its fields are those whose facts begin with its name, of the form or of the row, and what is set. */
        readonly Creates: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description One for each row or item of this field. */
            readonly each?: components["schemas"]["Name"];
            /** @description For `each` over a list: the field of the record that takes the item. */
            readonly item?: components["schemas"]["Name"];
            readonly record: components["schemas"]["Name"];
            /** @description Fields of the record that are not answered, each with what it becomes. With `each` over rows a plain name is a field of the row first. */
            readonly set?: {
                readonly [key: string]: components["schemas"]["Expression"];
            };
            readonly when?: components["schemas"]["Condition"];
        };
        /** @description A value and the first day on which it holds. */
        readonly DatedValue: {
            /** @description The person of the company who set it. A value without one is the pack's own. */
            readonly by?: string;
            readonly from: components["schemas"]["IsoDate"];
            readonly note?: components["schemas"]["Text"];
            readonly value: (number | string | boolean | null) | readonly string[] | components["schemas"]["CadenceValue"];
            readonly why?: string;
        };
        /** @description The day on which a moment falls, in the policy's time zone. */
        readonly DayOf: {
            readonly dayOf: components["schemas"]["Expression"];
        };
        /** @description How many days there are from one day up to another, or in a span. The first counts, the last does not; negative when `to` is earlier. */
        readonly Days: {
            readonly days: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            } | {
                readonly in: components["schemas"]["ChosenSpan"];
            };
        };
        /** @description Facts that rules decide. The rules are json-rules-engine's, each with the clause it comes from; a table is another way of writing them. */
        readonly Decision: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The day it holds from, when there are several versions of it: documents with one id. The newest that has begun is in force. Without it, it holds from the policy's first day. */
            readonly from?: components["schemas"]["IsoDate"];
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
            readonly rules?: readonly components["schemas"]["Rule"][];
            /** @description Columns and rows in place of rules. */
            readonly table?: components["schemas"]["Table"];
            /**
             * @description What a company may do with its rules: change them (when left out), only so that no outcome becomes better for anybody, or not at all.
             * @enum {unknown}
             */
            readonly tailor?: "free" | "tighten" | "locked";
            readonly title: components["schemas"]["Text"];
            readonly whenUndetermined?: components["schemas"]["FollowUp"];
        };
        /** @description Why a company does less than a clause asks for as a rule, and who answers for it. */
        readonly Deviation: {
            /** @description Who answers for it: the second person, written down when the draft is approved. */
            readonly approvedBy?: string;
            /** @description The day of the approval; in a draft the day from which it is asked for. */
            readonly at: components["schemas"]["IsoDate"];
            readonly clause: components["schemas"]["ClauseId"];
            /** @description The last day on which it holds; without it, until it is taken back. */
            readonly until?: components["schemas"]["IsoDate"];
            readonly why: string;
        };
        /** @description An exact fraction; by zero it is notApplicable. */
        readonly Divide: {
            readonly divide: readonly components["schemas"]["Expression"][];
        };
        /** @description Which records show that a duty was done. */
        readonly Done: {
            /** @description The date or date-time field that places a record in a period or near a day. */
            readonly at: components["schemas"]["Name"];
            /** @description The field that says when it was handed in, when that is a different one. Only asked where there is a grace. */
            readonly handedIn?: components["schemas"]["Name"];
            /** @description The collection, by its plural name. */
            readonly of: components["schemas"]["Name"];
            /** @description Only records for which this holds; its facts are the record's fields. An attempt that reached nobody is no contact: say so here. */
            readonly where?: components["schemas"]["Condition"];
        };
        /** @description An opaque id that reads from the general to the particular. The dots carry no meaning to the engine. */
        readonly DottedId: string;
        /** @description One target whose limit depends on the facts: the first whose condition holds. When none does, the target does not exist. */
        readonly DueChoice: {
            readonly first: readonly {
                readonly due: components["schemas"]["Budget"] | components["schemas"]["FactReference"];
                /** @description Always when left out. */
                readonly when?: components["schemas"]["Condition"];
            }[];
        };
        /** @description One duty of the cadence. */
        readonly Duty: {
            /** @description How often: a figure, a parameter, or a fact that a decision made. A parameter that is set to none asks for nothing. */
            readonly atLeast: components["schemas"]["CadenceValue"] | components["schemas"]["ParameterReference"] | components["schemas"]["FactReference"];
            /** @description A cap, where there is one. */
            readonly atMost?: components["schemas"]["CadenceValue"] | components["schemas"]["ParameterReference"];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description What this duty accepts; its facts are the record's fields. */
            readonly counts?: components["schemas"]["Condition"];
            /** @description How long after the end of the period it may still be handed in. Left out: not at all. */
            readonly grace?: components["schemas"]["Budget"] | components["schemas"]["Until"];
            readonly id: components["schemas"]["Name"];
            readonly missed?: components["schemas"]["Missed"];
            readonly owner: components["schemas"]["Recipient"];
            /** @description How long before the last day of the period the owner is reminded. */
            readonly remind?: components["schemas"]["Lead"];
            readonly title: components["schemas"]["Text"];
            /** @description The duty holds for whom this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** @description The time from one moment to another by the clock, an exact figure in its unit. */
        readonly Elapsed: {
            readonly elapsed: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
                /** @enum {unknown} */
                readonly unit: "minute" | "hour" | "day";
            };
        };
        /** @description Options in their natural order, each with its label. */
        readonly EnumDefinition: {
            readonly label: components["schemas"]["Text"];
            readonly options: {
                readonly [key: string]: components["schemas"]["Text"];
            };
        };
        /** @description A day, or a run of days, that differs from the week: closed, a make-up workday, worked like a weekday, or with hours of its own. */
        readonly ExactDay: {
            /** @constant */
            readonly closed?: true;
            readonly from: components["schemas"]["IsoDate"];
            readonly hours?: readonly components["schemas"]["Hours"][];
            readonly like?: components["schemas"]["Weekday"];
            /**
             * @description Worked to make up for another day off.
             * @constant
             */
            readonly makeUp?: true;
            /** @description The last day, included; the same day when left out. */
            readonly through?: components["schemas"]["IsoDate"];
            readonly title: components["schemas"]["Text"];
        };
        /** @description When the duties rest: nothing is owed and nothing is missed. */
        readonly Exemption: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly title: components["schemas"]["Text"];
            readonly when: components["schemas"]["Condition"];
        };
        /** @description Per decision or clock what its outcome contains, at least, and what is owed in which period; a list in `includes` or `excludes` is compared by membership. `issues` lists the codes with which the policy is refused. */
        readonly Expectation: {
            /** @description Per cadence the periods that lie in these days, all of them and in order: of each, at least what stands here. */
            readonly cadences?: {
                readonly [key: string]: {
                    readonly from: components["schemas"]["IsoDate"];
                    readonly periods: readonly Record<string, never>[];
                    /** @description The last day, included. */
                    readonly through: components["schemas"]["IsoDate"];
                };
            };
            /** @description Per document of care dates the tasks whose days lie in these, all of them and in order: of each, at least what stands here. */
            readonly careDates?: {
                readonly [key: string]: {
                    readonly from: components["schemas"]["IsoDate"];
                    readonly tasks: readonly Record<string, never>[];
                    /** @description The last day, included. */
                    readonly through: components["schemas"]["IsoDate"];
                };
            };
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
        /** @description A small typed tree that makes a value: for computed facts, form fields and metrics. It may make a truth, by asking whether some, every or no record meets a condition; any other boolean is a condition. */
        readonly Expression: (number | string | boolean) | components["schemas"]["FactReference"] | components["schemas"]["ParameterReference"] | components["schemas"]["ArgumentReference"] | components["schemas"]["FieldReference"] | components["schemas"]["Today"] | components["schemas"]["NotApplicable"] | components["schemas"]["Add"] | components["schemas"]["Subtract"] | components["schemas"]["Multiply"] | components["schemas"]["Divide"] | components["schemas"]["Negate"] | components["schemas"]["Absolute"] | components["schemas"]["Least"] | components["schemas"]["Greatest"] | components["schemas"]["Round"] | components["schemas"]["DayOf"] | components["schemas"]["Days"] | components["schemas"]["WorkingDays"] | components["schemas"]["WholeMonths"] | components["schemas"]["Elapsed"] | components["schemas"]["Choice"] | components["schemas"]["Aggregate"];
        /** @description That a limit may be extended, when it is approved before the due moment. */
        readonly Extension: {
            /** @description The longest extension, in times the original limit; 1 when left out. */
            readonly atMost?: number;
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The targets that may be extended. */
            readonly targets: readonly components["schemas"]["Name"][];
            /** @description How often; once when left out. */
            readonly times?: number;
        };
        /** @description Something that rules may read. It is given by a record, computed when it has `compute`, or decided when a decision names it. */
        readonly Fact: {
            /** @description What it means when the fact is missing. Left out: unknown, which is never false, zero or a default class. */
            readonly absent?: number | string | boolean;
            /** @description Names that the expression reads with `{argument}` and that `params` fill wherever the fact is read. The label shows them in slots: 近{days}采购额. */
            readonly arguments?: {
                readonly [key: string]: components["schemas"]["ArgumentDefinition"];
            };
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
        /** @description The value of a fact. `params` fill the arguments that it declares. */
        readonly FactReference: {
            readonly fact: components["schemas"]["DottedId"];
            readonly params?: components["schemas"]["Params"];
        };
        /** @description A field of the record that an aggregate looks at. */
        readonly FieldReference: {
            readonly field: components["schemas"]["Name"];
        };
        /** @description What an answer keeps of a file; the bytes lie under their hash. */
        readonly FileReference: {
            /** @description Tells files of one answer apart. */
            readonly id?: string;
            /** @description Of a photo: where it was taken. */
            readonly location?: components["schemas"]["Location"];
            readonly name: string;
            /** @description Of the bytes that are kept, in lower-case hexadecimal digits. Until it is known the file has not been taken. */
            readonly sha256?: string;
            /** @description Bytes. */
            readonly size: number;
            /** @description Of a photo: when it was taken, RFC 3339. */
            readonly takenAt?: string;
            /** @description MIME type. */
            readonly type?: string;
        };
        /** @description One row of a matrix. */
        readonly FixedRow: {
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description Never changes; the label may. */
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
            /** @description Asked only when this holds. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /** @description Who completes what is missing, and by when. */
        readonly FollowUp: {
            readonly label: components["schemas"]["Text"];
            readonly role: components["schemas"]["Name"];
            readonly task: components["schemas"]["Name"];
            readonly within: components["schemas"]["Budget"];
        };
        /** @description A form: its fields in the words of those who fill it in, where they stand, and when each is shown, asked for and checked. In a condition a plain name is a field of this form, a dotted one a fact. A field that is empty or not shown is absent; `known` asks whether one is there. */
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
            /** @description The form is an interview for this decision: of its fields only those are asked that still matter for the outcome. */
            readonly drives?: components["schemas"]["Name"];
            /** @description Its questions, in the order in which what is wrong with the answers is told. The order changes nothing else: what waits for what is found from the conditions. */
            readonly fields: readonly components["schemas"]["FormField"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "form";
            /** @description The parts of the page, in order. Left out: one part with every field. */
            readonly layout?: readonly components["schemas"]["FormSection"][];
            /** @description A text that stands above the fields. */
            readonly note?: components["schemas"]["Text"];
            /** @description The pages, in order, each with some of the parts of `layout`. Left out: one page. */
            readonly pages?: readonly components["schemas"]["FormPage"][];
            /** @description The record that an answer makes or completes. */
            readonly record: components["schemas"]["Name"];
            /** @description Fields whose id changed. */
            readonly renamed?: readonly components["schemas"]["RenamedField"][];
            /** @description Fields that are no longer asked. */
            readonly retired?: readonly components["schemas"]["RetiredField"][];
            readonly survey?: components["schemas"]["Survey"];
            readonly title: components["schemas"]["Text"];
        };
        /** @description What must hold across fields, or within each row. An error stops the form, a warning asks, an information only tells. */
        readonly FormCheck: {
            /** @description The fields that show the message; within rows, fields of the row. */
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
        /** @description One question, a list of rows, or a text that stands among the questions. */
        readonly FormField: {
            /**
             * @description Which control takes the answer, where a type has several. `paragraph`: a text of several lines. `rating`: an integer up to 10 as steps. `photo`: files from the camera. `buttons`, `menu`, `search`: how options are offered. `tick`: one box to tick instead of yes and no.
             * @enum {unknown}
             */
            readonly as?: "paragraph" | "rating" | "photo" | "buttons" | "menu" | "search" | "tick";
            /** @description For rows: what must hold within each of them. */
            readonly checks?: readonly components["schemas"]["FormCheck"][];
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description The answer is this, on the server too; nobody types it. */
            readonly compute?: components["schemas"]["Expression"];
            /** @description What stands there until somebody answers; it follows what it reads. An answer of `null` empties it. */
            readonly default?: components["schemas"]["Expression"];
            /** @description The value must be more than this. */
            readonly exclusiveMinimum?: number | components["schemas"]["ParameterReference"];
            /** @description The fact that the answer fills. */
            readonly fact?: components["schemas"]["DottedId"];
            /** @description For rows: which rows there are, as in a matrix. The answer is then an object with one member for each of them, by its id. */
            readonly fixed?: readonly components["schemas"]["FixedRow"][];
            /**
             * @description A text that is an e-mail address after RFC 5322, or a telephone number.
             * @enum {unknown}
             */
            readonly format?: "email" | "phone";
            /** @description What helps to answer, below the label. */
            readonly help?: components["schemas"]["Text"];
            /** @description Never changes; the label may. */
            readonly id: components["schemas"]["Name"];
            /** @description The question in a few words; of a statement its heading. Plain text, like every text of a form: markup is shown as it is written. */
            readonly label: components["schemas"]["Text"];
            /** @description Shown in part only: to everybody, or to all but these roles. */
            readonly masked?: true | {
                readonly except: readonly components["schemas"]["Name"][];
            };
            /** @description The most that one file may have, in MB of 1024 × 1024 bytes. */
            readonly maxFileSize?: number;
            /** @description The greatest value, in the field's own unit. */
            readonly maximum?: number | components["schemas"]["ParameterReference"];
            /** @description The most items of a list, or rows. Without it at most 1,000 rows are taken. */
            readonly maxItems?: number;
            /** @description The most characters. A character outside the basic plane counts once. */
            readonly maxLength?: number;
            /** @description The least value, in the field's own unit (money in major units). */
            readonly minimum?: number | components["schemas"]["ParameterReference"];
            /** @description The fewest items of a list, or rows. */
            readonly minItems?: number;
            /** @description The fewest characters, blanks at either end not counted. */
            readonly minLength?: number;
            /** @description Which options are offered. Left out: all of the enum. */
            readonly options?: readonly components["schemas"]["ChoiceOffer"][];
            /** @description A regular expression without nested repetition, back references and look-around; the message says it in words. */
            readonly pattern?: string;
            /** @description What a text must look like, for who reads that it does not. */
            readonly patternMessage?: components["schemas"]["Text"];
            /** @description Where the answer is taken from when the form is opened; the first that has one. It is put in once and does not follow its source: that is what `default` does. */
            readonly prefill?: readonly components["schemas"]["PrefillSource"][];
            /** @description Shown but not editable, always or when this holds. */
            readonly readOnly?: true | components["schemas"]["Condition"];
            /** @description Always, or when this holds; only while it is shown. */
            readonly required?: true | components["schemas"]["Condition"];
            /** @description For rows: what one of them is called. */
            readonly rowLabel?: components["schemas"]["Text"];
            /** @description The answer is a list of rows with these fields. In their conditions and expressions a plain name is a field of the row first, then of the form. Rows do not nest. */
            readonly rows?: readonly components["schemas"]["FormField"][];
            /** @description For rows: the record that each row becomes; its fields fill the facts of that record. */
            readonly rowsOf?: components["schemas"]["Name"];
            /** @description A text that is read and not answered. */
            readonly statement?: components["schemas"]["Text"];
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
        /** @description A page of the form. */
        readonly FormPage: {
            readonly id: components["schemas"]["Name"];
            /** @description A text that stands above the parts. */
            readonly note?: components["schemas"]["Text"];
            /** @description Its parts, in order. */
            readonly sections: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description Its fields are asked only when this holds, each under its own condition and that of its part besides. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /** @description A part of the page with a heading. */
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
        /** @description The greatest of all: figures, days or moments. */
        readonly Greatest: {
            readonly max: readonly components["schemas"]["Expression"][];
        };
        /** @description A role; with substitutes, those who hear in their order when nobody of the role is there. */
        readonly Hearer: components["schemas"]["Name"] | {
            readonly role: components["schemas"]["Name"];
            readonly substitutes: readonly components["schemas"]["Name"][];
        };
        /** @description From and until on the same day; the end is outside. After midnight goes on counting: 30:00 is six in the morning. */
        readonly Hours: string;
        /** @description A calendar day, ISO 8601. */
        readonly IsoDate: string;
        /** @description What is wrong, where, and how to mend it: the same object in library, HTTP, command line and page. */
        readonly Issue: {
            readonly clause?: string;
            readonly code: string;
            /** @description The document at fault, e.g. `decision/tier`. */
            readonly document?: string;
            readonly help?: string;
            readonly message: string;
            readonly params: Record<string, never>;
            /** @description RFC 6901 JSON Pointer into the document at fault; empty for the whole. */
            readonly pointer: string;
            /** @enum {unknown} */
            readonly severity: "error" | "warning";
        };
        /** @description A target that nobody above may change, and why. */
        readonly Kept: {
            readonly at: string;
            readonly why: string;
        };
        /** @description Hours from a day on. */
        readonly LaterHours: {
            readonly from: components["schemas"]["IsoDate"];
            /** @description Empty for no hours of their own: the weekday's, or those of the first open weekday. */
            readonly makeUpHours?: readonly components["schemas"]["Hours"][];
            readonly open?: readonly components["schemas"]["Opening"][];
        };
        /** @description What a company, or a site of it, changes in a pack: its operations, and what it keeps the layers above it from changing. */
        readonly Layer: {
            readonly $schema?: string;
            /** @description The pack that it was written for. */
            readonly base?: {
                readonly pack: string;
                readonly version: string;
            };
            /** @description The name of the company or the site. */
            readonly id: components["schemas"]["Name"];
            /** @description Targets, and everything below them, that the layers above may not change: `parameter:tiering.tier1MinExclusive`, `form:visitReport`. */
            readonly keeps?: readonly components["schemas"]["Kept"][];
            /**
             * @description Whose it is. A company's layer lies on the pack, a site's on the company's.
             * @enum {unknown}
             */
            readonly layer: "company" | "site";
            readonly operations: components["schemas"]["Tailoring"];
            /** @description Counted up with every change of the layer. */
            readonly revision: number;
        };
        /** @description How many days before a day, or after it. */
        readonly Lead: {
            /** @enum {unknown} */
            readonly count: "civilDays" | "workingDays";
            readonly days: number | components["schemas"]["ParameterReference"];
        };
        /** @description The least of all: figures, days or moments. */
        readonly Least: {
            readonly min: readonly components["schemas"]["Expression"][];
        };
        /** @description Where a device was. The datum is always told: maps in China draw GCJ-02. */
        readonly Location: {
            /** @description In metres; left out when the point was given by hand. */
            readonly accuracy?: number;
            /** @description When it was measured, RFC 3339. */
            readonly at: string;
            /** @constant */
            readonly datum: "WGS-84";
            readonly latitude: number;
            readonly longitude: number;
        };
        /** @description A day of the lunar calendar. The 30th of a month with 29 days is its 29th. */
        readonly LunarDay: {
            readonly day: number;
            /**
             * @description Which one when the month comes twice; the regular one when left out.
             * @enum {unknown}
             */
            readonly leap?: "regular" | "leap";
            readonly month: number;
        };
        /** @description What a pack is, who it binds and who keeps it: `pack.json`. */
        readonly Manifest: {
            readonly $schema?: string;
            readonly appliesTo: components["schemas"]["Text"];
            /** @description The calendar on which opening hours and working days are counted where nothing else is said. */
            readonly calendar?: components["schemas"]["Name"];
            readonly currency: string;
            readonly effectiveFrom: components["schemas"]["IsoDate"];
            /** @description The pack's id, kebab-case. */
            readonly id: string;
            /** @constant */
            readonly kind: "manifest";
            /** @description The role that interprets the policy. */
            readonly owner: components["schemas"]["Name"];
            readonly purpose: components["schemas"]["Text"];
            /** @description What a company is asked when it begins with the pack, in this order: about ten. Blanks that none of them names are asked all the same. */
            readonly questions?: readonly components["schemas"]["PackQuestion"][];
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
        /** @description What happens when the duty was not done in time. Doing it later does not repair the period. */
        readonly Missed: {
            readonly escalate?: components["schemas"]["Recipients"];
            readonly notify?: components["schemas"]["Recipients"];
        };
        /** @description The product of all. */
        readonly Multiply: {
            readonly multiply: readonly components["schemas"]["Expression"][];
        };
        /** @description A camelCase word. A company's own names carry the prefix `x_`. */
        readonly Name: string;
        /** @description A condition that the vocabulary declares once under a name. */
        readonly NamedCondition: {
            readonly condition: components["schemas"]["Name"];
            readonly name?: string;
            readonly priority?: number;
        };
        /** @description A day that comes back every year. */
        readonly NamedDay: {
            readonly lunar?: components["schemas"]["LunarDay"];
            /** @description In the ordinary calendar. 29 February falls on the 28th in a common year unless an occasion says otherwise. */
            readonly monthDay?: string | components["schemas"]["ParameterReference"];
            readonly title: components["schemas"]["Text"];
        };
        /** @description The same figure with the other sign. */
        readonly Negate: {
            readonly negate: components["schemas"]["Expression"];
        };
        /** @description Says that there is no value here, and that there need not be one: every comparison with it is false. */
        readonly NotApplicable: {
            /** @constant */
            readonly notApplicable: true;
        };
        /** @description It does not hold. */
        readonly NotOf: {
            readonly name?: string;
            readonly not: components["schemas"]["Condition"];
            readonly priority?: number;
        };
        /** @description One kind of day and what is due on it. */
        readonly Occasion: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The permission that it needs. Whoever has not given it gets no task, and nor does anybody of whom it is unknown. */
            readonly consent?: components["schemas"]["Condition"];
            readonly done: components["schemas"]["Done"];
            /** @description How long before the day it already counts. Left out: not before the day. */
            readonly early?: components["schemas"]["Lead"];
            readonly id: components["schemas"]["Name"];
            /** @description How long after the day it still counts. Left out: not after the day. */
            readonly late?: components["schemas"]["Lead"];
            readonly missed?: components["schemas"]["Missed"];
            readonly on: components["schemas"]["OccasionDay"];
            /** @description How long before the day the task appears. Left out: on the day. */
            readonly prepare?: components["schemas"]["Lead"];
            /** @description Where it goes when its day is closed. Left out: it stays. */
            readonly shift?: components["schemas"]["Shift"];
            readonly task: components["schemas"]["CareTask"];
            readonly title: components["schemas"]["Text"];
            /** @description For whom. A customer for whom this is unknown gets no task. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** @description Which day. */
        readonly OccasionDay: {
            readonly days: components["schemas"]["Name"] | components["schemas"]["ParameterReference"];
        } | {
            readonly birthday: components["schemas"]["FactReference"];
            /** @description Where 29 February goes in a common year. */
            readonly leapDay: ("feb28" | "mar1") | components["schemas"]["ChosenByParameter"];
        } | {
            readonly lunarBirthday: {
                readonly day: components["schemas"]["FactReference"];
                /** @description Whether it lies in the leap month; not when left out or unknown. */
                readonly leap?: components["schemas"]["FactReference"];
                readonly month: components["schemas"]["FactReference"];
            };
        } | {
            readonly anniversary: components["schemas"]["FactReference"];
        };
        /** @description Hours of some weekdays. */
        readonly Opening: {
            readonly days: readonly components["schemas"]["Weekday"][];
            readonly hours: readonly components["schemas"]["Hours"][] | components["schemas"]["ParameterReference"];
        };
        /** @description One named change, with what its author saw before it. */
        readonly Operation: {
            /** @description The name of what it comes after, in place of `before`. */
            readonly after?: string;
            /** @description What is changed: `parameter:<id>`; `decision:<id>/rules/<name>` and `decision:<id>/table/rows/<name>` with the property, names as in a JSON Pointer; `calendar:<id>/open`, `/makeUpHours`, `/announcedThrough`, `/version`, and `/days/<first day>` for the day or run of days that begins then; a property of a clause, an enum, a cadence, a clock or a form by the ids on the way: `clause:2.2.1/text`, `form:visitReport/fields/photos/required`. */
            readonly at: string;
            /** @description The name of the rule or row that it goes before; `null`, or left out in `add`, is the end. */
            readonly before?: string | null;
            readonly by?: string;
            readonly deviation?: components["schemas"]["Deviation"];
            /** @description The value that stood there when the operation was written, `null` for nothing. A different one is a conflict, not an overwrite. */
            readonly expect?: unknown;
            /** @description The day it holds from; the day of publication when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            /** @description For a field of a form: the part of the layout in which it stands. */
            readonly in?: components["schemas"]["Name"];
            /**
             * @description `set` changes what stands there, `add` puts in a rule or a row of the company's own or a day of a calendar, `move` reorders, `remove` takes out what the company has added, or a day.
             * @enum {unknown}
             */
            readonly op: "set" | "add" | "move" | "remove";
            /** @description The revision of the layer in which it was written. */
            readonly revision?: number;
            /** @description The new value; for `add` the whole rule, row, day or source. `null` takes out what may be left out. */
            readonly value?: unknown;
            readonly why?: string;
        };
        /** @description One part of the outcome, and the fact that it decides. */
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
        /** @description A recorded exception: what a decision comes to for one subject on some days, whatever its rules say. It cites the clause that allows it and names who asked and who agreed. */
        readonly Override: {
            /** @description The second person. */
            readonly approvedBy: string;
            /** @description Who asked for it. */
            readonly by: string;
            /** @description The clause that allows it. */
            readonly clause: components["schemas"]["ClauseId"];
            /** @description The fact that a decision gives and that is set aside, e.g. `customer.tier`. */
            readonly fact: components["schemas"]["DottedId"];
            /** @description The first day, inclusive. */
            readonly from: components["schemas"]["IsoDate"];
            readonly id: string;
            /** @description The release whose publication wrote it, when it eases the change of a threshold. */
            readonly release?: string;
            readonly subject: components["schemas"]["OverrideSubject"];
            /** @description The last day, inclusive. */
            readonly until: components["schemas"]["IsoDate"];
            /** @description What holds instead, in the fact's own type. */
            readonly value: unknown;
            readonly why: string;
        };
        /** @description The stored record that it is about. */
        readonly OverrideSubject: {
            readonly id: string;
            /** @description The kind of record, e.g. `customer`. */
            readonly type: components["schemas"]["Name"];
        };
        /** @description One question to a company that begins: what its answer sets, each with the type and the bounds of what is set. */
        readonly PackQuestion: {
            /** @description The clauses that it is about, where those of what it sets are not meant. */
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description What hangs on the answer. */
            readonly help?: components["schemas"]["Text"];
            readonly id: components["schemas"]["Name"];
            /** @description What the answer sets, as operations name it: a parameter, the weekly hours of a calendar, the words of an enum or of one of its options, who answers for a clause. */
            readonly sets: readonly string[];
            /** @description The question, as a person asks it. */
            readonly title: components["schemas"]["Text"];
        };
        /** @description A typed, bounded, dated value. Rules name it and never copy it. */
        readonly Parameter: {
            /** @description The written policy leaves this figure to the company: "within the set time". Whoever begins with the pack must fill it in, or, when it is `optional`, say that it stays open; `values` holds what we suggest. */
            readonly blank?: boolean;
            readonly bounds?: components["schemas"]["Bounds"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly help?: components["schemas"]["Text"];
            readonly id: components["schemas"]["DottedId"];
            readonly label: components["schemas"]["Text"];
            /** @description The day on which somebody last confirmed it. */
            readonly lastChecked?: components["schemas"]["IsoDate"];
            /** @description `null` is allowed and means: none; of a blank: left open. */
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
        /** @description A condition over parameters that a draft may break and a release may not. */
        readonly ParameterCheck: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            /** @description What is wrong when it does not hold. Slots show the values. */
            readonly message: components["schemas"]["Text"];
        };
        /** @description The value that a parameter has on the day that is asked about. */
        readonly ParameterReference: {
            readonly parameter: components["schemas"]["DottedId"];
        };
        /** @description The figures and choices of the policy that a company may set, and the checks that hold between them. */
        readonly Parameters: {
            readonly $schema?: string;
            readonly checks?: readonly components["schemas"]["ParameterCheck"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "parameters";
            readonly parameters: readonly components["schemas"]["Parameter"][];
            readonly title: components["schemas"]["Text"];
        };
        /** @description What fills the declared arguments of a computed fact, by name: a literal in the argument's own form, a parameter, or an argument of the fact in which this stands. An argument with a default may be left out. */
        readonly Params: {
            readonly [key: string]: (number | string | boolean) | components["schemas"]["ParameterReference"] | components["schemas"]["ArgumentReference"];
        };
        /** @description A reason for which targets stand still, as long as it lasts. Several reasons at once count once. */
        readonly Pause: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The date-time fact that tells when it began. */
            readonly from?: components["schemas"]["FactReference"];
            readonly reason: components["schemas"]["Name"];
            /** @description The targets that stand still. */
            readonly targets: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The date-time fact that tells when it ended; only with `from`. */
            readonly until?: components["schemas"]["FactReference"];
            /** @description It lasts as long as this holds; judged whenever an event tells new facts. Left out, events alone begin and end it. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** @description A fact that the server knows, or what was answered here the last time the form was handed in for the same subject. */
        readonly PrefillSource: {
            readonly fact: components["schemas"]["DottedId"];
        } | {
            /** @constant */
            readonly last: true;
        };
        /** @description Who hears of it or does it: a role, or the person whom a fact names. */
        readonly Recipient: components["schemas"]["Name"] | components["schemas"]["FactReference"];
        /** @description Everybody who hears of it. */
        readonly Recipients: readonly components["schemas"]["Recipient"][];
        /** @description What is kept about one thing, for aggregates to look at. The id field is text and always there. */
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
        /** @description One field of a record, typed like a fact. */
        readonly RecordField: {
            /** @description What it means when the field is missing; unknown when this is left out. */
            readonly absent?: number | string | boolean;
            readonly label: components["schemas"]["Text"];
            readonly value: components["schemas"]["ValueType"];
        };
        /** @description A field whose id changed; old answers are read under the new one. */
        readonly RenamedField: {
            readonly from: components["schemas"]["Name"];
            /** @description The rows in which it stood. */
            readonly in?: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
            readonly to: components["schemas"]["Name"];
        };
        /** @description What opening a stopped case again does to its targets. */
        readonly Reopen: {
            /**
             * @description What later opening does: a new cycle (when left out), or nothing, and it is reported.
             * @enum {unknown}
             */
            readonly beyond?: "newCycle" | "refuse";
            readonly clause: components["schemas"]["ClauseIds"];
            /**
             * @description resume: the time in between counts as a pause · newCycle: the whole budget again, from now · strict: the time in between counts.
             * @enum {unknown}
             */
            readonly how: "resume" | "newCycle" | "strict";
            /** @description The targets that open again. */
            readonly targets: readonly components["schemas"]["Name"][];
            /** @description How long after the stop `how` applies; always when left out. */
            readonly within?: components["schemas"]["Budget"];
        };
        /** @description A field that is no longer asked; its answers stay. */
        readonly RetiredField: {
            readonly id: components["schemas"]["Name"];
            /** @description The rows in which it stood. */
            readonly in?: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
        };
        /** @description The nearest multiple of a step, for figures that are paid or shown. Comparisons need none: quotients stay exact. */
        readonly Round: {
            readonly round: {
                /**
                 * @description Where halves go: `halfUp` away from zero, `halfEven` to the even multiple. `up` always goes away from zero, `down` towards it.
                 * @enum {unknown}
                 */
                readonly mode: "halfUp" | "halfEven" | "up" | "down";
                /** @description The step, in the units of the value: 0.01 of money is a cent. */
                readonly to: number;
                readonly value: components["schemas"]["Expression"];
            };
        };
        /** @description When `conditions` hold, the decision says what `event.params` says. */
        readonly Rule: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly conditions: components["schemas"]["Condition"];
            /**
             * @description It is kept and checked but never asked, until this key goes.
             * @constant
             */
            readonly disabled?: true;
            /** @description Why it is out of use, for whoever finds it. */
            readonly disabledReason?: string;
            readonly event: {
                readonly params: components["schemas"]["Said"];
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
        /** @description One entry per output: a literal, `{parameter}`, or `{fact}` with `path` and `params` as in a comparison. `undetermined: true` says that people must settle it; `reason` names why. */
        readonly Said: {
            readonly reason?: string;
            /** @constant */
            readonly undetermined?: true;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Several figures put together into one, each with its weight. The weights add up to 100; a part that is unknown leaves the whole unknown. */
        readonly Scorecard: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The fact that it computes: a number or a percentage. */
            readonly fact: components["schemas"]["DottedId"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "scorecard";
            /**
             * @description A part with nothing to count: share its weight out among the others, or give no score.
             * @enum {unknown}
             */
            readonly notApplicablePart: "shareOut" | "undetermined";
            readonly parts: readonly components["schemas"]["ScorePart"][];
            readonly title: components["schemas"]["Text"];
        };
        /** @description One part of the score. */
        readonly ScorePart: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly id: components["schemas"]["Name"];
            /** @description 0 to 100. */
            readonly score: components["schemas"]["Expression"];
            readonly title: components["schemas"]["Text"];
            /** @description Out of 100, from literals and parameters alone. */
            readonly weight: components["schemas"]["Expression"];
        };
        /** @description A numbered heading and the clauses under it. A section without a title is a clause that stands alone. */
        readonly Section: {
            readonly clauses: readonly components["schemas"]["Clause"][];
            readonly id: components["schemas"]["ClauseId"];
            readonly title?: components["schemas"]["Text"];
        };
        /**
         * @description Where a day goes that is closed.
         * @enum {unknown}
         */
        readonly Shift: "none" | "preceding" | "following" | "modifiedFollowing";
        /** @description Who signed and when, with the drawn strokes unless the name was typed only. */
        readonly SignatureValue: {
            /** @description RFC 3339. */
            readonly at: string;
            /** @description The strokes as a picture. */
            readonly file?: components["schemas"]["FileReference"];
            readonly name: string;
        };
        /** @description A half-open run of days `[first, last)`. `trailing` ends the day before today; `calendar` is a whole calendar period (offset -1: the one before) or, with `toDate`, its part before today; `anniversary` is the current year counted from a date; `period` is that of the metric in which it stands. */
        readonly Span: {
            readonly before?: components["schemas"]["Before"];
            readonly trailing: {
                readonly amount: number | components["schemas"]["ParameterReference"] | components["schemas"]["ArgumentReference"];
                /**
                 * @description May be left out when the amount is a duration that brings its own. Working days need a calendar.
                 * @enum {unknown}
                 */
                readonly unit?: "day" | "workingDay" | "week" | "month" | "year";
            };
        } | {
            readonly before?: components["schemas"]["Before"];
            /** @enum {unknown} */
            readonly calendar: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            readonly offset?: number;
            readonly toDate?: boolean;
        } | {
            readonly anniversary: components["schemas"]["FactReference"];
            readonly before?: components["schemas"]["Before"];
        } | {
            /**
             * @description The period of the metric that is being computed, or the one before it.
             * @enum {unknown}
             */
            readonly period: "this" | "previous";
        };
        /** @description The first less the others. */
        readonly Subtract: {
            readonly subtract: readonly components["schemas"]["Expression"][];
        };
        /** @description The form may be answered without signing in, by whoever has a signed link to it. */
        readonly Survey: {
            /** @description Whether a link takes one answer only; it does when this is left out. */
            readonly once?: boolean;
            /** @description For how many days a link is good. */
            readonly validDays: number | components["schemas"]["ParameterReference"];
        };
        /** @description Columns that are asked, rows that answer: each row is the rule that all its cells hold. */
        readonly Table: {
            /** @description Each column by a short name, in the order in which they are read. */
            readonly columns: {
                readonly [key: string]: components["schemas"]["TableColumn"];
            };
            /** @description Columns of which every option must lead to a row. A new option without a row stops the release. */
            readonly complete?: readonly components["schemas"]["Name"][];
            readonly rows: readonly components["schemas"]["TableRow"][];
        };
        /** @description What a row asks of a column: a value under the column's operator, comparisons of its own, or `null`: it does not matter. */
        readonly TableCell: null | components["schemas"]["CellTest"] | {
            readonly not: components["schemas"]["CellTest"];
        };
        /** @description A fact that is asked. Its type comes from the vocabulary. */
        readonly TableColumn: {
            readonly fact: components["schemas"]["DottedId"];
            /** @description How a cell that is a plain value compares; left out: `equal`, and `in` for a list. */
            readonly operator?: string;
            /** @description Arguments of a computed fact, as in a comparison. */
            readonly params?: Record<string, never>;
            /** @description Inside the fact, as in a comparison. */
            readonly path?: string;
            /** @description The head of the column; the fact's own label when left out. */
            readonly title?: components["schemas"]["Text"];
        };
        /** @description When all its cells hold, the decision says what `then` says. */
        readonly TableRow: {
            /** @description By column. One that is left out does not matter; a row without cells answers whatever the others leave. */
            readonly cells: {
                readonly [key: string]: components["schemas"]["TableCell"];
            };
            readonly clause: components["schemas"]["ClauseIds"];
            /**
             * @description It is kept and checked but never asked, until this key goes.
             * @constant
             */
            readonly disabled?: true;
            /** @description Why it is out of use, for whoever finds it. */
            readonly disabledReason?: string;
            /** @description This row overrides the named one whenever it holds. */
            readonly exceptionOf?: string;
            /** @description Unique within the decision; it stays the same when the row moves. */
            readonly name: string;
            /** @description Higher comes first; 1 when left out. Within a priority the order of the document counts. */
            readonly priority?: number;
            /** @description One entry per output, as in a rule's event. */
            readonly then: components["schemas"]["Said"];
            readonly title?: components["schemas"]["Text"];
        };
        /** @description An ordered list of named operations on top of a pack. A draft is such a list. */
        readonly Tailoring: readonly components["schemas"]["Operation"][];
        /** @description What an operation can name outside parameters, decisions and calendars. Generated from the `tailor` annotations of the other schemas by `npm run gen`. */
        readonly TailorTarget: {
            readonly at: string;
            readonly op: string;
        };
        /** @description One deadline of the clock. */
        readonly Target: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description A budget counted from the start, a fact that promises the moment, or the first of several whose condition holds. */
            readonly due: components["schemas"]["Budget"] | components["schemas"]["FactReference"] | components["schemas"]["DueChoice"];
            /** @description Roles that hear of it when it is breached. */
            readonly escalate?: readonly components["schemas"]["Hearer"][];
            readonly id: components["schemas"]["Name"];
            /** @description Roles that hear of it when it starts. */
            readonly notify?: readonly components["schemas"]["Hearer"][];
            /**
             * @description Other than for the rest of the clock.
             * @enum {unknown}
             */
            readonly quietHours?: "ignore" | "defer";
            /** @description Once it was stopped, the next start begins a new cycle, as for every message of a customer that needs an answer. A start while it runs changes nothing. */
            readonly repeats?: boolean;
            /**
             * @description Other than for the rest of the clock.
             * @enum {unknown}
             */
            readonly retarget?: "carry" | "restart" | "keep" | "shortenOnly";
            /**
             * @description Other than for the rest of the clock.
             * @enum {unknown}
             */
            readonly retargetFrom?: "start" | "change";
            /** @description The date-time fact that starts this target; the clock's own when left out. */
            readonly start?: components["schemas"]["FactReference"];
            /** @description The date-time fact that stops it. Stopping exactly at the due moment is in time. */
            readonly stop: components["schemas"]["FactReference"];
            /** @description Targets that this one replaces from now on; a breach that has happened stays. */
            readonly supersedes?: readonly components["schemas"]["Name"][];
            /** @description More moments at which somebody hears of it; each once in a generation, which a moved due date begins anew. */
            readonly thresholds?: readonly components["schemas"]["Threshold"][];
            readonly title: components["schemas"]["Text"];
            /** @description The target exists only when this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** @description A text that a person reads, complete in both languages. */
        readonly Text: {
            readonly en: string;
            readonly "zh-CN": string;
        };
        /** @description A moment on the way to a due moment, or after it, at which somebody hears of it. */
        readonly Threshold: {
            /** @description percent: of the time that the target has, over 100 for after it · before and after: a length from the due moment. */
            readonly at: {
                readonly percent: number | components["schemas"]["ParameterReference"];
            } | {
                readonly before: components["schemas"]["ClockLength"];
            } | {
                readonly after: components["schemas"]["ClockLength"];
            };
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description Roles that have to act. */
            readonly escalate?: readonly components["schemas"]["Hearer"][];
            readonly id: components["schemas"]["Name"];
            /**
             * @description Whether the way there is counted in opening hours or by the wall clock; as the budget counts when left out.
             * @enum {unknown}
             */
            readonly in?: "business" | "wall";
            /** @description How far up it goes, 1 the first. */
            readonly level?: number;
            /** @description Roles that are told. */
            readonly notify?: readonly components["schemas"]["Hearer"][];
            /**
             * @description Other than for the target.
             * @enum {unknown}
             */
            readonly quietHours?: "ignore" | "defer";
            readonly title?: components["schemas"]["Text"];
        };
        /** @description The day that is asked about. */
        readonly Today: {
            /** @constant */
            readonly today: true;
        };
        /** @description The first time after the end of the period that a parameter names: a time of the week, a day of the year, or, as a whole number, a day of the month. Days end at 24:00. */
        readonly Until: {
            readonly until: components["schemas"]["ParameterReference"];
        };
        /** @description What kind of value this is, with what belongs to it: the currency of money, the unit of a duration, the options of an enum. */
        readonly ValueType: {
            /** @description For `money`. */
            readonly currency?: string;
            /** @description For `enum` and for a list of an enum: which one. */
            readonly enum?: components["schemas"]["Name"];
            /**
             * @description For `list`: what it holds.
             * @enum {unknown}
             */
            readonly of?: "enum" | "text" | "timeRange" | "reference" | "role" | "calendarKey" | "file" | "date";
            /**
             * @description Money or a number per period.
             * @enum {unknown}
             */
            readonly per?: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            /** @description For `reference`: which record. */
            readonly to?: components["schemas"]["Name"];
            /** @enum {unknown} */
            readonly type: "text" | "boolean" | "integer" | "number" | "percent" | "money" | "duration" | "time" | "date" | "dateTime" | "monthDay" | "weekTime" | "timeRange" | "enum" | "list" | "cadence" | "role" | "reference" | "file" | "address" | "location" | "signature";
            /**
             * @description For `duration`: what the number counts. For a number: what is counted.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day" | "workingDay" | "week" | "month" | "year" | "person" | "customer" | "complaint" | "answer" | "level" | "point";
        };
        /** @description The words that rules may use: enums, records, facts and named conditions. */
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
         * @description A day of the week.
         * @enum {unknown}
         */
        readonly Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /** @description Complete months between two days; a month is complete on the same day of the month, or on the last day of a shorter one. */
        readonly WholeMonths: {
            readonly wholeMonths: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            };
        };
        /** @description Which records count, by the day of one of their fields. */
        readonly Window: {
            /** @description The date or date-time field that places a record in time. */
            readonly at: components["schemas"]["Name"];
            readonly span: components["schemas"]["ChosenSpan"];
        };
        /** @description The same in working days of the policy's calendar; unknown without one. */
        readonly WorkingDays: {
            readonly workingDays: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            } | {
                readonly in: components["schemas"]["ChosenSpan"];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Absolute = components['schemas']['Absolute'];
export type Add = components['schemas']['Add'];
export type Address = components['schemas']['Address'];
export type Aggregate = components['schemas']['Aggregate'];
export type AllOf = components['schemas']['AllOf'];
export type AnyOf = components['schemas']['AnyOf'];
export type ArgumentDefinition = components['schemas']['ArgumentDefinition'];
export type ArgumentReference = components['schemas']['ArgumentReference'];
export type Before = components['schemas']['Before'];
export type Bounds = components['schemas']['Bounds'];
export type Budget = components['schemas']['Budget'];
export type Cadence = components['schemas']['Cadence'];
export type CadenceValue = components['schemas']['CadenceValue'];
export type Calendar = components['schemas']['Calendar'];
export type CalendarSource = components['schemas']['CalendarSource'];
export type CareDates = components['schemas']['CareDates'];
export type CareTask = components['schemas']['CareTask'];
export type Case = components['schemas']['Case'];
export type Cases = components['schemas']['Cases'];
export type CellComparison = components['schemas']['CellComparison'];
export type CellTest = components['schemas']['CellTest'];
export type Chapter = components['schemas']['Chapter'];
export type Choice = components['schemas']['Choice'];
export type ChoiceOffer = components['schemas']['ChoiceOffer'];
export type ChosenByParameter = components['schemas']['ChosenByParameter'];
export type ChosenSpan = components['schemas']['ChosenSpan'];
export type Clause = components['schemas']['Clause'];
export type ClauseId = components['schemas']['ClauseId'];
export type ClauseIds = components['schemas']['ClauseIds'];
export type Clock = components['schemas']['Clock'];
export type ClockEvent = components['schemas']['ClockEvent'];
export type ClockLength = components['schemas']['ClockLength'];
export type Comparison = components['schemas']['Comparison'];
export type Condition = components['schemas']['Condition'];
export type ConditionDefinition = components['schemas']['ConditionDefinition'];
export type Creates = components['schemas']['Creates'];
export type DatedValue = components['schemas']['DatedValue'];
export type DayOf = components['schemas']['DayOf'];
export type Days = components['schemas']['Days'];
export type Decision = components['schemas']['Decision'];
export type Deviation = components['schemas']['Deviation'];
export type Divide = components['schemas']['Divide'];
export type Done = components['schemas']['Done'];
export type DottedId = components['schemas']['DottedId'];
export type DueChoice = components['schemas']['DueChoice'];
export type Duty = components['schemas']['Duty'];
export type Elapsed = components['schemas']['Elapsed'];
export type EnumDefinition = components['schemas']['EnumDefinition'];
export type ExactDay = components['schemas']['ExactDay'];
export type Exemption = components['schemas']['Exemption'];
export type Expectation = components['schemas']['Expectation'];
export type Expression = components['schemas']['Expression'];
export type Extension = components['schemas']['Extension'];
export type Fact = components['schemas']['Fact'];
export type FactReference = components['schemas']['FactReference'];
export type FieldReference = components['schemas']['FieldReference'];
export type FileReference = components['schemas']['FileReference'];
export type FixedRow = components['schemas']['FixedRow'];
export type FollowUp = components['schemas']['FollowUp'];
export type Form = components['schemas']['Form'];
export type FormCheck = components['schemas']['FormCheck'];
export type FormField = components['schemas']['FormField'];
export type FormPage = components['schemas']['FormPage'];
export type FormSection = components['schemas']['FormSection'];
export type Greatest = components['schemas']['Greatest'];
export type Hearer = components['schemas']['Hearer'];
export type Hours = components['schemas']['Hours'];
export type IsoDate = components['schemas']['IsoDate'];
export type Issue = components['schemas']['Issue'];
export type Kept = components['schemas']['Kept'];
export type LaterHours = components['schemas']['LaterHours'];
export type Layer = components['schemas']['Layer'];
export type Lead = components['schemas']['Lead'];
export type Least = components['schemas']['Least'];
export type Location = components['schemas']['Location'];
export type LunarDay = components['schemas']['LunarDay'];
export type Manifest = components['schemas']['Manifest'];
export type Missed = components['schemas']['Missed'];
export type Multiply = components['schemas']['Multiply'];
export type Name = components['schemas']['Name'];
export type NamedCondition = components['schemas']['NamedCondition'];
export type NamedDay = components['schemas']['NamedDay'];
export type Negate = components['schemas']['Negate'];
export type NotApplicable = components['schemas']['NotApplicable'];
export type NotOf = components['schemas']['NotOf'];
export type Occasion = components['schemas']['Occasion'];
export type OccasionDay = components['schemas']['OccasionDay'];
export type Opening = components['schemas']['Opening'];
export type Operation = components['schemas']['Operation'];
export type Output = components['schemas']['Output'];
export type Override = components['schemas']['Override'];
export type OverrideSubject = components['schemas']['OverrideSubject'];
export type PackQuestion = components['schemas']['PackQuestion'];
export type Parameter = components['schemas']['Parameter'];
export type ParameterCheck = components['schemas']['ParameterCheck'];
export type ParameterReference = components['schemas']['ParameterReference'];
export type Parameters = components['schemas']['Parameters'];
export type Params = components['schemas']['Params'];
export type Pause = components['schemas']['Pause'];
export type PrefillSource = components['schemas']['PrefillSource'];
export type Recipient = components['schemas']['Recipient'];
export type Recipients = components['schemas']['Recipients'];
export type RecordDefinition = components['schemas']['RecordDefinition'];
export type RecordField = components['schemas']['RecordField'];
export type RenamedField = components['schemas']['RenamedField'];
export type Reopen = components['schemas']['Reopen'];
export type RetiredField = components['schemas']['RetiredField'];
export type Round = components['schemas']['Round'];
export type Rule = components['schemas']['Rule'];
export type Said = components['schemas']['Said'];
export type Scorecard = components['schemas']['Scorecard'];
export type ScorePart = components['schemas']['ScorePart'];
export type Section = components['schemas']['Section'];
export type Shift = components['schemas']['Shift'];
export type SignatureValue = components['schemas']['SignatureValue'];
export type Span = components['schemas']['Span'];
export type Subtract = components['schemas']['Subtract'];
export type Survey = components['schemas']['Survey'];
export type Table = components['schemas']['Table'];
export type TableCell = components['schemas']['TableCell'];
export type TableColumn = components['schemas']['TableColumn'];
export type TableRow = components['schemas']['TableRow'];
export type Tailoring = components['schemas']['Tailoring'];
export type TailorTarget = components['schemas']['TailorTarget'];
export type Target = components['schemas']['Target'];
export type Text = components['schemas']['Text'];
export type Threshold = components['schemas']['Threshold'];
export type Today = components['schemas']['Today'];
export type Until = components['schemas']['Until'];
export type ValueType = components['schemas']['ValueType'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type Weekday = components['schemas']['Weekday'];
export type WholeMonths = components['schemas']['WholeMonths'];
export type Window = components['schemas']['Window'];
export type WorkingDays = components['schemas']['WorkingDays'];
