// Generated from /schemas by `npm run gen`. Do not edit.
export interface components {
    schemas: {
        /** @description The sum of all. */
        readonly Add: {
            readonly add: readonly components["schemas"]["Expression"][];
        };
        /** @description One figure from many records. No records is 0 (notApplicable for avg, min, max and last); an absent collection is unknown. */
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
        /** @description At least `times` in every `per`. */
        readonly CadenceValue: {
            /** @enum {unknown} */
            readonly per: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            readonly times: number;
        };
        /** @description One situation with its known answer, or the reason why it waits. */
        readonly Case: {
            readonly asOf?: components["schemas"]["IsoDate"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly expect?: components["schemas"]["Expectation"];
            readonly given?: Record<string, never>;
            readonly id: string;
            /** @description Why the engine cannot run this case yet. */
            readonly pending?: components["schemas"]["Text"];
            /** @description Parameters that differ in this case. */
            readonly set?: Record<string, never>;
            /** @description The records of `base` to begin with. */
            readonly start?: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The same situation with other figures. Each overlays `set` and `given`. */
            readonly variants?: readonly {
                readonly expect: components["schemas"]["Expectation"];
                readonly given?: Record<string, never>;
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
        /** @description One numbered sentence of the policy. `{parameter.id}` in the text is a slot that shows the parameter's value with its unit. */
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
        /** @description The document's own number; a trailing letter marks our split of a clause that the document leaves whole. */
        readonly ClauseId: string;
        /** @description The clause, or the clauses, that ask for this. */
        readonly ClauseIds: components["schemas"]["ClauseId"] | readonly components["schemas"]["ClauseId"][];
        /** @description Deadlines that start together: each target has a budget or a date that is promised, and a fact that stops it. */
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
        /** @description One fact against one value. `fact` may be `parameter:<id>` to read a parameter. */
        readonly Comparison: {
            readonly fact: string;
            readonly name?: string;
            readonly operator: string;
            readonly params?: Record<string, never>;
            readonly path?: string;
            readonly priority?: number;
            /** @description A literal, a list, `{fact}` or `{parameter}`. */
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
        /** @description A record that an answer makes. */
        readonly Creates: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description One for each row or item of this field. */
            readonly each?: components["schemas"]["Name"];
            readonly record: components["schemas"]["Name"];
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
        /** @description Facts that rules decide. The rules are json-rules-engine's, each with the clause it comes from. */
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
        /** @description An exact fraction; by zero it is notApplicable. */
        readonly Divide: {
            readonly divide: readonly components["schemas"]["Expression"][];
        };
        /** @description An opaque id that reads from the general to the particular. The dots carry no meaning to the engine. */
        readonly DottedId: string;
        /** @description Options in their natural order, each with its label. */
        readonly EnumDefinition: {
            readonly label: components["schemas"]["Text"];
            readonly options: {
                readonly [key: string]: components["schemas"]["Text"];
            };
        };
        /** @description Per decision or clock what its outcome contains, at least; a list in `includes` or `excludes` is compared by membership. `issues` lists the codes with which the policy is refused. */
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
        /** @description A small typed tree that makes a value: for computed facts now, for form fields and metrics later. Booleans are conditions, never expressions. */
        readonly Expression: (number | string | boolean) | components["schemas"]["FactReference"] | components["schemas"]["ParameterReference"] | components["schemas"]["FieldReference"] | components["schemas"]["Today"] | components["schemas"]["Add"] | components["schemas"]["Subtract"] | components["schemas"]["Multiply"] | components["schemas"]["Divide"] | components["schemas"]["WholeMonths"] | components["schemas"]["Choice"] | components["schemas"]["Aggregate"];
        /** @description Something that rules may read. It is given by a record, computed when it has `compute`, or decided when a decision names it. */
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
        /** @description The value of a fact. */
        readonly FactReference: {
            readonly fact: components["schemas"]["DottedId"];
        };
        /** @description A field of the record that an aggregate looks at. */
        readonly FieldReference: {
            readonly field: components["schemas"]["Name"];
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
        /** @description What must hold across fields. An error stops the form, a warning asks, an information only tells. */
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
        /** @description One question. */
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
        /** @description What a pack is, who it binds and who keeps it: `pack.json`. */
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
        /** @description It does not hold. */
        readonly NotOf: {
            readonly name?: string;
            readonly not: components["schemas"]["Condition"];
            readonly priority?: number;
        };
        /** @description One named change, with what its author saw before it. */
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
        /** @description A typed, bounded, dated value. Rules name it and never copy it. */
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
            readonly since: components["schemas"]["IsoDate"];
            readonly to: components["schemas"]["Name"];
        };
        /** @description A field that is no longer asked; its answers stay. */
        readonly RetiredField: {
            readonly id: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
        };
        /** @description When `conditions` hold, the decision says what `event.params` says. */
        readonly Rule: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly conditions: components["schemas"]["Condition"];
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
        /** @description A numbered heading and the clauses under it. A section without a title is a clause that stands alone. */
        readonly Section: {
            readonly clauses: readonly components["schemas"]["Clause"][];
            readonly id: components["schemas"]["ClauseId"];
            readonly title?: components["schemas"]["Text"];
        };
        /** @description A half-open run of days `[first, last)`. `trailing` ends the day before today; `calendar` is a whole calendar period (offset -1: the one before) or, with `toDate`, its part before today; `anniversary` is the current year counted from a date. */
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
        /** @description The first less the others. */
        readonly Subtract: {
            readonly subtract: readonly components["schemas"]["Expression"][];
        };
        /** @description An ordered list of named operations on top of a pack. A draft is such a list. */
        readonly Tailoring: readonly components["schemas"]["Operation"][];
        /** @description One deadline of the clock. */
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
        /** @description A text that a person reads, complete in both languages. */
        readonly Text: {
            readonly en: string;
            readonly "zh-CN": string;
        };
        /** @description The day that is asked about. */
        readonly Today: {
            /** @constant */
            readonly today: true;
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
export type Bounds = components['schemas']['Bounds'];
export type Budget = components['schemas']['Budget'];
export type CadenceValue = components['schemas']['CadenceValue'];
export type Case = components['schemas']['Case'];
export type Cases = components['schemas']['Cases'];
export type Chapter = components['schemas']['Chapter'];
export type Choice = components['schemas']['Choice'];
export type ChoiceOffer = components['schemas']['ChoiceOffer'];
export type ChosenByParameter = components['schemas']['ChosenByParameter'];
export type Clause = components['schemas']['Clause'];
export type ClauseId = components['schemas']['ClauseId'];
export type ClauseIds = components['schemas']['ClauseIds'];
export type Clock = components['schemas']['Clock'];
export type Comparison = components['schemas']['Comparison'];
export type Condition = components['schemas']['Condition'];
export type ConditionDefinition = components['schemas']['ConditionDefinition'];
export type Creates = components['schemas']['Creates'];
export type DatedValue = components['schemas']['DatedValue'];
export type Decision = components['schemas']['Decision'];
export type Divide = components['schemas']['Divide'];
export type DottedId = components['schemas']['DottedId'];
export type EnumDefinition = components['schemas']['EnumDefinition'];
export type Expectation = components['schemas']['Expectation'];
export type Expression = components['schemas']['Expression'];
export type Fact = components['schemas']['Fact'];
export type FactReference = components['schemas']['FactReference'];
export type FieldReference = components['schemas']['FieldReference'];
export type FollowUp = components['schemas']['FollowUp'];
export type Form = components['schemas']['Form'];
export type FormCheck = components['schemas']['FormCheck'];
export type FormField = components['schemas']['FormField'];
export type FormSection = components['schemas']['FormSection'];
export type IsoDate = components['schemas']['IsoDate'];
export type Issue = components['schemas']['Issue'];
export type Manifest = components['schemas']['Manifest'];
export type Multiply = components['schemas']['Multiply'];
export type Name = components['schemas']['Name'];
export type NamedCondition = components['schemas']['NamedCondition'];
export type NotOf = components['schemas']['NotOf'];
export type Operation = components['schemas']['Operation'];
export type Output = components['schemas']['Output'];
export type Parameter = components['schemas']['Parameter'];
export type ParameterCheck = components['schemas']['ParameterCheck'];
export type ParameterReference = components['schemas']['ParameterReference'];
export type Parameters = components['schemas']['Parameters'];
export type RecordDefinition = components['schemas']['RecordDefinition'];
export type RecordField = components['schemas']['RecordField'];
export type RenamedField = components['schemas']['RenamedField'];
export type RetiredField = components['schemas']['RetiredField'];
export type Rule = components['schemas']['Rule'];
export type Section = components['schemas']['Section'];
export type Span = components['schemas']['Span'];
export type Subtract = components['schemas']['Subtract'];
export type Tailoring = components['schemas']['Tailoring'];
export type Target = components['schemas']['Target'];
export type Text = components['schemas']['Text'];
export type Today = components['schemas']['Today'];
export type ValueType = components['schemas']['ValueType'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type WholeMonths = components['schemas']['WholeMonths'];
export type Window = components['schemas']['Window'];
