// Generated from /schemas by `npm run gen`. Do not edit.
export const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "Absolute": {
    "title": "Absolute",
    "description": "The figure without its sign.",
    "type": "object",
    "properties": {
      "absolute": {
        "$ref": "#/components/schemas/Expression"
      }
    },
    "required": [
      "absolute"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "absolute": {
          "subtract": [
            {
              "fact": "order.amount"
            },
            {
              "fact": "order.invoicedAmount"
            }
          ]
        }
      }
    ]
  },
  "Add": {
    "title": "Add",
    "type": "object",
    "properties": {
      "add": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Expression"
        },
        "minItems": 2
      }
    },
    "required": [
      "add"
    ],
    "additionalProperties": false,
    "description": "The sum of all.",
    "examples": [
      {
        "add": [
          {
            "field": "amount"
          },
          {
            "field": "freight"
          }
        ]
      }
    ]
  },
  "Affected": {
    "title": "Affected",
    "description": "For how many stored records a decision comes out in which way, counted in the database as far as it can judge the rules.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "asOf": {
        "description": "The day whose figures count, ISO 8601.",
        "type": "string"
      },
      "type": {
        "description": "The type of record that the decision is about.",
        "type": "string"
      },
      "total": {
        "description": "Records of that type.",
        "type": "integer"
      },
      "excepted": {
        "description": "Of how many records a recorded exception settles something that the decision gives or reads; they are counted with it.",
        "type": "integer"
      },
      "countedBy": {
        "description": "What counted the outcomes, and `applied` of each rule.",
        "$ref": "#/components/schemas/CountedBy"
      },
      "because": {
        "description": "Why it was not the database; empty when it was.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      },
      "outcomes": {
        "description": "The most frequent first.",
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "outcome": {
              "description": "The outcome's value; `undetermined` and `none` stand for what has none.",
              "type": "string"
            },
            "count": {
              "type": "integer"
            }
          },
          "required": [
            "outcome",
            "count"
          ],
          "additionalProperties": false
        }
      },
      "rules": {
        "description": "In the order in which they are asked.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AffectedRule"
        }
      }
    },
    "required": [
      "decision",
      "asOf",
      "type",
      "total",
      "countedBy",
      "because",
      "outcomes",
      "rules"
    ],
    "additionalProperties": false
  },
  "AffectedQuery": {
    "title": "AffectedQuery",
    "type": "object",
    "properties": {
      "asOf": {
        "description": "The day whose figures count; today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      }
    },
    "additionalProperties": false
  },
  "AffectedRule": {
    "title": "AffectedRule",
    "type": "object",
    "properties": {
      "rule": {
        "description": "The rule's name in its decision.",
        "type": "string"
      },
      "held": {
        "description": "Records for which its condition holds.",
        "type": "integer"
      },
      "open": {
        "description": "Records about which too little is known to tell.",
        "type": "integer"
      },
      "applied": {
        "description": "Records whose outcome it makes.",
        "type": "integer"
      },
      "countedBy": {
        "description": "What counted `held` and `open`.",
        "$ref": "#/components/schemas/CountedBy"
      },
      "because": {
        "description": "Why it was not the database; empty when it was.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "rule",
      "held",
      "open",
      "applied",
      "countedBy",
      "because"
    ],
    "additionalProperties": false
  },
  "Aggregate": {
    "title": "Aggregate",
    "description": "One answer from many records. No records is 0; there is no `avg`, `min`, `max` or `last` of none (notApplicable), and of none `some` is false and `every` and `none` are true. An absent collection is unknown.",
    "type": "object",
    "properties": {
      "aggregate": {
        "description": "`countDistinct` counts the different values. `some`, `every` and `none` tell whether records of the window meet `where`.",
        "enum": [
          "sum",
          "count",
          "countDistinct",
          "avg",
          "min",
          "max",
          "last",
          "some",
          "every",
          "none"
        ]
      },
      "of": {
        "description": "The collection, by its plural name.",
        "$ref": "#/components/schemas/Name"
      },
      "value": {
        "$ref": "#/components/schemas/Expression"
      },
      "where": {
        "description": "Only records for which this holds; its facts are the record's fields.",
        "$ref": "#/components/schemas/Condition"
      },
      "window": {
        "$ref": "#/components/schemas/Window"
      }
    },
    "required": [
      "aggregate",
      "of"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "aggregate": "sum",
        "of": "orders",
        "value": {
          "field": "amount"
        },
        "where": {
          "fact": "status",
          "operator": "equal",
          "value": "paid"
        },
        "window": {
          "at": "placedAt",
          "span": {
            "trailing": {
              "amount": 12,
              "unit": "month"
            }
          }
        }
      },
      {
        "aggregate": "some",
        "of": "orders",
        "where": {
          "all": [
            {
              "fact": "amount",
              "operator": "greaterThan",
              "value": 50000
            },
            {
              "fact": "status",
              "operator": "equal",
              "value": "overdue"
            }
          ]
        }
      }
    ]
  },
  "AllOf": {
    "title": "AllOf",
    "description": "Every one holds. An empty list holds.",
    "type": "object",
    "properties": {
      "all": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Condition"
        }
      },
      "name": {
        "type": "string"
      },
      "priority": {
        "type": "integer",
        "minimum": 1
      }
    },
    "required": [
      "all"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "all": [
          {
            "condition": "dealerOrRetailer"
          }
        ]
      }
    ]
  },
  "Analysis": {
    "title": "Analysis",
    "description": "What is found in the rules of a policy, and whether operations change what they decide.",
    "type": "object",
    "properties": {
      "asOf": {
        "type": "string"
      },
      "decisions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DecisionAnalysis"
        }
      },
      "comparisons": {
        "description": "How each decision stands to the policy in force; empty without operations.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DecisionComparison"
        }
      },
      "issues": {
        "description": "What is wrong with the operations; when one is an error, nothing is analysed.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "asOf",
      "decisions",
      "comparisons",
      "issues"
    ],
    "additionalProperties": false
  },
  "AnalysisRequest": {
    "title": "AnalysisRequest",
    "description": "Which rules to analyse: those in force, or as operations would have them that nobody has saved.",
    "type": "object",
    "properties": {
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "decision": {
        "description": "One decision alone; all of them when left out.",
        "type": "string",
        "minLength": 1
      },
      "asOf": {
        "description": "The day whose rules are analysed; the first day of the operations when left out, else today.",
        "$ref": "#/components/schemas/IsoDate"
      }
    },
    "additionalProperties": false
  },
  "AnyOf": {
    "title": "AnyOf",
    "description": "At least one holds. An empty list is refused.",
    "type": "object",
    "properties": {
      "any": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Condition"
        },
        "minItems": 1
      },
      "name": {
        "type": "string"
      },
      "priority": {
        "type": "integer",
        "minimum": 1
      }
    },
    "required": [
      "any"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "any": [
          {
            "condition": "dealerOrRetailer"
          }
        ]
      }
    ]
  },
  "ApproveOverrideRequest": {
    "title": "ApproveOverrideRequest",
    "type": "object",
    "properties": {
      "comment": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "additionalProperties": false
  },
  "ApproveRequest": {
    "title": "ApproveRequest",
    "type": "object",
    "properties": {
      "comment": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "additionalProperties": false
  },
  "ArgumentDefinition": {
    "title": "ArgumentDefinition",
    "description": "One argument of a computed fact.",
    "type": "object",
    "properties": {
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "value": {
        "$ref": "#/components/schemas/ValueType"
      },
      "default": {
        "description": "What it is when `params` leave it out; left out, `params` must name it.",
        "type": [
          "number",
          "string",
          "boolean"
        ]
      }
    },
    "required": [
      "label",
      "value"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "label": {
          "zh-CN": "天数",
          "en": "days"
        },
        "value": {
          "type": "duration",
          "unit": "day"
        },
        "default": 90
      }
    ]
  },
  "ArgumentReference": {
    "title": "ArgumentReference",
    "description": "An argument of the computed fact in which this stands.",
    "type": "object",
    "properties": {
      "argument": {
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "argument"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "argument": "days"
      }
    ]
  },
  "ArtefactView": {
    "title": "ArtefactView",
    "type": "object",
    "properties": {
      "kind": {
        "enum": [
          "parameter",
          "rule",
          "target",
          "duty",
          "occasion",
          "calendar",
          "fact",
          "condition",
          "field",
          "check",
          "case"
        ]
      },
      "document": {
        "type": "string"
      },
      "id": {
        "type": "string"
      },
      "title": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "document",
      "id",
      "title"
    ],
    "additionalProperties": false
  },
  "AssignTaskRequest": {
    "title": "AssignTaskRequest",
    "type": "object",
    "properties": {
      "person": {
        "description": "The id of whoever is to do it; null gives it back to its role.",
        "type": [
          "string",
          "null"
        ],
        "minLength": 1,
        "maxLength": 200
      }
    },
    "required": [
      "person"
    ],
    "additionalProperties": false
  },
  "AssumedDay": {
    "title": "AssumedDay",
    "description": "A day off, or a make-up day, that nobody has announced.",
    "type": "object",
    "properties": {
      "day": {
        "type": "string"
      },
      "kind": {
        "$ref": "#/components/schemas/DayKind"
      },
      "title": {
        "$ref": "#/components/schemas/DayTitle"
      }
    },
    "required": [
      "day",
      "kind"
    ],
    "additionalProperties": false
  },
  "Base": {
    "title": "Base",
    "description": "An edition of what may lie below.",
    "type": "object",
    "properties": {
      "pack": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "checksum": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "isCurrent": {
        "description": "Whether the policy in force lies on it.",
        "type": "boolean"
      },
      "isNewer": {
        "description": "Whether it is a later edition than that.",
        "type": "boolean"
      },
      "publishedAt": {
        "description": "Of a company's release: RFC 3339.",
        "type": "string"
      }
    },
    "required": [
      "pack",
      "version",
      "checksum",
      "title",
      "isCurrent",
      "isNewer"
    ],
    "additionalProperties": false
  },
  "BaseList": {
    "title": "BaseList",
    "type": "object",
    "properties": {
      "items": {
        "description": "The newest first.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Base"
        }
      }
    },
    "required": [
      "items"
    ],
    "additionalProperties": false
  },
  "BaseReference": {
    "title": "BaseReference",
    "description": "What lies below a company's changes: an edition of a pack, or for a site a release of the company.",
    "type": "object",
    "properties": {
      "pack": {
        "type": "string",
        "minLength": 1
      },
      "version": {
        "description": "Of a pack its version; of a company's release the pack's with the release's number: `1.0.0+7`.",
        "type": "string",
        "minLength": 1
      },
      "checksum": {
        "description": "Of the documents; a draft keeps it, so that it goes where its author has looked.",
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "pack",
      "version"
    ],
    "additionalProperties": false
  },
  "BaseTitle": {
    "title": "BaseTitle",
    "type": "object",
    "properties": {
      "pack": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "checksum": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      }
    },
    "required": [
      "pack",
      "version",
      "checksum",
      "title"
    ],
    "additionalProperties": false
  },
  "Before": {
    "title": "Before",
    "description": "Moves a span back: the same days, so long ago. A day that an earlier month lacks becomes its last.",
    "type": "object",
    "properties": {
      "amount": {
        "type": "integer",
        "minimum": 1
      },
      "unit": {
        "enum": [
          "day",
          "week",
          "month",
          "year"
        ]
      }
    },
    "required": [
      "amount",
      "unit"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "amount": 1,
        "unit": "year"
      }
    ]
  },
  "Bounds": {
    "title": "Bounds",
    "description": "The range that makes sense at all, in the parameter's own unit; for a cadence, in times per `per`.",
    "type": "object",
    "properties": {
      "minimum": {
        "type": "number"
      },
      "exclusiveMinimum": {
        "type": "number"
      },
      "maximum": {
        "type": "number"
      },
      "exclusiveMaximum": {
        "type": "number"
      },
      "multipleOf": {
        "type": "number",
        "exclusiveMinimum": 0
      },
      "atLeastDense": {
        "description": "For a cadence: not sparser than this.",
        "$ref": "#/components/schemas/CadenceValue"
      },
      "includes": {
        "description": "For a list: these may not be taken out.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "startsWith": {
        "description": "For an ordered list: this stands first.",
        "type": "string"
      }
    },
    "additionalProperties": false,
    "minProperties": 1,
    "examples": [
      {
        "exclusiveMinimum": 0,
        "maximum": 24
      }
    ]
  },
  "Budget": {
    "title": "Budget",
    "description": "An amount of time and how it is counted. Days say how they count, where they end and whether they roll over a closed day.",
    "type": "object",
    "properties": {
      "amount": {
        "oneOf": [
          {
            "type": "number",
            "exclusiveMinimum": 0
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          },
          {
            "$ref": "#/components/schemas/FactReference"
          }
        ],
        "description": "A number, a parameter, or a fact of type `duration`, such as one that a decision decides."
      },
      "unit": {
        "description": "Only with a literal amount; a parameter or a fact brings its own.",
        "enum": [
          "minute",
          "hour",
          "day",
          "workingDay"
        ]
      },
      "count": {
        "description": "Never left out: an amount alone is refused with the choices. elapsed: by the clock, day and night · business: opening hours only · civilDays: the start day does not count · workingDays: the same on working days · sameTimeWorkingDays: the same time of day n working days later.",
        "oneOf": [
          {
            "enum": [
              "elapsed",
              "business",
              "civilDays",
              "workingDays",
              "sameTimeWorkingDays"
            ]
          },
          {
            "$ref": "#/components/schemas/ChosenByParameter"
          }
        ]
      },
      "end": {
        "description": "For days: at 24:00, or at the close of business.",
        "enum": [
          "dayEnd",
          "close"
        ]
      },
      "roll": {
        "description": "When the last day is closed: stay, or go to the next open day.",
        "enum": [
          "none",
          "next"
        ]
      },
      "cutOff": {
        "description": "For working days: what begins later than this time of day, or on a closed day, counts as begun on the next working day.",
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        "examples": [
          "18:00"
        ]
      },
      "calendar": {
        "description": "The calendar to count on; that of the policy when left out.",
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "amount"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "amount": {
          "parameter": "complaint.general.firstResponseHours"
        },
        "count": "elapsed"
      }
    ]
  },
  "Cadence": {
    "title": "Cadence",
    "description": "Something that is owed again and again: at least so many times in every week, month, quarter or year.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "cadence"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "each": {
        "description": "The record that the duties are about. Left out: the company itself owes them once.",
        "$ref": "#/components/schemas/Name"
      },
      "calendar": {
        "description": "The calendar whose working days count; that of the policy when left out.",
        "$ref": "#/components/schemas/Name"
      },
      "periods": {
        "description": "`calendar`: whole weeks (Monday to Sunday), months, quarters, half-years, years. `rolling`: no gap may be longer than a week, 31, 92, 184 or 366 days.",
        "oneOf": [
          {
            "enum": [
              "calendar",
              "rolling"
            ]
          },
          {
            "$ref": "#/components/schemas/ChosenByParameter"
          }
        ]
      },
      "anchor": {
        "description": "A day from which whole periods run on, instead of those of the calendar: month by month from the 31st ends on the 28th and again on the 31st.",
        "$ref": "#/components/schemas/FactReference"
      },
      "shift": {
        "description": "Where a period ends that would end on a closed day. `modifiedFollowing` goes on to the next working day, but never into another month. Left out: it stays.",
        "$ref": "#/components/schemas/Shift"
      },
      "since": {
        "description": "The day before which nothing is owed, e.g. the first day of cooperation.",
        "$ref": "#/components/schemas/FactReference"
      },
      "partialPeriod": {
        "description": "A period in which the duty begins late: it is not owed, owed in full, or in proportion, rounded down. One in which it ends early is not owed, or in proportion.",
        "oneOf": [
          {
            "enum": [
              "exempt",
              "immediate",
              "prorated"
            ]
          },
          {
            "$ref": "#/components/schemas/ChosenByParameter"
          }
        ]
      },
      "owed": {
        "description": "Of several duties that hold for the same record: the densest alone, with what it accepts, or each of them.",
        "enum": [
          "densest",
          "each"
        ]
      },
      "done": {
        "$ref": "#/components/schemas/Done"
      },
      "duties": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Duty"
        },
        "minItems": 1
      },
      "exempt": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Exemption"
        },
        "minItems": 1
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "periods",
      "partialPeriod",
      "owed",
      "done",
      "duties"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "cadence",
        "id": "customerForum",
        "title": {
          "zh-CN": "客户座谈会",
          "en": "Customer forum"
        },
        "clause": "4.1.3",
        "periods": "calendar",
        "partialPeriod": "exempt",
        "owed": "each",
        "done": {
          "of": "activities",
          "at": "date",
          "where": {
            "fact": "type",
            "operator": "equal",
            "value": "forum"
          }
        },
        "duties": [
          {
            "id": "forum",
            "title": {
              "zh-CN": "市场部每半年办一次",
              "en": "Marketing holds one each half-year"
            },
            "clause": "4.1.3",
            "atLeast": {
              "times": 1,
              "per": "halfYear"
            },
            "owner": "marketing",
            "missed": {
              "escalate": [
                "marketingHead"
              ]
            }
          }
        ]
      }
    ]
  },
  "CadenceValue": {
    "title": "CadenceValue",
    "description": "At least `times` in every `per`.",
    "type": "object",
    "properties": {
      "times": {
        "type": "integer",
        "minimum": 0
      },
      "per": {
        "enum": [
          "day",
          "week",
          "month",
          "quarter",
          "halfYear",
          "year"
        ]
      }
    },
    "required": [
      "times",
      "per"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "times": 1,
        "per": "month"
      }
    ]
  },
  "Calendar": {
    "title": "Calendar",
    "description": "Opening hours, closed days and make-up workdays; and the days that have a name. A layer names the calendar under it and says only what differs.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "calendar"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "version": {
        "description": "Which edition of the days this is, e.g. the day of the last notice that went into it. Every answer that was counted here names it.",
        "type": "string",
        "minLength": 1,
        "examples": [
          "2025-11-04"
        ]
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "sources": {
        "description": "Where the days come from.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CalendarSource"
        },
        "minItems": 1
      },
      "over": {
        "description": "The calendar under this one. What stands here wins over it: state, company, team, person.",
        "$ref": "#/components/schemas/Name"
      },
      "timeZone": {
        "description": "IANA name; that of the calendar under it, or else the policy's, when left out.",
        "type": "string",
        "examples": [
          "Asia/Shanghai"
        ]
      },
      "open": {
        "description": "The weekly hours, in place of those of the calendar under it. A weekday that is not named is closed.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Opening"
        },
        "minItems": 1
      },
      "makeUpHours": {
        "description": "The hours of make-up workdays. Left out, one keeps the hours of its weekday, or takes those of the first open weekday when its own is closed.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hours"
        },
        "minItems": 1
      },
      "later": {
        "description": "Hours that hold from a day on, in place of those above. Of several that have come, the one with the latest day wins, each for what it says.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LaterHours"
        },
        "minItems": 1
      },
      "days": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ExactDay"
        },
        "minItems": 1,
        "description": "The days that differ from the week, each at most once."
      },
      "named": {
        "description": "Days with a name, which parameters of type list of calendarKey and care dates choose from. Nobody is off because of them.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/NamedDay"
        },
        "minProperties": 1
      },
      "announcedFrom": {
        "description": "The first day that the days above cover. Left out, they cover the past as a whole.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "announcedThrough": {
        "description": "The last day that has been announced. Days after it are assumptions.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "beyond": {
        "description": "What a date outside the announced days is: an answer that says what it assumes (when left out), or no answer.",
        "enum": [
          "provisional",
          "undetermined"
        ]
      }
    },
    "required": [
      "kind",
      "id",
      "title"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "calendar",
        "id": "office",
        "title": {
          "zh-CN": "公司工作时间",
          "en": "Business hours of the company"
        },
        "over": "state",
        "open": [
          {
            "days": [
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday"
            ],
            "hours": [
              "09:00-12:00",
              "13:00-18:00"
            ]
          }
        ],
        "days": [
          {
            "from": "2026-07-01",
            "through": "2026-07-03",
            "title": {
              "zh-CN": "设备检修停工",
              "en": "Closed for maintenance"
            },
            "closed": true
          }
        ]
      }
    ]
  },
  "CalendarDay": {
    "title": "CalendarDay",
    "type": "object",
    "properties": {
      "date": {
        "description": "ISO 8601.",
        "type": "string"
      },
      "kind": {
        "description": "`weekday` and `restDay` by the hours of the week, the others because a calendar names the day.",
        "enum": [
          "weekday",
          "restDay",
          "holiday",
          "makeUpDay",
          "specialHours"
        ]
      },
      "name": {
        "description": "What the calendar calls it, in the reader's language.",
        "type": [
          "string",
          "null"
        ]
      },
      "source": {
        "description": "The calendar that names it, in words.",
        "type": [
          "string",
          "null"
        ]
      },
      "working": {
        "type": "boolean"
      },
      "provisional": {
        "description": "Nobody has announced it.",
        "type": "boolean"
      }
    },
    "required": [
      "date",
      "kind",
      "name",
      "source",
      "working",
      "provisional"
    ],
    "additionalProperties": false
  },
  "CalendarDays": {
    "title": "CalendarDays",
    "description": "What kind of days these are by the calendar that the policy works with.",
    "type": "object",
    "properties": {
      "timeZone": {
        "description": "IANA name.",
        "type": "string"
      },
      "today": {
        "description": "The policy's day, ISO 8601.",
        "type": "string"
      },
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CalendarDay"
        }
      }
    },
    "required": [
      "timeZone",
      "today",
      "items"
    ],
    "additionalProperties": false
  },
  "CalendarDaysQuery": {
    "title": "CalendarDaysQuery",
    "type": "object",
    "properties": {
      "from": {
        "description": "The first day, ISO 8601; the policy's day when left out.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      },
      "days": {
        "description": "How many days; 7 when left out.",
        "type": "integer",
        "minimum": 1,
        "maximum": 366
      }
    },
    "additionalProperties": false
  },
  "CalendarDuty": {
    "title": "CalendarDuty",
    "type": "object",
    "properties": {
      "task": {
        "description": "The id of the task.",
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "source": {
        "description": "What it comes from: `clock`, `cadence`, `care`, `followUp`.",
        "type": "string"
      },
      "about": {
        "description": "The record that it is about, as `type/id`.",
        "type": "string"
      },
      "aboutName": {
        "type": "string"
      },
      "subjectName": {
        "type": [
          "string",
          "null"
        ]
      },
      "person": {
        "description": "The key of whoever has it, as among `people`.",
        "type": "string"
      },
      "state": {
        "enum": [
          "open",
          "done"
        ]
      },
      "due": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "day": {
        "description": "The policy's day on which it is due; what ends at midnight ends that day.",
        "type": "string"
      },
      "overdue": {
        "type": "boolean"
      },
      "planned": {
        "description": "Of a visit that is still to be made: the day that it is put on, ISO 8601; null when it found none.",
        "type": [
          "string",
          "null"
        ]
      },
      "why": {
        "description": "Why a visit has no day: its last chance has passed, there is no working day, or every day is full.",
        "enum": [
          "passed",
          "noWorkingDay",
          "full",
          null
        ]
      }
    },
    "required": [
      "task",
      "title",
      "clauses",
      "source",
      "about",
      "aboutName",
      "subjectName",
      "person",
      "state",
      "due",
      "day",
      "overdue",
      "planned",
      "why"
    ],
    "additionalProperties": false
  },
  "CalendarPreview": {
    "title": "CalendarPreview",
    "description": "What operations on calendars would move.",
    "type": "object",
    "properties": {
      "days": {
        "description": "Days of the policy's calendar that would be otherwise, from today for two years.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MovedDay"
        }
      },
      "confirmed": {
        "description": "How many days stay as they were assumed, and are announced now.",
        "type": "integer"
      },
      "dues": {
        "description": "Open tasks that would be due at another moment, the earliest first.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MovedDue"
        }
      },
      "unmoved": {
        "description": "How many open tasks keep their moment.",
        "type": "integer"
      },
      "unread": {
        "description": "How many open tasks were not looked at: there are too many.",
        "type": "integer"
      },
      "changes": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Change"
        }
      },
      "issues": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "days",
      "confirmed",
      "dues",
      "unmoved",
      "unread",
      "changes",
      "issues"
    ],
    "additionalProperties": false
  },
  "CalendarPreviewRequest": {
    "title": "CalendarPreviewRequest",
    "type": "object",
    "properties": {
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "from": {
        "description": "The day for operations that name none; today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      }
    },
    "required": [
      "operations"
    ],
    "additionalProperties": false
  },
  "CalendarRead": {
    "title": "CalendarRead",
    "description": "What a text announces, and the operations that bring it into a calendar.",
    "type": "object",
    "properties": {
      "calendar": {
        "type": "string"
      },
      "title": {
        "description": "What that calendar is called.",
        "type": "string"
      },
      "days": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ExactDay"
        }
      },
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "issues": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "calendar",
      "title",
      "days",
      "operations",
      "issues"
    ],
    "additionalProperties": false
  },
  "CalendarSource": {
    "title": "CalendarSource",
    "description": "A notice that announced days.",
    "type": "object",
    "properties": {
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "number": {
        "description": "The number that its publisher gave it.",
        "type": "string",
        "minLength": 1
      },
      "issued": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "from": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "through": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "url": {
        "type": "string",
        "pattern": "^https?://"
      }
    },
    "required": [
      "title",
      "issued",
      "from",
      "through"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "title": {
          "zh-CN": "国务院办公厅关于2026年部分节假日安排的通知",
          "en": "Notice of the General Office of the State Council on the public holidays of 2026"
        },
        "number": "国办发明电〔2025〕7号",
        "issued": "2025-11-04",
        "from": "2026-01-01",
        "through": "2026-12-31"
      }
    ]
  },
  "CalendarTextRequest": {
    "title": "CalendarTextRequest",
    "description": "An official notice as it stands on paper, or an iCalendar file.",
    "type": "object",
    "properties": {
      "text": {
        "type": "string",
        "minLength": 1,
        "maxLength": 500000
      },
      "calendar": {
        "description": "The calendar that is to have the days; the one whose days are announced when left out.",
        "type": "string"
      },
      "year": {
        "description": "Of a notice that does not name it; the next one when left out.",
        "type": "integer",
        "minimum": 1990,
        "maximum": 2100
      }
    },
    "required": [
      "text"
    ],
    "additionalProperties": false
  },
  "CareDates": {
    "title": "CareDates",
    "description": "Days of the year on which something is due: festivals, birthdays, a day of one's own.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "careDates"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "each": {
        "description": "The record that is cared for. Left out: the company itself has the date.",
        "$ref": "#/components/schemas/Name"
      },
      "calendar": {
        "description": "The calendar that names the days, and whose working days count; that of the policy when left out.",
        "$ref": "#/components/schemas/Name"
      },
      "quiet": {
        "description": "Hours in which nobody is disturbed: a task that would appear in them appears when they end. Over midnight they go on counting, 21:00-32:00 is until eight.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Hours"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "occasions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Occasion"
        },
        "minItems": 1
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "occasions"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "careDates",
        "id": "greetings",
        "title": {
          "zh-CN": "节日祝福",
          "en": "Festival greetings"
        },
        "clause": "4.2.1",
        "each": "customer",
        "calendar": "festivals",
        "occasions": [
          {
            "id": "festival",
            "title": {
              "zh-CN": "节日祝福",
              "en": "Festival greeting"
            },
            "clause": "4.2.1",
            "on": {
              "days": {
                "parameter": "care.festivals"
              }
            },
            "prepare": {
              "days": {
                "parameter": "care.festivalLeadDays"
              },
              "count": "civilDays"
            },
            "task": {
              "id": "greet",
              "title": {
                "zh-CN": "送上节日祝福",
                "en": "Send a festival greeting"
              },
              "owner": "sales"
            },
            "done": {
              "of": "careActivities",
              "at": "completedAt"
            }
          }
        ]
      }
    ]
  },
  "CareTask": {
    "title": "CareTask",
    "description": "What has to be done, and who does it.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "owner": {
        "$ref": "#/components/schemas/Recipient"
      },
      "form": {
        "description": "The form that is filed to do it.",
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "id",
      "title",
      "owner"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "greet",
        "title": {
          "zh-CN": "送上节日祝福",
          "en": "Send a festival greeting"
        },
        "owner": "sales"
      }
    ]
  },
  "Case": {
    "title": "Case",
    "type": "object",
    "properties": {
      "id": {
        "type": "string",
        "pattern": "^[A-Z][A-Za-z0-9.-]*$"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "asOf": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "start": {
        "description": "The records of `base` to begin with.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        }
      },
      "set": {
        "description": "Parameters that differ in this case.",
        "type": "object",
        "additionalProperties": true
      },
      "given": {
        "type": "object",
        "additionalProperties": true
      },
      "now": {
        "description": "The moment at which deadlines are looked at, ISO 8601.",
        "type": "string",
        "minLength": 10
      },
      "events": {
        "description": "The logs of clocks, by their ids: what happened beside what the facts tell.",
        "type": "object",
        "additionalProperties": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ClockEvent"
          }
        }
      },
      "expect": {
        "$ref": "#/components/schemas/Expectation"
      },
      "variants": {
        "description": "The same situation with other figures. Each overlays `set` and `given`.",
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "set": {
              "type": "object",
              "additionalProperties": true
            },
            "given": {
              "type": "object",
              "additionalProperties": true
            },
            "now": {
              "description": "The moment at which deadlines are looked at, ISO 8601.",
              "type": "string",
              "minLength": 10
            },
            "events": {
              "description": "The logs of clocks, by their ids: what happened beside what the facts tell.",
              "type": "object",
              "additionalProperties": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ClockEvent"
                }
              }
            },
            "expect": {
              "$ref": "#/components/schemas/Expectation"
            }
          },
          "required": [
            "expect"
          ],
          "additionalProperties": false
        },
        "minItems": 1
      },
      "pending": {
        "description": "Why the engine cannot run this case yet.",
        "$ref": "#/components/schemas/Text"
      }
    },
    "required": [
      "id",
      "clause",
      "title"
    ],
    "additionalProperties": false,
    "description": "One situation with its known answer, or the reason why it waits.",
    "examples": [
      {
        "id": "S01",
        "clause": [
          "2.2.1",
          "2.2.2"
        ],
        "title": {
          "zh-CN": "采购额恰好等于一级门槛",
          "en": "Purchases exactly at the threshold of tier 1"
        },
        "given": {
          "customer": {
            "segment": "dealer",
            "annualPurchaseAmount": 1000000
          }
        },
        "expect": {
          "decisions": {
            "tier": {
              "outcome": {
                "value": "tier2"
              },
              "clauses": [
                "2.2.2"
              ]
            }
          }
        }
      }
    ]
  },
  "CaseDifference": {
    "title": "CaseDifference",
    "description": "One thing that comes out otherwise than a worked example expects.",
    "type": "object",
    "properties": {
      "kind": {
        "enum": [
          "status",
          "outcome",
          "includes",
          "excludes",
          "missing",
          "clause",
          "task",
          "period",
          "careTask",
          "accepted",
          "notReported",
          "refused"
        ]
      },
      "pointer": {
        "description": "Where the example says what it expects: a JSON pointer into the case.",
        "type": "string"
      },
      "decision": {
        "description": "The decision, clock, cadence or document of care dates that answered.",
        "type": "string"
      },
      "code": {
        "description": "The code of a refusal that was not expected.",
        "type": "string"
      },
      "expected": {
        "description": "Any JSON; null for nothing."
      },
      "actual": {
        "description": "Any JSON; null for nothing."
      },
      "message": {
        "description": "The same in a sentence, in the reader's language.",
        "type": "string"
      }
    },
    "required": [
      "kind",
      "pointer",
      "message"
    ],
    "additionalProperties": false
  },
  "CaseFailure": {
    "title": "CaseFailure",
    "description": "A worked example that comes out differently under the draft.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "differences": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CaseDifference"
        }
      }
    },
    "required": [
      "id",
      "title",
      "clauses",
      "differences"
    ],
    "additionalProperties": false
  },
  "Cases": {
    "title": "Cases",
    "description": "Worked examples with known answers. They stand beside the rules and are run before every release.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "cases"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "asOf": {
        "description": "The day on which the cases play, unless one says otherwise.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "base": {
        "description": "Complete records that every case starts from; `given` overlays them, `null` takes a field out.",
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "cases": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Case"
        }
      }
    },
    "required": [
      "kind",
      "id",
      "title"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "cases",
        "id": "tiers",
        "title": {
          "zh-CN": "客户分级",
          "en": "Tiers"
        },
        "asOf": "2025-03-10",
        "base": {
          "customer": {
            "name": "示例经销商"
          }
        },
        "cases": [
          {
            "id": "S01",
            "clause": [
              "2.2.1",
              "2.2.2"
            ],
            "title": {
              "zh-CN": "采购额恰好等于一级门槛",
              "en": "Purchases exactly at the threshold of tier 1"
            },
            "given": {
              "customer": {
                "segment": "dealer",
                "annualPurchaseAmount": 1000000
              }
            },
            "expect": {
              "decisions": {
                "tier": {
                  "outcome": {
                    "value": "tier2"
                  },
                  "clauses": [
                    "2.2.2"
                  ]
                }
              }
            }
          }
        ]
      }
    ]
  },
  "CasesSummary": {
    "title": "CasesSummary",
    "description": "How the policy's worked examples go under the draft, each on its own day.",
    "type": "object",
    "properties": {
      "passed": {
        "type": "integer"
      },
      "failed": {
        "type": "integer"
      },
      "failures": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CaseFailure"
        }
      }
    },
    "required": [
      "passed",
      "failed",
      "failures"
    ],
    "additionalProperties": false
  },
  "CellComparison": {
    "title": "CellComparison",
    "description": "A comparison whose left side is the column's fact.",
    "type": "object",
    "properties": {
      "operator": {
        "type": "string",
        "minLength": 1
      },
      "value": {
        "description": "A literal, a list, `{fact}` or `{parameter}`."
      }
    },
    "required": [
      "operator",
      "value"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "operator": "lessThan",
        "value": 500
      }
    ]
  },
  "CellTest": {
    "title": "CellTest",
    "description": "A plain value under the column's operator, one comparison, all of several (a range), or any of several.",
    "oneOf": [
      {
        "type": [
          "number",
          "string",
          "boolean"
        ]
      },
      {
        "type": "array",
        "items": {
          "type": [
            "number",
            "string",
            "boolean"
          ]
        },
        "minItems": 1
      },
      {
        "$ref": "#/components/schemas/ParameterReference"
      },
      {
        "$ref": "#/components/schemas/FactReference"
      },
      {
        "$ref": "#/components/schemas/CellComparison"
      },
      {
        "title": "CellAll",
        "description": "All of these hold: the two ends of a range.",
        "type": "object",
        "properties": {
          "all": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CellComparison"
            },
            "minItems": 2
          }
        },
        "required": [
          "all"
        ],
        "additionalProperties": false
      },
      {
        "title": "CellAny",
        "description": "At least one of these holds.",
        "type": "object",
        "properties": {
          "any": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CellComparison"
            },
            "minItems": 2
          }
        },
        "required": [
          "any"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      {
        "all": [
          {
            "operator": "greaterThan",
            "value": {
              "parameter": "delegation.frontlineLimit"
            }
          },
          {
            "operator": "lessThanInclusive",
            "value": {
              "parameter": "delegation.supervisorLimit"
            }
          }
        ]
      }
    ]
  },
  "Change": {
    "title": "Change",
    "description": "One figure, one rule, or one part of a calendar, a clause, a form or another document that changes, in the reader's language.",
    "type": "object",
    "properties": {
      "parameter": {
        "description": "The parameter, when it is a figure.",
        "type": "string"
      },
      "decision": {
        "description": "The decision, when it is a rule or a row of it.",
        "type": "string"
      },
      "rule": {
        "description": "The name of the rule or row.",
        "type": "string"
      },
      "calendar": {
        "description": "The calendar, when it is its hours or days.",
        "type": "string"
      },
      "artefact": {
        "description": "What it is a part of, when it is neither a figure, nor a rule, nor hours and days.",
        "enum": [
          "clause",
          "parameter",
          "form",
          "cadence",
          "clock",
          "enum",
          "fact",
          "condition",
          "record",
          "careDates",
          "scorecard",
          "decision",
          "calendar"
        ]
      },
      "at": {
        "description": "The target, as operations name it: `form:complaintIntake/fields/batchNo/maxLength`.",
        "type": "string"
      },
      "what": {
        "description": "What happened to the rule, the row or the part of a document; of a calendar, what of it has changed.",
        "enum": [
          "added",
          "removed",
          "disabled",
          "enabled",
          "moved",
          "conditions",
          "outcome",
          "clause",
          "title",
          "exception",
          "day",
          "hours",
          "makeUpHours",
          "announced",
          "changed"
        ]
      },
      "label": {
        "description": "What changes: the figure, or the rule and its part.",
        "type": "string"
      },
      "clause": {
        "type": "string"
      },
      "from": {
        "description": "The day from which the new value holds.",
        "type": "string"
      },
      "before": {
        "description": "The old value as a person reads it; of a rule, what it said.",
        "type": "string"
      },
      "after": {
        "description": "The new value as a person reads it; of a rule, what it says.",
        "type": "string"
      },
      "text": {
        "description": "The change as a whole sentence; left out for a figure.",
        "type": "string"
      }
    },
    "required": [
      "label",
      "clause",
      "from",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "ChangedFact": {
    "title": "ChangedFact",
    "type": "object",
    "properties": {
      "fact": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "from": {
        "description": "What it is; null when nobody has told it."
      },
      "to": {},
      "by": {
        "description": "How much more or less, in words; of figures and days only.",
        "type": "string"
      }
    },
    "required": [
      "fact",
      "label",
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  "Chapter": {
    "title": "Chapter",
    "description": "One chapter of the written policy: its clauses in the document's own order.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "chapter"
      },
      "id": {
        "description": "The chapter's number; 0 for what stands before the first.",
        "type": "string",
        "pattern": "^\\d+[a-z]*$"
      },
      "number": {
        "description": "The number as the document prints it, e.g. 二 / 2.",
        "$ref": "#/components/schemas/Text"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "sections": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Section"
        },
        "minItems": 1
      }
    },
    "required": [
      "kind",
      "id",
      "number",
      "title",
      "sections"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "chapter",
        "id": "2",
        "number": {
          "zh-CN": "二",
          "en": "2"
        },
        "title": {
          "zh-CN": "客户分类与分级",
          "en": "Classes and tiers"
        },
        "sections": [
          {
            "id": "2.2",
            "title": {
              "zh-CN": "客户分级",
              "en": "Tiers"
            },
            "clauses": [
              {
                "id": "2.2.1",
                "text": {
                  "zh-CN": "一年采购额{tiering.boundaryPolicy}{tiering.tier1MinExclusive}的经销商或重点零售商，为一级客户。",
                  "en": "A dealer or key retailer who buys {tiering.boundaryPolicy} {tiering.tier1MinExclusive} a year is a tier 1 customer."
                },
                "kinds": [
                  "classification"
                ],
                "phrases": {
                  "tiering.boundaryPolicy": {
                    "upperToLowerTier": {
                      "zh-CN": "超过",
                      "en": "more than"
                    },
                    "upperToHigherTier": {
                      "zh-CN": "达到",
                      "en": "at least"
                    }
                  }
                }
              }
            ]
          }
        ]
      }
    ]
  },
  "ChapterView": {
    "title": "ChapterView",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "number": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "sections": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SectionView"
        }
      },
      "counts": {
        "$ref": "#/components/schemas/ClauseCounts"
      }
    },
    "required": [
      "id",
      "number",
      "title",
      "sections",
      "counts"
    ],
    "additionalProperties": false
  },
  "Checked": {
    "title": "Checked",
    "description": "What was confirmed, clause by clause.",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClauseCheck"
        }
      }
    },
    "required": [
      "items"
    ],
    "additionalProperties": false
  },
  "CheckedRequest": {
    "title": "CheckedRequest",
    "description": "Clauses that somebody has read again and found still right.",
    "type": "object",
    "properties": {
      "clauses": {
        "description": "The ids of the clauses.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1,
        "maxItems": 500,
        "uniqueItems": true
      },
      "note": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "clauses"
    ],
    "additionalProperties": false
  },
  "Choice": {
    "title": "Choice",
    "type": "object",
    "properties": {
      "if": {
        "$ref": "#/components/schemas/Condition"
      },
      "then": {
        "$ref": "#/components/schemas/Expression"
      },
      "else": {
        "$ref": "#/components/schemas/Expression"
      }
    },
    "required": [
      "if",
      "then",
      "else"
    ],
    "additionalProperties": false,
    "description": "One value or the other; with an unknown condition it is unknown unless both are the same.",
    "examples": [
      {
        "if": {
          "fact": "customer.segment",
          "operator": "equal",
          "value": "dealer"
        },
        "then": 1,
        "else": 0
      }
    ]
  },
  "ChoiceOffer": {
    "title": "ChoiceOffer",
    "description": "Options, and when they are offered. What several offers name is offered once.",
    "type": "object",
    "properties": {
      "when": {
        "$ref": "#/components/schemas/Condition"
      },
      "only": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1,
        "uniqueItems": true
      }
    },
    "required": [
      "only"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "when": {
          "fact": "complaintType",
          "operator": "equal",
          "value": "price"
        },
        "only": [
          "miscalculation",
          "wrongBill"
        ]
      }
    ]
  },
  "ChosenByParameter": {
    "title": "ChosenByParameter",
    "description": "A word of the engine that the company chooses through a parameter: each option of the parameter stands for one word.",
    "type": "object",
    "properties": {
      "parameter": {
        "$ref": "#/components/schemas/DottedId"
      },
      "as": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        },
        "minProperties": 2
      }
    },
    "required": [
      "parameter",
      "as"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "parameter": "sla.dayCounting",
        "as": {
          "civil": "civilDays",
          "elapsed": "elapsed"
        }
      }
    ]
  },
  "ChosenSpan": {
    "title": "ChosenSpan",
    "description": "A span, or one that a parameter chooses.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/Span"
      },
      {
        "title": "SpanChosenByParameter",
        "type": "object",
        "properties": {
          "parameter": {
            "$ref": "#/components/schemas/DottedId"
          },
          "as": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/Span"
            },
            "minProperties": 2
          }
        },
        "required": [
          "parameter",
          "as"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      {
        "calendar": "year"
      },
      {
        "parameter": "tiering.window",
        "as": {
          "rolling": {
            "trailing": {
              "amount": 12,
              "unit": "month"
            }
          },
          "calendarYear": {
            "calendar": "year",
            "offset": -1
          }
        }
      }
    ]
  },
  "Clause": {
    "title": "Clause",
    "description": "One numbered sentence of the policy. `{parameter.id}` in the text is a slot that shows the parameter's value with its unit.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/ClauseId"
      },
      "text": {
        "$ref": "#/components/schemas/Text"
      },
      "kinds": {
        "type": "array",
        "items": {
          "enum": [
            "parameter",
            "classification",
            "decision",
            "entitlement",
            "cadence",
            "sla",
            "workflow",
            "form",
            "metric",
            "calendar",
            "routing",
            "security",
            "statement"
          ]
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "owner": {
        "description": "The role that answers for it; the manifest's owner when left out.",
        "$ref": "#/components/schemas/Name"
      },
      "stays": {
        "description": "`text`: the clause is meant to be read and attested, nothing runs.",
        "const": "text"
      },
      "lastChecked": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "phrases": {
        "description": "How a slot on an enum reads in this sentence, for each of its options.",
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/components/schemas/Text"
          },
          "minProperties": 1
        }
      },
      "plain": {
        "description": "Figures with a unit that are wording, not settings, each as it stands in either language.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1
      },
      "note": {
        "description": "How an ambiguity of the document was read.",
        "$ref": "#/components/schemas/Text"
      },
      "asARule": {
        "description": "The clause says “as a rule”: a company may deviate from it when somebody answers for that, with a reason and a day.",
        "const": true
      }
    },
    "required": [
      "id",
      "text",
      "kinds"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "2.2.1",
        "text": {
          "zh-CN": "一年采购额{tiering.boundaryPolicy}{tiering.tier1MinExclusive}的经销商或重点零售商，为一级客户。",
          "en": "A dealer or key retailer who buys {tiering.boundaryPolicy} {tiering.tier1MinExclusive} a year is a tier 1 customer."
        },
        "kinds": [
          "classification"
        ],
        "phrases": {
          "tiering.boundaryPolicy": {
            "upperToLowerTier": {
              "zh-CN": "超过",
              "en": "more than"
            },
            "upperToHigherTier": {
              "zh-CN": "达到",
              "en": "at least"
            }
          }
        }
      }
    ]
  },
  "ClauseCheck": {
    "title": "ClauseCheck",
    "type": "object",
    "properties": {
      "clause": {
        "type": "string"
      },
      "at": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      },
      "person": {
        "description": "The id of whoever confirmed it.",
        "type": "string"
      },
      "personName": {
        "description": "As the directory names the person; the id when it does not.",
        "type": "string"
      },
      "note": {
        "type": [
          "string",
          "null"
        ]
      },
      "release": {
        "description": "The release that was read.",
        "type": "string"
      }
    },
    "required": [
      "clause",
      "at",
      "person",
      "personName",
      "note",
      "release"
    ],
    "additionalProperties": false
  },
  "ClauseCounts": {
    "title": "ClauseCounts",
    "type": "object",
    "properties": {
      "runs": {
        "type": "integer"
      },
      "text": {
        "type": "integer"
      },
      "pending": {
        "type": "integer"
      },
      "overdue": {
        "type": "integer"
      }
    },
    "required": [
      "runs",
      "text",
      "pending",
      "overdue"
    ],
    "additionalProperties": false
  },
  "ClauseId": {
    "title": "ClauseId",
    "description": "The document's own number; a trailing letter marks our split of a clause that the document leaves whole.",
    "type": "string",
    "pattern": "^[0-9]+[a-z]*(\\.[0-9]+[a-z]*)*(\\.[a-z])?$",
    "examples": [
      "2.2.1",
      "4.1.1.a"
    ]
  },
  "ClauseIds": {
    "title": "ClauseIds",
    "description": "The clause, or the clauses, that ask for this.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/ClauseId"
      },
      {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClauseId"
        },
        "minItems": 1,
        "uniqueItems": true
      }
    ],
    "examples": [
      "2.2.1",
      [
        "2.3.1.b",
        "4.1.1.a"
      ]
    ]
  },
  "ClauseReference": {
    "title": "ClauseReference",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "text": {
        "description": "Its sentence with the figures in force.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "text"
    ],
    "additionalProperties": false
  },
  "ClauseView": {
    "title": "ClauseView",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "state": {
        "enum": [
          "runs",
          "text",
          "pending"
        ]
      },
      "segments": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Segment"
        }
      },
      "owner": {
        "type": "string"
      },
      "ownerRole": {
        "description": "The id of the owner's role.",
        "type": "string"
      },
      "note": {
        "type": "string"
      },
      "lastChecked": {
        "description": "The day on which somebody last found it right.",
        "type": "string"
      },
      "reviewDue": {
        "type": "string"
      },
      "overdue": {
        "type": "boolean"
      },
      "artefacts": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ArtefactView"
        }
      }
    },
    "required": [
      "id",
      "state",
      "segments",
      "owner",
      "ownerRole",
      "overdue",
      "artefacts"
    ],
    "additionalProperties": false
  },
  "Clock": {
    "title": "Clock",
    "description": "Deadlines that belong together: each target has a budget or a date that is promised, a fact that starts it and a fact that stops it. Its state is folded from a log of events.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "clock"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "start": {
        "description": "The date-time fact that starts every target that names no start of its own.",
        "$ref": "#/components/schemas/FactReference"
      },
      "retarget": {
        "description": "What a reclassification does to a running target. carry: the new budget counts from the same start, pauses included · restart: from the moment of the change · keep: nothing · shortenOnly: as carry, but the earlier of both due moments stays, and a target that no longer applies keeps its limit.",
        "enum": [
          "carry",
          "restart",
          "keep",
          "shortenOnly"
        ]
      },
      "retargetFrom": {
        "description": "From when a budget counts that a reclassification brings: from the start of the clock (when left out), or from the moment of the change.",
        "enum": [
          "start",
          "change"
        ]
      },
      "reopen": {
        "$ref": "#/components/schemas/Reopen"
      },
      "pauses": {
        "description": "The reasons for which targets stand still. Nothing pauses when left out.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Pause"
        },
        "minItems": 1
      },
      "exception": {
        "$ref": "#/components/schemas/Extension"
      },
      "quietHours": {
        "description": "What becomes of a notice while the calendar is closed: ignore sends it all the same (when left out), defer waits for the next open moment. The breach itself is never deferred.",
        "enum": [
          "ignore",
          "defer"
        ]
      },
      "targets": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Target"
        },
        "minItems": 1
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "start",
      "retarget",
      "targets"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "clock",
        "id": "complaintDeadlines",
        "title": {
          "zh-CN": "投诉时限",
          "en": "Complaint deadlines"
        },
        "clause": "5.3.1.a",
        "start": {
          "fact": "complaint.receivedAt"
        },
        "retarget": "shortenOnly",
        "targets": [
          {
            "id": "firstResponse",
            "title": {
              "zh-CN": "首次回应",
              "en": "First response"
            },
            "clause": "5.3.1.a",
            "when": {
              "fact": "complaint.severity",
              "operator": "equal",
              "value": "general"
            },
            "due": {
              "amount": {
                "parameter": "complaint.general.firstResponseHours"
              },
              "count": "elapsed"
            },
            "stop": {
              "fact": "complaint.firstResponseAt"
            },
            "escalate": [
              "serviceHead"
            ]
          }
        ]
      }
    ]
  },
  "ClockChange": {
    "title": "ClockChange",
    "type": "object",
    "properties": {
      "at": {
        "type": "string"
      },
      "cause": {
        "enum": [
          "start",
          "retarget",
          "restart",
          "extension",
          "calendar",
          "migration",
          "reopen"
        ]
      },
      "before": {
        "type": [
          "string",
          "null"
        ]
      },
      "after": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "at",
      "cause",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "ClockEvent": {
    "title": "ClockEvent",
    "description": "One entry of a clock's log. Entries may arrive in any order and late.",
    "type": "object",
    "properties": {
      "event": {
        "description": "started, stopped, reopened, voided: all targets, or one · paused, resumed: for a reason · retargeted: facts are others from now on · extended: by an amount in the unit of the budget, approved · calendarChanged, policyMigrated: counted on another edition from now on.",
        "enum": [
          "started",
          "paused",
          "resumed",
          "stopped",
          "reopened",
          "retargeted",
          "extended",
          "calendarChanged",
          "policyMigrated",
          "voided"
        ]
      },
      "at": {
        "description": "When it happened: ISO 8601.",
        "type": "string",
        "minLength": 10
      },
      "seq": {
        "description": "Tells events of one moment apart: the lower first.",
        "type": "integer"
      },
      "target": {
        "$ref": "#/components/schemas/Name"
      },
      "reason": {
        "$ref": "#/components/schemas/Name"
      },
      "facts": {
        "description": "Facts as they are from now on: nested or dotted.",
        "type": "object",
        "additionalProperties": true
      },
      "by": {
        "description": "The extension, in the unit of the target's budget.",
        "type": "number",
        "exclusiveMinimum": 0
      },
      "to": {
        "description": "The edition: a release, or the version of a calendar.",
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "event",
      "at"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "event": "retargeted",
        "at": "2025-03-11T15:00:00+08:00",
        "facts": {
          "complaint": {
            "severity": "major"
          }
        }
      }
    ]
  },
  "ClockLength": {
    "title": "ClockLength",
    "description": "A stretch of time before or after a due moment.",
    "type": "object",
    "properties": {
      "amount": {
        "oneOf": [
          {
            "type": "number",
            "exclusiveMinimum": 0
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "unit": {
        "description": "Only with a literal amount; a parameter brings its own.",
        "enum": [
          "minute",
          "hour",
          "day"
        ]
      }
    },
    "required": [
      "amount"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "amount": 2,
        "unit": "hour"
      }
    ]
  },
  "ClockLengths": {
    "title": "ClockLengths",
    "type": "object",
    "properties": {
      "wall": {
        "description": "By the clock.",
        "type": "integer"
      },
      "business": {
        "description": "In opening hours; null where there is no calendar.",
        "type": [
          "integer",
          "null"
        ]
      }
    },
    "required": [
      "wall",
      "business"
    ],
    "additionalProperties": false
  },
  "ClockLimit": {
    "title": "ClockLimit",
    "type": "object",
    "properties": {
      "amount": {
        "type": "number"
      },
      "unit": {
        "type": "string"
      },
      "count": {
        "enum": [
          "elapsed",
          "business",
          "civilDays",
          "workingDays",
          "sameTimeWorkingDays"
        ]
      },
      "since": {
        "description": "The day since which the figure holds; null when it is no parameter.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "amount",
      "unit",
      "count",
      "since"
    ],
    "additionalProperties": false
  },
  "ClockMigrationResult": {
    "title": "ClockMigrationResult",
    "type": "object",
    "properties": {
      "release": {
        "description": "The number of the release.",
        "type": "integer"
      },
      "dryRun": {
        "type": "boolean"
      },
      "looked": {
        "description": "Open clocks that were looked at.",
        "type": "integer"
      },
      "migrated": {
        "description": "Those that run under the release now.",
        "type": "integer"
      },
      "items": {
        "description": "Targets that move, those that are late by it among them.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DueMove"
        }
      },
      "unchanged": {
        "description": "Open targets that keep their moment.",
        "type": "integer"
      },
      "failed": {
        "description": "Clocks that cannot be counted under the release; they stay as they are.",
        "type": "array",
        "items": {
          "title": "ClockFailure",
          "type": "object",
          "properties": {
            "about": {
              "type": "string"
            },
            "clock": {
              "type": "string"
            },
            "code": {
              "type": "string"
            },
            "message": {
              "type": "string"
            }
          },
          "required": [
            "about",
            "clock",
            "code",
            "message"
          ],
          "additionalProperties": false
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to go on with the open clocks that follow; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "release",
      "dryRun",
      "looked",
      "migrated",
      "items",
      "unchanged",
      "failed",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "ClockPause": {
    "title": "ClockPause",
    "type": "object",
    "properties": {
      "from": {
        "type": "string"
      },
      "to": {
        "description": "Null while it lasts.",
        "type": [
          "string",
          "null"
        ]
      },
      "reasons": {
        "description": "In words; none for the time between being done and being opened again.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "from",
      "to",
      "reasons",
      "clauses"
    ],
    "additionalProperties": false
  },
  "ClockSpan": {
    "title": "ClockSpan",
    "type": "object",
    "properties": {
      "from": {
        "type": "string"
      },
      "to": {
        "type": "string"
      },
      "kind": {
        "enum": [
          "counted",
          "paused"
        ]
      }
    },
    "required": [
      "from",
      "to",
      "kind"
    ],
    "additionalProperties": false
  },
  "ClockTarget": {
    "title": "ClockTarget",
    "type": "object",
    "properties": {
      "target": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "status": {
        "description": "`unknown`: facts are missing.",
        "enum": [
          "unknown",
          "notStarted",
          "running",
          "paused",
          "met",
          "breached",
          "superseded",
          "voided"
        ]
      },
      "waitsFor": {
        "description": "What it starts with, or the fact without which it cannot be counted, in words.",
        "type": [
          "string",
          "null"
        ]
      },
      "start": {
        "type": [
          "string",
          "null"
        ]
      },
      "due": {
        "description": "While it is paused: as if it went on now.",
        "type": [
          "string",
          "null"
        ]
      },
      "ifResumed": {
        "description": "Whether `due` supposes that it goes on now.",
        "type": "boolean"
      },
      "soonAt": {
        "description": "The next moment before `due` at which somebody is warned.",
        "type": [
          "string",
          "null"
        ]
      },
      "warned": {
        "description": "Whether somebody has been warned already.",
        "type": "boolean"
      },
      "stoppedAt": {
        "type": [
          "string",
          "null"
        ]
      },
      "remaining": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/ClockLengths"
          },
          {
            "type": "null"
          }
        ]
      },
      "overrun": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/ClockLengths"
          },
          {
            "type": "null"
          }
        ]
      },
      "limit": {
        "description": "What it is counted with; null for a promise.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/ClockLimit"
          },
          {
            "type": "null"
          }
        ]
      },
      "provisional": {
        "description": "It rests on days that nobody has announced.",
        "type": "boolean"
      },
      "announcedThrough": {
        "description": "The last day that is announced, when it is provisional.",
        "type": [
          "string",
          "null"
        ]
      },
      "pausedBy": {
        "description": "Why it stands still now, in words.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "spans": {
        "description": "Time that counted, and time in which it stood still.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockSpan"
        }
      },
      "counted": {
        "description": "The days that counted, where whole days are counted.",
        "type": "array",
        "items": {
          "title": "CountedDay",
          "type": "object",
          "properties": {
            "date": {
              "type": "string"
            },
            "nth": {
              "type": "integer"
            }
          },
          "required": [
            "date",
            "nth"
          ],
          "additionalProperties": false
        }
      },
      "pauses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockPause"
        }
      },
      "changes": {
        "description": "How the due moment moved.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockChange"
        }
      },
      "because": {
        "description": "The whole reckoning in sentences, in the reader's language.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "extension": {
        "description": "More time that somebody has asked for and nobody has decided on.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ExtensionAsked"
          },
          {
            "type": "null"
          }
        ]
      },
      "mayExtend": {
        "description": "That more time may be asked for now; null when it may not.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ExtensionAllowed"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "target",
      "title",
      "clauses",
      "status",
      "waitsFor",
      "start",
      "due",
      "ifResumed",
      "soonAt",
      "warned",
      "stoppedAt",
      "remaining",
      "overrun",
      "limit",
      "provisional",
      "announcedThrough",
      "pausedBy",
      "spans",
      "counted",
      "pauses",
      "changes",
      "because"
    ],
    "additionalProperties": false
  },
  "ColumnsQuery": {
    "title": "ColumnsQuery",
    "type": "object",
    "properties": {
      "asOf": {
        "description": "Today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "version": {
        "description": "The population that is meant; the newest when left out.",
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false
  },
  "Comparison": {
    "title": "Comparison",
    "description": "One fact against one value. `fact` may be `parameter:<id>` to read a parameter.",
    "type": "object",
    "properties": {
      "fact": {
        "type": "string",
        "minLength": 1
      },
      "path": {
        "type": "string",
        "pattern": "^\\$"
      },
      "params": {
        "description": "Fills the arguments that a computed fact declares.",
        "$ref": "#/components/schemas/Params"
      },
      "operator": {
        "type": "string",
        "minLength": 1
      },
      "value": {
        "description": "A literal, a list, `{fact}` with `path` and `params`, `{parameter}`, or in a computed fact `{argument}`."
      },
      "name": {
        "type": "string"
      },
      "priority": {
        "type": "integer",
        "minimum": 1
      }
    },
    "required": [
      "fact",
      "operator",
      "value"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "fact": "customer.segment",
        "operator": "in",
        "value": [
          "dealer",
          "retailer"
        ]
      },
      {
        "fact": "customer.recentPurchases",
        "params": {
          "days": 90
        },
        "operator": "lessThan",
        "value": {
          "fact": "customer.recentPurchases",
          "params": {
            "days": 365
          }
        }
      }
    ]
  },
  "CompleteTaskRequest": {
    "title": "CompleteTaskRequest",
    "description": "What was done; a note or a record at least.",
    "type": "object",
    "properties": {
      "note": {
        "description": "What was done.",
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      },
      "evidence": {
        "description": "A stored record that proves it, as `type/id`.",
        "type": "string",
        "pattern": "^[A-Za-z][A-Za-z0-9]*/.{1,200}$"
      }
    },
    "additionalProperties": false,
    "minProperties": 1
  },
  "ComputationTrace": {
    "title": "ComputationTrace",
    "type": "object",
    "properties": {
      "collection": {
        "type": "string"
      },
      "count": {
        "type": "integer"
      },
      "first": {
        "type": "string"
      },
      "last": {
        "type": "string"
      }
    },
    "required": [
      "collection",
      "count"
    ],
    "additionalProperties": false
  },
  "Condition": {
    "title": "Condition",
    "description": "The one boolean language: json-rules-engine's conditions, strictly. A leaf compares a fact with a value, another fact or a parameter.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/AllOf"
      },
      {
        "$ref": "#/components/schemas/AnyOf"
      },
      {
        "$ref": "#/components/schemas/NotOf"
      },
      {
        "$ref": "#/components/schemas/NamedCondition"
      },
      {
        "$ref": "#/components/schemas/Comparison"
      }
    ],
    "examples": [
      {
        "all": [
          {
            "fact": "customer.segment",
            "operator": "in",
            "value": [
              "dealer",
              "retailer"
            ]
          },
          {
            "fact": "customer.annualPurchaseAmount",
            "operator": "greaterThan",
            "value": {
              "parameter": "tiering.tier1MinExclusive"
            }
          }
        ]
      }
    ]
  },
  "ConditionDefinition": {
    "title": "ConditionDefinition",
    "description": "A condition that several rules share, with the words that name it.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "holds": {
        "$ref": "#/components/schemas/Condition"
      }
    },
    "required": [
      "id",
      "label",
      "clause",
      "holds"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "newDealer",
        "label": {
          "zh-CN": "客户是新开发的经销商",
          "en": "the customer is a newly developed dealer"
        },
        "clause": "2.1.1",
        "holds": {
          "all": [
            {
              "fact": "customer.segment",
              "operator": "equal",
              "value": "dealer"
            },
            {
              "fact": "customer.cooperationMonths",
              "operator": "lessThan",
              "value": {
                "parameter": "classification.newDealerMonths"
              }
            }
          ]
        }
      }
    ]
  },
  "ConditionTrace": {
    "title": "ConditionTrace",
    "oneOf": [
      {
        "$ref": "#/components/schemas/SeveralTrace"
      },
      {
        "$ref": "#/components/schemas/NotTrace"
      },
      {
        "$ref": "#/components/schemas/NamedTrace"
      },
      {
        "$ref": "#/components/schemas/LeafTrace"
      }
    ]
  },
  "CountedBy": {
    "title": "CountedBy",
    "description": "A query in the database, or a look at every record.",
    "enum": [
      "database",
      "records"
    ]
  },
  "Creates": {
    "title": "Creates",
    "description": "A record that an answer makes. Its fields are those whose facts begin with its name, of the form or of the row, and what is set.",
    "type": "object",
    "properties": {
      "record": {
        "$ref": "#/components/schemas/Name"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "when": {
        "$ref": "#/components/schemas/Condition"
      },
      "each": {
        "description": "One for each row or item of this field.",
        "$ref": "#/components/schemas/Name"
      },
      "item": {
        "description": "For `each` over a list: the field of the record that takes the item.",
        "$ref": "#/components/schemas/Name"
      },
      "set": {
        "description": "Fields of the record that are not answered, each with what it becomes. With `each` over rows a plain name is a field of the row first.",
        "type": "object",
        "propertyNames": {
          "$ref": "#/components/schemas/Name"
        },
        "additionalProperties": {
          "$ref": "#/components/schemas/Expression"
        },
        "minProperties": 1
      }
    },
    "required": [
      "record",
      "clause"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "record": "complaint",
        "clause": "3.2.3",
        "when": {
          "fact": "needCategory",
          "operator": "equal",
          "value": "foodSafety"
        }
      },
      {
        "record": "task",
        "clause": "3.2.3",
        "each": "measures",
        "set": {
          "source": "complaint"
        }
      }
    ],
    "dependentRequired": {
      "item": [
        "each"
      ]
    }
  },
  "Cursor": {
    "title": "Cursor",
    "description": "The `nextCursor` of the page before.",
    "type": "string",
    "minLength": 1,
    "maxLength": 2000
  },
  "CustomerAmount": {
    "title": "CustomerAmount",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "amount": {
        "description": "In major units.",
        "type": "number"
      },
      "from": {
        "type": "string"
      },
      "to": {
        "type": "string"
      }
    },
    "required": [
      "id",
      "amount",
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  "DatedValue": {
    "title": "DatedValue",
    "type": "object",
    "properties": {
      "from": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "value": {
        "oneOf": [
          {
            "type": [
              "number",
              "string",
              "boolean",
              "null"
            ]
          },
          {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/schemas/CadenceValue"
          }
        ]
      },
      "note": {
        "$ref": "#/components/schemas/Text"
      },
      "by": {
        "description": "The person of the company who set it. A value without one is the pack's own.",
        "type": "string"
      },
      "why": {
        "type": "string"
      }
    },
    "required": [
      "from",
      "value"
    ],
    "additionalProperties": false,
    "description": "A value and the first day on which it holds.",
    "examples": [
      {
        "from": "2027-01-01",
        "value": 800000,
        "by": "wang.min",
        "why": "peak season"
      }
    ]
  },
  "DayKind": {
    "title": "DayKind",
    "enum": [
      "weekday",
      "restDay",
      "holiday",
      "makeUpDay",
      "specialHours"
    ]
  },
  "DayOf": {
    "title": "DayOf",
    "description": "The day on which a moment falls, in the policy's time zone.",
    "type": "object",
    "properties": {
      "dayOf": {
        "$ref": "#/components/schemas/Expression"
      }
    },
    "required": [
      "dayOf"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "dayOf": {
          "fact": "complaint.receivedAt"
        }
      }
    ]
  },
  "DayTitle": {
    "title": "DayTitle",
    "type": "object",
    "properties": {
      "zh-CN": {
        "type": "string"
      },
      "en": {
        "type": "string"
      }
    },
    "required": [
      "zh-CN",
      "en"
    ],
    "additionalProperties": false
  },
  "Days": {
    "title": "Days",
    "description": "How many days there are from one day up to another, or in a span. The first counts, the last does not; negative when `to` is earlier.",
    "type": "object",
    "properties": {
      "days": {
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "from": {
                "$ref": "#/components/schemas/Expression"
              },
              "to": {
                "$ref": "#/components/schemas/Expression"
              }
            },
            "required": [
              "from",
              "to"
            ],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "in": {
                "$ref": "#/components/schemas/ChosenSpan"
              }
            },
            "required": [
              "in"
            ],
            "additionalProperties": false
          }
        ]
      }
    },
    "required": [
      "days"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "days": {
          "from": {
            "fact": "order.deliveredAt"
          },
          "to": {
            "today": true
          }
        }
      },
      {
        "days": {
          "in": {
            "calendar": "month",
            "toDate": true
          }
        }
      }
    ]
  },
  "Decision": {
    "title": "Decision",
    "description": "Facts that rules decide. The rules are json-rules-engine's, each with the clause it comes from; a table is another way of writing them.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "decision"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "from": {
        "description": "The day it holds from, when there are several versions of it: documents with one id. The newest that has begun is in force. Without it, it holds from the policy's first day.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "hitPolicy": {
        "description": "`unique`: at most one rule holds. `first`: the first that holds wins. `any`: several may hold and must agree. `collect`: all that hold count.",
        "enum": [
          "unique",
          "first",
          "any",
          "collect"
        ]
      },
      "outputs": {
        "description": "What the outcome consists of: `value` and whatever else the rules' events carry.",
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/components/schemas/Output"
          }
        },
        "required": [
          "value"
        ],
        "additionalProperties": {
          "$ref": "#/components/schemas/Output"
        }
      },
      "rules": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Rule"
        },
        "minItems": 1
      },
      "table": {
        "description": "Columns and rows in place of rules.",
        "$ref": "#/components/schemas/Table"
      },
      "whenUndetermined": {
        "$ref": "#/components/schemas/FollowUp"
      },
      "tailor": {
        "description": "What a company may do with its rules: change them (when left out), only so that no outcome becomes better for anybody, or not at all.",
        "enum": [
          "free",
          "tighten",
          "locked"
        ]
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "hitPolicy",
      "outputs"
    ],
    "additionalProperties": false,
    "allOf": [
      {
        "title": "RulesOrTable",
        "oneOf": [
          {
            "required": [
              "rules"
            ]
          },
          {
            "required": [
              "table"
            ]
          }
        ]
      }
    ],
    "examples": [
      {
        "kind": "decision",
        "id": "tier",
        "title": {
          "zh-CN": "客户等级",
          "en": "Customer tier"
        },
        "clause": "2.2.1",
        "hitPolicy": "first",
        "outputs": {
          "value": {
            "fact": "customer.tier"
          }
        },
        "rules": [
          {
            "name": "tier1",
            "clause": "2.2.1",
            "title": {
              "zh-CN": "一级客户",
              "en": "Tier 1"
            },
            "conditions": {
              "fact": "customer.annualPurchaseAmount",
              "operator": "greaterThan",
              "value": {
                "parameter": "tiering.tier1MinExclusive"
              }
            },
            "event": {
              "type": "tier",
              "params": {
                "value": "tier1"
              }
            }
          }
        ],
        "whenUndetermined": {
          "task": "completeProfile",
          "label": {
            "zh-CN": "补全客户资料",
            "en": "Complete the customer's profile"
          },
          "role": "accountManager",
          "within": {
            "amount": {
              "parameter": "profile.completeDays"
            },
            "count": "workingDays",
            "end": "dayEnd",
            "roll": "none"
          }
        }
      }
    ]
  },
  "DecisionAnalysis": {
    "title": "DecisionAnalysis",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "findings": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RuleFinding"
        }
      },
      "remarks": {
        "description": "What to say when not everything was analysed or told.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "complete": {
        "description": "False when the budget ran out: what is not listed is not ruled out.",
        "type": "boolean"
      }
    },
    "required": [
      "decision",
      "title",
      "findings",
      "remarks",
      "complete"
    ],
    "additionalProperties": false
  },
  "DecisionAnswer": {
    "title": "DecisionAnswer",
    "description": "A decision's outcome with its proof.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "outcome": {
        "description": "By output for a decision, by target for a clock; null when the policy says nothing."
      },
      "events": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DecisionEvent"
        }
      },
      "missing": {
        "description": "Facts that would settle it.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "missingExact": {
        "description": "Whether `missing` is a smallest such set.",
        "type": "boolean"
      },
      "assumed": {
        "description": "Facts that nobody told and that the vocabulary takes for granted.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "task": {
        "$ref": "#/components/schemas/DecisionTask"
      },
      "trace": {
        "$ref": "#/components/schemas/Trace"
      },
      "explanation": {
        "$ref": "#/components/schemas/Explanation"
      },
      "recordedAs": {
        "description": "The id under which this decision was kept.",
        "type": "string"
      },
      "issues": {
        "description": "Contradictions in the policy that came to light.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "decision",
      "status",
      "outcome",
      "events",
      "missing",
      "missingExact",
      "assumed",
      "trace",
      "issues"
    ],
    "additionalProperties": false
  },
  "DecisionComparison": {
    "title": "DecisionComparison",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "verdict": {
        "enum": [
          "equivalent",
          "onlyLoosens",
          "onlyTightens",
          "differs",
          "unknown",
          "added",
          "removed"
        ]
      },
      "complete": {
        "type": "boolean"
      },
      "text": {
        "type": "string"
      },
      "smallest": {
        "$ref": "#/components/schemas/OutcomeDifference"
      }
    },
    "required": [
      "decision",
      "title",
      "verdict",
      "complete",
      "text"
    ],
    "additionalProperties": false
  },
  "DecisionEvent": {
    "title": "DecisionEvent",
    "type": "object",
    "properties": {
      "type": {
        "type": "string"
      },
      "params": {
        "type": "object",
        "additionalProperties": true
      }
    },
    "required": [
      "type",
      "params"
    ],
    "additionalProperties": false
  },
  "DecisionHistory": {
    "title": "DecisionHistory",
    "description": "What a decision was for a stored subject over time: asked for the first day of every month or quarter, and for today. Each day is decided by the figures in force on it as the policy is known now, and by the records up to it; what is told about the subject itself is taken as it is stored now.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "subject": {
        "type": "string"
      },
      "step": {
        "enum": [
          "month",
          "quarter"
        ]
      },
      "today": {
        "description": "The policy's own day at present, ISO 8601.",
        "type": "string"
      },
      "runs": {
        "description": "In the order of time; days beside each other with the same outcome by the same release are one run. Days before the policy began are left out.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DecisionRun"
        }
      }
    },
    "required": [
      "decision",
      "subject",
      "step",
      "today",
      "runs"
    ],
    "additionalProperties": false
  },
  "DecisionHistoryQuery": {
    "title": "DecisionHistoryQuery",
    "type": "object",
    "properties": {
      "subject": {
        "description": "The id of a stored subject, a customer.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "from": {
        "description": "The first day, included; the policy's first day when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "to": {
        "description": "The last day, included; today when left out. It may lie ahead: what is published already is in force then, and no record is foreseen.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "step": {
        "description": "Which first days are asked for; `month` when left out. At most 120 days in all.",
        "enum": [
          "month",
          "quarter"
        ]
      }
    },
    "required": [
      "subject"
    ],
    "additionalProperties": false
  },
  "DecisionRecord": {
    "title": "DecisionRecord",
    "description": "A decision that was kept, and the same decision made again.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "decision": {
        "type": "string"
      },
      "subject": {
        "type": [
          "string",
          "null"
        ]
      },
      "release": {
        "description": "The id of the release that decided.",
        "type": "string"
      },
      "asOf": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "recordedAt": {
        "$ref": "#/components/schemas/Moment"
      },
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "outcome": {
        "description": "As it was then."
      },
      "fired": {
        "description": "The rules that made the outcome.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "now": {
        "description": "The moment at which it was looked at.",
        "type": "string"
      },
      "actor": {
        "description": "Who asked.",
        "type": "string"
      },
      "set": {
        "description": "Parameters that differed in the question.",
        "type": "object",
        "additionalProperties": true
      },
      "facts": {
        "description": "What it rests on.",
        "type": "object",
        "additionalProperties": true
      },
      "same": {
        "description": "What a replay shows: `proof`, every value and comparison came out as then; `outcome`, what was decided, but not all of its proof; `nothing`.",
        "enum": [
          "proof",
          "outcome",
          "nothing"
        ]
      },
      "answer": {
        "description": "The decision as it was made again.",
        "$ref": "#/components/schemas/DecisionAnswer"
      },
      "overrides": {
        "description": "The recorded exceptions that were heeded.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Override"
        }
      }
    },
    "required": [
      "id",
      "decision",
      "subject",
      "release",
      "asOf",
      "recordedAt",
      "status",
      "outcome",
      "fired",
      "now",
      "actor",
      "set",
      "facts",
      "same",
      "answer"
    ],
    "additionalProperties": false
  },
  "DecisionRecordList": {
    "title": "DecisionRecordList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DecisionRecordSummary"
        }
      },
      "nextCursor": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "DecisionRecordQuery": {
    "title": "DecisionRecordQuery",
    "type": "object",
    "properties": {
      "subject": {
        "description": "The id of the stored record that the decisions are about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "required": [
      "subject"
    ],
    "additionalProperties": false
  },
  "DecisionRecordSummary": {
    "title": "DecisionRecordSummary",
    "description": "A decision that was kept.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "decision": {
        "type": "string"
      },
      "subject": {
        "type": [
          "string",
          "null"
        ]
      },
      "release": {
        "description": "The id of the release that decided.",
        "type": "string"
      },
      "asOf": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "recordedAt": {
        "$ref": "#/components/schemas/Moment"
      },
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "outcome": {
        "description": "As it was then."
      },
      "fired": {
        "description": "The rules that made the outcome.",
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "id",
      "decision",
      "subject",
      "release",
      "asOf",
      "recordedAt",
      "status",
      "outcome",
      "fired"
    ],
    "additionalProperties": false
  },
  "DecisionRequest": {
    "title": "DecisionRequest",
    "type": "object",
    "properties": {
      "facts": {
        "description": "What is known, nested or dotted; collections under their plural names. With a subject, it is laid over what is stored.",
        "type": "object",
        "additionalProperties": true
      },
      "subject": {
        "description": "The id of a stored record that the decision is about, or of the customer: what is stored supplies the facts.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "asOf": {
        "description": "The day that is asked about; today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "now": {
        "description": "The moment against which deadlines are read, RFC 3339, in the policy's time zone when it has no offset; the present when left out.",
        "type": "string",
        "minLength": 10,
        "maxLength": 40
      },
      "knownAt": {
        "description": "Decide by what was published up to this moment.",
        "$ref": "#/components/schemas/Moment"
      },
      "set": {
        "description": "What if: parameters by id that differ in this question.",
        "type": "object",
        "additionalProperties": true
      },
      "explain": {
        "description": "Also tell it as sentences.",
        "type": "boolean"
      },
      "record": {
        "description": "Keep the decision; only for a stored subject.",
        "type": "boolean"
      },
      "events": {
        "description": "What happened to a clock beside what the facts tell, in any order: pauses, facts that changed and so on. Decisions take no notice of it; not together with `record`.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockEvent"
        },
        "maxItems": 1000
      },
      "overrides": {
        "description": "`ignore` asks what the rules alone say about the stored subject; `heed`, the default, lets its recorded exceptions count. Not together with `record`.",
        "enum": [
          "heed",
          "ignore"
        ]
      }
    },
    "additionalProperties": false,
    "not": {
      "anyOf": [
        {
          "required": [
            "record",
            "events"
          ]
        },
        {
          "type": "object",
          "properties": {
            "overrides": {
              "const": "ignore"
            }
          },
          "required": [
            "record",
            "overrides"
          ]
        }
      ]
    }
  },
  "DecisionRun": {
    "title": "DecisionRun",
    "description": "Days that were decided alike.",
    "type": "object",
    "properties": {
      "from": {
        "description": "The first day that was asked for, ISO 8601.",
        "type": "string"
      },
      "to": {
        "description": "The last day that was asked for, ISO 8601. Between the days nothing was asked.",
        "type": "string"
      },
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "outcome": {
        "description": "By output; null when the policy says nothing."
      },
      "answer": {
        "description": "The outcome in the reader's language; empty when undetermined.",
        "type": "string"
      },
      "release": {
        "$ref": "#/components/schemas/RunRelease"
      },
      "overrides": {
        "description": "The ids of the recorded exceptions that made the outcome.",
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "from",
      "to",
      "status",
      "outcome",
      "answer",
      "release"
    ],
    "additionalProperties": false
  },
  "DecisionTask": {
    "title": "DecisionTask",
    "description": "Who completes what is missing, and within what time.",
    "type": "object",
    "properties": {
      "task": {
        "type": "string"
      },
      "role": {
        "type": "string"
      },
      "within": {
        "type": "object",
        "properties": {
          "amount": {},
          "unit": {
            "type": "string"
          },
          "count": {}
        },
        "required": [
          "amount",
          "unit",
          "count"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "task",
      "role",
      "within"
    ],
    "additionalProperties": false
  },
  "Delivery": {
    "title": "Delivery",
    "description": "A notice on its way to a channel.",
    "type": "object",
    "properties": {
      "id": {
        "description": "The same however often it is tried.",
        "type": "string"
      },
      "kind": {
        "type": "string"
      },
      "state": {
        "enum": [
          "pending",
          "sent",
          "failed"
        ]
      },
      "attempts": {
        "type": "integer"
      },
      "problem": {
        "type": [
          "string",
          "null"
        ]
      },
      "at": {
        "description": "From when on it may go out. RFC 3339 with an offset.",
        "type": "string"
      },
      "sentAt": {
        "description": "When it went out. RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "id",
      "kind",
      "state",
      "attempts",
      "problem",
      "at",
      "sentAt"
    ],
    "additionalProperties": false
  },
  "DeliveryList": {
    "title": "DeliveryList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Delivery"
        }
      }
    },
    "required": [
      "items"
    ],
    "additionalProperties": false
  },
  "Deviation": {
    "title": "Deviation",
    "description": "Why a company does less than a clause asks for as a rule, and who answers for it.",
    "type": "object",
    "properties": {
      "clause": {
        "$ref": "#/components/schemas/ClauseId"
      },
      "approvedBy": {
        "type": "string",
        "minLength": 1,
        "description": "Who answers for it: the second person, written down when the draft is approved."
      },
      "at": {
        "description": "The day of the approval; in a draft the day from which it is asked for.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "until": {
        "description": "The last day on which it holds; without it, until it is taken back.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "why": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "clause",
      "at",
      "why"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "clause": "4.2.1",
        "approvedBy": "zhang.wei",
        "at": "2026-11-20",
        "until": "2027-06-30",
        "why": "phones arrive in spring"
      }
    ]
  },
  "Distribution": {
    "title": "Distribution",
    "description": "How many subjects have each outcome; `undetermined` counts those that nobody can decide yet.",
    "type": "object",
    "additionalProperties": {
      "type": "integer"
    }
  },
  "Divide": {
    "title": "Divide",
    "description": "An exact fraction; by zero it is notApplicable.",
    "type": "object",
    "properties": {
      "divide": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Expression"
        },
        "minItems": 2,
        "maxItems": 2
      }
    },
    "required": [
      "divide"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "divide": [
          {
            "fact": "customer.annualPurchaseAmount"
          },
          12
        ]
      }
    ]
  },
  "DocumentsQuery": {
    "title": "DocumentsQuery",
    "type": "object",
    "properties": {
      "asOf": {
        "description": "Leave out values that only begin after this day; all of them are given when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "knownAt": {
        "description": "Show what was known at this moment; now when left out.",
        "$ref": "#/components/schemas/Moment"
      }
    },
    "additionalProperties": false
  },
  "Done": {
    "title": "Done",
    "description": "Which records show that a duty was done.",
    "type": "object",
    "properties": {
      "of": {
        "description": "The collection, by its plural name.",
        "$ref": "#/components/schemas/Name"
      },
      "at": {
        "description": "The date or date-time field that places a record in a period or near a day.",
        "$ref": "#/components/schemas/Name"
      },
      "handedIn": {
        "description": "The field that says when it was handed in, when that is a different one. Only asked where there is a grace.",
        "$ref": "#/components/schemas/Name"
      },
      "where": {
        "description": "Only records for which this holds; its facts are the record's fields. An attempt that reached nobody is no contact: say so here.",
        "$ref": "#/components/schemas/Condition"
      }
    },
    "required": [
      "of",
      "at"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "of": "visits",
        "at": "completedAt",
        "where": {
          "fact": "reached",
          "operator": "equal",
          "value": true
        }
      }
    ]
  },
  "DottedId": {
    "title": "DottedId",
    "description": "An opaque id that reads from the general to the particular. The dots carry no meaning to the engine.",
    "type": "string",
    "pattern": "^(x_)?[a-z][A-Za-z0-9]*(\\.(x_)?[A-Za-z0-9][A-Za-z0-9]*)*$",
    "examples": [
      "customer.annualPurchaseAmount",
      "tiering.tier1MinExclusive"
    ]
  },
  "Draft": {
    "title": "Draft",
    "description": "A proposed change of the policy on its way from its author to a second person.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "title": {
        "type": "string"
      },
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "keeps": {
        "description": "What the company keeps its sites from changing, as a whole; null when the draft leaves it as it is.",
        "anyOf": [
          {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Kept"
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "upgrade": {
        "description": "The edition of the policy below that the draft moves to; null for a draft of operations.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/DraftUpgrade"
          },
          {
            "type": "null"
          }
        ]
      },
      "transitions": {
        "$ref": "#/components/schemas/Transitions"
      },
      "author": {
        "description": "The id of whoever wrote it; only this person may change it.",
        "type": "string"
      },
      "authorName": {
        "description": "As the directory names the author; the id when it does not.",
        "type": "string"
      },
      "status": {
        "$ref": "#/components/schemas/DraftStatus"
      },
      "from": {
        "description": "The first day on which it is to hold, as submitted.",
        "type": [
          "string",
          "null"
        ]
      },
      "reason": {
        "description": "Why, as submitted.",
        "type": [
          "string",
          "null"
        ]
      },
      "comment": {
        "description": "What the second person said about it.",
        "type": [
          "string",
          "null"
        ]
      },
      "reviewer": {
        "description": "The id of the second person who approved or rejected it.",
        "type": [
          "string",
          "null"
        ]
      },
      "reviewerName": {
        "description": "The second person's name.",
        "type": [
          "string",
          "null"
        ]
      },
      "release": {
        "description": "The release that it has become.",
        "type": [
          "string",
          "null"
        ]
      },
      "createdAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      },
      "updatedAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "version",
      "title",
      "operations",
      "keeps",
      "upgrade",
      "transitions",
      "author",
      "authorName",
      "status",
      "from",
      "reason",
      "comment",
      "reviewer",
      "reviewerName",
      "release",
      "createdAt",
      "updatedAt"
    ],
    "additionalProperties": false
  },
  "DraftBody": {
    "title": "DraftBody",
    "type": "object",
    "properties": {
      "title": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "transitions": {
        "$ref": "#/components/schemas/Transitions"
      },
      "keeps": {
        "description": "What the company keeps its sites from changing, as a whole; null when the draft leaves it as it is.",
        "anyOf": [
          {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Kept"
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "upgrade": {
        "description": "Move to another edition of the policy below; such a draft has no operations of its own.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/DraftUpgrade"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "title",
      "operations"
    ],
    "additionalProperties": false
  },
  "DraftList": {
    "title": "DraftList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Draft"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "DraftQuery": {
    "title": "DraftQuery",
    "type": "object",
    "properties": {
      "status": {
        "$ref": "#/components/schemas/DraftStatus"
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "DraftStatus": {
    "title": "DraftStatus",
    "description": "`editing` by its author, `submitted` for a second person's approval, then `published`, or `rejected` and back to its author.",
    "enum": [
      "editing",
      "submitted",
      "rejected",
      "published"
    ]
  },
  "DraftUpgrade": {
    "title": "DraftUpgrade",
    "description": "Where an upgrade goes, and what a person has decided of each line of its plan.",
    "type": "object",
    "properties": {
      "to": {
        "$ref": "#/components/schemas/BaseReference"
      },
      "choices": {
        "$ref": "#/components/schemas/UpgradeChoices"
      }
    },
    "required": [
      "to",
      "choices"
    ],
    "additionalProperties": false
  },
  "DueAssumption": {
    "title": "DueAssumption",
    "description": "What a provisional answer takes for granted.",
    "type": "object",
    "properties": {
      "calendar": {
        "type": "string"
      },
      "announcedFrom": {
        "type": "string"
      },
      "announcedThrough": {
        "type": "string"
      },
      "first": {
        "type": "string"
      },
      "assumed": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AssumedDay"
        }
      }
    },
    "required": [
      "calendar",
      "first",
      "assumed"
    ],
    "additionalProperties": false
  },
  "DueChoice": {
    "title": "DueChoice",
    "description": "One target whose limit depends on the facts: the first whose condition holds. When none does, the target does not exist.",
    "type": "object",
    "properties": {
      "first": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "when": {
              "description": "Always when left out.",
              "$ref": "#/components/schemas/Condition"
            },
            "due": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Budget"
                },
                {
                  "$ref": "#/components/schemas/FactReference"
                }
              ]
            }
          },
          "required": [
            "due"
          ],
          "additionalProperties": false
        },
        "minItems": 1
      }
    },
    "required": [
      "first"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "first": [
          {
            "when": {
              "fact": "complaint.severity",
              "operator": "equal",
              "value": "major"
            },
            "due": {
              "amount": 8,
              "unit": "hour",
              "count": "business"
            }
          },
          {
            "due": {
              "amount": 24,
              "unit": "hour",
              "count": "business"
            }
          }
        ]
      }
    ]
  },
  "DueDay": {
    "title": "DueDay",
    "description": "A day that was looked at, and what it gave.",
    "type": "object",
    "properties": {
      "day": {
        "type": "string"
      },
      "kind": {
        "$ref": "#/components/schemas/DayKind"
      },
      "title": {
        "$ref": "#/components/schemas/DayTitle"
      },
      "calendar": {
        "type": "string"
      },
      "windows": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DueWindow"
        }
      },
      "total": {
        "description": "All open time that was used up so far, in seconds.",
        "type": "number"
      },
      "nth": {
        "type": "integer",
        "minimum": 0
      },
      "paused": {
        "const": true
      }
    },
    "required": [
      "day",
      "kind"
    ],
    "additionalProperties": false
  },
  "DueMove": {
    "title": "DueMove",
    "type": "object",
    "properties": {
      "about": {
        "description": "The record, as `type/id`.",
        "type": "string"
      },
      "clock": {
        "type": "string"
      },
      "target": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "change": {
        "description": "`confirmed`: the moment stays, and rests on announced days now.",
        "enum": [
          "moved",
          "breached",
          "confirmed"
        ]
      },
      "before": {
        "description": "RFC 3339 with the policy's offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "after": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "about",
      "clock",
      "target",
      "title",
      "change",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "DueMoves": {
    "title": "DueMoves",
    "description": "What the calendars of a release, or a migration to it, have moved.",
    "type": "object",
    "properties": {
      "release": {
        "description": "Its number.",
        "type": "integer"
      },
      "finished": {
        "description": "Whether everything that was open has been looked at; ask again when it has not.",
        "type": "boolean"
      },
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DueMove"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "release",
      "finished",
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "DueMovesQuery": {
    "title": "DueMovesQuery",
    "type": "object",
    "properties": {
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "DueTrace": {
    "title": "DueTrace",
    "description": "How a due moment was counted on a calendar.",
    "type": "object",
    "properties": {
      "count": {
        "enum": [
          "elapsed",
          "business",
          "civilDays",
          "workingDays",
          "sameTimeWorkingDays"
        ]
      },
      "start": {
        "type": "string"
      },
      "due": {
        "type": "string"
      },
      "calendar": {
        "$ref": "#/components/schemas/DueTraceCalendar"
      },
      "days": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DueDay"
        }
      },
      "provisional": {
        "$ref": "#/components/schemas/DueAssumption"
      }
    },
    "required": [
      "count",
      "start",
      "due",
      "days"
    ],
    "additionalProperties": false
  },
  "DueTraceCalendar": {
    "title": "DueTraceCalendar",
    "description": "The calendar that was counted on, its documents the lowest first.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "timeZone": {
        "type": "string"
      },
      "layers": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DueTraceLayer"
        }
      }
    },
    "required": [
      "id",
      "timeZone",
      "layers"
    ],
    "additionalProperties": false
  },
  "DueTraceLayer": {
    "title": "DueTraceLayer",
    "description": "One document of a calendar, with its edition.",
    "type": "object",
    "properties": {
      "calendar": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "calendar",
      "clauses"
    ],
    "additionalProperties": false
  },
  "DueWindow": {
    "title": "DueWindow",
    "description": "Open time that was used up.",
    "type": "object",
    "properties": {
      "from": {
        "type": "string"
      },
      "to": {
        "type": "string"
      },
      "seconds": {
        "type": "number"
      }
    },
    "required": [
      "from",
      "to",
      "seconds"
    ],
    "additionalProperties": false
  },
  "Duty": {
    "title": "Duty",
    "description": "One duty of the cadence.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "when": {
        "description": "The duty holds for whom this holds.",
        "$ref": "#/components/schemas/Condition"
      },
      "atLeast": {
        "description": "How often: a figure, a parameter, or a fact that a decision made. A parameter that is set to none asks for nothing.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/CadenceValue"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          },
          {
            "$ref": "#/components/schemas/FactReference"
          }
        ]
      },
      "atMost": {
        "description": "A cap, where there is one.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/CadenceValue"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "counts": {
        "description": "What this duty accepts; its facts are the record's fields.",
        "$ref": "#/components/schemas/Condition"
      },
      "owner": {
        "$ref": "#/components/schemas/Recipient"
      },
      "grace": {
        "description": "How long after the end of the period it may still be handed in. Left out: not at all.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Budget"
          },
          {
            "$ref": "#/components/schemas/Until"
          }
        ]
      },
      "remind": {
        "description": "How long before the last day of the period the owner is reminded.",
        "$ref": "#/components/schemas/Lead"
      },
      "missed": {
        "$ref": "#/components/schemas/Missed"
      }
    },
    "required": [
      "id",
      "title",
      "clause",
      "atLeast",
      "owner"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "tier1",
        "title": {
          "zh-CN": "一级客户至少每月拜访一次",
          "en": "Tier 1 is visited at least once a month"
        },
        "clause": "4.1.1.a",
        "when": {
          "fact": "customer.tier",
          "operator": "equal",
          "value": "tier1"
        },
        "atLeast": {
          "parameter": "cadence.visit.tier1"
        },
        "owner": "sales",
        "missed": {
          "escalate": [
            "salesHead"
          ]
        }
      }
    ]
  },
  "DutyCalendar": {
    "title": "DutyCalendar",
    "description": "What is due on which day, and how it fits into the working days of those who do it.",
    "type": "object",
    "properties": {
      "timeZone": {
        "description": "IANA name.",
        "type": "string"
      },
      "today": {
        "description": "The policy's day, ISO 8601.",
        "type": "string"
      },
      "calendar": {
        "description": "What the calendar is called; null when the policy has none.",
        "type": [
          "string",
          "null"
        ]
      },
      "announcedThrough": {
        "description": "The last day that has been announced, ISO 8601; null when nothing was.",
        "type": [
          "string",
          "null"
        ]
      },
      "capacity": {
        "description": "How many visits a day of one person holds.",
        "type": "integer"
      },
      "days": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CalendarDay"
        }
      },
      "people": {
        "description": "Who has something to do in these days, or visits that are planned.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DutyPerson"
        }
      },
      "duties": {
        "description": "The earliest first.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CalendarDuty"
        }
      },
      "truncated": {
        "description": "Whether there is more than was read.",
        "type": "boolean"
      }
    },
    "required": [
      "timeZone",
      "today",
      "calendar",
      "announcedThrough",
      "capacity",
      "days",
      "people",
      "duties",
      "truncated"
    ],
    "additionalProperties": false
  },
  "DutyCalendarQuery": {
    "title": "DutyCalendarQuery",
    "type": "object",
    "properties": {
      "from": {
        "description": "The first day, ISO 8601; the first of this month when left out.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      },
      "to": {
        "description": "The last day, included; the last of that month when left out. At most 92 days.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      },
      "capacity": {
        "description": "How many visits a day of one person holds; 6 when left out.",
        "type": "integer",
        "minimum": 1,
        "maximum": 100
      }
    },
    "additionalProperties": false
  },
  "DutyPerson": {
    "title": "DutyPerson",
    "type": "object",
    "properties": {
      "key": {
        "description": "A person's id; `role:` and a role for what nobody has taken yet.",
        "type": "string"
      },
      "name": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "loads": {
        "description": "Visits planned on each of the days, in their order.",
        "type": "array",
        "items": {
          "type": "integer"
        }
      },
      "overflow": {
        "description": "Visits that found no room before their last chance.",
        "type": "integer"
      }
    },
    "required": [
      "key",
      "name",
      "loads",
      "overflow"
    ],
    "additionalProperties": false
  },
  "Elapsed": {
    "title": "Elapsed",
    "description": "The time from one moment to another by the clock, an exact figure in its unit.",
    "type": "object",
    "properties": {
      "elapsed": {
        "type": "object",
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Expression"
          },
          "to": {
            "$ref": "#/components/schemas/Expression"
          },
          "unit": {
            "enum": [
              "minute",
              "hour",
              "day"
            ]
          }
        },
        "required": [
          "from",
          "to",
          "unit"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "elapsed"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "elapsed": {
          "from": {
            "fact": "complaint.receivedAt"
          },
          "to": {
            "fact": "complaint.respondedAt"
          },
          "unit": "hour"
        }
      }
    ]
  },
  "EmptyQuery": {
    "title": "EmptyQuery",
    "description": "Nothing can be asked for.",
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "EndOverrideRequest": {
    "title": "EndOverrideRequest",
    "description": "From when the rules are to count again, and why.",
    "type": "object",
    "properties": {
      "on": {
        "description": "The first day on which the rules count again; not before today.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "why": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "on",
      "why"
    ],
    "additionalProperties": false
  },
  "EnumDefinition": {
    "title": "EnumDefinition",
    "description": "Options in their natural order, each with its label.",
    "type": "object",
    "properties": {
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "options": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/Text"
        },
        "minProperties": 1
      }
    },
    "required": [
      "label",
      "options"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "label": {
          "zh-CN": "客户类别",
          "en": "Segment"
        },
        "options": {
          "dealer": {
            "zh-CN": "经销商",
            "en": "dealer"
          },
          "retailer": {
            "zh-CN": "零售商",
            "en": "retailer"
          }
        }
      }
    ]
  },
  "EvaluateRequest": {
    "title": "EvaluateRequest",
    "type": "object",
    "properties": {
      "answers": {
        "description": "By field id; null empties a field that has a default.",
        "type": "object",
        "additionalProperties": true
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      }
    },
    "required": [
      "answers"
    ],
    "additionalProperties": false
  },
  "ExactDay": {
    "title": "ExactDay",
    "description": "A day, or a run of days, that differs from the week: closed, a make-up workday, worked like a weekday, or with hours of its own.",
    "type": "object",
    "properties": {
      "from": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "through": {
        "description": "The last day, included; the same day when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "closed": {
        "const": true
      },
      "makeUp": {
        "description": "Worked to make up for another day off.",
        "const": true
      },
      "like": {
        "$ref": "#/components/schemas/Weekday"
      },
      "hours": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hours"
        },
        "minItems": 1
      }
    },
    "required": [
      "from",
      "title"
    ],
    "additionalProperties": false,
    "allOf": [
      {
        "oneOf": [
          {
            "required": [
              "closed"
            ]
          },
          {
            "required": [
              "makeUp"
            ]
          },
          {
            "required": [
              "like"
            ]
          },
          {
            "required": [
              "hours"
            ]
          }
        ]
      }
    ],
    "examples": [
      {
        "from": "2026-10-01",
        "through": "2026-10-07",
        "title": {
          "zh-CN": "国庆节",
          "en": "National Day"
        },
        "closed": true
      },
      {
        "from": "2026-10-10",
        "title": {
          "zh-CN": "国庆节调休上班",
          "en": "Make-up workday for National Day"
        },
        "makeUp": true
      }
    ]
  },
  "Exemption": {
    "title": "Exemption",
    "description": "When the duties rest: nothing is owed and nothing is missed.",
    "type": "object",
    "properties": {
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "when": {
        "$ref": "#/components/schemas/Condition"
      }
    },
    "required": [
      "clause",
      "title",
      "when"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "clause": "4.1.1.a",
        "title": {
          "zh-CN": "客户明确拒绝一切联系",
          "en": "The customer refuses all contact"
        },
        "when": {
          "fact": "customer.optedOut",
          "operator": "equal",
          "value": true
        }
      }
    ]
  },
  "Expectation": {
    "title": "Expectation",
    "description": "Per decision or clock what its outcome contains, at least, and what is owed in which period; a list in `includes` or `excludes` is compared by membership. `issues` lists the codes with which the policy is refused.",
    "type": "object",
    "properties": {
      "decisions": {
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "properties": {
            "status": {
              "enum": [
                "decided",
                "undetermined"
              ]
            },
            "outcome": {},
            "includes": {
              "type": "array"
            },
            "excludes": {
              "type": "array"
            },
            "missing": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "clauses": {
              "description": "Clauses that the answer rests on, at least.",
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ClauseId"
              }
            },
            "task": {
              "type": "string"
            }
          },
          "additionalProperties": false,
          "minProperties": 1
        }
      },
      "cadences": {
        "description": "Per cadence the periods that lie in these days, all of them and in order: of each, at least what stands here.",
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "properties": {
            "from": {
              "$ref": "#/components/schemas/IsoDate"
            },
            "through": {
              "description": "The last day, included.",
              "$ref": "#/components/schemas/IsoDate"
            },
            "periods": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": true
              }
            }
          },
          "required": [
            "from",
            "through",
            "periods"
          ],
          "additionalProperties": false
        }
      },
      "careDates": {
        "description": "Per document of care dates the tasks whose days lie in these, all of them and in order: of each, at least what stands here.",
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "properties": {
            "from": {
              "$ref": "#/components/schemas/IsoDate"
            },
            "through": {
              "description": "The last day, included.",
              "$ref": "#/components/schemas/IsoDate"
            },
            "tasks": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": true
              }
            }
          },
          "required": [
            "from",
            "through",
            "tasks"
          ],
          "additionalProperties": false
        }
      },
      "issues": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "code": {
              "type": "string"
            },
            "pointer": {
              "type": "string"
            }
          },
          "required": [
            "code"
          ],
          "additionalProperties": false
        },
        "minItems": 1
      }
    },
    "additionalProperties": false,
    "minProperties": 1,
    "examples": [
      {
        "decisions": {
          "tier": {
            "outcome": {
              "value": "tier2"
            },
            "clauses": [
              "2.2.2"
            ]
          }
        }
      },
      {
        "issues": [
          {
            "code": "parameter/check-failed"
          }
        ]
      }
    ]
  },
  "Explanation": {
    "title": "Explanation",
    "description": "A decision told to a person, in one language.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "answer": {
        "type": "string"
      },
      "value": {
        "description": "The outcome's main output; null when there is none."
      },
      "conclusion": {
        "$ref": "#/components/schemas/Line"
      },
      "because": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Line"
        }
      },
      "otherwise": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "answer": {
              "type": "string"
            },
            "value": {},
            "line": {
              "$ref": "#/components/schemas/Line"
            }
          },
          "required": [
            "answer",
            "value",
            "line"
          ],
          "additionalProperties": false
        }
      },
      "changes": {
        "description": "The smallest change that gives each other outcome, where one fact or two suffice. Each has been decided again.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OutcomeChange"
        }
      },
      "assumed": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Line"
        }
      },
      "missing": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "fact": {
              "type": "string"
            },
            "label": {
              "type": "string"
            }
          },
          "required": [
            "fact",
            "label"
          ],
          "additionalProperties": false
        }
      },
      "answers": {
        "description": "When a single fact is missing: every answer there can be, and the outcome that it gives.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OpenQuestion"
        }
      }
    },
    "required": [
      "decision",
      "title",
      "status",
      "answer",
      "value",
      "conclusion",
      "because",
      "otherwise",
      "changes",
      "assumed",
      "missing",
      "answers"
    ],
    "additionalProperties": false
  },
  "Expression": {
    "title": "Expression",
    "description": "A small typed tree that makes a value: for computed facts, form fields and metrics. It may make a truth, by asking whether some, every or no record meets a condition; any other boolean is a condition.",
    "oneOf": [
      {
        "type": [
          "number",
          "string",
          "boolean"
        ]
      },
      {
        "$ref": "#/components/schemas/FactReference"
      },
      {
        "$ref": "#/components/schemas/ParameterReference"
      },
      {
        "$ref": "#/components/schemas/ArgumentReference"
      },
      {
        "$ref": "#/components/schemas/FieldReference"
      },
      {
        "$ref": "#/components/schemas/Today"
      },
      {
        "$ref": "#/components/schemas/NotApplicable"
      },
      {
        "$ref": "#/components/schemas/Add"
      },
      {
        "$ref": "#/components/schemas/Subtract"
      },
      {
        "$ref": "#/components/schemas/Multiply"
      },
      {
        "$ref": "#/components/schemas/Divide"
      },
      {
        "$ref": "#/components/schemas/Negate"
      },
      {
        "$ref": "#/components/schemas/Absolute"
      },
      {
        "$ref": "#/components/schemas/Least"
      },
      {
        "$ref": "#/components/schemas/Greatest"
      },
      {
        "$ref": "#/components/schemas/Round"
      },
      {
        "$ref": "#/components/schemas/DayOf"
      },
      {
        "$ref": "#/components/schemas/Days"
      },
      {
        "$ref": "#/components/schemas/WorkingDays"
      },
      {
        "$ref": "#/components/schemas/WholeMonths"
      },
      {
        "$ref": "#/components/schemas/Elapsed"
      },
      {
        "$ref": "#/components/schemas/Choice"
      },
      {
        "$ref": "#/components/schemas/Aggregate"
      }
    ],
    "examples": [
      {
        "wholeMonths": {
          "from": {
            "fact": "customer.firstCooperationDate"
          },
          "to": {
            "today": true
          }
        }
      }
    ]
  },
  "Extension": {
    "title": "Extension",
    "description": "That a limit may be extended, when it is approved before the due moment.",
    "type": "object",
    "properties": {
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "targets": {
        "description": "The targets that may be extended.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1
      },
      "times": {
        "description": "How often; once when left out.",
        "type": "integer",
        "minimum": 1,
        "maximum": 9
      },
      "atMost": {
        "description": "The longest extension, in times the original limit; 1 when left out.",
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 10
      }
    },
    "required": [
      "clause",
      "targets"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "clause": "6.3.1.c",
        "targets": [
          "resolution"
        ]
      }
    ]
  },
  "ExtensionAllowed": {
    "title": "ExtensionAllowed",
    "type": "object",
    "properties": {
      "atMost": {
        "description": "The longest extension, in the unit of the target's limit, inclusive.",
        "type": "number"
      },
      "clauses": {
        "description": "Those that allow it.",
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "atMost",
      "clauses"
    ],
    "additionalProperties": false
  },
  "ExtensionAsked": {
    "title": "ExtensionAsked",
    "type": "object",
    "properties": {
      "by": {
        "description": "In the unit of the target's limit.",
        "type": "number"
      },
      "note": {
        "description": "Why.",
        "type": "string"
      },
      "askedBy": {
        "type": "string"
      },
      "askedByName": {
        "type": "string"
      },
      "askedAt": {
        "type": "string"
      }
    },
    "required": [
      "by",
      "note",
      "askedBy",
      "askedByName",
      "askedAt"
    ],
    "additionalProperties": false
  },
  "ExtensionDecisionRequest": {
    "title": "ExtensionDecisionRequest",
    "type": "object",
    "properties": {
      "target": {
        "description": "The target that needs more time.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "approve": {
        "description": "Whether it gets it.",
        "type": "boolean"
      },
      "note": {
        "description": "Why; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      }
    },
    "required": [
      "target",
      "approve"
    ],
    "additionalProperties": false
  },
  "ExtensionRequest": {
    "title": "ExtensionRequest",
    "type": "object",
    "properties": {
      "target": {
        "description": "The target that needs more time.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "by": {
        "description": "How much more, in the unit of its limit.",
        "type": "number",
        "exclusiveMinimum": 0
      },
      "note": {
        "description": "Why; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      }
    },
    "required": [
      "target",
      "by",
      "note"
    ],
    "additionalProperties": false
  },
  "Fact": {
    "title": "Fact",
    "description": "Something that rules may read. It is given by a record, computed when it has `compute`, or decided when a decision names it.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/DottedId"
      },
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "value": {
        "$ref": "#/components/schemas/ValueType"
      },
      "minimum": {
        "type": "number"
      },
      "maximum": {
        "type": "number"
      },
      "absent": {
        "description": "What it means when the fact is missing. Left out: unknown, which is never false, zero or a default class.",
        "type": [
          "number",
          "string",
          "boolean"
        ]
      },
      "immutable": {
        "description": "Nobody can change it: a birthday, a first day, the time at which something happened. What is advised to reach another decision leaves it out. Correcting a wrong entry stays possible.",
        "type": "boolean"
      },
      "arguments": {
        "description": "Names that the expression reads with `{argument}` and that `params` fill wherever the fact is read. The label shows them in slots: 近{days}采购额.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/ArgumentDefinition"
        },
        "minProperties": 1
      },
      "compute": {
        "$ref": "#/components/schemas/Expression"
      }
    },
    "required": [
      "id",
      "label",
      "value"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "customer.segment",
        "label": {
          "zh-CN": "客户类别",
          "en": "segment"
        },
        "clause": "1.3.2",
        "value": {
          "type": "enum",
          "enum": "segment"
        }
      },
      {
        "id": "customer.firstCooperationDate",
        "label": {
          "zh-CN": "首次合作日期",
          "en": "first day of cooperation"
        },
        "clause": "2.1.1",
        "value": {
          "type": "date"
        },
        "immutable": true
      },
      {
        "id": "customer.cooperationMonths",
        "label": {
          "zh-CN": "合作时间",
          "en": "time of cooperation"
        },
        "clause": "2.1.1",
        "value": {
          "type": "duration",
          "unit": "month"
        },
        "minimum": 0,
        "compute": {
          "wholeMonths": {
            "from": {
              "fact": "customer.firstCooperationDate"
            },
            "to": {
              "today": true
            }
          }
        }
      },
      {
        "id": "customer.recentPurchases",
        "label": {
          "zh-CN": "近{days}采购额",
          "en": "purchases of the last {days}"
        },
        "value": {
          "type": "money",
          "currency": "CNY"
        },
        "arguments": {
          "days": {
            "label": {
              "zh-CN": "天数",
              "en": "days"
            },
            "value": {
              "type": "duration",
              "unit": "day"
            }
          }
        },
        "compute": {
          "aggregate": "sum",
          "of": "orders",
          "value": {
            "field": "amount"
          },
          "window": {
            "at": "placedAt",
            "span": {
              "trailing": {
                "amount": {
                  "argument": "days"
                }
              }
            }
          }
        }
      }
    ]
  },
  "FactReference": {
    "title": "FactReference",
    "type": "object",
    "properties": {
      "fact": {
        "$ref": "#/components/schemas/DottedId"
      },
      "params": {
        "$ref": "#/components/schemas/Params"
      }
    },
    "required": [
      "fact"
    ],
    "additionalProperties": false,
    "description": "The value of a fact. `params` fill the arguments that it declares.",
    "examples": [
      {
        "fact": "customer.firstCooperationDate"
      },
      {
        "fact": "customer.recentPurchases",
        "params": {
          "days": 90
        }
      }
    ]
  },
  "FactSegment": {
    "title": "FactSegment",
    "type": "object",
    "properties": {
      "kind": {
        "const": "fact"
      },
      "text": {
        "type": "string"
      },
      "fact": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "text",
      "fact"
    ],
    "additionalProperties": false
  },
  "FactTrace": {
    "title": "FactTrace",
    "type": "object",
    "properties": {
      "fact": {
        "type": "string"
      },
      "origin": {
        "enum": [
          "given",
          "assumed",
          "computed",
          "decided",
          "missing"
        ]
      },
      "value": {},
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "computation": {
        "$ref": "#/components/schemas/ComputationTrace"
      },
      "decision": {
        "type": "string"
      }
    },
    "required": [
      "fact",
      "origin",
      "clauses"
    ],
    "additionalProperties": false
  },
  "FieldReference": {
    "title": "FieldReference",
    "description": "A field of the record that an aggregate looks at.",
    "type": "object",
    "properties": {
      "field": {
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "field"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "field": "amount"
      }
    ]
  },
  "FieldStateView": {
    "title": "FieldStateView",
    "description": "How one field stands.",
    "type": "object",
    "properties": {
      "path": {
        "description": "The field's id, or that of a cell: `lines/0/sku`.",
        "type": "string"
      },
      "visible": {
        "type": "boolean"
      },
      "required": {
        "type": "boolean"
      },
      "readOnly": {
        "description": "Shown but not editable: computed, set by the system, or locked by a condition.",
        "type": "boolean"
      },
      "value": {
        "description": "Computed, stored, answered, or the default; absent when the field is empty."
      },
      "computed": {
        "type": "boolean"
      },
      "options": {
        "description": "What can be chosen now.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "issues": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      },
      "kind": {
        "description": "An answer, a group of rows, or a text that only stands there.",
        "enum": [
          "answer",
          "rows",
          "statement"
        ]
      },
      "rows": {
        "description": "Of a group of rows: the rows that there are, by their keys.",
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "path",
      "visible",
      "required",
      "readOnly",
      "computed",
      "issues"
    ],
    "additionalProperties": false
  },
  "FixedRow": {
    "title": "FixedRow",
    "description": "One row of a matrix.",
    "type": "object",
    "properties": {
      "id": {
        "description": "Never changes; the label may.",
        "$ref": "#/components/schemas/Name"
      },
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "visible": {
        "description": "Asked only when this holds.",
        "$ref": "#/components/schemas/Condition"
      }
    },
    "required": [
      "id",
      "label"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "hygiene",
        "label": {
          "zh-CN": "卫生",
          "en": "Hygiene"
        }
      }
    ]
  },
  "FollowUp": {
    "title": "FollowUp",
    "description": "Who completes what is missing, and by when.",
    "type": "object",
    "properties": {
      "task": {
        "$ref": "#/components/schemas/Name"
      },
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "role": {
        "$ref": "#/components/schemas/Name"
      },
      "within": {
        "$ref": "#/components/schemas/Budget"
      }
    },
    "required": [
      "task",
      "label",
      "role",
      "within"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "task": "completeProfile",
        "label": {
          "zh-CN": "补全客户资料",
          "en": "Complete the customer's profile"
        },
        "role": "accountManager",
        "within": {
          "amount": {
            "parameter": "profile.completeDays"
          },
          "count": "workingDays",
          "end": "dayEnd",
          "roll": "none"
        }
      }
    ]
  },
  "Form": {
    "title": "Form",
    "description": "A form: its fields in the words of those who fill it in, where they stand, and when each is shown, asked for and checked. In a condition a plain name is a field of this form, a dotted one a fact. A field that is empty or not shown is absent; `known` asks whether one is there.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "form"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds",
        "description": "The clauses that ask for the form."
      },
      "record": {
        "description": "The record that an answer makes or completes.",
        "$ref": "#/components/schemas/Name"
      },
      "by": {
        "description": "The roles that fill it in.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "drives": {
        "description": "The form is an interview for this decision: of its fields only those are asked that still matter for the outcome.",
        "$ref": "#/components/schemas/Name"
      },
      "survey": {
        "$ref": "#/components/schemas/Survey"
      },
      "note": {
        "description": "A text that stands above the fields.",
        "$ref": "#/components/schemas/Text"
      },
      "fields": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormField"
        },
        "minItems": 1,
        "description": "Its questions, in the order in which what is wrong with the answers is told. The order changes nothing else: what waits for what is found from the conditions."
      },
      "checks": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormCheck"
        },
        "minItems": 1,
        "description": "What must hold across fields."
      },
      "layout": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormSection"
        },
        "minItems": 1,
        "description": "The parts of the page, in order. Left out: one part with every field."
      },
      "pages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormPage"
        },
        "minItems": 1,
        "description": "The pages, in order, each with some of the parts of `layout`. Left out: one page."
      },
      "creates": {
        "description": "Other records that an answer makes.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Creates"
        },
        "minItems": 1
      },
      "retired": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RetiredField"
        },
        "minItems": 1,
        "description": "Fields that are no longer asked."
      },
      "renamed": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RenamedField"
        },
        "minItems": 1,
        "description": "Fields whose id changed."
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "record",
      "by",
      "fields"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "form",
        "id": "complaintIntake",
        "title": {
          "zh-CN": "投诉登记表",
          "en": "Complaint intake"
        },
        "clause": [
          "5.2.1"
        ],
        "record": "complaint",
        "by": [
          "customerService"
        ],
        "fields": [
          {
            "id": "complaintType",
            "clause": "5.2.3",
            "label": {
              "zh-CN": "投诉类型",
              "en": "Complaint type"
            },
            "value": {
              "type": "enum",
              "enum": "complaintType"
            },
            "fact": "complaint.type",
            "required": true
          },
          {
            "id": "batchNo",
            "clause": "5.2.2",
            "label": {
              "zh-CN": "产品批号",
              "en": "Batch number"
            },
            "value": {
              "type": "text"
            },
            "fact": "complaint.batchNo",
            "visible": {
              "fact": "complaintType",
              "operator": "in",
              "value": [
                "foodSafety",
                "quality",
                "packaging"
              ]
            },
            "required": {
              "fact": "complaintType",
              "operator": "in",
              "value": [
                "foodSafety",
                "quality"
              ]
            },
            "maxLength": 40
          }
        ],
        "layout": [
          {
            "id": "case",
            "title": {
              "zh-CN": "投诉",
              "en": "The complaint"
            },
            "items": [
              "complaintType",
              "batchNo"
            ],
            "columns": 2
          }
        ]
      }
    ]
  },
  "FormCheck": {
    "title": "FormCheck",
    "description": "What must hold across fields, or within each row. An error stops the form, a warning asks, an information only tells.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "at": {
        "description": "The fields that show the message; within rows, fields of the row.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "when": {
        "description": "It is only asked for when this holds.",
        "$ref": "#/components/schemas/Condition"
      },
      "holds": {
        "description": "What must hold. While it cannot be told, because something is absent, nothing is said.",
        "$ref": "#/components/schemas/Condition"
      },
      "message": {
        "description": "What is wrong and what to do, for who fills in the form.",
        "$ref": "#/components/schemas/Text"
      },
      "severity": {
        "description": "An error stops the form, a warning asks, an information only tells.",
        "enum": [
          "error",
          "warning",
          "information"
        ]
      }
    },
    "required": [
      "id",
      "clause",
      "at",
      "holds",
      "message",
      "severity"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "oneOfBoth",
        "clause": "5.2.1",
        "at": [
          "contactPhone",
          "contactEmail"
        ],
        "holds": {
          "any": [
            {
              "fact": "contactPhone",
              "operator": "known",
              "value": true
            },
            {
              "fact": "contactEmail",
              "operator": "known",
              "value": true
            }
          ]
        },
        "message": {
          "zh-CN": "电话和邮箱至少填一项",
          "en": "give a phone number or an e-mail address"
        },
        "severity": "error"
      }
    ]
  },
  "FormDraft": {
    "title": "FormDraft",
    "description": "Answers that somebody has begun to give. Only who wrote them sees them.",
    "type": "object",
    "properties": {
      "id": {
        "description": "The client's own id.",
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "form": {
        "type": "string"
      },
      "revision": {
        "description": "The revision that is being filled in.",
        "type": "string"
      },
      "subject": {
        "description": "Whom the form is about.",
        "type": [
          "string",
          "null"
        ]
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "createdAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "updatedAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "answers": {
        "description": "By field id.",
        "type": "object",
        "additionalProperties": true
      },
      "current": {
        "description": "Whether the form is still as it was when the draft was begun.",
        "type": "boolean"
      },
      "changes": {
        "description": "What is different in the form now; null while it is the same.",
        "oneOf": [
          {
            "type": "null"
          },
          {
            "$ref": "#/components/schemas/FormDraftChanges"
          }
        ]
      }
    },
    "required": [
      "id",
      "version",
      "form",
      "revision",
      "subject",
      "locale",
      "createdAt",
      "updatedAt",
      "answers",
      "current",
      "changes"
    ],
    "additionalProperties": false
  },
  "FormDraftBody": {
    "title": "FormDraftBody",
    "type": "object",
    "properties": {
      "form": {
        "description": "The form's id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "revision": {
        "description": "The revision that is being filled in; the current one when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "locale": {
        "description": "The language that it is filled in in; that of the request when left out.",
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "answers": {
        "description": "By field id. They are kept as they are; only submitting checks them.",
        "type": "object",
        "additionalProperties": true
      }
    },
    "required": [
      "form",
      "answers"
    ],
    "additionalProperties": false
  },
  "FormDraftChanges": {
    "title": "FormDraftChanges",
    "type": "object",
    "properties": {
      "revision": {
        "description": "The revision that the form has now.",
        "type": "string"
      },
      "answers": {
        "description": "The answers as they are carried over to it.",
        "type": "object",
        "additionalProperties": true
      },
      "changes": {
        "description": "What was added, removed, renamed, became required or changed its type, field by field, as the engine's `draftChanges` tells.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "required": [
      "revision",
      "answers",
      "changes"
    ],
    "additionalProperties": false
  },
  "FormDraftList": {
    "title": "FormDraftList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormDraftSummary"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "FormDraftQuery": {
    "title": "FormDraftQuery",
    "type": "object",
    "properties": {
      "form": {
        "description": "The form's id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "FormDraftSummary": {
    "title": "FormDraftSummary",
    "type": "object",
    "properties": {
      "id": {
        "description": "The client's own id.",
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "form": {
        "type": "string"
      },
      "revision": {
        "description": "The revision that is being filled in.",
        "type": "string"
      },
      "subject": {
        "description": "Whom the form is about.",
        "type": [
          "string",
          "null"
        ]
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "createdAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "updatedAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "version",
      "form",
      "revision",
      "subject",
      "locale",
      "createdAt",
      "updatedAt"
    ],
    "additionalProperties": false
  },
  "FormExportQuery": {
    "title": "FormExportQuery",
    "type": "object",
    "properties": {
      "format": {
        "description": "`csv` when left out.",
        "enum": [
          "csv",
          "ndjson",
          "xlsx"
        ]
      },
      "from": {
        "$ref": "#/components/schemas/Moment"
      },
      "until": {
        "$ref": "#/components/schemas/Moment"
      }
    },
    "additionalProperties": false
  },
  "FormField": {
    "title": "FormField",
    "description": "One question, a list of rows, or a text that stands among the questions.",
    "type": "object",
    "properties": {
      "id": {
        "description": "Never changes; the label may.",
        "$ref": "#/components/schemas/Name"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "label": {
        "description": "The question in a few words; of a statement its heading. Plain text, like every text of a form: markup is shown as it is written.",
        "$ref": "#/components/schemas/Text"
      },
      "help": {
        "description": "What helps to answer, below the label.",
        "$ref": "#/components/schemas/Text"
      },
      "value": {
        "$ref": "#/components/schemas/ValueType",
        "description": "What kind of answer it takes."
      },
      "as": {
        "description": "Which control takes the answer, where a type has several. `paragraph`: a text of several lines. `rating`: an integer up to 10 as steps. `photo`: files from the camera. `buttons`, `menu`, `search`: how options are offered. `tick`: one box to tick instead of yes and no.",
        "enum": [
          "paragraph",
          "rating",
          "photo",
          "buttons",
          "menu",
          "search",
          "tick"
        ]
      },
      "statement": {
        "description": "A text that is read and not answered.",
        "$ref": "#/components/schemas/Text"
      },
      "fact": {
        "description": "The fact that the answer fills.",
        "$ref": "#/components/schemas/DottedId"
      },
      "system": {
        "description": "The system sets it: the next number, the moment of filing, the person who files. It is read-only, never asked and never taken from who fills in the form.",
        "enum": [
          "number",
          "now",
          "person"
        ]
      },
      "visible": {
        "description": "Shown only when this holds. A field that is not shown is absent to every condition and dropped from the answer.",
        "$ref": "#/components/schemas/Condition"
      },
      "required": {
        "description": "Always, or when this holds; only while it is shown.",
        "oneOf": [
          {
            "const": true
          },
          {
            "$ref": "#/components/schemas/Condition"
          }
        ]
      },
      "readOnly": {
        "description": "Shown but not editable, always or when this holds.",
        "oneOf": [
          {
            "const": true
          },
          {
            "$ref": "#/components/schemas/Condition"
          }
        ]
      },
      "compute": {
        "description": "The answer is this, on the server too; nobody types it.",
        "$ref": "#/components/schemas/Expression"
      },
      "default": {
        "description": "What stands there until somebody answers; it follows what it reads. An answer of `null` empties it.",
        "$ref": "#/components/schemas/Expression"
      },
      "prefill": {
        "description": "Where the answer is taken from when the form is opened; the first that has one. It is put in once and does not follow its source: that is what `default` does.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PrefillSource"
        },
        "minItems": 1
      },
      "options": {
        "description": "Which options are offered. Left out: all of the enum.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ChoiceOffer"
        },
        "minItems": 1
      },
      "minLength": {
        "description": "The fewest characters, blanks at either end not counted.",
        "type": "integer",
        "minimum": 0
      },
      "maxLength": {
        "description": "The most characters. A character outside the basic plane counts once.",
        "type": "integer",
        "minimum": 1
      },
      "format": {
        "description": "A text that is an e-mail address after RFC 5322, or a telephone number.",
        "enum": [
          "email",
          "phone"
        ]
      },
      "pattern": {
        "description": "A regular expression without nested repetition, back references and look-around; the message says it in words.",
        "type": "string",
        "minLength": 1
      },
      "patternMessage": {
        "description": "What a text must look like, for who reads that it does not.",
        "$ref": "#/components/schemas/Text"
      },
      "minimum": {
        "description": "The least value, in the field's own unit (money in major units).",
        "oneOf": [
          {
            "type": "number"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "exclusiveMinimum": {
        "description": "The value must be more than this.",
        "oneOf": [
          {
            "type": "number"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "maximum": {
        "description": "The greatest value, in the field's own unit.",
        "oneOf": [
          {
            "type": "number"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "minItems": {
        "description": "The fewest items of a list, or rows.",
        "type": "integer",
        "minimum": 0
      },
      "maxItems": {
        "description": "The most items of a list, or rows. Without it at most 1,000 rows are taken.",
        "type": "integer",
        "minimum": 1
      },
      "maxFileSize": {
        "description": "The most that one file may have, in MB of 1024 × 1024 bytes.",
        "type": "integer",
        "minimum": 1
      },
      "masked": {
        "description": "Shown in part only: to everybody, or to all but these roles.",
        "oneOf": [
          {
            "const": true
          },
          {
            "title": "Masked",
            "type": "object",
            "properties": {
              "except": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Name"
                },
                "minItems": 1,
                "uniqueItems": true
              }
            },
            "required": [
              "except"
            ],
            "additionalProperties": false
          }
        ]
      },
      "rows": {
        "description": "The answer is a list of rows with these fields. In their conditions and expressions a plain name is a field of the row first, then of the form. Rows do not nest.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormField"
        },
        "minItems": 1
      },
      "fixed": {
        "description": "For rows: which rows there are, as in a matrix. The answer is then an object with one member for each of them, by its id.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FixedRow"
        },
        "minItems": 1
      },
      "rowLabel": {
        "description": "For rows: what one of them is called.",
        "$ref": "#/components/schemas/Text"
      },
      "checks": {
        "description": "For rows: what must hold within each of them.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormCheck"
        },
        "minItems": 1
      },
      "rowsOf": {
        "description": "For rows: the record that each row becomes; its fields fill the facts of that record.",
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "id",
      "label"
    ],
    "additionalProperties": false,
    "dependentRequired": {
      "pattern": [
        "patternMessage"
      ],
      "rowsOf": [
        "rows"
      ],
      "fixed": [
        "rows"
      ],
      "rowLabel": [
        "rows"
      ],
      "checks": [
        "rows"
      ]
    },
    "allOf": [
      {
        "oneOf": [
          {
            "required": [
              "value"
            ]
          },
          {
            "required": [
              "rows"
            ]
          },
          {
            "required": [
              "statement"
            ]
          }
        ]
      }
    ],
    "examples": [
      {
        "id": "batchNo",
        "clause": "5.2.2",
        "label": {
          "zh-CN": "产品批号",
          "en": "Batch number"
        },
        "value": {
          "type": "text"
        },
        "fact": "complaint.batchNo",
        "visible": {
          "fact": "complaintType",
          "operator": "in",
          "value": [
            "foodSafety",
            "quality",
            "packaging"
          ]
        },
        "required": {
          "fact": "complaintType",
          "operator": "in",
          "value": [
            "foodSafety",
            "quality"
          ]
        },
        "maxLength": 40
      },
      {
        "id": "severity",
        "clause": "5.3.1.a",
        "label": {
          "zh-CN": "严重程度",
          "en": "Severity"
        },
        "value": {
          "type": "enum",
          "enum": "severity"
        },
        "fact": "complaint.severity",
        "required": true,
        "default": {
          "fact": "complaint.severity"
        }
      },
      {
        "id": "lines",
        "label": {
          "zh-CN": "分配明细",
          "en": "Allocation"
        },
        "rows": [
          {
            "id": "requested",
            "label": {
              "zh-CN": "申请数量",
              "en": "Requested"
            },
            "value": {
              "type": "integer"
            },
            "required": true,
            "minimum": 1
          },
          {
            "id": "allocated",
            "label": {
              "zh-CN": "分配数量",
              "en": "Allocated"
            },
            "value": {
              "type": "integer"
            },
            "default": {
              "fact": "requested"
            }
          }
        ],
        "rowLabel": {
          "zh-CN": "明细",
          "en": "line"
        },
        "minItems": 1,
        "maxItems": 50
      },
      {
        "id": "inspection",
        "label": {
          "zh-CN": "检查项目",
          "en": "Inspection"
        },
        "rows": [
          {
            "id": "passed",
            "label": {
              "zh-CN": "合格",
              "en": "Passed"
            },
            "value": {
              "type": "boolean"
            },
            "required": true
          }
        ],
        "fixed": [
          {
            "id": "hygiene",
            "label": {
              "zh-CN": "卫生",
              "en": "Hygiene"
            }
          },
          {
            "id": "coldChain",
            "label": {
              "zh-CN": "冷链",
              "en": "Cold chain"
            },
            "visible": {
              "fact": "hasColdChain",
              "operator": "equal",
              "value": true
            }
          }
        ]
      },
      {
        "id": "forOffice",
        "label": {
          "zh-CN": "以下由质检填写",
          "en": "For quality control"
        },
        "statement": {
          "zh-CN": "请在取样当天填写。",
          "en": "To be filled in on the day of sampling."
        }
      }
    ]
  },
  "FormList": {
    "title": "FormList",
    "description": "The policy's forms, in the order of its clauses.",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormSummary"
        }
      }
    },
    "required": [
      "items"
    ],
    "additionalProperties": false
  },
  "FormPage": {
    "title": "FormPage",
    "description": "A page of the form.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "note": {
        "description": "A text that stands above the parts.",
        "$ref": "#/components/schemas/Text"
      },
      "sections": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1,
        "uniqueItems": true,
        "description": "Its parts, in order."
      },
      "visible": {
        "description": "Its fields are asked only when this holds, each under its own condition and that of its part besides.",
        "$ref": "#/components/schemas/Condition"
      }
    },
    "required": [
      "id",
      "title",
      "sections"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "visit",
        "title": {
          "zh-CN": "拜访",
          "en": "The visit"
        },
        "sections": [
          "basics",
          "topics"
        ]
      }
    ]
  },
  "FormQuery": {
    "title": "FormQuery",
    "type": "object",
    "properties": {
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      }
    },
    "additionalProperties": false
  },
  "FormSection": {
    "title": "FormSection",
    "description": "A part of the page with a heading.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1,
        "uniqueItems": true,
        "description": "Its fields, in order."
      },
      "columns": {
        "description": "How many fields stand side by side where there is room.",
        "enum": [
          1,
          2,
          3
        ]
      },
      "visible": {
        "description": "Its fields are shown only when this holds, each under its own condition besides.",
        "$ref": "#/components/schemas/Condition"
      }
    },
    "required": [
      "id",
      "title",
      "items"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "case",
        "title": {
          "zh-CN": "投诉",
          "en": "The complaint"
        },
        "items": [
          "complaintType",
          "batchNo"
        ],
        "columns": 2
      }
    ]
  },
  "FormStateView": {
    "title": "FormStateView",
    "description": "How a form stands on given answers.",
    "type": "object",
    "properties": {
      "fields": {
        "description": "In the order of the form.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FieldStateView"
        }
      },
      "issues": {
        "description": "All that is wrong, each once; pointers are `/fieldId`.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      },
      "answer": {
        "description": "What would be submitted: without what is hidden, read-only or set by the system.",
        "type": "object",
        "additionalProperties": true
      }
    },
    "required": [
      "fields",
      "issues",
      "answer"
    ],
    "additionalProperties": false
  },
  "FormSummary": {
    "title": "FormSummary",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "clauses": {
        "description": "The clauses that ask for it.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "chapter": {
        "title": "FormChapter",
        "description": "The chapter of its first clause.",
        "type": "object",
        "properties": {
          "id": {
            "type": "string"
          },
          "number": {
            "description": "As the document prints it.",
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        },
        "required": [
          "id",
          "number",
          "title"
        ],
        "additionalProperties": false
      },
      "record": {
        "description": "The kind of record that it fills.",
        "type": "string"
      },
      "aboutSubject": {
        "description": "Whether it is about the one whom the policy is mainly about, a customer say.",
        "type": "boolean"
      },
      "mayFillIn": {
        "description": "Whether who asks may hand it in: by the form's roles.",
        "type": "boolean"
      },
      "survey": {
        "description": "Whether it can be answered through a link.",
        "type": "boolean"
      }
    },
    "required": [
      "id",
      "title",
      "clauses",
      "chapter",
      "record",
      "aboutSubject",
      "mayFillIn",
      "survey"
    ],
    "additionalProperties": false
  },
  "FormView": {
    "title": "FormView",
    "description": "A form with what the server knows about whom it is filled in for: enough to evaluate it in a page.",
    "type": "object",
    "properties": {
      "form": {
        "$ref": "#/components/schemas/Form"
      },
      "revision": {
        "description": "Names this state of the form; send it back with the answers.",
        "type": "string"
      },
      "asOf": {
        "description": "The day whose figures hold.",
        "type": "string"
      },
      "release": {
        "$ref": "#/components/schemas/ReleaseReference"
      },
      "facts": {
        "description": "What the form reads of what is stored, nested; collections under their plural names; `actor` is who asks.",
        "type": "object",
        "additionalProperties": true
      },
      "answers": {
        "description": "Answers to begin with: what is stored about the subject.",
        "type": "object",
        "additionalProperties": true
      },
      "mayFillIn": {
        "description": "Whether who asks may hand it in: by the form's roles.",
        "type": "boolean"
      },
      "masked": {
        "description": "What is stored in fields that who asks sees in part only; left empty, they stay as they are stored.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      }
    },
    "required": [
      "form",
      "revision",
      "asOf",
      "release",
      "facts",
      "answers",
      "mayFillIn",
      "masked"
    ],
    "additionalProperties": false
  },
  "FoundRule": {
    "title": "FoundRule",
    "type": "object",
    "properties": {
      "name": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "pointer": {
        "description": "JSON Pointer into the decision's document.",
        "type": "string"
      }
    },
    "required": [
      "name",
      "clauses",
      "pointer"
    ],
    "additionalProperties": false
  },
  "Greatest": {
    "title": "Greatest",
    "description": "The greatest of all: figures, days or moments.",
    "type": "object",
    "properties": {
      "max": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Expression"
        },
        "minItems": 2
      }
    },
    "required": [
      "max"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "max": [
          {
            "fact": "order.amount"
          },
          0
        ]
      }
    ]
  },
  "Health": {
    "title": "Health",
    "description": "Whether the server lives, and whether it can answer.",
    "type": "object",
    "properties": {
      "status": {
        "enum": [
          "ok",
          "unavailable"
        ]
      }
    },
    "required": [
      "status"
    ],
    "additionalProperties": false
  },
  "Hearer": {
    "title": "Hearer",
    "description": "A role; with substitutes, those who hear in their order when nobody of the role is there.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/Name"
      },
      {
        "type": "object",
        "properties": {
          "role": {
            "$ref": "#/components/schemas/Name"
          },
          "substitutes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Name"
            },
            "minItems": 1
          }
        },
        "required": [
          "role",
          "substitutes"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      "serviceHead",
      {
        "role": "serviceHead",
        "substitutes": [
          "generalManager"
        ]
      }
    ]
  },
  "Hours": {
    "title": "Hours",
    "description": "From and until on the same day; the end is outside. After midnight goes on counting: 30:00 is six in the morning.",
    "type": "string",
    "pattern": "^[0-2][0-9]:[0-5][0-9]-[0-4][0-9]:[0-5][0-9]$",
    "examples": [
      "09:00-12:00",
      "22:00-30:00"
    ]
  },
  "Impact": {
    "title": "Impact",
    "description": "Whom a draft moves, compared with the policy in force.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "asOf": {
        "type": "string"
      },
      "total": {
        "description": "Stored subjects that were decided.",
        "type": "integer"
      },
      "moved": {
        "type": "integer"
      },
      "moves": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Move"
        }
      },
      "before": {
        "$ref": "#/components/schemas/Distribution"
      },
      "after": {
        "$ref": "#/components/schemas/Distribution"
      },
      "issues": {
        "description": "What stands in the way of publishing, and what is worth a look.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      },
      "cases": {
        "$ref": "#/components/schemas/CasesSummary"
      },
      "changes": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Change"
        }
      },
      "sentences": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SentenceChange"
        }
      },
      "near": {
        "description": "Customers within 2 % of a line that the draft draws, be it a parameter or a figure in a rule, nearest first, at most 20.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NearCustomer"
        }
      },
      "visits": {
        "$ref": "#/components/schemas/VisitImpact"
      },
      "nearCount": {
        "description": "How many there are in all.",
        "type": "integer"
      },
      "amounts": {
        "description": "Where every customer stands; of a large population a sample of 2,000 that holds those who move first.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CustomerAmount"
        }
      },
      "rehearsal": {
        "$ref": "#/components/schemas/CasesSummary"
      }
    },
    "required": [
      "decision",
      "asOf",
      "total",
      "moved",
      "moves",
      "before",
      "after",
      "issues",
      "cases",
      "changes",
      "sentences",
      "near",
      "amounts"
    ],
    "additionalProperties": false
  },
  "ImpactQuery": {
    "title": "ImpactQuery",
    "type": "object",
    "properties": {
      "asOf": {
        "description": "The day that is compared; the first day of the draft's operations when left out, else today.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "decision": {
        "description": "The decision whose outcomes are counted; the one about the subject's tier when left out.",
        "type": "string",
        "minLength": 1
      },
      "rehearse": {
        "description": "Also tell how the worked examples would go had the draft's figures held on their days; this takes longer.",
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "ImpactRequest": {
    "title": "ImpactRequest",
    "description": "Operations that nobody has saved.",
    "type": "object",
    "properties": {
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "asOf": {
        "description": "The day that is compared; the first day of the draft's operations when left out, else today.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "decision": {
        "description": "The decision whose outcomes are counted; the one about the subject's tier when left out.",
        "type": "string",
        "minLength": 1
      },
      "rehearse": {
        "description": "Also tell how the worked examples would go had the draft's figures held on their days; this takes longer.",
        "type": "boolean"
      },
      "population": {
        "description": "`false` leaves out whom the operations move, for a page that counts its customers itself: figures are 0, lists empty.",
        "type": "boolean"
      }
    },
    "required": [
      "operations"
    ],
    "additionalProperties": false
  },
  "ImportQuery": {
    "title": "ImportQuery",
    "type": "object",
    "properties": {
      "onError": {
        "description": "`abort`, when left out: nothing is written when any line is wrong. `skip`: the other lines are written, 1,000 at a time, each batch whole.",
        "enum": [
          "abort",
          "skip"
        ]
      }
    },
    "additionalProperties": false
  },
  "ImportResult": {
    "title": "ImportResult",
    "type": "object",
    "properties": {
      "inserted": {
        "type": "integer"
      },
      "updated": {
        "type": "integer"
      },
      "unchanged": {
        "type": "integer"
      },
      "rejected": {
        "description": "Lines that were not read, with `onError=skip`.",
        "type": "integer"
      },
      "issues": {
        "description": "What is wrong with those lines; at most the first thousand.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LineIssues"
        }
      }
    },
    "required": [
      "inserted",
      "updated",
      "unchanged",
      "rejected",
      "issues"
    ],
    "additionalProperties": false
  },
  "ImportedTable": {
    "title": "ImportedTable",
    "description": "What the file would make of the decision. Nothing is stored.",
    "type": "object",
    "properties": {
      "ok": {
        "description": "Whether it may be taken over: it could be read, and nothing in it is an error.",
        "type": "boolean"
      },
      "decision": {
        "description": "The decision with the new table; none when the file could not be understood.",
        "$ref": "#/components/schemas/Decision"
      },
      "rows": {
        "description": "By their names.",
        "type": "object",
        "properties": {
          "added": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "changed": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "removed": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "moved": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "added",
          "changed",
          "removed",
          "moved"
        ],
        "additionalProperties": false
      },
      "issues": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SheetIssue"
        }
      },
      "draft": {
        "title": "ImportedDraft",
        "description": "What it comes to as a company's change, if it may be taken over: a row of the pack that is gone is disabled.",
        "type": "object",
        "properties": {
          "operations": {
            "$ref": "#/components/schemas/Tailoring"
          },
          "issues": {
            "description": "What operations cannot say. With any of them they do not make the whole table.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SheetIssue"
            }
          }
        },
        "required": [
          "operations",
          "issues"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "ok",
      "rows",
      "issues"
    ],
    "additionalProperties": false
  },
  "IsoDate": {
    "title": "IsoDate",
    "description": "A calendar day, ISO 8601.",
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
    "examples": [
      "2025-01-01"
    ]
  },
  "Issue": {
    "title": "Issue",
    "description": "What is wrong, where, and how to mend it: the same object in library, HTTP, command line and page.",
    "type": "object",
    "properties": {
      "code": {
        "type": "string",
        "pattern": "^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$"
      },
      "pointer": {
        "description": "RFC 6901 JSON Pointer into the document at fault; empty for the whole.",
        "type": "string",
        "pattern": "^(/.*)?$"
      },
      "message": {
        "type": "string"
      },
      "help": {
        "type": "string"
      },
      "params": {
        "type": "object",
        "additionalProperties": true
      },
      "document": {
        "description": "The document at fault, e.g. `decision/tier`.",
        "type": "string"
      },
      "clause": {
        "type": "string"
      },
      "severity": {
        "enum": [
          "error",
          "warning"
        ]
      }
    },
    "required": [
      "code",
      "pointer",
      "message",
      "params",
      "severity"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "code": "tailoring/locked",
        "pointer": "/0/value",
        "message": "`channel.hotline.hours` is fixed by the document and cannot be changed",
        "help": "leave it as it is",
        "params": {
          "target": "channel.hotline.hours"
        },
        "document": "tailoring",
        "clause": "5.1.1",
        "severity": "error"
      }
    ]
  },
  "KeepUntil": {
    "title": "KeepUntil",
    "type": "object",
    "properties": {
      "kind": {
        "const": "keepUntil"
      },
      "fact": {
        "description": "A date of the subject, e.g. the end of its contract: the last day of the old outcome.",
        "$ref": "#/components/schemas/DottedId"
      },
      "latest": {
        "description": "Nobody keeps it beyond this day; those without a date keep it until then.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "undated": {
        "description": "What becomes of those without a date when there is no `latest`: it must be said.",
        "const": "atOnce"
      }
    },
    "required": [
      "kind",
      "fact"
    ],
    "additionalProperties": false
  },
  "Kept": {
    "title": "Kept",
    "type": "object",
    "properties": {
      "at": {
        "type": "string",
        "minLength": 1
      },
      "why": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "at",
      "why"
    ],
    "additionalProperties": false,
    "description": "A target that nobody above may change, and why.",
    "examples": [
      {
        "at": "form:complaintIntake/fields/complaintType",
        "why": "one list for all sites"
      }
    ]
  },
  "KeptLine": {
    "title": "KeptLine",
    "type": "object",
    "properties": {
      "at": {
        "type": "string"
      },
      "label": {
        "description": "The target in words.",
        "type": "string"
      },
      "why": {
        "type": "string"
      },
      "from": {
        "description": "The layer that keeps it: `company:acme`.",
        "type": "string"
      }
    },
    "required": [
      "at",
      "label",
      "why",
      "from"
    ],
    "additionalProperties": false
  },
  "LaterHours": {
    "title": "LaterHours",
    "description": "Hours from a day on.",
    "type": "object",
    "properties": {
      "from": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "open": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Opening"
        },
        "minItems": 1
      },
      "makeUpHours": {
        "description": "Empty for no hours of their own: the weekday's, or those of the first open weekday.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hours"
        }
      }
    },
    "required": [
      "from"
    ],
    "minProperties": 2,
    "additionalProperties": false,
    "examples": [
      {
        "from": "2027-03-01",
        "open": [
          {
            "days": [
              "monday",
              "friday"
            ],
            "hours": [
              "08:30-12:00",
              "13:30-17:30"
            ]
          }
        ]
      }
    ]
  },
  "Layer": {
    "title": "Layer",
    "description": "What a company, or a site of it, changes in a pack: its operations, and what it keeps the layers above it from changing.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "layer": {
        "description": "Whose it is. A company's layer lies on the pack, a site's on the company's.",
        "enum": [
          "company",
          "site"
        ]
      },
      "id": {
        "description": "The name of the company or the site.",
        "$ref": "#/components/schemas/Name"
      },
      "revision": {
        "description": "Counted up with every change of the layer.",
        "type": "integer",
        "minimum": 1
      },
      "base": {
        "description": "The pack that it was written for.",
        "type": "object",
        "properties": {
          "pack": {
            "type": "string"
          },
          "version": {
            "type": "string"
          }
        },
        "required": [
          "pack",
          "version"
        ],
        "additionalProperties": false
      },
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "keeps": {
        "description": "Targets, and everything below them, that the layers above may not change: `parameter:tiering.tier1MinExclusive`, `form:visitReport`.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Kept"
        }
      }
    },
    "required": [
      "layer",
      "id",
      "revision",
      "operations"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "layer": "company",
        "id": "acme",
        "revision": 7,
        "base": {
          "pack": "bean-products",
          "version": "1.0.0"
        },
        "operations": [
          {
            "op": "set",
            "at": "parameter:tiering.tier1MinExclusive",
            "value": 800000,
            "expect": 1000000,
            "by": "wang.min",
            "why": "peak season",
            "revision": 7
          }
        ],
        "keeps": [
          {
            "at": "form:complaintIntake",
            "why": "one form for all sites"
          }
        ]
      }
    ]
  },
  "Lead": {
    "title": "Lead",
    "description": "How many days before a day, or after it.",
    "type": "object",
    "properties": {
      "days": {
        "oneOf": [
          {
            "type": "integer",
            "minimum": 0
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "count": {
        "enum": [
          "civilDays",
          "workingDays"
        ]
      }
    },
    "required": [
      "days",
      "count"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "days": 3,
        "count": "civilDays"
      }
    ]
  },
  "LeafTrace": {
    "title": "LeafTrace",
    "description": "One comparison: what was read on either side.",
    "type": "object",
    "properties": {
      "kind": {
        "const": "leaf"
      },
      "result": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "pointer": {
        "type": "string"
      },
      "fact": {
        "type": "string"
      },
      "params": {
        "type": "object",
        "description": "What filled the arguments of a computed fact, by name.",
        "additionalProperties": {
          "$ref": "#/components/schemas/ParamTrace"
        }
      },
      "path": {
        "type": "string"
      },
      "factValue": {},
      "operator": {
        "type": "string"
      },
      "value": {},
      "valueFact": {
        "type": "string"
      },
      "valueParams": {
        "type": "object",
        "description": "What filled the arguments of a computed fact, by name.",
        "additionalProperties": {
          "$ref": "#/components/schemas/ParamTrace"
        }
      },
      "parameter": {
        "$ref": "#/components/schemas/ParameterTrace"
      },
      "subject": {
        "$ref": "#/components/schemas/ParameterTrace"
      }
    },
    "required": [
      "kind",
      "result",
      "pointer",
      "fact",
      "operator"
    ],
    "additionalProperties": false
  },
  "Least": {
    "title": "Least",
    "description": "The least of all: figures, days or moments.",
    "type": "object",
    "properties": {
      "min": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Expression"
        },
        "minItems": 2
      }
    },
    "required": [
      "min"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "min": [
          {
            "fact": "customer.creditLimit"
          },
          50000
        ]
      }
    ]
  },
  "Limit": {
    "title": "Limit",
    "description": "How many at most; 50 when left out.",
    "type": "integer",
    "minimum": 1,
    "maximum": 200
  },
  "Line": {
    "title": "Line",
    "description": "A sentence of a proof, the clauses it rests on, and the sentences under it.",
    "type": "object",
    "properties": {
      "segments": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Segment"
        }
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "result": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "note": {
        "type": "string"
      },
      "lines": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Line"
        }
      }
    },
    "required": [
      "segments",
      "clauses",
      "lines"
    ],
    "additionalProperties": false
  },
  "LineIssues": {
    "title": "LineIssues",
    "type": "object",
    "properties": {
      "line": {
        "description": "1 is the first line of the file.",
        "type": "integer"
      },
      "issues": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "line",
      "issues"
    ],
    "additionalProperties": false
  },
  "LunarDay": {
    "title": "LunarDay",
    "description": "A day of the lunar calendar. The 30th of a month with 29 days is its 29th.",
    "type": "object",
    "properties": {
      "month": {
        "type": "integer",
        "minimum": 1,
        "maximum": 12
      },
      "day": {
        "type": "integer",
        "minimum": 1,
        "maximum": 30
      },
      "leap": {
        "description": "Which one when the month comes twice; the regular one when left out.",
        "enum": [
          "regular",
          "leap"
        ]
      }
    },
    "required": [
      "month",
      "day"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "month": 8,
        "day": 15
      }
    ]
  },
  "ManagerName": {
    "title": "ManagerName",
    "type": "object",
    "properties": {
      "manager": {
        "type": "integer"
      },
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      }
    },
    "required": [
      "manager",
      "id",
      "name"
    ],
    "additionalProperties": false
  },
  "Manifest": {
    "title": "Manifest",
    "description": "What a pack is, who it binds and who keeps it: `pack.json`.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "manifest"
      },
      "id": {
        "description": "The pack's id, kebab-case.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*$"
      },
      "version": {
        "type": "string",
        "pattern": "^\\d+\\.\\d+\\.\\d+$"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "sector": {
        "$ref": "#/components/schemas/Text"
      },
      "purpose": {
        "$ref": "#/components/schemas/Text"
      },
      "appliesTo": {
        "$ref": "#/components/schemas/Text"
      },
      "timeZone": {
        "description": "IANA name. Days and hours of the policy are counted here, whoever asks from wherever.",
        "type": "string",
        "examples": [
          "Asia/Shanghai"
        ]
      },
      "calendar": {
        "description": "The calendar on which opening hours and working days are counted where nothing else is said.",
        "$ref": "#/components/schemas/Name"
      },
      "currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$"
      },
      "effectiveFrom": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "owner": {
        "description": "The role that interprets the policy.",
        "$ref": "#/components/schemas/Name"
      },
      "reviewEvery": {
        "description": "How long a clause stays checked.",
        "$ref": "#/components/schemas/ParameterReference"
      },
      "subject": {
        "description": "The record that the policy is mainly about.",
        "$ref": "#/components/schemas/Name"
      },
      "roles": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/Text"
        },
        "minProperties": 1
      },
      "questions": {
        "description": "What a company is asked when it begins with the pack, in this order: about ten. Blanks that none of them names are asked all the same.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PackQuestion"
        },
        "minItems": 1,
        "maxItems": 30
      }
    },
    "required": [
      "kind",
      "id",
      "version",
      "title",
      "sector",
      "purpose",
      "appliesTo",
      "timeZone",
      "currency",
      "effectiveFrom",
      "owner",
      "reviewEvery",
      "subject",
      "roles"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "manifest",
        "id": "bean-products",
        "version": "1.0.0",
        "title": {
          "zh-CN": "成品客户维护制度",
          "en": "Finished-goods customer policy"
        },
        "sector": {
          "zh-CN": "食品制造",
          "en": "Food manufacturing"
        },
        "purpose": {
          "zh-CN": "规范成品客户的维护。",
          "en": "Orderly care of finished-goods customers."
        },
        "appliesTo": {
          "zh-CN": "全体员工和客户",
          "en": "All staff and customers"
        },
        "timeZone": "Asia/Shanghai",
        "currency": "CNY",
        "effectiveFrom": "2025-01-01",
        "owner": "administrationDept",
        "reviewEvery": {
          "parameter": "policy.reviewMonths"
        },
        "subject": "customer",
        "roles": {
          "administrationDept": {
            "zh-CN": "行政部",
            "en": "Administration"
          }
        }
      }
    ]
  },
  "Me": {
    "title": "Me",
    "description": "Who the credential says is asking.",
    "type": "object",
    "properties": {
      "tenant": {
        "type": "string"
      },
      "person": {
        "type": "string"
      },
      "roles": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "name": {
        "description": "As the directory names the person; the id when it does not.",
        "type": "string"
      },
      "may": {
        "description": "What the person's roles allow.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PermissionName"
        }
      }
    },
    "required": [
      "tenant",
      "person",
      "name",
      "roles",
      "may"
    ],
    "additionalProperties": false
  },
  "MigrateClocksRequest": {
    "title": "MigrateClocksRequest",
    "type": "object",
    "properties": {
      "release": {
        "description": "The release to move to; the newest when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "clocks": {
        "description": "Only these clocks; all of the policy when left out.",
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        },
        "minItems": 1,
        "maxItems": 100
      },
      "dryRun": {
        "description": "Whether only to tell what would move.",
        "type": "boolean"
      },
      "note": {
        "description": "Why; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "required": [
      "dryRun",
      "note"
    ],
    "additionalProperties": false
  },
  "Missed": {
    "title": "Missed",
    "description": "What happens when the duty was not done in time. Doing it later does not repair the period.",
    "type": "object",
    "properties": {
      "notify": {
        "$ref": "#/components/schemas/Recipients"
      },
      "escalate": {
        "$ref": "#/components/schemas/Recipients"
      }
    },
    "required": [],
    "additionalProperties": false,
    "minProperties": 1,
    "examples": [
      {
        "escalate": [
          "salesHead"
        ]
      }
    ]
  },
  "Moment": {
    "title": "Moment",
    "description": "A moment, RFC 3339 with an offset.",
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$",
    "examples": [
      "2025-03-11T09:00:00+08:00"
    ]
  },
  "Move": {
    "title": "Move",
    "type": "object",
    "properties": {
      "from": {
        "type": "string"
      },
      "to": {
        "type": "string"
      },
      "count": {
        "type": "integer"
      },
      "customers": {
        "description": "The first of them, at most 100.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MovedCustomer"
        }
      }
    },
    "required": [
      "from",
      "to",
      "count",
      "customers"
    ],
    "additionalProperties": false
  },
  "MovedCustomer": {
    "title": "MovedCustomer",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "amount": {
        "description": "The yearly purchases that the decision read, in major units; null when not known.",
        "type": [
          "number",
          "null"
        ]
      },
      "segment": {
        "description": "What kind of customer it is, in the reader's language; absent when not known.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "name",
      "amount"
    ],
    "additionalProperties": false
  },
  "MovedDay": {
    "title": "MovedDay",
    "type": "object",
    "properties": {
      "date": {
        "type": "string"
      },
      "before": {
        "$ref": "#/components/schemas/CalendarDay"
      },
      "after": {
        "$ref": "#/components/schemas/CalendarDay"
      }
    },
    "required": [
      "date",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "MovedDue": {
    "title": "MovedDue",
    "type": "object",
    "properties": {
      "task": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "about": {
        "type": "string"
      },
      "aboutName": {
        "type": "string"
      },
      "before": {
        "description": "RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "after": {
        "description": "RFC 3339 with an offset; null for what would no longer be due.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "task",
      "title",
      "clauses",
      "about",
      "aboutName",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "Multiply": {
    "title": "Multiply",
    "type": "object",
    "properties": {
      "multiply": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Expression"
        },
        "minItems": 2
      }
    },
    "required": [
      "multiply"
    ],
    "additionalProperties": false,
    "description": "The product of all.",
    "examples": [
      {
        "multiply": [
          {
            "fact": "customer.annualPurchaseAmount"
          },
          12
        ]
      }
    ]
  },
  "Name": {
    "title": "Name",
    "description": "A camelCase word. A company's own names carry the prefix `x_`.",
    "type": "string",
    "pattern": "^(x_)?[a-z][A-Za-z0-9]*$",
    "examples": [
      "tier",
      "x_ourTier"
    ]
  },
  "NamedCondition": {
    "title": "NamedCondition",
    "description": "A condition that the vocabulary declares once under a name.",
    "type": "object",
    "properties": {
      "condition": {
        "$ref": "#/components/schemas/Name"
      },
      "name": {
        "type": "string"
      },
      "priority": {
        "type": "integer",
        "minimum": 1
      }
    },
    "required": [
      "condition"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "condition": "dealerOrRetailer"
      }
    ]
  },
  "NamedDay": {
    "title": "NamedDay",
    "description": "A day that comes back every year.",
    "type": "object",
    "properties": {
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "monthDay": {
        "description": "In the ordinary calendar. 29 February falls on the 28th in a common year unless an occasion says otherwise.",
        "oneOf": [
          {
            "type": "string",
            "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "lunar": {
        "$ref": "#/components/schemas/LunarDay"
      }
    },
    "required": [
      "title"
    ],
    "additionalProperties": false,
    "allOf": [
      {
        "oneOf": [
          {
            "required": [
              "monthDay"
            ]
          },
          {
            "required": [
              "lunar"
            ]
          }
        ]
      }
    ],
    "examples": [
      {
        "title": {
          "zh-CN": "春节",
          "en": "Spring Festival"
        },
        "lunar": {
          "month": 1,
          "day": 1
        }
      }
    ]
  },
  "NamedSubject": {
    "title": "NamedSubject",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      }
    },
    "required": [
      "id",
      "name"
    ],
    "additionalProperties": false
  },
  "NamedTrace": {
    "title": "NamedTrace",
    "type": "object",
    "properties": {
      "kind": {
        "const": "named"
      },
      "result": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "pointer": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "condition": {
        "$ref": "#/components/schemas/ConditionTrace"
      }
    },
    "required": [
      "kind",
      "result",
      "pointer",
      "name",
      "condition"
    ],
    "additionalProperties": false
  },
  "Names": {
    "title": "Names",
    "description": "In the order asked; without those that there are not.",
    "type": "object",
    "properties": {
      "rows": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RowName"
        }
      },
      "managers": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ManagerName"
        }
      }
    },
    "required": [
      "rows",
      "managers"
    ],
    "additionalProperties": false
  },
  "NamesRequest": {
    "title": "NamesRequest",
    "description": "Rows that a reader looks at, and numbers of those who look after them.",
    "type": "object",
    "properties": {
      "version": {
        "type": "string",
        "minLength": 1
      },
      "asOf": {
        "description": "Today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "rows": {
        "type": "array",
        "maxItems": 200,
        "items": {
          "type": "integer",
          "minimum": 0
        }
      },
      "managers": {
        "type": "array",
        "maxItems": 200,
        "items": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "required": [
      "version",
      "rows"
    ],
    "additionalProperties": false
  },
  "NearCustomer": {
    "title": "NearCustomer",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "amount": {
        "description": "In major units.",
        "type": "number"
      },
      "threshold": {
        "$ref": "#/components/schemas/NearThreshold"
      },
      "distance": {
        "description": "The amount less the new threshold, in major units.",
        "type": "number"
      }
    },
    "required": [
      "id",
      "name",
      "amount",
      "threshold",
      "distance"
    ],
    "additionalProperties": false
  },
  "NearThreshold": {
    "title": "NearThreshold",
    "description": "A line that the draft draws: a parameter, or a figure that a rule says itself.",
    "type": "object",
    "properties": {
      "parameter": {
        "description": "The id of the parameter.",
        "type": "string"
      },
      "decision": {
        "description": "The decision whose rule says the figure.",
        "type": "string"
      },
      "rule": {
        "description": "The name of the rule or row.",
        "type": "string"
      },
      "column": {
        "description": "The column of the table, for a row.",
        "type": "string"
      },
      "value": {
        "description": "The figure under the draft, in major units.",
        "type": "number"
      },
      "was": {
        "description": "What stands there in force, in major units; absent when nothing does.",
        "type": "number"
      }
    },
    "required": [
      "value"
    ],
    "additionalProperties": false
  },
  "Negate": {
    "title": "Negate",
    "description": "The same figure with the other sign.",
    "type": "object",
    "properties": {
      "negate": {
        "$ref": "#/components/schemas/Expression"
      }
    },
    "required": [
      "negate"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "negate": {
          "fact": "customer.openBalance"
        }
      }
    ]
  },
  "NotApplicable": {
    "title": "NotApplicable",
    "description": "Says that there is no value here, and that there need not be one: every comparison with it is false.",
    "type": "object",
    "properties": {
      "notApplicable": {
        "const": true
      }
    },
    "required": [
      "notApplicable"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "notApplicable": true
      }
    ]
  },
  "NotOf": {
    "title": "NotOf",
    "description": "It does not hold.",
    "type": "object",
    "properties": {
      "not": {
        "$ref": "#/components/schemas/Condition"
      },
      "name": {
        "type": "string"
      },
      "priority": {
        "type": "integer",
        "minimum": 1
      }
    },
    "required": [
      "not"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "not": {
          "condition": "dealerOrRetailer"
        }
      }
    ]
  },
  "NotTrace": {
    "title": "NotTrace",
    "type": "object",
    "properties": {
      "kind": {
        "const": "not"
      },
      "result": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "pointer": {
        "type": "string"
      },
      "condition": {
        "$ref": "#/components/schemas/ConditionTrace"
      }
    },
    "required": [
      "kind",
      "result",
      "pointer",
      "condition"
    ],
    "additionalProperties": false
  },
  "Notice": {
    "title": "Notice",
    "description": "What somebody is told in the product itself.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "kind": {
        "description": "What for, e.g. `clock.breached`.",
        "type": "string"
      },
      "text": {
        "description": "In the reader's language, with the clauses.",
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "about": {
        "description": "What it is about, as `type/id`.",
        "type": "string"
      },
      "at": {
        "description": "When it was to be told. RFC 3339 with an offset.",
        "type": "string"
      },
      "readAt": {
        "description": "When it was read. RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "readBy": {
        "type": [
          "string",
          "null"
        ]
      },
      "role": {
        "description": "The role that it was sent to, when it was nobody's yet.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "id",
      "version",
      "kind",
      "text",
      "clauses",
      "about",
      "at",
      "readAt",
      "readBy",
      "role"
    ],
    "additionalProperties": false
  },
  "NoticeList": {
    "title": "NoticeList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Notice"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "NoticeQuery": {
    "title": "NoticeQuery",
    "type": "object",
    "properties": {
      "unread": {
        "description": "Only what has not been read.",
        "type": "boolean"
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "Occasion": {
    "title": "Occasion",
    "description": "One kind of day and what is due on it.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "when": {
        "description": "For whom. A customer for whom this is unknown gets no task.",
        "$ref": "#/components/schemas/Condition"
      },
      "consent": {
        "description": "The permission that it needs. Whoever has not given it gets no task, and nor does anybody of whom it is unknown.",
        "$ref": "#/components/schemas/Condition"
      },
      "on": {
        "$ref": "#/components/schemas/OccasionDay"
      },
      "shift": {
        "description": "Where it goes when its day is closed. Left out: it stays.",
        "$ref": "#/components/schemas/Shift"
      },
      "prepare": {
        "description": "How long before the day the task appears. Left out: on the day.",
        "$ref": "#/components/schemas/Lead"
      },
      "early": {
        "description": "How long before the day it already counts. Left out: not before the day.",
        "$ref": "#/components/schemas/Lead"
      },
      "late": {
        "description": "How long after the day it still counts. Left out: not after the day.",
        "$ref": "#/components/schemas/Lead"
      },
      "task": {
        "$ref": "#/components/schemas/CareTask"
      },
      "done": {
        "$ref": "#/components/schemas/Done"
      },
      "missed": {
        "$ref": "#/components/schemas/Missed"
      }
    },
    "required": [
      "id",
      "title",
      "clause",
      "on",
      "task",
      "done"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "birthday",
        "title": {
          "zh-CN": "生日祝福",
          "en": "Birthday care"
        },
        "clause": "4.2.2",
        "on": {
          "birthday": {
            "fact": "customer.birthday"
          },
          "leapDay": "feb28"
        },
        "task": {
          "id": "birthdayCare",
          "title": {
            "zh-CN": "送生日贺卡",
            "en": "Send a birthday card"
          },
          "owner": "sales"
        },
        "done": {
          "of": "careActivities",
          "at": "completedAt"
        }
      }
    ]
  },
  "OccasionDay": {
    "title": "OccasionDay",
    "description": "Which day.",
    "oneOf": [
      {
        "title": "NamedDays",
        "description": "Days that the calendar names: one, or those that a parameter lists.",
        "type": "object",
        "properties": {
          "days": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Name"
              },
              {
                "$ref": "#/components/schemas/ParameterReference"
              }
            ]
          }
        },
        "required": [
          "days"
        ],
        "additionalProperties": false
      },
      {
        "title": "Birthday",
        "description": "The same day every year: of a date, or of a day without its year.",
        "type": "object",
        "properties": {
          "birthday": {
            "$ref": "#/components/schemas/FactReference"
          },
          "leapDay": {
            "description": "Where 29 February goes in a common year.",
            "oneOf": [
              {
                "enum": [
                  "feb28",
                  "mar1"
                ]
              },
              {
                "$ref": "#/components/schemas/ChosenByParameter"
              }
            ]
          }
        },
        "required": [
          "birthday",
          "leapDay"
        ],
        "additionalProperties": false
      },
      {
        "title": "LunarBirthday",
        "description": "The same day every lunar year, as whole numbers: the 30th of a short month is its last day, and one of a leap month is kept in the ordinary month where there is none.",
        "type": "object",
        "properties": {
          "lunarBirthday": {
            "type": "object",
            "properties": {
              "month": {
                "$ref": "#/components/schemas/FactReference"
              },
              "day": {
                "$ref": "#/components/schemas/FactReference"
              },
              "leap": {
                "description": "Whether it lies in the leap month; not when left out or unknown.",
                "$ref": "#/components/schemas/FactReference"
              }
            },
            "required": [
              "month",
              "day"
            ],
            "additionalProperties": false
          }
        },
        "required": [
          "lunarBirthday"
        ],
        "additionalProperties": false
      },
      {
        "title": "Anniversary",
        "description": "The same day every year, counted from the first, which is not one of them. 29 February is kept on the 28th in common years.",
        "type": "object",
        "properties": {
          "anniversary": {
            "$ref": "#/components/schemas/FactReference"
          }
        },
        "required": [
          "anniversary"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      {
        "days": {
          "parameter": "care.festivals"
        }
      }
    ]
  },
  "OpenFigure": {
    "title": "OpenFigure",
    "type": "object",
    "properties": {
      "at": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "stops": {
        "description": "What does not run while it is open.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/StoppedPart"
        }
      }
    },
    "required": [
      "at",
      "label",
      "clauses",
      "stops"
    ],
    "additionalProperties": false
  },
  "OpenQuestion": {
    "title": "OpenQuestion",
    "description": "A fact that nobody has told, with the outcome that each answer gives.",
    "type": "object",
    "properties": {
      "fact": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "options": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/QuestionOption"
        }
      }
    },
    "required": [
      "fact",
      "label",
      "options"
    ],
    "additionalProperties": false
  },
  "Opening": {
    "title": "Opening",
    "description": "Hours of some weekdays.",
    "type": "object",
    "properties": {
      "days": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Weekday"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "hours": {
        "oneOf": [
          {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Hours"
            },
            "minItems": 1
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      }
    },
    "required": [
      "days",
      "hours"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "days": [
          "monday",
          "friday"
        ],
        "hours": [
          "09:00-12:00",
          "13:00-18:00"
        ]
      }
    ]
  },
  "Operation": {
    "title": "Operation",
    "type": "object",
    "properties": {
      "op": {
        "description": "`set` changes what stands there, `add` puts in a rule or a row of the company's own or a day of a calendar, `move` reorders, `remove` takes out what the company has added, or a day.",
        "enum": [
          "set",
          "add",
          "move",
          "remove"
        ]
      },
      "at": {
        "description": "What is changed: `parameter:<id>`; `decision:<id>/rules/<name>` and `decision:<id>/table/rows/<name>` with the property, names as in a JSON Pointer; `calendar:<id>/open`, `/makeUpHours`, `/announcedThrough`, `/version`, and `/days/<first day>` for the day or run of days that begins then; a property of a clause, an enum, a cadence, a clock or a form by the ids on the way: `clause:2.2.1/text`, `form:visitReport/fields/photos/required`.",
        "type": "string",
        "pattern": "^(parameter|decision|calendar|clause|enum|cadence|clock|form):"
      },
      "value": {
        "description": "The new value; for `add` the whole rule, row, day or source. `null` takes out what may be left out."
      },
      "before": {
        "description": "The name of the rule or row that it goes before; `null`, or left out in `add`, is the end.",
        "type": [
          "string",
          "null"
        ]
      },
      "after": {
        "description": "The name of what it comes after, in place of `before`.",
        "type": "string"
      },
      "in": {
        "description": "For a field of a form: the part of the layout in which it stands.",
        "$ref": "#/components/schemas/Name"
      },
      "from": {
        "description": "The day it holds from; the day of publication when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "expect": {
        "description": "The value that stood there when the operation was written, `null` for nothing. A different one is a conflict, not an overwrite."
      },
      "by": {
        "type": "string"
      },
      "why": {
        "type": "string"
      },
      "revision": {
        "description": "The revision of the layer in which it was written.",
        "type": "integer",
        "minimum": 1
      },
      "deviation": {
        "$ref": "#/components/schemas/Deviation"
      }
    },
    "required": [
      "op",
      "at"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "op": "set",
        "at": "parameter:tiering.tier1MinExclusive",
        "value": 800000,
        "from": "2027-01-01",
        "expect": 1000000,
        "by": "wang.min",
        "why": "peak season"
      },
      {
        "op": "set",
        "at": "decision:complaintSeverity/table/rows/batch/cells/affected",
        "value": {
          "operator": "greaterThanInclusive",
          "value": 3
        },
        "expect": {
          "operator": "greaterThanInclusive",
          "value": 5
        }
      },
      {
        "op": "add",
        "at": "decision:complaintSeverity/table/rows",
        "value": {
          "name": "x_school",
          "clause": "5.3.1",
          "cells": {
            "segment": "school"
          },
          "then": {
            "value": "major"
          }
        },
        "before": "batch",
        "why": "school canteens"
      },
      {
        "op": "move",
        "at": "decision:tier/rules/x_strategic",
        "before": null
      },
      {
        "op": "remove",
        "at": "decision:tier/rules/x_strategic"
      },
      {
        "op": "add",
        "at": "calendar:factory/days",
        "value": {
          "from": "2027-02-03",
          "through": "2027-02-05",
          "title": {
            "zh-CN": "设备检修停工",
            "en": "Closed for maintenance"
          },
          "closed": true
        },
        "why": "line 2 is rebuilt"
      },
      {
        "op": "set",
        "at": "calendar:factory/open",
        "value": [
          {
            "days": [
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday"
            ],
            "hours": [
              "08:30-12:00",
              "13:30-17:30"
            ]
          }
        ],
        "from": "2027-03-01"
      },
      {
        "op": "add",
        "at": "form:visitReport/fields",
        "value": {
          "id": "x_parking",
          "label": {
            "zh-CN": "停车情况",
            "en": "Parking"
          },
          "value": {
            "type": "text"
          }
        },
        "in": "basics",
        "after": "visitedOn",
        "why": "drivers ask for it",
        "revision": 7
      },
      {
        "op": "set",
        "at": "form:visitReport/fields/photos/required",
        "value": null,
        "expect": true,
        "deviation": {
          "clause": "4.2.1",
          "approvedBy": "zhang.wei",
          "at": "2026-11-20",
          "until": "2027-06-30",
          "why": "phones arrive in spring"
        }
      }
    ],
    "description": "One named change, with what its author saw before it.",
    "allOf": [
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(parameter|decision|calendar):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(parameter:.+|decision:[^/]+/(rules/[^/]+/(conditions|event/params)|table/rows/[^/]+/(cells|then)/[^/]+|(rules|table/rows)/[^/]+/(clause|title|disabled|exceptionOf))|calendar:[^/]+/(open|makeUpHours|announcedThrough|version|days/[0-9]{4}-[0-9]{2}-[0-9]{2}))$",
              "type": "string"
            },
            "before": false,
            "after": false,
            "in": false
          },
          "required": [
            "value"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(parameter|decision|calendar):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(decision:[^/]+/(rules|table/rows)|calendar:[^/]+/(days|sources))$",
              "type": "string"
            },
            "expect": false,
            "after": false,
            "in": false
          },
          "required": [
            "value"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "move"
            },
            "at": {
              "pattern": "^(parameter|decision|calendar):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^decision:[^/]+/(rules|table/rows)/[^/]+$",
              "type": "string"
            },
            "value": false,
            "expect": false,
            "after": false,
            "in": false
          },
          "required": [
            "before"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "remove"
            },
            "at": {
              "pattern": "^(parameter|decision|calendar):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(decision:[^/]+/(rules|table/rows)/[^/]+|calendar:[^/]+/days/[0-9]{4}-[0-9]{2}-[0-9]{2})$",
              "type": "string"
            },
            "value": false,
            "before": false,
            "expect": false,
            "after": false,
            "in": false
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/rules/[^/]+/conditions$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Condition"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/rules/[^/]+/event/params$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Said"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/table/rows/[^/]+/cells/[^/]+$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/TableCell"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/(rules|table/rows)/[^/]+/clause$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/ClauseIds"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/(rules|table/rows)/[^/]+/title$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Text"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/(rules|table/rows)/[^/]+/disabled$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "enum": [
                true,
                null
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^decision:[^/]+/(rules|table/rows)/[^/]+/exceptionOf$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^decision:[^/]+/rules$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Rule"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^decision:[^/]+/table/rows$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/TableRow"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^calendar:[^/]+/open$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Opening"
              }
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^calendar:[^/]+/makeUpHours$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Hours"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^calendar:[^/]+/announcedThrough$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/IsoDate"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^calendar:[^/]+/version$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "type": "string",
              "minLength": 1
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^calendar:[^/]+/days/[0-9]{4}-[0-9]{2}-[0-9]{2}$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/ExactDay"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^calendar:[^/]+/days$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/ExactDay"
            },
            "before": false
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^calendar:[^/]+/sources$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/CalendarSource"
            },
            "before": false
          }
        }
      },
      {
        "if": {
          "properties": {
            "at": {
              "pattern": "^(clause|enum|cadence|clock|form):",
              "type": "string"
            }
          },
          "required": [
            "at"
          ]
        },
        "then": {
          "$ref": "#/components/schemas/TailorTarget"
        }
      }
    ]
  },
  "OursLine": {
    "title": "OursLine",
    "type": "object",
    "properties": {
      "at": {
        "description": "The target as operations name it.",
        "type": "string"
      },
      "label": {
        "description": "The target in words.",
        "type": "string"
      },
      "artefact": {
        "$ref": "#/components/schemas/TailoredArtefact"
      },
      "document": {
        "$ref": "#/components/schemas/TailoredDocument"
      },
      "clauses": {
        "description": "Those that ask for what is changed.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClauseReference"
        }
      },
      "op": {
        "enum": [
          "set",
          "add",
          "move",
          "remove"
        ]
      },
      "operation": {
        "description": "Its place in the layer's list.",
        "type": "integer"
      },
      "before": {
        "description": "What stands there below, as a person reads it.",
        "type": "string"
      },
      "after": {
        "description": "What the company makes of it.",
        "type": "string"
      },
      "by": {
        "description": "Who wrote it.",
        "type": [
          "string",
          "null"
        ]
      },
      "byName": {
        "type": [
          "string",
          "null"
        ]
      },
      "on": {
        "description": "The day from which it holds, ISO 8601.",
        "type": "string"
      },
      "release": {
        "description": "The number of the release that brought it.",
        "type": "integer"
      },
      "why": {
        "type": [
          "string",
          "null"
        ]
      },
      "deviation": {
        "description": "The recorded deviation that allows it.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/Deviation"
          },
          {
            "type": "null"
          }
        ]
      },
      "moved": {
        "description": "What the newest edition below says there, when that is not what this was written on.",
        "anyOf": [
          {
            "title": "MovedBelow",
            "type": "object",
            "properties": {
              "now": {
                "type": "string"
              }
            },
            "required": [
              "now"
            ],
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "at",
      "label",
      "artefact",
      "document",
      "clauses",
      "op",
      "operation",
      "before",
      "after",
      "by",
      "byName",
      "on",
      "release",
      "why",
      "deviation",
      "moved"
    ],
    "additionalProperties": false
  },
  "OutcomeChange": {
    "title": "OutcomeChange",
    "description": "A change of one fact or two that gives another outcome.",
    "type": "object",
    "properties": {
      "answer": {
        "type": "string"
      },
      "value": {},
      "line": {
        "$ref": "#/components/schemas/Line"
      },
      "facts": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ChangedFact"
        }
      }
    },
    "required": [
      "answer",
      "value",
      "line",
      "facts"
    ],
    "additionalProperties": false
  },
  "OutcomeDifference": {
    "title": "OutcomeDifference",
    "description": "The customer told with the fewest facts about whom the two differ.",
    "type": "object",
    "properties": {
      "facts": {
        "type": "object",
        "additionalProperties": true
      },
      "text": {
        "type": "string"
      },
      "sure": {
        "type": "boolean"
      },
      "before": {
        "$ref": "#/components/schemas/VersionOutcome"
      },
      "after": {
        "$ref": "#/components/schemas/VersionOutcome"
      }
    },
    "required": [
      "facts",
      "text",
      "sure",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "Output": {
    "title": "Output",
    "type": "object",
    "properties": {
      "fact": {
        "description": "The fact of the vocabulary that this output decides; without one it is only reported.",
        "$ref": "#/components/schemas/DottedId"
      },
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "value": {
        "description": "Its type, when no fact declares it.",
        "$ref": "#/components/schemas/ValueType"
      },
      "collect": {
        "description": "How several rules' values become one, under `collect`.",
        "enum": [
          "list",
          "sum",
          "min",
          "max",
          "count",
          "densest"
        ]
      }
    },
    "additionalProperties": false,
    "description": "One part of the outcome, and the fact that it decides.",
    "examples": [
      {
        "fact": "customer.tier"
      },
      {
        "fact": "customer.supplyRank",
        "collect": "min"
      }
    ]
  },
  "OverloadedManager": {
    "title": "OverloadedManager",
    "description": "Somebody who would have more tier 1 customers than the policy allows.",
    "type": "object",
    "properties": {
      "managerId": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "accounts": {
        "type": "integer"
      },
      "limit": {
        "type": "integer"
      }
    },
    "required": [
      "managerId",
      "name",
      "accounts",
      "limit"
    ],
    "additionalProperties": false
  },
  "Override": {
    "title": "Override",
    "description": "A recorded exception: what a decision comes to for one subject on some days, whatever its rules say. It cites the clause that allows it and names who asked and who agreed.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "subject": {
        "$ref": "#/components/schemas/OverrideSubject"
      },
      "fact": {
        "description": "The fact that a decision gives and that is set aside, e.g. `customer.tier`.",
        "$ref": "#/components/schemas/DottedId"
      },
      "value": {
        "description": "What holds instead, in the fact's own type."
      },
      "from": {
        "description": "The first day, inclusive.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "until": {
        "description": "The last day, inclusive.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "clause": {
        "description": "The clause that allows it.",
        "$ref": "#/components/schemas/ClauseId"
      },
      "why": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      },
      "by": {
        "description": "Who asked for it.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "approvedBy": {
        "description": "The second person.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "release": {
        "description": "The release whose publication wrote it, when it eases the change of a threshold.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      }
    },
    "required": [
      "id",
      "subject",
      "fact",
      "value",
      "from",
      "until",
      "clause",
      "why",
      "by",
      "approvedBy"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "o1",
        "subject": {
          "type": "customer",
          "id": "C-0001"
        },
        "fact": "customer.tier",
        "value": "tier1",
        "from": "2025-04-01",
        "until": "2025-09-30",
        "clause": "2.2.1",
        "why": "the plant was closed for repairs",
        "by": "wang.min",
        "approvedBy": "li.na"
      }
    ]
  },
  "OverrideBody": {
    "title": "OverrideBody",
    "description": "What is asked for. It counts once a second person has approved it.",
    "type": "object",
    "properties": {
      "subject": {
        "$ref": "#/components/schemas/OverrideSubject"
      },
      "fact": {
        "description": "A fact that a decision gives, e.g. `customer.tier`.",
        "$ref": "#/components/schemas/DottedId"
      },
      "value": {
        "description": "What is to hold instead, in the fact's own type."
      },
      "from": {
        "description": "The first day, inclusive.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "until": {
        "description": "The last day, inclusive.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "clause": {
        "description": "The clause that allows it.",
        "$ref": "#/components/schemas/ClauseId"
      },
      "why": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "subject",
      "fact",
      "value",
      "from",
      "until",
      "clause",
      "why"
    ],
    "additionalProperties": false
  },
  "OverrideEnding": {
    "title": "OverrideEnding",
    "type": "object",
    "properties": {
      "on": {
        "description": "The first day on which the rules count again.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "by": {
        "type": "string"
      },
      "byName": {
        "type": "string"
      },
      "why": {
        "type": "string"
      }
    },
    "required": [
      "on",
      "by",
      "byName",
      "why"
    ],
    "additionalProperties": false
  },
  "OverrideList": {
    "title": "OverrideList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OverrideView"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "OverrideQuery": {
    "title": "OverrideQuery",
    "type": "object",
    "properties": {
      "subject": {
        "description": "Only those about the record of this id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "fact": {
        "description": "Only those on this fact.",
        "$ref": "#/components/schemas/DottedId"
      },
      "on": {
        "description": "Only those that hold, or would, on this day.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "status": {
        "$ref": "#/components/schemas/OverrideStatus"
      },
      "release": {
        "description": "Only those that the publication of this release wrote.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "OverrideStatus": {
    "title": "OverrideStatus",
    "description": "`proposed`, then `approved` or `rejected` by a second person or `withdrawn` by whoever asked; `ended` once an approved one was ended before its time.",
    "enum": [
      "proposed",
      "approved",
      "rejected",
      "withdrawn",
      "ended"
    ]
  },
  "OverrideSubject": {
    "title": "OverrideSubject",
    "description": "The stored record that it is about.",
    "type": "object",
    "properties": {
      "type": {
        "description": "The kind of record, e.g. `customer`.",
        "$ref": "#/components/schemas/Name"
      },
      "id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      }
    },
    "required": [
      "type",
      "id"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "type": "customer",
        "id": "C-0001"
      }
    ]
  },
  "OverrideTrace": {
    "title": "OverrideTrace",
    "description": "A recorded exception that makes the outcome; `rules` are what the rules alone say.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "fact": {
        "type": "string"
      },
      "output": {
        "type": "string"
      },
      "value": {},
      "from": {
        "type": "string"
      },
      "until": {
        "description": "The last day, inclusive.",
        "type": "string"
      },
      "clause": {
        "type": "string"
      },
      "why": {
        "type": "string"
      },
      "by": {
        "type": "string"
      },
      "approvedBy": {
        "type": "string"
      },
      "release": {
        "type": "string"
      }
    },
    "required": [
      "id",
      "fact",
      "output",
      "value",
      "from",
      "until",
      "clause",
      "why",
      "by",
      "approvedBy"
    ],
    "additionalProperties": false
  },
  "OverrideView": {
    "title": "OverrideView",
    "description": "A recorded exception on its way from who asks for it to a second person, and after. Only an approved one changes what is decided.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "subject": {
        "$ref": "#/components/schemas/OverrideSubject"
      },
      "subjectName": {
        "description": "What the subject is called; its id when it has no name.",
        "type": "string"
      },
      "decision": {
        "description": "The decision that gives the fact.",
        "type": "string"
      },
      "fact": {
        "type": "string"
      },
      "factLabel": {
        "type": "string"
      },
      "value": {
        "description": "What holds instead of what the rules say."
      },
      "valueText": {
        "description": "The value in the reader's language.",
        "type": "string"
      },
      "from": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "until": {
        "description": "The last day, inclusive; an earlier one once it has been ended.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "clause": {
        "type": "string"
      },
      "why": {
        "type": "string"
      },
      "status": {
        "$ref": "#/components/schemas/OverrideStatus"
      },
      "isInForce": {
        "description": "Whether it holds today.",
        "type": "boolean"
      },
      "by": {
        "type": "string"
      },
      "byName": {
        "type": "string"
      },
      "approvedBy": {
        "description": "The second person, who approved or rejected it.",
        "type": [
          "string",
          "null"
        ]
      },
      "approvedByName": {
        "type": [
          "string",
          "null"
        ]
      },
      "comment": {
        "description": "What the second person said about it.",
        "type": [
          "string",
          "null"
        ]
      },
      "ended": {
        "description": "How it was ended before its time.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/OverrideEnding"
          },
          {
            "type": "null"
          }
        ]
      },
      "release": {
        "description": "The id of the release whose publication wrote it.",
        "type": [
          "string",
          "null"
        ]
      },
      "createdAt": {
        "$ref": "#/components/schemas/Moment"
      },
      "updatedAt": {
        "$ref": "#/components/schemas/Moment"
      }
    },
    "required": [
      "id",
      "version",
      "subject",
      "subjectName",
      "decision",
      "fact",
      "factLabel",
      "value",
      "valueText",
      "from",
      "until",
      "clause",
      "why",
      "status",
      "isInForce",
      "by",
      "byName",
      "approvedBy",
      "approvedByName",
      "comment",
      "ended",
      "release",
      "createdAt",
      "updatedAt"
    ],
    "additionalProperties": false
  },
  "PackDocuments": {
    "title": "PackDocuments",
    "description": "A pack as data, without its cases: for a page that shows what comes of answers while they are given.",
    "type": "object",
    "properties": {
      "pack": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "documents": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PolicyDocument"
        }
      }
    },
    "required": [
      "pack",
      "version",
      "documents"
    ],
    "additionalProperties": false
  },
  "PackFigures": {
    "title": "PackFigures",
    "description": "How many of each are in it.",
    "type": "object",
    "properties": {
      "chapters": {
        "type": "integer"
      },
      "clauses": {
        "type": "integer"
      },
      "parameters": {
        "type": "integer"
      },
      "forms": {
        "type": "integer"
      },
      "clocks": {
        "description": "Deadlines that run.",
        "type": "integer"
      },
      "cases": {
        "type": "integer"
      },
      "blanks": {
        "description": "Figures that the document leaves to the company.",
        "type": "integer"
      },
      "questions": {
        "description": "Questions, those about blanks among them.",
        "type": "integer"
      }
    },
    "required": [
      "chapters",
      "clauses",
      "parameters",
      "forms",
      "clocks",
      "cases",
      "blanks",
      "questions"
    ],
    "additionalProperties": false
  },
  "PackList": {
    "title": "PackList",
    "description": "The packs that this server offers a company to begin with.",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PackOffer"
        }
      },
      "begun": {
        "description": "The company has a policy already: nothing can be begun any more.",
        "type": "boolean"
      },
      "today": {
        "description": "The day on which a company that begins now begins.",
        "type": "string"
      }
    },
    "required": [
      "items",
      "begun",
      "today"
    ],
    "additionalProperties": false
  },
  "PackOffer": {
    "title": "PackOffer",
    "description": "A pack, with what is in it.",
    "type": "object",
    "properties": {
      "pack": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "sector": {
        "type": "string"
      },
      "purpose": {
        "type": "string"
      },
      "figures": {
        "$ref": "#/components/schemas/PackFigures"
      }
    },
    "required": [
      "pack",
      "version",
      "title",
      "sector",
      "purpose",
      "figures"
    ],
    "additionalProperties": false
  },
  "PackQuery": {
    "title": "PackQuery",
    "type": "object",
    "properties": {
      "version": {
        "description": "The newest that is offered when left out.",
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "PackQuestion": {
    "title": "PackQuestion",
    "description": "One question to a company that begins: what its answer sets, each with the type and the bounds of what is set.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "description": "The question, as a person asks it.",
        "$ref": "#/components/schemas/Text"
      },
      "help": {
        "description": "What hangs on the answer.",
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "description": "The clauses that it is about, where those of what it sets are not meant.",
        "$ref": "#/components/schemas/ClauseIds"
      },
      "sets": {
        "description": "What the answer sets, as operations name it: a parameter, the weekly hours of a calendar, the words of an enum or of one of its options, who answers for a clause.",
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^(parameter:[^/]+|calendar:[^/]+/open|enum:[^/]+/(label|options/[^/]+)|clause:[^/]+/owner)$"
        },
        "minItems": 1,
        "maxItems": 8
      }
    },
    "required": [
      "id",
      "title",
      "sets"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "tiers",
        "title": {
          "zh-CN": "年采购额多少算一级、多少算二级？",
          "en": "From which yearly purchases is a customer in tier 1, and in tier 2?"
        },
        "sets": [
          "parameter:tiering.tier1MinExclusive",
          "parameter:tiering.tier2MinInclusive"
        ]
      }
    ]
  },
  "PageQuery": {
    "title": "PageQuery",
    "type": "object",
    "properties": {
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "ParamTrace": {
    "title": "ParamTrace",
    "type": "object",
    "properties": {
      "value": {},
      "parameter": {
        "$ref": "#/components/schemas/ParameterTrace"
      }
    },
    "required": [
      "value"
    ],
    "additionalProperties": false
  },
  "Parameter": {
    "title": "Parameter",
    "description": "A typed, bounded, dated value. Rules name it and never copy it.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/DottedId"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "help": {
        "$ref": "#/components/schemas/Text"
      },
      "value": {
        "description": "What kind of value it is.",
        "$ref": "#/components/schemas/ValueType"
      },
      "values": {
        "description": "Its values, each in force from its day until the next one's. The first day is the policy's own.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DatedValue"
        },
        "minItems": 1
      },
      "bounds": {
        "$ref": "#/components/schemas/Bounds"
      },
      "optional": {
        "description": "`null` is allowed and means: none; of a blank: left open.",
        "type": "boolean"
      },
      "blank": {
        "description": "The written policy leaves this figure to the company: \"within the set time\". Whoever begins with the pack must fill it in, or, when it is `optional`, say that it stays open; `values` holds what we suggest.",
        "type": "boolean"
      },
      "source": {
        "description": "`document`: the figure stands in the written policy. `default`: the document is silent and this is our suggestion (†).",
        "enum": [
          "document",
          "default"
        ]
      },
      "tailor": {
        "description": "What a company may do with it.",
        "enum": [
          "free",
          "tighten",
          "locked"
        ]
      },
      "tighter": {
        "description": "For `tighten`: which direction is stricter.",
        "enum": [
          "lower",
          "higher",
          "subset",
          "superset",
          "denser"
        ]
      },
      "lastChecked": {
        "description": "The day on which somebody last confirmed it.",
        "$ref": "#/components/schemas/IsoDate"
      }
    },
    "required": [
      "id",
      "clause",
      "label",
      "value",
      "values",
      "source",
      "tailor"
    ],
    "if": {
      "properties": {
        "tailor": {
          "const": "tighten"
        }
      }
    },
    "then": {
      "required": [
        "tighter"
      ]
    },
    "additionalProperties": false,
    "examples": [
      {
        "id": "tiering.tier1MinExclusive",
        "clause": "2.2.1",
        "label": {
          "zh-CN": "一级客户的年采购额门槛",
          "en": "threshold of tier 1"
        },
        "value": {
          "type": "money",
          "currency": "CNY",
          "per": "year"
        },
        "values": [
          {
            "from": "2025-01-01",
            "value": 1000000
          }
        ],
        "bounds": {
          "exclusiveMinimum": 0
        },
        "source": "document",
        "tailor": "free"
      }
    ]
  },
  "ParameterCheck": {
    "title": "ParameterCheck",
    "description": "A condition over parameters that a draft may break and a release may not.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "holds": {
        "$ref": "#/components/schemas/Condition"
      },
      "message": {
        "description": "What is wrong when it does not hold. Slots show the values.",
        "$ref": "#/components/schemas/Text"
      }
    },
    "required": [
      "id",
      "clause",
      "holds",
      "message"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "tierOrder",
        "clause": [
          "2.2.1",
          "2.2.2"
        ],
        "holds": {
          "fact": "parameter:tiering.tier2MinInclusive",
          "operator": "lessThan",
          "value": {
            "parameter": "tiering.tier1MinExclusive"
          }
        },
        "message": {
          "zh-CN": "二级的下限须低于一级的门槛",
          "en": "the lower limit of tier 2 must be below the threshold of tier 1"
        }
      }
    ]
  },
  "ParameterReference": {
    "title": "ParameterReference",
    "description": "The value that a parameter has on the day that is asked about.",
    "type": "object",
    "properties": {
      "parameter": {
        "$ref": "#/components/schemas/DottedId"
      }
    },
    "required": [
      "parameter"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "parameter": "tiering.tier1MinExclusive"
      }
    ]
  },
  "ParameterSegment": {
    "title": "ParameterSegment",
    "type": "object",
    "properties": {
      "kind": {
        "const": "parameter"
      },
      "text": {
        "type": "string"
      },
      "parameter": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "value": {
        "description": "In the parameter's own type."
      },
      "from": {
        "description": "The day from which this value is in force.",
        "type": "string"
      },
      "source": {
        "enum": [
          "document",
          "default",
          "company"
        ]
      },
      "tailor": {
        "enum": [
          "free",
          "tighten",
          "locked"
        ]
      },
      "bounds": {
        "description": "What it may be set to, in words.",
        "type": "string"
      }
    },
    "required": [
      "kind",
      "text",
      "parameter",
      "label",
      "value",
      "from",
      "source",
      "tailor"
    ],
    "additionalProperties": false
  },
  "ParameterTrace": {
    "title": "ParameterTrace",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "value": {},
      "from": {
        "type": "string"
      },
      "source": {
        "enum": [
          "document",
          "default",
          "company"
        ]
      }
    },
    "required": [
      "id",
      "value",
      "from",
      "source"
    ],
    "additionalProperties": false
  },
  "Parameters": {
    "title": "Parameters",
    "description": "The figures and choices of the policy that a company may set, and the checks that hold between them.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "parameters"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "parameters": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Parameter"
        },
        "minItems": 1
      },
      "checks": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ParameterCheck"
        }
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "parameters"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "parameters",
        "id": "tiering",
        "title": {
          "zh-CN": "客户分级",
          "en": "Tiers"
        },
        "parameters": [
          {
            "id": "tiering.tier1MinExclusive",
            "clause": "2.2.1",
            "label": {
              "zh-CN": "一级客户的年采购额门槛",
              "en": "threshold of tier 1"
            },
            "value": {
              "type": "money",
              "currency": "CNY",
              "per": "year"
            },
            "values": [
              {
                "from": "2025-01-01",
                "value": 1000000
              }
            ],
            "bounds": {
              "exclusiveMinimum": 0
            },
            "source": "document",
            "tailor": "free"
          }
        ],
        "checks": [
          {
            "id": "tierOrder",
            "clause": [
              "2.2.1",
              "2.2.2"
            ],
            "holds": {
              "fact": "parameter:tiering.tier2MinInclusive",
              "operator": "lessThan",
              "value": {
                "parameter": "tiering.tier1MinExclusive"
              }
            },
            "message": {
              "zh-CN": "二级的下限须低于一级的门槛",
              "en": "the lower limit of tier 2 must be below the threshold of tier 1"
            }
          }
        ]
      }
    ]
  },
  "Params": {
    "title": "Params",
    "description": "What fills the declared arguments of a computed fact, by name: a literal in the argument's own form, a parameter, or an argument of the fact in which this stands. An argument with a default may be left out.",
    "type": "object",
    "additionalProperties": {
      "oneOf": [
        {
          "type": [
            "number",
            "string",
            "boolean"
          ]
        },
        {
          "$ref": "#/components/schemas/ParameterReference"
        },
        {
          "$ref": "#/components/schemas/ArgumentReference"
        }
      ]
    },
    "examples": [
      {
        "days": 90
      },
      {
        "days": {
          "parameter": "warning.trailingDays"
        }
      }
    ]
  },
  "Pause": {
    "title": "Pause",
    "description": "A reason for which targets stand still, as long as it lasts. Several reasons at once count once.",
    "type": "object",
    "properties": {
      "reason": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "targets": {
        "description": "The targets that stand still.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1
      },
      "when": {
        "description": "It lasts as long as this holds; judged whenever an event tells new facts. Left out, events alone begin and end it.",
        "$ref": "#/components/schemas/Condition"
      },
      "from": {
        "description": "The date-time fact that tells when it began.",
        "$ref": "#/components/schemas/FactReference"
      },
      "until": {
        "description": "The date-time fact that tells when it ended; only with `from`.",
        "$ref": "#/components/schemas/FactReference"
      }
    },
    "required": [
      "reason",
      "title",
      "clause",
      "targets"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "reason": "awaitingCustomer",
        "title": {
          "zh-CN": "等待客户补充材料",
          "en": "Waiting for the customer"
        },
        "clause": "5.2.2",
        "targets": [
          "resolution"
        ]
      }
    ]
  },
  "PauseClockRequest": {
    "title": "PauseClockRequest",
    "type": "object",
    "properties": {
      "reason": {
        "description": "One of the clock's own reasons.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "target": {
        "description": "One target; all that it can be about when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "note": {
        "description": "More about it; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      },
      "at": {
        "description": "When it happened, if that was before now. RFC 3339; only for those who manage clocks.",
        "type": "string",
        "maxLength": 40
      }
    },
    "required": [
      "reason"
    ],
    "additionalProperties": false
  },
  "PauseReason": {
    "title": "PauseReason",
    "type": "object",
    "properties": {
      "reason": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "targets": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "reason",
      "title",
      "targets"
    ],
    "additionalProperties": false
  },
  "People": {
    "title": "People",
    "description": "Who works for the company, as far as the host's directory tells.",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Person"
        }
      }
    },
    "required": [
      "items"
    ],
    "additionalProperties": false
  },
  "PermissionName": {
    "title": "PermissionName",
    "description": "Something that a role allows. Nobody approves a draft of their own, whatever they may.",
    "enum": [
      "readPolicy",
      "decide",
      "readRecords",
      "writeRecords",
      "submitForms",
      "exportForms",
      "sendSurveys",
      "editDrafts",
      "proposeOverrides",
      "publish",
      "begin",
      "checkClauses",
      "manageTasks",
      "runClocks",
      "manageClocks",
      "manageChannels"
    ]
  },
  "Person": {
    "title": "Person",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "roles": {
        "description": "Roles in the company, as the policy names them.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "roleNames": {
        "description": "The same in the reader's language.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "may": {
        "description": "What the person's roles in this API allow, where the directory knows them.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PermissionName"
        }
      }
    },
    "required": [
      "id",
      "name",
      "roles",
      "roleNames",
      "may"
    ],
    "additionalProperties": false
  },
  "Policy": {
    "title": "Policy",
    "description": "The policy as a document to read, in one language, on one day.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "purpose": {
        "type": "string"
      },
      "appliesTo": {
        "type": "string"
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "asOf": {
        "description": "The day that the figures are in force on.",
        "type": "string"
      },
      "effectiveFrom": {
        "type": "string"
      },
      "chapters": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ChapterView"
        }
      },
      "counts": {
        "$ref": "#/components/schemas/ClauseCounts"
      },
      "release": {
        "$ref": "#/components/schemas/ReleaseReference"
      }
    },
    "required": [
      "id",
      "version",
      "title",
      "purpose",
      "appliesTo",
      "locale",
      "asOf",
      "effectiveFrom",
      "chapters",
      "counts",
      "release"
    ],
    "additionalProperties": false
  },
  "PolicyDocument": {
    "title": "PolicyDocument",
    "oneOf": [
      {
        "$ref": "#/components/schemas/Manifest"
      },
      {
        "$ref": "#/components/schemas/Chapter"
      },
      {
        "$ref": "#/components/schemas/Parameters"
      },
      {
        "$ref": "#/components/schemas/Vocabulary"
      },
      {
        "$ref": "#/components/schemas/Decision"
      },
      {
        "$ref": "#/components/schemas/Cadence"
      },
      {
        "$ref": "#/components/schemas/CareDates"
      },
      {
        "$ref": "#/components/schemas/Scorecard"
      },
      {
        "$ref": "#/components/schemas/Calendar"
      },
      {
        "$ref": "#/components/schemas/Clock"
      },
      {
        "$ref": "#/components/schemas/Form"
      },
      {
        "$ref": "#/components/schemas/Cases"
      }
    ]
  },
  "PolicyDocuments": {
    "title": "PolicyDocuments",
    "description": "The policy as data: the pack's documents with the company's changes in them.",
    "type": "object",
    "properties": {
      "documents": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PolicyDocument"
        }
      },
      "release": {
        "$ref": "#/components/schemas/ReleaseReference"
      }
    },
    "required": [
      "documents",
      "release"
    ],
    "additionalProperties": false
  },
  "PolicyQuery": {
    "title": "PolicyQuery",
    "type": "object",
    "properties": {
      "asOf": {
        "description": "The day that is asked about; today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "knownAt": {
        "description": "Show what was known at this moment; now when left out.",
        "$ref": "#/components/schemas/Moment"
      }
    },
    "additionalProperties": false
  },
  "Population": {
    "title": "Population",
    "description": "All subjects of the policy as one decision sees them, to be counted in the page. Who they are is not in it.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "asOf": {
        "description": "The day on which facts that come from records were worked out.",
        "type": "string"
      },
      "release": {
        "description": "The id of the release whose figures were used.",
        "type": "string"
      },
      "version": {
        "description": "Names these very rows; other requests about them give it back.",
        "type": "string"
      },
      "rows": {
        "type": "integer"
      },
      "settled": {
        "description": "How many subjects are left out because a recorded exception settles what would be counted: no change of a rule moves them.",
        "type": "integer"
      },
      "facts": {
        "description": "What was read. A fact of these without a column is known of nobody; any other may be known of somebody.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "amount": {
        "description": "The fact by whose amount subjects are known; absent when the decision reads none.",
        "type": "string"
      },
      "thresholds": {
        "description": "The parameters with amounts of money that the decision reads.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "visits": {
        "$ref": "#/components/schemas/PopulationVisits"
      }
    },
    "required": [
      "decision",
      "asOf",
      "release",
      "version",
      "rows",
      "facts",
      "thresholds"
    ],
    "additionalProperties": false
  },
  "PopulationQuery": {
    "title": "PopulationQuery",
    "type": "object",
    "properties": {
      "asOf": {
        "description": "Today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      }
    },
    "additionalProperties": false
  },
  "PopulationVisits": {
    "title": "PopulationVisits",
    "description": "Where a policy says who is visited how often, and how many one person can look after; absent when it does not.",
    "type": "object",
    "properties": {
      "duty": {
        "description": "The fact with a subject's cadence.",
        "type": "string"
      },
      "manager": {
        "description": "The column with the number of who looks after a subject, −1 for nobody.",
        "type": "string"
      },
      "outcome": {
        "description": "The outcome whose subjects are limited.",
        "type": "string"
      },
      "cadence": {
        "description": "The parameter with its cadence.",
        "type": "string"
      },
      "limit": {
        "description": "The parameter that limits them.",
        "type": "string"
      },
      "accountManagers": {
        "description": "How many people there are to look after subjects.",
        "type": "integer"
      }
    },
    "required": [
      "duty",
      "manager",
      "outcome",
      "cadence",
      "limit",
      "accountManagers"
    ],
    "additionalProperties": false
  },
  "PrefillSource": {
    "title": "PrefillSource",
    "description": "A fact that the server knows, or what was answered here the last time the form was handed in for the same subject.",
    "oneOf": [
      {
        "title": "PrefillFact",
        "type": "object",
        "properties": {
          "fact": {
            "$ref": "#/components/schemas/DottedId"
          }
        },
        "required": [
          "fact"
        ],
        "additionalProperties": false
      },
      {
        "title": "PrefillLast",
        "type": "object",
        "properties": {
          "last": {
            "const": true
          }
        },
        "required": [
          "last"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      {
        "fact": "customer.contactPhone"
      },
      {
        "last": true
      }
    ]
  },
  "Problem": {
    "title": "Problem",
    "description": "RFC 9457 problem details. Every answer that is not a success has this shape.",
    "type": "object",
    "properties": {
      "type": {
        "description": "Names the kind of problem: the code of the first issue, as an address where it is explained, relative to the one that was asked.",
        "type": "string"
      },
      "title": {
        "description": "The kind of problem in the reader's language.",
        "type": "string"
      },
      "status": {
        "type": "integer"
      },
      "detail": {
        "description": "What went wrong this time, in the reader's language.",
        "type": "string"
      },
      "issues": {
        "description": "Everything that is wrong, with pointers into the body, the query or the document at fault. Messages are in the reader's language.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "type",
      "title",
      "status",
      "detail",
      "issues"
    ],
    "additionalProperties": false
  },
  "PublishRequest": {
    "title": "PublishRequest",
    "description": "From when, and why.",
    "type": "object",
    "properties": {
      "from": {
        "description": "The first day on which the change holds.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "reason": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "from",
      "reason"
    ],
    "additionalProperties": false
  },
  "QuestionOption": {
    "title": "QuestionOption",
    "type": "object",
    "properties": {
      "text": {
        "type": "string"
      },
      "answer": {
        "type": "string"
      },
      "value": {
        "description": "Null when it would still be open."
      }
    },
    "required": [
      "text",
      "answer",
      "value"
    ],
    "additionalProperties": false
  },
  "Recipient": {
    "title": "Recipient",
    "description": "Who hears of it or does it: a role, or the person whom a fact names.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/Name"
      },
      {
        "$ref": "#/components/schemas/FactReference"
      }
    ],
    "examples": [
      "serviceHead",
      {
        "fact": "customer.accountManagerId"
      }
    ]
  },
  "Recipients": {
    "title": "Recipients",
    "description": "Everybody who hears of it.",
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Recipient"
    },
    "minItems": 1,
    "examples": [
      [
        "serviceHead"
      ]
    ]
  },
  "RecordBody": {
    "title": "RecordBody",
    "description": "The record's fields, as the vocabulary declares them; null takes a field out.",
    "type": "object",
    "additionalProperties": true
  },
  "RecordClock": {
    "title": "RecordClock",
    "type": "object",
    "properties": {
      "clock": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "release": {
        "description": "The number of the release that it runs under.",
        "type": [
          "integer",
          "null"
        ]
      },
      "wakeAt": {
        "description": "When something about it changes by itself.",
        "type": [
          "string",
          "null"
        ]
      },
      "days": {
        "description": "The days between the first start and the last due moment, as the policy's calendar has them; the first 62.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CalendarDay"
        }
      },
      "targets": {
        "description": "Those that apply, and those of which that cannot be told yet.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockTarget"
        }
      },
      "pauseReasons": {
        "description": "Why its targets may stand still, for `pause` and `resume`.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PauseReason"
        }
      }
    },
    "required": [
      "clock",
      "title",
      "clauses",
      "release",
      "wakeAt",
      "days",
      "targets"
    ],
    "additionalProperties": false
  },
  "RecordClocks": {
    "title": "RecordClocks",
    "description": "How the deadlines of a record stand at this moment, and why each is due when it is. Moments are RFC 3339 with the policy's offset, days ISO 8601, lengths milliseconds.",
    "type": "object",
    "properties": {
      "about": {
        "description": "The record, as `type/id`.",
        "type": "string"
      },
      "now": {
        "description": "The server's moment: count on from it.",
        "type": "string"
      },
      "timeZone": {
        "description": "IANA name.",
        "type": "string"
      },
      "clocks": {
        "description": "Those that have begun.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RecordClock"
        }
      }
    },
    "required": [
      "about",
      "now",
      "timeZone",
      "clocks"
    ],
    "additionalProperties": false
  },
  "RecordDefinition": {
    "title": "RecordDefinition",
    "description": "What is kept about one thing, for aggregates to look at. The id field is text and always there.",
    "type": "object",
    "properties": {
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "collection": {
        "description": "The plural name under which a subject's records are supplied.",
        "$ref": "#/components/schemas/Name"
      },
      "id": {
        "description": "The field that identifies it.",
        "$ref": "#/components/schemas/Name"
      },
      "subject": {
        "description": "The field that names the subject it belongs to.",
        "$ref": "#/components/schemas/Name"
      },
      "prefix": {
        "description": "What the numbers begin with that a form gives: `T` makes T-2026-0001. Left out: the first letter of the record's name.",
        "type": "string",
        "pattern": "^[A-Z]{1,4}$"
      },
      "none": {
        "description": "What it means when a subject has none stored: there are none (`empty`, also when left out), or nobody has told (`unknown`).",
        "enum": [
          "empty",
          "unknown"
        ]
      },
      "fields": {
        "description": "Its fields. Left out for the record whose fields are the facts `<record>.<field>`.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/RecordField"
        }
      }
    },
    "required": [
      "label",
      "collection",
      "id"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "label": {
          "zh-CN": "订单",
          "en": "order"
        },
        "collection": "orders",
        "id": "orderId",
        "subject": "customerId",
        "fields": {
          "amount": {
            "label": {
              "zh-CN": "金额",
              "en": "amount"
            },
            "value": {
              "type": "money",
              "currency": "CNY"
            }
          },
          "returnedAmount": {
            "label": {
              "zh-CN": "退货金额",
              "en": "returned amount"
            },
            "value": {
              "type": "money",
              "currency": "CNY"
            },
            "absent": 0
          }
        }
      }
    ]
  },
  "RecordField": {
    "title": "RecordField",
    "type": "object",
    "properties": {
      "label": {
        "$ref": "#/components/schemas/Text"
      },
      "value": {
        "$ref": "#/components/schemas/ValueType"
      },
      "absent": {
        "description": "What it means when the field is missing; unknown when this is left out.",
        "type": [
          "number",
          "string",
          "boolean"
        ]
      }
    },
    "required": [
      "label",
      "value"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "label": {
          "zh-CN": "退货金额",
          "en": "returned amount"
        },
        "value": {
          "type": "money",
          "currency": "CNY"
        },
        "absent": 0
      }
    ],
    "description": "One field of a record, typed like a fact."
  },
  "RecordList": {
    "title": "RecordList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/StoredRecord"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "RecordQuery": {
    "title": "RecordQuery",
    "type": "object",
    "properties": {
      "q": {
        "description": "Only records with this text in their id or in one of their text fields; upper and lower case are the same.",
        "type": "string",
        "maxLength": 200
      },
      "subject": {
        "description": "Only records about this subject.",
        "type": "string",
        "minLength": 1
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "RecordReference": {
    "title": "RecordReference",
    "type": "object",
    "properties": {
      "type": {
        "type": "string"
      },
      "id": {
        "type": "string"
      }
    },
    "required": [
      "type",
      "id"
    ],
    "additionalProperties": false
  },
  "RehearsedAnswers": {
    "title": "RehearsedAnswers",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "form": {
        "type": "string"
      },
      "formTitle": {
        "type": "string"
      },
      "subject": {
        "type": [
          "string",
          "null"
        ]
      },
      "person": {
        "type": "string"
      },
      "personName": {
        "type": "string"
      },
      "at": {
        "description": "When it was saved or handed in, RFC 3339.",
        "type": "string"
      },
      "changes": {
        "description": "What is otherwise for who fills it in, in sentences: what is lost, newly asked or of another type. Left out for what was handed in.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "issues": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "id",
      "form",
      "formTitle",
      "subject",
      "person",
      "personName",
      "at",
      "issues"
    ],
    "additionalProperties": false
  },
  "RehearsedCase": {
    "title": "RehearsedCase",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "before": {
        "enum": [
          "passed",
          "failed",
          "absent"
        ]
      },
      "after": {
        "enum": [
          "passed",
          "failed"
        ]
      }
    },
    "required": [
      "id",
      "title",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "RehearsedGroup": {
    "title": "RehearsedGroup",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "before": {
        "type": "string"
      },
      "after": {
        "type": "string"
      },
      "count": {
        "type": "integer"
      }
    },
    "required": [
      "decision",
      "title",
      "before",
      "after",
      "count"
    ],
    "additionalProperties": false
  },
  "RehearsedRecord": {
    "title": "RehearsedRecord",
    "type": "object",
    "properties": {
      "record": {
        "description": "As `type/id`.",
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "decision": {
        "type": "string"
      },
      "title": {
        "description": "What the decision is called.",
        "type": "string"
      },
      "before": {
        "description": "As a person reads it.",
        "type": "string"
      },
      "after": {
        "type": "string"
      }
    },
    "required": [
      "record",
      "name",
      "decision",
      "title",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "RejectOverrideRequest": {
    "title": "RejectOverrideRequest",
    "type": "object",
    "properties": {
      "comment": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "comment"
    ],
    "additionalProperties": false
  },
  "RejectRequest": {
    "title": "RejectRequest",
    "description": "What the author should change.",
    "type": "object",
    "properties": {
      "comment": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "comment"
    ],
    "additionalProperties": false
  },
  "Release": {
    "title": "Release",
    "description": "An immutable published snapshot of the policy.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "number": {
        "description": "1, 2, 3 … within the company.",
        "type": "integer"
      },
      "recordedAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      },
      "effectiveFrom": {
        "type": "string"
      },
      "author": {
        "description": "The id of whoever wrote the change.",
        "type": "string"
      },
      "authorName": {
        "description": "As the directory names the author; the id when it does not.",
        "type": "string"
      },
      "approver": {
        "description": "The id of the second person who approved it; null for what needs none.",
        "type": [
          "string",
          "null"
        ]
      },
      "approverName": {
        "description": "The second person's name.",
        "type": [
          "string",
          "null"
        ]
      },
      "reason": {
        "type": "string"
      },
      "rolledBackTo": {
        "description": "The release whose figures this one brings back.",
        "type": [
          "string",
          "null"
        ]
      },
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "changes": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Change"
        }
      },
      "sentences": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SentenceChange"
        }
      }
    },
    "required": [
      "id",
      "number",
      "recordedAt",
      "effectiveFrom",
      "author",
      "authorName",
      "approver",
      "approverName",
      "reason",
      "rolledBackTo",
      "operations",
      "changes",
      "sentences"
    ],
    "additionalProperties": false
  },
  "ReleaseList": {
    "title": "ReleaseList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ReleaseSummary"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "ReleaseReference": {
    "title": "ReleaseReference",
    "description": "Which release an answer rests on.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "number": {
        "description": "1, 2, 3 … within the company.",
        "type": "integer"
      },
      "recordedAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      },
      "effectiveFrom": {
        "type": "string"
      },
      "author": {
        "description": "The id of whoever wrote the change.",
        "type": "string"
      },
      "authorName": {
        "description": "As the directory names the author; the id when it does not.",
        "type": "string"
      },
      "approver": {
        "description": "The id of the second person who approved it; null for what needs none.",
        "type": [
          "string",
          "null"
        ]
      },
      "approverName": {
        "description": "The second person's name.",
        "type": [
          "string",
          "null"
        ]
      },
      "reason": {
        "type": "string"
      }
    },
    "required": [
      "id",
      "number",
      "recordedAt",
      "effectiveFrom",
      "author",
      "authorName",
      "approver",
      "approverName",
      "reason"
    ],
    "additionalProperties": false
  },
  "ReleaseSummary": {
    "title": "ReleaseSummary",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "number": {
        "description": "1, 2, 3 … within the company.",
        "type": "integer"
      },
      "recordedAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      },
      "effectiveFrom": {
        "type": "string"
      },
      "author": {
        "description": "The id of whoever wrote the change.",
        "type": "string"
      },
      "authorName": {
        "description": "As the directory names the author; the id when it does not.",
        "type": "string"
      },
      "approver": {
        "description": "The id of the second person who approved it; null for what needs none.",
        "type": [
          "string",
          "null"
        ]
      },
      "approverName": {
        "description": "The second person's name.",
        "type": [
          "string",
          "null"
        ]
      },
      "reason": {
        "type": "string"
      },
      "rolledBackTo": {
        "description": "The release whose figures this one brings back.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "id",
      "number",
      "recordedAt",
      "effectiveFrom",
      "author",
      "authorName",
      "approver",
      "approverName",
      "reason",
      "rolledBackTo"
    ],
    "additionalProperties": false
  },
  "RenamedField": {
    "title": "RenamedField",
    "description": "A field whose id changed; old answers are read under the new one.",
    "type": "object",
    "properties": {
      "from": {
        "$ref": "#/components/schemas/Name"
      },
      "to": {
        "$ref": "#/components/schemas/Name"
      },
      "since": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "in": {
        "description": "The rows in which it stood.",
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "from",
      "to",
      "since"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "from": "tel",
        "to": "contactPhone",
        "since": "2025-01-01"
      }
    ]
  },
  "Reopen": {
    "title": "Reopen",
    "description": "What opening a stopped case again does to its targets.",
    "type": "object",
    "properties": {
      "how": {
        "description": "resume: the time in between counts as a pause · newCycle: the whole budget again, from now · strict: the time in between counts.",
        "enum": [
          "resume",
          "newCycle",
          "strict"
        ]
      },
      "targets": {
        "description": "The targets that open again.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1
      },
      "within": {
        "description": "How long after the stop `how` applies; always when left out.",
        "$ref": "#/components/schemas/Budget"
      },
      "beyond": {
        "description": "What later opening does: a new cycle (when left out), or nothing, and it is reported.",
        "enum": [
          "newCycle",
          "refuse"
        ]
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      }
    },
    "required": [
      "how",
      "targets",
      "clause"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "how": "resume",
        "targets": [
          "resolution"
        ],
        "within": {
          "amount": 72,
          "unit": "hour",
          "count": "elapsed"
        },
        "clause": "5.2.4"
      }
    ]
  },
  "ReopenClockRequest": {
    "title": "ReopenClockRequest",
    "type": "object",
    "properties": {
      "target": {
        "description": "One target; all that it can be about when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "note": {
        "description": "Why; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      }
    },
    "required": [
      "note"
    ],
    "additionalProperties": false
  },
  "ResumeClockRequest": {
    "title": "ResumeClockRequest",
    "type": "object",
    "properties": {
      "reason": {
        "description": "The reason that holds no more.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "target": {
        "description": "One target; all that it can be about when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "note": {
        "description": "More about it; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      },
      "at": {
        "description": "When it happened, if that was before now. RFC 3339; only for those who manage clocks.",
        "type": "string",
        "maxLength": 40
      }
    },
    "required": [
      "reason"
    ],
    "additionalProperties": false
  },
  "RetiredField": {
    "title": "RetiredField",
    "description": "A field that is no longer asked; its answers stay.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "since": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "in": {
        "description": "The rows in which it stood.",
        "$ref": "#/components/schemas/Name"
      }
    },
    "required": [
      "id",
      "since"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "fax",
        "since": "2025-01-01"
      }
    ]
  },
  "Round": {
    "title": "Round",
    "description": "The nearest multiple of a step, for figures that are paid or shown. Comparisons need none: quotients stay exact.",
    "type": "object",
    "properties": {
      "round": {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/components/schemas/Expression"
          },
          "to": {
            "description": "The step, in the units of the value: 0.01 of money is a cent.",
            "type": "number",
            "exclusiveMinimum": 0
          },
          "mode": {
            "description": "Where halves go: `halfUp` away from zero, `halfEven` to the even multiple. `up` always goes away from zero, `down` towards it.",
            "enum": [
              "halfUp",
              "halfEven",
              "up",
              "down"
            ]
          }
        },
        "required": [
          "value",
          "to",
          "mode"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "round"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "round": {
          "value": {
            "divide": [
              {
                "fact": "order.amount"
              },
              3
            ]
          },
          "to": 0.01,
          "mode": "halfUp"
        }
      }
    ]
  },
  "RowName": {
    "title": "RowName",
    "type": "object",
    "properties": {
      "row": {
        "type": "integer"
      },
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "segment": {
        "description": "What kind of subject it is, in the reader's language; absent when not known.",
        "type": "string"
      }
    },
    "required": [
      "row",
      "id",
      "name"
    ],
    "additionalProperties": false
  },
  "Rule": {
    "title": "Rule",
    "description": "When `conditions` hold, the decision says what `event.params` says.",
    "type": "object",
    "properties": {
      "name": {
        "description": "Unique within the decision.",
        "type": "string",
        "minLength": 1
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "conditions": {
        "$ref": "#/components/schemas/Condition"
      },
      "event": {
        "title": "RuleEvent",
        "type": "object",
        "properties": {
          "type": {
            "description": "The decision's id.",
            "$ref": "#/components/schemas/Name"
          },
          "params": {
            "$ref": "#/components/schemas/Said"
          }
        },
        "required": [
          "type",
          "params"
        ],
        "additionalProperties": false
      },
      "priority": {
        "description": "Higher comes first; 1 when left out. Within a priority the order of the document counts.",
        "type": "integer",
        "minimum": 1
      },
      "exceptionOf": {
        "description": "This rule overrides the named one whenever it holds.",
        "type": "string"
      },
      "disabled": {
        "description": "It is kept and checked but never asked, until this key goes.",
        "const": true
      },
      "disabledReason": {
        "description": "Why it is out of use, for whoever finds it.",
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "name",
      "clause",
      "conditions",
      "event"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "name": "tier1",
        "clause": "2.2.1",
        "title": {
          "zh-CN": "一级客户",
          "en": "Tier 1"
        },
        "conditions": {
          "fact": "customer.annualPurchaseAmount",
          "operator": "greaterThan",
          "value": {
            "parameter": "tiering.tier1MinExclusive"
          }
        },
        "event": {
          "type": "tier",
          "params": {
            "value": "tier1"
          }
        }
      }
    ],
    "dependentRequired": {
      "disabledReason": [
        "disabled"
      ]
    }
  },
  "RuleFinding": {
    "title": "RuleFinding",
    "description": "Something found about rules, in words.",
    "type": "object",
    "properties": {
      "kind": {
        "enum": [
          "gap",
          "conflict",
          "overlap",
          "masked",
          "unreachable",
          "subsumed",
          "mergeable",
          "idle",
          "hitPolicy"
        ]
      },
      "severity": {
        "enum": [
          "warning",
          "information"
        ]
      },
      "sure": {
        "description": "False when there may be no such customer.",
        "type": "boolean"
      },
      "text": {
        "type": "string"
      },
      "rules": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FoundRule"
        }
      },
      "example": {
        "description": "Facts of a customer whom it is about, as `decide` takes them.",
        "type": "object",
        "additionalProperties": true
      }
    },
    "required": [
      "kind",
      "severity",
      "sure",
      "text",
      "rules"
    ],
    "additionalProperties": false
  },
  "RuleTrace": {
    "title": "RuleTrace",
    "type": "object",
    "properties": {
      "name": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "result": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "applied": {
        "type": "boolean"
      },
      "overriddenBy": {
        "type": "string"
      },
      "params": {
        "type": "object",
        "additionalProperties": true
      },
      "condition": {
        "$ref": "#/components/schemas/ConditionTrace"
      }
    },
    "required": [
      "name",
      "clauses",
      "result",
      "applied",
      "params",
      "condition"
    ],
    "additionalProperties": false
  },
  "RulesAlone": {
    "title": "RulesAlone",
    "description": "What the rules alone say where an exception holds.",
    "type": "object",
    "properties": {
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "outcome": {}
    },
    "required": [
      "status",
      "outcome"
    ],
    "additionalProperties": false
  },
  "RunRelease": {
    "title": "RunRelease",
    "description": "The release whose figures were the newest in force on these days.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "number": {
        "type": "integer"
      }
    },
    "required": [
      "id",
      "number"
    ],
    "additionalProperties": false
  },
  "Said": {
    "title": "Said",
    "description": "One entry per output: a literal, `{parameter}`, or `{fact}` with `path` and `params` as in a comparison. `undetermined: true` says that people must settle it; `reason` names why.",
    "type": "object",
    "properties": {
      "undetermined": {
        "const": true
      },
      "reason": {
        "type": "string"
      }
    },
    "minProperties": 1,
    "additionalProperties": true,
    "examples": [
      {
        "value": "tier1"
      },
      {
        "undetermined": true,
        "reason": "noPurchases"
      }
    ]
  },
  "ScorePart": {
    "title": "ScorePart",
    "description": "One part of the score.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "weight": {
        "description": "Out of 100, from literals and parameters alone.",
        "$ref": "#/components/schemas/Expression"
      },
      "score": {
        "description": "0 to 100.",
        "$ref": "#/components/schemas/Expression"
      }
    },
    "required": [
      "id",
      "title",
      "clause",
      "weight",
      "score"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "satisfaction",
        "title": {
          "zh-CN": "满意度",
          "en": "Satisfaction"
        },
        "clause": "6.1.1",
        "weight": {
          "parameter": "appraisal.weight.satisfaction"
        },
        "score": {
          "fact": "kpi.satisfactionRate"
        }
      }
    ]
  },
  "Scorecard": {
    "title": "Scorecard",
    "description": "Several figures put together into one, each with its weight. The weights add up to 100; a part that is unknown leaves the whole unknown.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "scorecard"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "fact": {
        "description": "The fact that it computes: a number or a percentage.",
        "$ref": "#/components/schemas/DottedId"
      },
      "parts": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ScorePart"
        },
        "minItems": 2
      },
      "notApplicablePart": {
        "description": "A part with nothing to count: share its weight out among the others, or give no score.",
        "enum": [
          "shareOut",
          "undetermined"
        ]
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "fact",
      "parts",
      "notApplicablePart"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "scorecard",
        "id": "appraisal",
        "title": {
          "zh-CN": "绩效考核得分",
          "en": "Appraisal score"
        },
        "clause": "9.2.1",
        "fact": "appraisal.totalScore",
        "parts": [
          {
            "id": "satisfaction",
            "title": {
              "zh-CN": "满意度",
              "en": "Satisfaction"
            },
            "clause": "6.1.1",
            "weight": {
              "parameter": "appraisal.weight.satisfaction"
            },
            "score": {
              "fact": "kpi.satisfactionRate"
            }
          },
          {
            "id": "retention",
            "title": {
              "zh-CN": "留存率",
              "en": "Retention"
            },
            "clause": "6.1.4",
            "weight": {
              "subtract": [
                100,
                {
                  "parameter": "appraisal.weight.satisfaction"
                }
              ]
            },
            "score": {
              "fact": "kpi.retentionRate"
            }
          }
        ],
        "notApplicablePart": "shareOut"
      }
    ]
  },
  "Section": {
    "title": "Section",
    "description": "A numbered heading and the clauses under it. A section without a title is a clause that stands alone.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/ClauseId"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clauses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Clause"
        },
        "minItems": 1
      }
    },
    "required": [
      "id",
      "clauses"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "2.2",
        "title": {
          "zh-CN": "客户分级",
          "en": "Tiers"
        },
        "clauses": [
          {
            "id": "2.2.1",
            "text": {
              "zh-CN": "一年采购额{tiering.boundaryPolicy}{tiering.tier1MinExclusive}的经销商或重点零售商，为一级客户。",
              "en": "A dealer or key retailer who buys {tiering.boundaryPolicy} {tiering.tier1MinExclusive} a year is a tier 1 customer."
            },
            "kinds": [
              "classification"
            ],
            "phrases": {
              "tiering.boundaryPolicy": {
                "upperToLowerTier": {
                  "zh-CN": "超过",
                  "en": "more than"
                },
                "upperToHigherTier": {
                  "zh-CN": "达到",
                  "en": "at least"
                }
              }
            }
          }
        ]
      }
    ]
  },
  "SectionView": {
    "title": "SectionView",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClauseView"
        }
      }
    },
    "required": [
      "id",
      "clauses"
    ],
    "additionalProperties": false
  },
  "Segment": {
    "title": "Segment",
    "description": "A piece of a sentence. A parameter or a fact keeps its id, so that a page can show it as a chip.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/TextSegment"
      },
      {
        "$ref": "#/components/schemas/FactSegment"
      },
      {
        "$ref": "#/components/schemas/ParameterSegment"
      }
    ]
  },
  "SentenceChange": {
    "title": "SentenceChange",
    "description": "A clause whose sentence reads differently.",
    "type": "object",
    "properties": {
      "clause": {
        "type": "string"
      },
      "from": {
        "type": "string"
      },
      "before": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Segment"
        }
      },
      "after": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Segment"
        }
      }
    },
    "required": [
      "clause",
      "from",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "SeveralTrace": {
    "title": "SeveralTrace",
    "type": "object",
    "properties": {
      "kind": {
        "enum": [
          "all",
          "any"
        ]
      },
      "result": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "pointer": {
        "type": "string"
      },
      "conditions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ConditionTrace"
        }
      }
    },
    "required": [
      "kind",
      "result",
      "pointer",
      "conditions"
    ],
    "additionalProperties": false
  },
  "SheetIssue": {
    "title": "SheetIssue",
    "type": "object",
    "properties": {
      "cell": {
        "description": "The cell to mend, as spreadsheets name it.",
        "type": "string"
      },
      "issue": {
        "$ref": "#/components/schemas/Issue"
      }
    },
    "required": [
      "issue"
    ],
    "additionalProperties": false
  },
  "Shift": {
    "title": "Shift",
    "description": "Where a day goes that is closed.",
    "enum": [
      "none",
      "preceding",
      "following",
      "modifiedFollowing"
    ],
    "examples": [
      "preceding"
    ]
  },
  "SilentFigure": {
    "title": "SilentFigure",
    "type": "object",
    "properties": {
      "at": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "text": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "at",
      "label",
      "text",
      "clauses"
    ],
    "additionalProperties": false
  },
  "Span": {
    "title": "Span",
    "description": "A half-open run of days `[first, last)`. `trailing` ends the day before today; `calendar` is a whole calendar period (offset -1: the one before) or, with `toDate`, its part before today; `anniversary` is the current year counted from a date; `period` is that of the metric in which it stands.",
    "oneOf": [
      {
        "title": "TrailingSpan",
        "type": "object",
        "properties": {
          "trailing": {
            "type": "object",
            "properties": {
              "amount": {
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 1
                  },
                  {
                    "$ref": "#/components/schemas/ParameterReference"
                  },
                  {
                    "$ref": "#/components/schemas/ArgumentReference"
                  }
                ]
              },
              "unit": {
                "description": "May be left out when the amount is a duration that brings its own. Working days need a calendar.",
                "enum": [
                  "day",
                  "workingDay",
                  "week",
                  "month",
                  "year"
                ]
              }
            },
            "required": [
              "amount"
            ],
            "additionalProperties": false
          },
          "before": {
            "$ref": "#/components/schemas/Before"
          }
        },
        "required": [
          "trailing"
        ],
        "additionalProperties": false
      },
      {
        "title": "CalendarSpan",
        "type": "object",
        "properties": {
          "calendar": {
            "enum": [
              "day",
              "week",
              "month",
              "quarter",
              "halfYear",
              "year"
            ]
          },
          "offset": {
            "type": "integer",
            "maximum": 0
          },
          "toDate": {
            "type": "boolean"
          },
          "before": {
            "$ref": "#/components/schemas/Before"
          }
        },
        "required": [
          "calendar"
        ],
        "additionalProperties": false
      },
      {
        "title": "AnniversarySpan",
        "type": "object",
        "properties": {
          "anniversary": {
            "$ref": "#/components/schemas/FactReference"
          },
          "before": {
            "$ref": "#/components/schemas/Before"
          }
        },
        "required": [
          "anniversary"
        ],
        "additionalProperties": false
      },
      {
        "title": "PeriodSpan",
        "type": "object",
        "properties": {
          "period": {
            "description": "The period of the metric that is being computed, or the one before it.",
            "enum": [
              "this",
              "previous"
            ]
          }
        },
        "required": [
          "period"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      {
        "trailing": {
          "amount": 12,
          "unit": "month"
        }
      },
      {
        "trailing": {
          "amount": 90,
          "unit": "day"
        },
        "before": {
          "amount": 1,
          "unit": "year"
        }
      },
      {
        "trailing": {
          "amount": {
            "argument": "days"
          }
        }
      },
      {
        "calendar": "year",
        "toDate": true
      },
      {
        "anniversary": {
          "fact": "customer.firstCooperationDate"
        }
      },
      {
        "period": "this"
      }
    ]
  },
  "StartAnswer": {
    "title": "StartAnswer",
    "type": "object",
    "properties": {
      "at": {
        "description": "What is set, as operations name it: `parameter:complaint.solutionDays`.",
        "type": "string",
        "minLength": 1,
        "maxLength": 300
      },
      "value": {
        "description": "Of the type of what is set. `null` is none; of a figure that the document leaves to the company: it stays open."
      },
      "why": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "at",
      "value"
    ],
    "additionalProperties": false
  },
  "StartClause": {
    "title": "StartClause",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "segments": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Segment"
        }
      },
      "state": {
        "enum": [
          "runs",
          "text",
          "pending"
        ]
      },
      "isAnswered": {
        "description": "An answer sets something in it.",
        "type": "boolean"
      }
    },
    "required": [
      "id",
      "segments",
      "state",
      "isAnswered"
    ],
    "additionalProperties": false
  },
  "StartRequest": {
    "title": "StartRequest",
    "description": "The pack that a company begins with, and what it answers.",
    "type": "object",
    "properties": {
      "pack": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "version": {
        "description": "The newest that is offered when left out.",
        "type": "string",
        "maxLength": 50
      },
      "answers": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/StartAnswer"
        },
        "maxItems": 500
      },
      "reason": {
        "description": "Why, where an answer does not say.",
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      },
      "dryRun": {
        "description": "Only tell what would come of it; what is wrong is told among the issues.",
        "type": "boolean"
      }
    },
    "required": [
      "pack",
      "answers",
      "reason"
    ],
    "additionalProperties": false
  },
  "Started": {
    "title": "Started",
    "description": "What has come of the answers, or would.",
    "type": "object",
    "properties": {
      "release": {
        "description": "The company's first; null in a dry run.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ReleaseReference"
          },
          {
            "type": "null"
          }
        ]
      },
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "clauses": {
        "description": "The sentences that the questions are about.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/StartClause"
        }
      },
      "open": {
        "description": "Figures that stay open, with what does not run for it.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OpenFigure"
        }
      },
      "silent": {
        "description": "Figures on which the document is silent and the company has said nothing: what the pack suggests stands.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SilentFigure"
        }
      },
      "issues": {
        "description": "What is wrong: with an answer at `/answers/<n>/value`; with the figures together, where they stand.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "release",
      "operations",
      "clauses",
      "open",
      "silent",
      "issues"
    ],
    "additionalProperties": false
  },
  "StoppedPart": {
    "title": "StoppedPart",
    "type": "object",
    "properties": {
      "title": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "title",
      "clauses"
    ],
    "additionalProperties": false
  },
  "StoredRecord": {
    "title": "StoredRecord",
    "description": "One customer, order, visit …: what facts are read from.",
    "type": "object",
    "properties": {
      "type": {
        "type": "string"
      },
      "id": {
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "subject": {
        "description": "Whom it is about.",
        "type": [
          "string",
          "null"
        ]
      },
      "data": {
        "description": "Its fields, as the vocabulary declares them.",
        "type": "object",
        "additionalProperties": true
      },
      "createdAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      },
      "updatedAt": {
        "description": "A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00.",
        "type": "string"
      }
    },
    "required": [
      "type",
      "id",
      "version",
      "subject",
      "data",
      "createdAt",
      "updatedAt"
    ],
    "additionalProperties": false
  },
  "Submission": {
    "title": "Submission",
    "description": "A form that was handed in, with all that is needed to show and print it exactly as it was.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "form": {
        "type": "string"
      },
      "formTitle": {
        "description": "In the reader's language, as it was called then.",
        "type": "string"
      },
      "revision": {
        "type": "string"
      },
      "subject": {
        "type": [
          "string",
          "null"
        ]
      },
      "person": {
        "type": "string"
      },
      "personName": {
        "type": "string"
      },
      "source": {
        "description": "Filled in by somebody who is signed in, or by who had a link.",
        "enum": [
          "page",
          "survey"
        ]
      },
      "submittedAt": {
        "description": "When the server took it. RFC 3339 with an offset.",
        "type": "string"
      },
      "filledAt": {
        "description": "When it was finished on a device that was offline. RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "records": {
        "description": "The records that it made or completed.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RecordReference"
        }
      },
      "release": {
        "description": "The id of the release whose form it is.",
        "type": "string"
      },
      "asOf": {
        "description": "The day whose figures held.",
        "type": "string"
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "formHash": {
        "description": "SHA-256 of the canonical JSON (RFC 8785) of `documents`.",
        "type": "string"
      },
      "answersHash": {
        "description": "SHA-256 of the canonical JSON (RFC 8785) of the answers as they were taken, before anything is masked.",
        "type": "string"
      },
      "answers": {
        "description": "As they were taken, by field id.",
        "type": "object",
        "additionalProperties": true
      },
      "shown": {
        "description": "What everybody saw: computed and read-only fields too, by field id.",
        "type": "object",
        "additionalProperties": true
      },
      "documents": {
        "description": "The form as it was, with what of the policy it needs: to be opened like the policy's documents.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "facts": {
        "description": "What it was evaluated with: of what was stored, what the form reads.",
        "type": "object",
        "additionalProperties": true
      },
      "labels": {
        "title": "SubmissionLabels",
        "type": "object",
        "properties": {
          "record": {
            "description": "Type by type, what records were called by their ids.",
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              }
            }
          },
          "person": {
            "description": "What people were called by their ids.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          }
        },
        "required": [
          "record",
          "person"
        ],
        "additionalProperties": false
      },
      "files": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SubmittedFile"
        }
      },
      "masked": {
        "description": "Paths of fields that the reader sees in part only.",
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "id",
      "form",
      "formTitle",
      "revision",
      "subject",
      "person",
      "personName",
      "source",
      "submittedAt",
      "filledAt",
      "records",
      "release",
      "asOf",
      "locale",
      "formHash",
      "answersHash",
      "answers",
      "shown",
      "documents",
      "facts",
      "labels",
      "files",
      "masked"
    ],
    "additionalProperties": false
  },
  "SubmissionList": {
    "title": "SubmissionList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SubmissionSummary"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "SubmissionQuery": {
    "title": "SubmissionQuery",
    "type": "object",
    "properties": {
      "form": {
        "description": "The form's id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "person": {
        "description": "Who handed it in, by id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "SubmissionRequest": {
    "title": "SubmissionRequest",
    "type": "object",
    "properties": {
      "answers": {
        "description": "By field id; null empties a field that has a default.",
        "type": "object",
        "additionalProperties": true
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "revision": {
        "description": "The revision that was filled in; the current one when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "locale": {
        "description": "The language that it is filled in in; that of the request when left out.",
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "draft": {
        "description": "The draft on the server that it was; it is removed.",
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]{1,64}$"
      },
      "filledAt": {
        "$ref": "#/components/schemas/Moment"
      }
    },
    "required": [
      "answers"
    ],
    "additionalProperties": false
  },
  "SubmissionSummary": {
    "title": "SubmissionSummary",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "form": {
        "type": "string"
      },
      "formTitle": {
        "description": "In the reader's language, as it was called then.",
        "type": "string"
      },
      "revision": {
        "type": "string"
      },
      "subject": {
        "type": [
          "string",
          "null"
        ]
      },
      "person": {
        "type": "string"
      },
      "personName": {
        "type": "string"
      },
      "source": {
        "description": "Filled in by somebody who is signed in, or by who had a link.",
        "enum": [
          "page",
          "survey"
        ]
      },
      "submittedAt": {
        "description": "When the server took it. RFC 3339 with an offset.",
        "type": "string"
      },
      "filledAt": {
        "description": "When it was finished on a device that was offline. RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "records": {
        "description": "The records that it made or completed.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RecordReference"
        }
      }
    },
    "required": [
      "id",
      "form",
      "formTitle",
      "revision",
      "subject",
      "person",
      "personName",
      "source",
      "submittedAt",
      "filledAt",
      "records"
    ],
    "additionalProperties": false
  },
  "SubmitRequest": {
    "title": "SubmitRequest",
    "description": "From when the change is to hold, and why.",
    "type": "object",
    "properties": {
      "from": {
        "description": "The first day on which the change is to hold.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "reason": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      }
    },
    "required": [
      "from",
      "reason"
    ],
    "additionalProperties": false
  },
  "Submitted": {
    "title": "Submitted",
    "description": "What a submission made, and what the policy says about it.",
    "type": "object",
    "properties": {
      "submission": {
        "description": "The id of what was handed in.",
        "type": "string"
      },
      "record": {
        "$ref": "#/components/schemas/RecordReference"
      },
      "records": {
        "description": "Every record that it made or completed, the form's own first.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RecordReference"
        }
      },
      "answersHash": {
        "description": "SHA-256 of the canonical JSON (RFC 8785) of the answers as they were taken.",
        "type": "string"
      },
      "decisions": {
        "description": "The decisions and deadlines about the record, explained, by their ids.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/DecisionAnswer"
        }
      }
    },
    "required": [
      "submission",
      "record",
      "records",
      "answersHash",
      "decisions"
    ],
    "additionalProperties": false
  },
  "SubmittedFile": {
    "title": "SubmittedFile",
    "type": "object",
    "properties": {
      "field": {
        "description": "The field's id.",
        "type": "string"
      },
      "pointer": {
        "description": "Where it stands in the answers.",
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "type": {
        "type": "string"
      },
      "size": {
        "type": "integer"
      },
      "sha256": {
        "type": "string"
      }
    },
    "required": [
      "field",
      "pointer",
      "name",
      "type",
      "size",
      "sha256"
    ],
    "additionalProperties": false
  },
  "Subscription": {
    "title": "Subscription",
    "description": "Who hears of what by which channel.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "title": {
        "type": "string"
      },
      "channel": {
        "description": "`webhook`, `email`, `wecom`, `dingtalk` or `feishu`.",
        "type": "string"
      },
      "filter": {
        "$ref": "#/components/schemas/SubscriptionFilter"
      },
      "settings": {
        "description": "Where it goes to, without what is secret.",
        "type": "object",
        "additionalProperties": true
      },
      "state": {
        "description": "One that was disabled is sent nothing.",
        "enum": [
          "active",
          "disabled"
        ]
      },
      "problem": {
        "description": "Why it was disabled, or what went wrong last.",
        "type": [
          "string",
          "null"
        ]
      },
      "secret": {
        "description": "The secret that messages are signed with; told once, when it is made.",
        "type": "string"
      },
      "createdAt": {
        "description": "When it was made. RFC 3339 with an offset.",
        "type": "string"
      },
      "updatedAt": {
        "description": "When it changed last. RFC 3339 with an offset.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "version",
      "title",
      "channel",
      "filter",
      "settings",
      "state",
      "problem",
      "createdAt",
      "updatedAt"
    ],
    "additionalProperties": false
  },
  "SubscriptionBody": {
    "title": "SubscriptionBody",
    "type": "object",
    "properties": {
      "title": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "channel": {
        "type": "string",
        "minLength": 1,
        "maxLength": 40
      },
      "filter": {
        "$ref": "#/components/schemas/SubscriptionFilter"
      },
      "settings": {
        "description": "As the channel wants them: webhook `{url, secret?}`, email `{to}`, wecom `{url}`, dingtalk and feishu `{url, secret?}`.",
        "type": "object",
        "additionalProperties": true
      }
    },
    "required": [
      "title",
      "channel",
      "filter",
      "settings"
    ],
    "additionalProperties": false
  },
  "SubscriptionChangeBody": {
    "title": "SubscriptionChangeBody",
    "description": "What is to change.",
    "type": "object",
    "properties": {
      "title": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "filter": {
        "$ref": "#/components/schemas/SubscriptionFilter"
      },
      "settings": {
        "description": "Left as they are when left out.",
        "type": "object",
        "additionalProperties": true
      },
      "state": {
        "enum": [
          "active",
          "disabled"
        ]
      }
    },
    "additionalProperties": false,
    "minProperties": 1
  },
  "SubscriptionFilter": {
    "title": "SubscriptionFilter",
    "description": "What a subscription hears of.",
    "type": "object",
    "properties": {
      "kinds": {
        "description": "Kinds of notices; `clock.*` is all that begin so, `*` is all.",
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^(\\*|[a-z]+\\.(\\*|[a-z]+))$"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "roles": {
        "description": "Only what one of these roles hears of; everything when left out.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "locale": {
        "description": "The language of its texts.",
        "enum": [
          "zh-CN",
          "en"
        ]
      }
    },
    "required": [
      "kinds",
      "locale"
    ],
    "additionalProperties": false
  },
  "SubscriptionList": {
    "title": "SubscriptionList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Subscription"
        }
      }
    },
    "required": [
      "items"
    ],
    "additionalProperties": false
  },
  "Subtract": {
    "title": "Subtract",
    "description": "The first less the others.",
    "type": "object",
    "properties": {
      "subtract": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Expression"
        },
        "minItems": 2
      }
    },
    "required": [
      "subtract"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "subtract": [
          {
            "field": "amount"
          },
          {
            "field": "returnedAmount"
          }
        ]
      }
    ]
  },
  "Survey": {
    "title": "Survey",
    "description": "The form may be answered without signing in, by whoever has a signed link to it.",
    "type": "object",
    "properties": {
      "validDays": {
        "description": "For how many days a link is good.",
        "oneOf": [
          {
            "type": "integer",
            "minimum": 1,
            "maximum": 366
          },
          {
            "$ref": "#/components/schemas/ParameterReference"
          }
        ]
      },
      "once": {
        "description": "Whether a link takes one answer only; it does when this is left out.",
        "type": "boolean"
      }
    },
    "required": [
      "validDays"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "validDays": 14
      }
    ]
  },
  "SurveyLink": {
    "title": "SurveyLink",
    "description": "An invitation to answer a form about a subject without signing in.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "form": {
        "type": "string"
      },
      "subject": {
        "type": "string"
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "once": {
        "description": "Whether it can be answered once only.",
        "type": "boolean"
      },
      "state": {
        "enum": [
          "open",
          "answered",
          "expired",
          "revoked"
        ]
      },
      "answers": {
        "description": "How often it was answered.",
        "type": "integer"
      },
      "person": {
        "description": "Who sent it.",
        "type": "string"
      },
      "personName": {
        "type": "string"
      },
      "createdAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "expiresAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "form",
      "subject",
      "locale",
      "once",
      "state",
      "answers",
      "person",
      "personName",
      "createdAt",
      "expiresAt"
    ],
    "additionalProperties": false
  },
  "SurveyLinkCreated": {
    "title": "SurveyLinkCreated",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "form": {
        "type": "string"
      },
      "subject": {
        "type": "string"
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "once": {
        "description": "Whether it can be answered once only.",
        "type": "boolean"
      },
      "state": {
        "enum": [
          "open",
          "answered",
          "expired",
          "revoked"
        ]
      },
      "answers": {
        "description": "How often it was answered.",
        "type": "integer"
      },
      "person": {
        "description": "Who sent it.",
        "type": "string"
      },
      "personName": {
        "type": "string"
      },
      "createdAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "expiresAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "token": {
        "description": "What the link carries behind its `#`. Told only here.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "form",
      "subject",
      "locale",
      "once",
      "state",
      "answers",
      "person",
      "personName",
      "createdAt",
      "expiresAt",
      "token"
    ],
    "additionalProperties": false
  },
  "SurveyLinkList": {
    "title": "SurveyLinkList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SurveyLink"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "SurveyLinkQuery": {
    "title": "SurveyLinkQuery",
    "type": "object",
    "properties": {
      "form": {
        "description": "The form's id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "SurveyLinkRequest": {
    "title": "SurveyLinkRequest",
    "type": "object",
    "properties": {
      "form": {
        "description": "The form's id.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "subject": {
        "description": "The id of a stored subject, a customer, whom the form is about.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f]*$"
      },
      "expiresAt": {
        "$ref": "#/components/schemas/Moment"
      },
      "once": {
        "description": "True when left out, unless the form says otherwise.",
        "type": "boolean"
      },
      "locale": {
        "description": "The language that it is filled in in; that of the request when left out.",
        "enum": [
          "zh-CN",
          "en"
        ]
      }
    },
    "required": [
      "form",
      "subject"
    ],
    "additionalProperties": false
  },
  "SurveySubmissionRequest": {
    "title": "SurveySubmissionRequest",
    "type": "object",
    "properties": {
      "answers": {
        "description": "By field id.",
        "type": "object",
        "additionalProperties": true
      },
      "revision": {
        "description": "The revision that was filled in; the current one when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      }
    },
    "required": [
      "answers"
    ],
    "additionalProperties": false
  },
  "SurveySubmitted": {
    "title": "SurveySubmitted",
    "type": "object",
    "properties": {
      "submission": {
        "description": "The id of what was handed in.",
        "type": "string"
      },
      "answersHash": {
        "description": "SHA-256 of the canonical JSON (RFC 8785) of the answers as they were taken.",
        "type": "string"
      }
    },
    "required": [
      "submission",
      "answersHash"
    ],
    "additionalProperties": false
  },
  "SurveyView": {
    "title": "SurveyView",
    "description": "A form for whoever has its link: nothing that is known of the customer.",
    "type": "object",
    "properties": {
      "form": {
        "$ref": "#/components/schemas/Form"
      },
      "revision": {
        "description": "Send it back with the answers.",
        "type": "string"
      },
      "asOf": {
        "description": "The day whose figures hold.",
        "type": "string"
      },
      "locale": {
        "enum": [
          "zh-CN",
          "en"
        ]
      },
      "expiresAt": {
        "description": "RFC 3339 with an offset.",
        "type": "string"
      },
      "documents": {
        "description": "The form with what of the policy it needs, and nothing else: to be opened like the policy's documents.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "facts": {
        "description": "Nothing of what is stored; only who answers.",
        "type": "object",
        "additionalProperties": true
      },
      "answers": {
        "description": "Empty.",
        "type": "object",
        "additionalProperties": true
      }
    },
    "required": [
      "form",
      "revision",
      "asOf",
      "locale",
      "expiresAt",
      "documents",
      "facts",
      "answers"
    ],
    "additionalProperties": false
  },
  "SwitchAtOnce": {
    "title": "SwitchAtOnce",
    "type": "object",
    "properties": {
      "kind": {
        "const": "atOnce"
      }
    },
    "required": [
      "kind"
    ],
    "additionalProperties": false
  },
  "SwitchInSteps": {
    "title": "SwitchInSteps",
    "type": "object",
    "properties": {
      "kind": {
        "const": "steps"
      },
      "months": {
        "type": "integer",
        "minimum": 1,
        "maximum": 60
      },
      "by": {
        "description": "The fact in whose order they switch, lowest first, those without it last; the order of ids when left out.",
        "$ref": "#/components/schemas/DottedId"
      },
      "descending": {
        "description": "Highest first.",
        "type": "boolean"
      }
    },
    "required": [
      "kind",
      "months"
    ],
    "additionalProperties": false
  },
  "Table": {
    "title": "Table",
    "description": "Columns that are asked, rows that answer: each row is the rule that all its cells hold.",
    "type": "object",
    "properties": {
      "columns": {
        "description": "Each column by a short name, in the order in which they are read.",
        "type": "object",
        "propertyNames": {
          "$ref": "#/components/schemas/Name"
        },
        "additionalProperties": {
          "$ref": "#/components/schemas/TableColumn"
        },
        "minProperties": 1
      },
      "rows": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TableRow"
        },
        "minItems": 1
      },
      "complete": {
        "description": "Columns of which every option must lead to a row. A new option without a row stops the release.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1,
        "uniqueItems": true
      }
    },
    "required": [
      "columns",
      "rows"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "columns": {
          "amount": {
            "fact": "customer.annualPurchaseAmount",
            "operator": "greaterThan"
          }
        },
        "rows": [
          {
            "name": "tier1",
            "clause": "2.2.1",
            "cells": {
              "amount": {
                "parameter": "tiering.tier1MinExclusive"
              }
            },
            "then": {
              "value": "tier1"
            }
          }
        ]
      }
    ]
  },
  "TableCell": {
    "title": "TableCell",
    "description": "What a row asks of a column: a value under the column's operator, comparisons of its own, or `null`: it does not matter.",
    "oneOf": [
      {
        "type": "null"
      },
      {
        "$ref": "#/components/schemas/CellTest"
      },
      {
        "title": "CellNot",
        "description": "This must not hold.",
        "type": "object",
        "properties": {
          "not": {
            "$ref": "#/components/schemas/CellTest"
          }
        },
        "required": [
          "not"
        ],
        "additionalProperties": false
      }
    ],
    "examples": [
      "billing",
      {
        "not": [
          "dealer",
          "retailer"
        ]
      }
    ]
  },
  "TableColumn": {
    "title": "TableColumn",
    "description": "A fact that is asked. Its type comes from the vocabulary.",
    "type": "object",
    "properties": {
      "fact": {
        "$ref": "#/components/schemas/DottedId"
      },
      "path": {
        "description": "Inside the fact, as in a comparison.",
        "type": "string",
        "pattern": "^\\$"
      },
      "params": {
        "description": "Arguments of a computed fact, as in a comparison.",
        "type": "object",
        "additionalProperties": true
      },
      "title": {
        "description": "The head of the column; the fact's own label when left out.",
        "$ref": "#/components/schemas/Text"
      },
      "operator": {
        "description": "How a cell that is a plain value compares; left out: `equal`, and `in` for a list.",
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "fact"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "fact": "customer.annualPurchaseAmount",
        "operator": "greaterThan"
      }
    ]
  },
  "TableFile": {
    "title": "TableFile",
    "description": "A decision table as a file for a spreadsheet.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "format": {
        "enum": [
          "csv",
          "xlsx"
        ]
      },
      "fileName": {
        "type": "string"
      },
      "mediaType": {
        "type": "string"
      },
      "content": {
        "description": "The file's bytes, Base64.",
        "type": "string"
      }
    },
    "required": [
      "decision",
      "format",
      "fileName",
      "mediaType",
      "content"
    ],
    "additionalProperties": false
  },
  "TableFileQuery": {
    "title": "TableFileQuery",
    "type": "object",
    "properties": {
      "format": {
        "description": "`csv` when left out.",
        "enum": [
          "csv",
          "xlsx"
        ]
      }
    },
    "additionalProperties": false
  },
  "TableImportRequest": {
    "title": "TableImportRequest",
    "description": "A file that was exported here and changed.",
    "type": "object",
    "properties": {
      "format": {
        "enum": [
          "csv",
          "xlsx"
        ]
      },
      "content": {
        "description": "The file's bytes, Base64.",
        "type": "string",
        "minLength": 1,
        "pattern": "^[A-Za-z0-9+/]+=*$"
      }
    },
    "required": [
      "format",
      "content"
    ],
    "additionalProperties": false
  },
  "TableRow": {
    "title": "TableRow",
    "description": "When all its cells hold, the decision says what `then` says.",
    "type": "object",
    "properties": {
      "name": {
        "description": "Unique within the decision; it stays the same when the row moves.",
        "type": "string",
        "minLength": 1
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "cells": {
        "description": "By column. One that is left out does not matter; a row without cells answers whatever the others leave.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/TableCell"
        }
      },
      "then": {
        "description": "One entry per output, as in a rule's event.",
        "$ref": "#/components/schemas/Said"
      },
      "priority": {
        "description": "Higher comes first; 1 when left out. Within a priority the order of the document counts.",
        "type": "integer",
        "minimum": 1
      },
      "exceptionOf": {
        "description": "This row overrides the named one whenever it holds.",
        "type": "string"
      },
      "disabled": {
        "description": "It is kept and checked but never asked, until this key goes.",
        "const": true
      },
      "disabledReason": {
        "description": "Why it is out of use, for whoever finds it.",
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "name",
      "clause",
      "cells",
      "then"
    ],
    "dependentRequired": {
      "disabledReason": [
        "disabled"
      ]
    },
    "additionalProperties": false,
    "examples": [
      {
        "name": "tier1",
        "clause": "2.2.1",
        "cells": {
          "amount": {
            "parameter": "tiering.tier1MinExclusive"
          }
        },
        "then": {
          "value": "tier1"
        }
      }
    ]
  },
  "TailorTarget": {
    "title": "TailorTarget",
    "description": "What an operation can name outside parameters, decisions and calendars. Generated from the `tailor` annotations of the other schemas by `npm run gen`.",
    "type": "object",
    "properties": {
      "op": {
        "type": "string"
      },
      "at": {
        "type": "string"
      }
    },
    "required": [
      "op",
      "at"
    ],
    "allOf": [
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clause|enum|cadence|clock|form):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(clause:[^/]+/text|clause:[^/]+/kinds|clause:[^/]+/owner|clause:[^/]+/lastChecked|clause:[^/]+/note|enum:[^/]+/label|enum:[^/]+/options/[^/]+|cadence:[^/]+/title|cadence:[^/]+/clause|cadence:[^/]+/each|cadence:[^/]+/periods|cadence:[^/]+/anchor|cadence:[^/]+/since|cadence:[^/]+/partialPeriod|cadence:[^/]+/owed|cadence:[^/]+/done|cadence:[^/]+/duties/[^/]+/title|cadence:[^/]+/duties/[^/]+/clause|cadence:[^/]+/duties/[^/]+/when|cadence:[^/]+/duties/[^/]+/atLeast|cadence:[^/]+/duties/[^/]+/counts|cadence:[^/]+/duties/[^/]+/owner|cadence:[^/]+/duties/[^/]+/grace|cadence:[^/]+/duties/[^/]+/remind|cadence:[^/]+/duties/[^/]+/missed|clock:[^/]+/title|clock:[^/]+/clause|clock:[^/]+/start|clock:[^/]+/retarget|clock:[^/]+/retargetFrom|clock:[^/]+/reopen|clock:[^/]+/pauses|clock:[^/]+/exception|clock:[^/]+/quietHours|clock:[^/]+/targets/[^/]+/title|clock:[^/]+/targets/[^/]+/clause|clock:[^/]+/targets/[^/]+/when|clock:[^/]+/targets/[^/]+/start|clock:[^/]+/targets/[^/]+/repeats|clock:[^/]+/targets/[^/]+/due|clock:[^/]+/targets/[^/]+/stop|clock:[^/]+/targets/[^/]+/notify|clock:[^/]+/targets/[^/]+/escalate|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/title|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/at|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/in|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/notify|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/escalate|clock:[^/]+/targets/[^/]+/quietHours|clock:[^/]+/targets/[^/]+/supersedes|form:[^/]+/title|form:[^/]+/clause|form:[^/]+/record|form:[^/]+/by|form:[^/]+/drives|form:[^/]+/survey|form:[^/]+/note|form:[^/]+/fields/[^/]+/clause|form:[^/]+/fields/[^/]+/label|form:[^/]+/fields/[^/]+/help|form:[^/]+/fields/[^/]+/value|form:[^/]+/fields/[^/]+/as|form:[^/]+/fields/[^/]+/statement|form:[^/]+/fields/[^/]+/fact|form:[^/]+/fields/[^/]+/system|form:[^/]+/fields/[^/]+/visible|form:[^/]+/fields/[^/]+/required|form:[^/]+/fields/[^/]+/readOnly|form:[^/]+/fields/[^/]+/compute|form:[^/]+/fields/[^/]+/default|form:[^/]+/fields/[^/]+/prefill|form:[^/]+/fields/[^/]+/options|form:[^/]+/fields/[^/]+/minLength|form:[^/]+/fields/[^/]+/maxLength|form:[^/]+/fields/[^/]+/format|form:[^/]+/fields/[^/]+/pattern|form:[^/]+/fields/[^/]+/patternMessage|form:[^/]+/fields/[^/]+/minimum|form:[^/]+/fields/[^/]+/exclusiveMinimum|form:[^/]+/fields/[^/]+/maximum|form:[^/]+/fields/[^/]+/minItems|form:[^/]+/fields/[^/]+/maxItems|form:[^/]+/fields/[^/]+/maxFileSize|form:[^/]+/fields/[^/]+/masked|form:[^/]+/fields/[^/]+/rows/[^/]+/clause|form:[^/]+/fields/[^/]+/rows/[^/]+/label|form:[^/]+/fields/[^/]+/rows/[^/]+/help|form:[^/]+/fields/[^/]+/rows/[^/]+/value|form:[^/]+/fields/[^/]+/rows/[^/]+/as|form:[^/]+/fields/[^/]+/rows/[^/]+/statement|form:[^/]+/fields/[^/]+/rows/[^/]+/fact|form:[^/]+/fields/[^/]+/rows/[^/]+/system|form:[^/]+/fields/[^/]+/rows/[^/]+/visible|form:[^/]+/fields/[^/]+/rows/[^/]+/required|form:[^/]+/fields/[^/]+/rows/[^/]+/readOnly|form:[^/]+/fields/[^/]+/rows/[^/]+/compute|form:[^/]+/fields/[^/]+/rows/[^/]+/default|form:[^/]+/fields/[^/]+/rows/[^/]+/prefill|form:[^/]+/fields/[^/]+/rows/[^/]+/options|form:[^/]+/fields/[^/]+/rows/[^/]+/minLength|form:[^/]+/fields/[^/]+/rows/[^/]+/maxLength|form:[^/]+/fields/[^/]+/rows/[^/]+/format|form:[^/]+/fields/[^/]+/rows/[^/]+/pattern|form:[^/]+/fields/[^/]+/rows/[^/]+/patternMessage|form:[^/]+/fields/[^/]+/rows/[^/]+/minimum|form:[^/]+/fields/[^/]+/rows/[^/]+/exclusiveMinimum|form:[^/]+/fields/[^/]+/rows/[^/]+/maximum|form:[^/]+/fields/[^/]+/rows/[^/]+/minItems|form:[^/]+/fields/[^/]+/rows/[^/]+/maxItems|form:[^/]+/fields/[^/]+/rows/[^/]+/maxFileSize|form:[^/]+/fields/[^/]+/rows/[^/]+/masked|form:[^/]+/fields/[^/]+/rows/[^/]+/fixed|form:[^/]+/fields/[^/]+/rows/[^/]+/rowLabel|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/clause|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/at|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/when|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/holds|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/message|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/severity|form:[^/]+/fields/[^/]+/rows/[^/]+/rowsOf|form:[^/]+/fields/[^/]+/fixed|form:[^/]+/fields/[^/]+/rowLabel|form:[^/]+/fields/[^/]+/checks/[^/]+/clause|form:[^/]+/fields/[^/]+/checks/[^/]+/at|form:[^/]+/fields/[^/]+/checks/[^/]+/when|form:[^/]+/fields/[^/]+/checks/[^/]+/holds|form:[^/]+/fields/[^/]+/checks/[^/]+/message|form:[^/]+/fields/[^/]+/checks/[^/]+/severity|form:[^/]+/fields/[^/]+/rowsOf|form:[^/]+/checks/[^/]+/clause|form:[^/]+/checks/[^/]+/at|form:[^/]+/checks/[^/]+/when|form:[^/]+/checks/[^/]+/holds|form:[^/]+/checks/[^/]+/message|form:[^/]+/checks/[^/]+/severity|form:[^/]+/layout/[^/]+/title|form:[^/]+/layout/[^/]+/columns|form:[^/]+/layout/[^/]+/visible|form:[^/]+/pages/[^/]+/title|form:[^/]+/pages/[^/]+/note|form:[^/]+/pages/[^/]+/sections|form:[^/]+/pages/[^/]+/visible|form:[^/]+/creates|form:[^/]+/retired|form:[^/]+/renamed)$",
              "type": "string"
            },
            "before": false,
            "after": false,
            "in": false,
            "from": false
          },
          "required": [
            "value"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(clause|enum|cadence|clock|form):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(cadence:[^/]+/duties|clock:[^/]+/targets|clock:[^/]+/targets/[^/]+/thresholds|form:[^/]+/fields|form:[^/]+/fields/[^/]+/rows|form:[^/]+/fields/[^/]+/rows/[^/]+/checks|form:[^/]+/fields/[^/]+/checks|form:[^/]+/checks|form:[^/]+/layout|form:[^/]+/pages)$",
              "type": "string"
            },
            "expect": false,
            "from": false
          },
          "required": [
            "value"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "move"
            },
            "at": {
              "pattern": "^(clause|enum|cadence|clock|form):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+|form:[^/]+/fields/[^/]+/rows/[^/]+|form:[^/]+/layout/[^/]+|form:[^/]+/pages/[^/]+)$",
              "type": "string"
            },
            "value": false,
            "expect": false,
            "from": false
          },
          "required": []
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "remove"
            },
            "at": {
              "pattern": "^(clause|enum|cadence|clock|form):",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+|form:[^/]+/fields/[^/]+/rows/[^/]+|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+|form:[^/]+/fields/[^/]+/checks/[^/]+|form:[^/]+/checks/[^/]+|form:[^/]+/layout/[^/]+|form:[^/]+/pages/[^/]+)$",
              "type": "string"
            },
            "value": false,
            "before": false,
            "after": false,
            "in": false,
            "from": false
          },
          "required": []
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clause:[^/]+/text|enum:[^/]+/label|cadence:[^/]+/title|cadence:[^/]+/duties/[^/]+/title|clock:[^/]+/title|clock:[^/]+/targets/[^/]+/title|form:[^/]+/title|form:[^/]+/fields/[^/]+/label|form:[^/]+/fields/[^/]+/rows/[^/]+/label|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/message|form:[^/]+/fields/[^/]+/checks/[^/]+/message|form:[^/]+/checks/[^/]+/message|form:[^/]+/layout/[^/]+/title|form:[^/]+/pages/[^/]+/title)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Text"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clause:[^/]+/kinds)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "type": "array",
              "items": {
                "enum": [
                  "parameter",
                  "classification",
                  "decision",
                  "entitlement",
                  "cadence",
                  "sla",
                  "workflow",
                  "form",
                  "metric",
                  "calendar",
                  "routing",
                  "security",
                  "statement"
                ]
              },
              "minItems": 1,
              "uniqueItems": true
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clause:[^/]+/owner|cadence:[^/]+/each|form:[^/]+/drives|form:[^/]+/fields/[^/]+/rows/[^/]+/rowsOf|form:[^/]+/fields/[^/]+/rowsOf)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Name"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clause:[^/]+/lastChecked)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/IsoDate"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clause:[^/]+/note|enum:[^/]+/options/[^/]+|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/title|form:[^/]+/note|form:[^/]+/fields/[^/]+/help|form:[^/]+/fields/[^/]+/statement|form:[^/]+/fields/[^/]+/patternMessage|form:[^/]+/fields/[^/]+/rows/[^/]+/help|form:[^/]+/fields/[^/]+/rows/[^/]+/statement|form:[^/]+/fields/[^/]+/rows/[^/]+/patternMessage|form:[^/]+/fields/[^/]+/rows/[^/]+/rowLabel|form:[^/]+/fields/[^/]+/rowLabel|form:[^/]+/pages/[^/]+/note)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Text"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/clause|cadence:[^/]+/duties/[^/]+/clause|clock:[^/]+/clause|clock:[^/]+/targets/[^/]+/clause|form:[^/]+/clause|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/clause|form:[^/]+/fields/[^/]+/checks/[^/]+/clause|form:[^/]+/checks/[^/]+/clause)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/ClauseIds"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/periods)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "enum": [
                    "calendar",
                    "rolling"
                  ]
                },
                {
                  "$ref": "#/components/schemas/ChosenByParameter"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/anchor|cadence:[^/]+/since|clock:[^/]+/targets/[^/]+/start)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/FactReference"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/partialPeriod)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "enum": [
                    "exempt",
                    "immediate",
                    "prorated"
                  ]
                },
                {
                  "$ref": "#/components/schemas/ChosenByParameter"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/owed)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "enum": [
                "densest",
                "each"
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/done)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Done"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties/[^/]+/when|cadence:[^/]+/duties/[^/]+/counts|clock:[^/]+/targets/[^/]+/when|form:[^/]+/fields/[^/]+/visible|form:[^/]+/fields/[^/]+/rows/[^/]+/visible|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/when|form:[^/]+/fields/[^/]+/checks/[^/]+/when|form:[^/]+/checks/[^/]+/when|form:[^/]+/layout/[^/]+/visible|form:[^/]+/pages/[^/]+/visible)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Condition"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties/[^/]+/atLeast)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/CadenceValue"
                },
                {
                  "$ref": "#/components/schemas/ParameterReference"
                },
                {
                  "$ref": "#/components/schemas/FactReference"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties/[^/]+/owner)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Recipient"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties/[^/]+/grace)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Budget"
                    },
                    {
                      "$ref": "#/components/schemas/Until"
                    }
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties/[^/]+/remind)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Lead"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties/[^/]+/missed)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Missed"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/start|clock:[^/]+/targets/[^/]+/stop)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/FactReference"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/retarget)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "enum": [
                "carry",
                "restart",
                "keep",
                "shortenOnly"
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/retargetFrom)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    "start",
                    "change"
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/reopen)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Reopen"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/pauses)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Pause"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/exception)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Extension"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/quietHours|clock:[^/]+/targets/[^/]+/quietHours)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    "ignore",
                    "defer"
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/repeats)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "boolean"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/due)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Budget"
                },
                {
                  "$ref": "#/components/schemas/FactReference"
                },
                {
                  "$ref": "#/components/schemas/DueChoice"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/notify|clock:[^/]+/targets/[^/]+/escalate|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/notify|clock:[^/]+/targets/[^/]+/thresholds/[^/]+/escalate)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Hearer"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/thresholds/[^/]+/at)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "object",
                  "properties": {
                    "percent": {
                      "oneOf": [
                        {
                          "type": "number",
                          "exclusiveMinimum": 0,
                          "maximum": 1000
                        },
                        {
                          "$ref": "#/components/schemas/ParameterReference"
                        }
                      ]
                    }
                  },
                  "required": [
                    "percent"
                  ],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "properties": {
                    "before": {
                      "$ref": "#/components/schemas/ClockLength"
                    }
                  },
                  "required": [
                    "before"
                  ],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "properties": {
                    "after": {
                      "$ref": "#/components/schemas/ClockLength"
                    }
                  },
                  "required": [
                    "after"
                  ],
                  "additionalProperties": false
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/thresholds/[^/]+/in)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    "business",
                    "wall"
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/supersedes)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Name"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/record)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Name"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/by|form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/at|form:[^/]+/fields/[^/]+/checks/[^/]+/at|form:[^/]+/checks/[^/]+/at|form:[^/]+/pages/[^/]+/sections)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Name"
              },
              "minItems": 1,
              "uniqueItems": true
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/survey)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Survey"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/clause|form:[^/]+/fields/[^/]+/rows/[^/]+/clause)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/ClauseIds"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/value|form:[^/]+/fields/[^/]+/rows/[^/]+/value)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/ValueType"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/as|form:[^/]+/fields/[^/]+/rows/[^/]+/as)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    "paragraph",
                    "rating",
                    "photo",
                    "buttons",
                    "menu",
                    "search",
                    "tick"
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/fact|form:[^/]+/fields/[^/]+/rows/[^/]+/fact)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/DottedId"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/system|form:[^/]+/fields/[^/]+/rows/[^/]+/system)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    "number",
                    "now",
                    "person"
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/required|form:[^/]+/fields/[^/]+/readOnly|form:[^/]+/fields/[^/]+/rows/[^/]+/required|form:[^/]+/fields/[^/]+/rows/[^/]+/readOnly)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "oneOf": [
                    {
                      "const": true
                    },
                    {
                      "$ref": "#/components/schemas/Condition"
                    }
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/compute|form:[^/]+/fields/[^/]+/default|form:[^/]+/fields/[^/]+/rows/[^/]+/compute|form:[^/]+/fields/[^/]+/rows/[^/]+/default)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "$ref": "#/components/schemas/Expression"
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/prefill|form:[^/]+/fields/[^/]+/rows/[^/]+/prefill)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/PrefillSource"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/options|form:[^/]+/fields/[^/]+/rows/[^/]+/options)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ChoiceOffer"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/minLength|form:[^/]+/fields/[^/]+/minItems|form:[^/]+/fields/[^/]+/rows/[^/]+/minLength|form:[^/]+/fields/[^/]+/rows/[^/]+/minItems)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "integer",
                  "minimum": 0
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/maxLength|form:[^/]+/fields/[^/]+/maxItems|form:[^/]+/fields/[^/]+/maxFileSize|form:[^/]+/fields/[^/]+/rows/[^/]+/maxLength|form:[^/]+/fields/[^/]+/rows/[^/]+/maxItems|form:[^/]+/fields/[^/]+/rows/[^/]+/maxFileSize)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "integer",
                  "minimum": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/format|form:[^/]+/fields/[^/]+/rows/[^/]+/format)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    "email",
                    "phone"
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/pattern|form:[^/]+/fields/[^/]+/rows/[^/]+/pattern)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "string",
                  "minLength": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/minimum|form:[^/]+/fields/[^/]+/exclusiveMinimum|form:[^/]+/fields/[^/]+/maximum|form:[^/]+/fields/[^/]+/rows/[^/]+/minimum|form:[^/]+/fields/[^/]+/rows/[^/]+/exclusiveMinimum|form:[^/]+/fields/[^/]+/rows/[^/]+/maximum)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "oneOf": [
                    {
                      "type": "number"
                    },
                    {
                      "$ref": "#/components/schemas/ParameterReference"
                    }
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/masked|form:[^/]+/fields/[^/]+/rows/[^/]+/masked)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "oneOf": [
                    {
                      "const": true
                    },
                    {
                      "type": "object",
                      "properties": {
                        "except": {
                          "type": "array",
                          "items": {
                            "$ref": "#/components/schemas/Name"
                          },
                          "minItems": 1,
                          "uniqueItems": true
                        }
                      },
                      "required": [
                        "except"
                      ],
                      "additionalProperties": false
                    }
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/rows/[^/]+/fixed|form:[^/]+/fields/[^/]+/fixed)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/FixedRow"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/holds|form:[^/]+/fields/[^/]+/checks/[^/]+/holds|form:[^/]+/checks/[^/]+/holds)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Condition"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/rows/[^/]+/checks/[^/]+/severity|form:[^/]+/fields/[^/]+/checks/[^/]+/severity|form:[^/]+/checks/[^/]+/severity)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "enum": [
                "error",
                "warning",
                "information"
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/layout/[^/]+/columns)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "enum": [
                    1,
                    2,
                    3
                  ]
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/creates)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Creates"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/retired)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/RetiredField"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "set"
            },
            "at": {
              "pattern": "^(form:[^/]+/renamed)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "oneOf": [
                {
                  "type": "null"
                },
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/RenamedField"
                  },
                  "minItems": 1
                }
              ]
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(cadence:[^/]+/duties)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Duty"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Target"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(clock:[^/]+/targets/[^/]+/thresholds)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/Threshold"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields|form:[^/]+/fields/[^/]+/rows)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/FormField"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(form:[^/]+/fields/[^/]+/rows/[^/]+/checks|form:[^/]+/fields/[^/]+/checks|form:[^/]+/checks)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/FormCheck"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(form:[^/]+/layout)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/FormSection"
            }
          }
        }
      },
      {
        "if": {
          "properties": {
            "op": {
              "const": "add"
            },
            "at": {
              "pattern": "^(form:[^/]+/pages)$",
              "type": "string"
            }
          },
          "required": [
            "op",
            "at"
          ]
        },
        "then": {
          "properties": {
            "value": {
              "$ref": "#/components/schemas/FormPage"
            }
          }
        }
      }
    ],
    "examples": [
      {
        "op": "set",
        "at": "form:visitReport/fields/photos/required",
        "value": true
      }
    ]
  },
  "TailoredArtefact": {
    "title": "TailoredArtefact",
    "enum": [
      "parameter",
      "decision",
      "calendar",
      "clause",
      "enum",
      "cadence",
      "clock",
      "form"
    ]
  },
  "TailoredDocument": {
    "title": "TailoredDocument",
    "type": "object",
    "properties": {
      "kind": {
        "description": "As in the document itself: `form`, `decision`, `parameters`.",
        "type": "string"
      },
      "id": {
        "type": "string"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      }
    },
    "required": [
      "kind",
      "id",
      "title"
    ],
    "additionalProperties": false
  },
  "Tailoring": {
    "title": "Tailoring",
    "description": "An ordered list of named operations on top of a pack. A draft is such a list.",
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Operation"
    },
    "examples": [
      [
        {
          "op": "set",
          "at": "parameter:tiering.tier1MinExclusive",
          "value": 800000,
          "from": "2027-01-01",
          "expect": 1000000,
          "by": "wang.min",
          "why": "peak season"
        }
      ]
    ]
  },
  "TailoringBelow": {
    "title": "TailoringBelow",
    "description": "What a page compiles for itself: `compileLayers` of these documents with `[...layers, layer]`.",
    "type": "object",
    "properties": {
      "documents": {
        "description": "What lies below the company's own layer, with every dated value.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "layers": {
        "description": "The layers that are in it already, without their operations: their names and what they keep.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Layer"
        }
      },
      "layer": {
        "$ref": "#/components/schemas/Layer"
      }
    },
    "required": [
      "documents",
      "layers",
      "layer"
    ],
    "additionalProperties": false
  },
  "TailoringCheckRequest": {
    "title": "TailoringCheckRequest",
    "description": "Operations that nobody has saved, on top of the company's layer.",
    "type": "object",
    "properties": {
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "keeps": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Kept"
        }
      },
      "from": {
        "description": "The day for operations that name none; today when left out.",
        "$ref": "#/components/schemas/IsoDate"
      }
    },
    "required": [
      "operations"
    ],
    "additionalProperties": false
  },
  "TailoringChecked": {
    "title": "TailoringChecked",
    "type": "object",
    "properties": {
      "issues": {
        "description": "With pointers into the request: `/operations/0/value`.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      },
      "provenance": {
        "description": "Every target that the request changes, with what the company has made of it.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TargetOrigin"
        }
      }
    },
    "required": [
      "issues",
      "provenance"
    ],
    "additionalProperties": false
  },
  "TailoringView": {
    "title": "TailoringView",
    "description": "What is ours: everything that the company has changed in the policy below, in the reader's language.",
    "type": "object",
    "properties": {
      "base": {
        "$ref": "#/components/schemas/BaseTitle"
      },
      "layer": {
        "$ref": "#/components/schemas/Layer"
      },
      "lines": {
        "description": "Every operation of the layer, in its order.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OursLine"
        }
      },
      "kept": {
        "description": "What layers below keep from being changed here, and what this one keeps those above from changing.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/KeptLine"
        }
      },
      "upgrade": {
        "description": "The newest edition of what lies below; null when the company has it.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/BaseTitle"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "base",
      "layer",
      "lines",
      "kept",
      "upgrade"
    ],
    "additionalProperties": false
  },
  "Target": {
    "title": "Target",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "when": {
        "description": "The target exists only when this holds.",
        "$ref": "#/components/schemas/Condition"
      },
      "start": {
        "description": "The date-time fact that starts this target; the clock's own when left out.",
        "$ref": "#/components/schemas/FactReference"
      },
      "repeats": {
        "description": "Once it was stopped, the next start begins a new cycle, as for every message of a customer that needs an answer. A start while it runs changes nothing.",
        "type": "boolean"
      },
      "due": {
        "description": "A budget counted from the start, a fact that promises the moment, or the first of several whose condition holds.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Budget"
          },
          {
            "$ref": "#/components/schemas/FactReference"
          },
          {
            "$ref": "#/components/schemas/DueChoice"
          }
        ]
      },
      "stop": {
        "description": "The date-time fact that stops it. Stopping exactly at the due moment is in time.",
        "$ref": "#/components/schemas/FactReference"
      },
      "notify": {
        "description": "Roles that hear of it when it starts.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hearer"
        },
        "minItems": 1
      },
      "escalate": {
        "description": "Roles that hear of it when it is breached.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hearer"
        },
        "minItems": 1
      },
      "thresholds": {
        "description": "More moments at which somebody hears of it; each once in a generation, which a moved due date begins anew.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Threshold"
        },
        "minItems": 1
      },
      "retarget": {
        "description": "Other than for the rest of the clock.",
        "enum": [
          "carry",
          "restart",
          "keep",
          "shortenOnly"
        ]
      },
      "retargetFrom": {
        "description": "Other than for the rest of the clock.",
        "enum": [
          "start",
          "change"
        ]
      },
      "quietHours": {
        "description": "Other than for the rest of the clock.",
        "enum": [
          "ignore",
          "defer"
        ]
      },
      "supersedes": {
        "description": "Targets that this one replaces from now on; a breach that has happened stays.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1
      }
    },
    "required": [
      "id",
      "title",
      "clause",
      "due",
      "stop"
    ],
    "additionalProperties": false,
    "description": "One deadline of the clock.",
    "examples": [
      {
        "id": "firstResponse",
        "title": {
          "zh-CN": "首次回应",
          "en": "First response"
        },
        "clause": "5.3.1.a",
        "when": {
          "fact": "complaint.severity",
          "operator": "equal",
          "value": "general"
        },
        "due": {
          "amount": {
            "parameter": "complaint.general.firstResponseHours"
          },
          "count": "elapsed"
        },
        "stop": {
          "fact": "complaint.firstResponseAt"
        },
        "escalate": [
          "serviceHead"
        ]
      }
    ]
  },
  "TargetOrigin": {
    "title": "TargetOrigin",
    "type": "object",
    "properties": {
      "at": {
        "type": "string"
      },
      "layer": {
        "type": "string"
      },
      "revision": {
        "type": "integer"
      },
      "op": {
        "enum": [
          "set",
          "add",
          "move",
          "remove"
        ]
      },
      "from": {
        "type": "string"
      },
      "by": {
        "type": [
          "string",
          "null"
        ]
      },
      "why": {
        "type": [
          "string",
          "null"
        ]
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "deviation": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Deviation"
          },
          {
            "type": "null"
          }
        ]
      },
      "before": {
        "description": "What stood there; null for nothing."
      },
      "after": {
        "description": "What stands there now; null for nothing."
      }
    },
    "required": [
      "at",
      "layer",
      "revision",
      "op",
      "from",
      "by",
      "why",
      "clauses",
      "deviation",
      "before",
      "after"
    ],
    "additionalProperties": false
  },
  "TargetTrace": {
    "title": "TargetTrace",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "applies": {
        "enum": [
          true,
          false,
          "unknown"
        ]
      },
      "condition": {
        "$ref": "#/components/schemas/ConditionTrace"
      },
      "start": {
        "type": "string"
      },
      "due": {
        "type": "string"
      },
      "stoppedAt": {
        "type": "string"
      },
      "status": {
        "enum": [
          "running",
          "paused",
          "met",
          "breached"
        ]
      },
      "amount": {
        "$ref": "#/components/schemas/ParameterTrace"
      },
      "count": {
        "type": "string"
      },
      "counting": {
        "$ref": "#/components/schemas/DueTrace"
      }
    },
    "required": [
      "id",
      "clauses",
      "applies"
    ],
    "additionalProperties": false
  },
  "Task": {
    "title": "Task",
    "description": "What somebody has to do by when.",
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "version": {
        "type": "integer"
      },
      "title": {
        "description": "In the reader's language.",
        "type": "string"
      },
      "clauses": {
        "description": "The clauses that it rests on.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "source": {
        "description": "What it comes from, e.g. `clock`.",
        "type": "string"
      },
      "about": {
        "description": "The record that it is about, as `type/id`; nothing for what the company itself owes.",
        "type": "string"
      },
      "aboutName": {
        "description": "What that record is called, or the company; its id when it has no name.",
        "type": "string"
      },
      "subjectName": {
        "description": "What the subject is called that the record belongs to: the customer of a complaint.",
        "type": [
          "string",
          "null"
        ]
      },
      "state": {
        "description": "Whether it is still to be done.",
        "enum": [
          "open",
          "done",
          "cancelled"
        ]
      },
      "role": {
        "description": "The role that answers for it.",
        "type": [
          "string",
          "null"
        ]
      },
      "roleName": {
        "description": "That role in the reader's language.",
        "type": [
          "string",
          "null"
        ]
      },
      "person": {
        "description": "Who has claimed it or was given it.",
        "type": [
          "string",
          "null"
        ]
      },
      "personName": {
        "type": [
          "string",
          "null"
        ]
      },
      "due": {
        "description": "By when; null while no moment is known. RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "overdue": {
        "description": "Whether that moment has passed and it is still open.",
        "type": "boolean"
      },
      "lateBy": {
        "description": "For how long it has been overdue, milliseconds; 0 when it is not.",
        "type": "integer"
      },
      "mayDo": {
        "description": "Whether whoever asks may claim or complete it.",
        "type": "boolean"
      },
      "note": {
        "description": "What was said when it was completed.",
        "type": [
          "string",
          "null"
        ]
      },
      "evidence": {
        "description": "The record that proves it, as `type/id`.",
        "type": [
          "string",
          "null"
        ]
      },
      "closedBy": {
        "type": [
          "string",
          "null"
        ]
      },
      "closedByName": {
        "type": [
          "string",
          "null"
        ]
      },
      "closedAt": {
        "description": "When it was closed. RFC 3339 with an offset.",
        "type": [
          "string",
          "null"
        ]
      },
      "createdAt": {
        "description": "When it appeared. RFC 3339 with an offset.",
        "type": "string"
      },
      "updatedAt": {
        "description": "When it changed last. RFC 3339 with an offset.",
        "type": "string"
      }
    },
    "required": [
      "id",
      "version",
      "title",
      "clauses",
      "source",
      "about",
      "aboutName",
      "subjectName",
      "state",
      "role",
      "roleName",
      "person",
      "personName",
      "due",
      "overdue",
      "lateBy",
      "mayDo",
      "note",
      "evidence",
      "closedBy",
      "closedByName",
      "closedAt",
      "createdAt",
      "updatedAt"
    ],
    "additionalProperties": false
  },
  "TaskList": {
    "title": "TaskList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Task"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "TaskQuery": {
    "title": "TaskQuery",
    "type": "object",
    "properties": {
      "view": {
        "description": "`today`: due by the end of the policy's day. `week`: by the end of Sunday. Both with what is overdue. `overdue`: that alone. Everything that is open when left out.",
        "enum": [
          "today",
          "week",
          "overdue"
        ]
      },
      "mine": {
        "description": "Only what one has, and what nobody has yet of the roles that one has.",
        "type": "boolean"
      },
      "closed": {
        "description": "What is done or cancelled instead of what is open.",
        "type": "boolean"
      },
      "about": {
        "description": "Only tasks about this record, as `type/id`.",
        "type": "string",
        "minLength": 3
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "additionalProperties": false
  },
  "Text": {
    "title": "Text",
    "description": "A text that a person reads, complete in both languages.",
    "type": "object",
    "properties": {
      "zh-CN": {
        "type": "string",
        "minLength": 1
      },
      "en": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "zh-CN",
      "en"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "zh-CN": "一级客户",
        "en": "Tier 1 customer"
      }
    ]
  },
  "TextSegment": {
    "title": "TextSegment",
    "type": "object",
    "properties": {
      "kind": {
        "const": "text"
      },
      "text": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "text"
    ],
    "additionalProperties": false
  },
  "Threshold": {
    "title": "Threshold",
    "description": "A moment on the way to a due moment, or after it, at which somebody hears of it.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "at": {
        "description": "percent: of the time that the target has, over 100 for after it · before and after: a length from the due moment.",
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "percent": {
                "oneOf": [
                  {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "maximum": 1000
                  },
                  {
                    "$ref": "#/components/schemas/ParameterReference"
                  }
                ]
              }
            },
            "required": [
              "percent"
            ],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "before": {
                "$ref": "#/components/schemas/ClockLength"
              }
            },
            "required": [
              "before"
            ],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "after": {
                "$ref": "#/components/schemas/ClockLength"
              }
            },
            "required": [
              "after"
            ],
            "additionalProperties": false
          }
        ]
      },
      "in": {
        "description": "Whether the way there is counted in opening hours or by the wall clock; as the budget counts when left out.",
        "enum": [
          "business",
          "wall"
        ]
      },
      "level": {
        "description": "How far up it goes, 1 the first.",
        "type": "integer",
        "minimum": 1,
        "maximum": 9
      },
      "notify": {
        "description": "Roles that are told.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hearer"
        },
        "minItems": 1
      },
      "escalate": {
        "description": "Roles that have to act.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Hearer"
        },
        "minItems": 1
      },
      "quietHours": {
        "description": "Other than for the target.",
        "enum": [
          "ignore",
          "defer"
        ]
      }
    },
    "required": [
      "id",
      "at"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "id": "soon",
        "at": {
          "percent": 80
        },
        "notify": [
          "customerService"
        ]
      },
      {
        "id": "far",
        "at": {
          "percent": 200
        },
        "level": 2,
        "escalate": [
          {
            "role": "serviceHead",
            "substitutes": [
              "generalManager"
            ]
          }
        ]
      }
    ]
  },
  "Timer": {
    "title": "Timer",
    "description": "What is to happen by itself at a moment.",
    "type": "object",
    "properties": {
      "source": {
        "type": "string"
      },
      "instance": {
        "type": "string"
      },
      "target": {
        "type": "string"
      },
      "threshold": {
        "type": "string"
      },
      "generation": {
        "description": "How often its moment was set.",
        "type": "integer"
      },
      "due": {
        "description": "Its moment. RFC 3339 with an offset.",
        "type": "string"
      },
      "state": {
        "enum": [
          "armed",
          "fired",
          "cancelled",
          "dead"
        ]
      },
      "attempts": {
        "type": "integer"
      },
      "problem": {
        "description": "Why it failed last.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "source",
      "instance",
      "target",
      "threshold",
      "generation",
      "due",
      "state",
      "attempts",
      "problem"
    ],
    "additionalProperties": false
  },
  "TimerList": {
    "title": "TimerList",
    "type": "object",
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Timer"
        }
      },
      "nextCursor": {
        "description": "Pass it as `cursor` to get what follows; null at the end.",
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "items",
      "nextCursor"
    ],
    "additionalProperties": false
  },
  "TimerQuery": {
    "title": "TimerQuery",
    "type": "object",
    "properties": {
      "source": {
        "enum": [
          "clock",
          "followUp",
          "cadence",
          "delivery"
        ]
      },
      "state": {
        "enum": [
          "armed",
          "fired",
          "cancelled",
          "dead"
        ]
      },
      "cursor": {
        "$ref": "#/components/schemas/Cursor"
      },
      "limit": {
        "$ref": "#/components/schemas/Limit"
      }
    },
    "required": [
      "source"
    ],
    "additionalProperties": false
  },
  "Today": {
    "title": "Today",
    "description": "The day that is asked about.",
    "type": "object",
    "properties": {
      "today": {
        "const": true
      }
    },
    "required": [
      "today"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "today": true
      }
    ]
  },
  "Trace": {
    "title": "Trace",
    "description": "The proof of a decision: everything that was read and how it was judged.",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "from": {
        "description": "The day from which these rules hold, when the decision has several versions.",
        "type": "string"
      },
      "asOf": {
        "type": "string"
      },
      "policy": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "release": {
            "type": "string"
          }
        },
        "required": [
          "id",
          "version"
        ],
        "additionalProperties": false
      },
      "rules": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RuleTrace"
        }
      },
      "targets": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TargetTrace"
        }
      },
      "facts": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FactTrace"
        }
      },
      "decisions": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/Trace"
        }
      },
      "overrides": {
        "description": "The recorded exceptions that make the outcome, one for each output that is set aside; `rules` are what the rules alone say.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OverrideTrace"
        }
      },
      "alone": {
        "$ref": "#/components/schemas/RulesAlone"
      }
    },
    "required": [
      "decision",
      "asOf",
      "policy",
      "rules",
      "facts",
      "decisions"
    ],
    "additionalProperties": false
  },
  "Transition": {
    "title": "Transition",
    "description": "How one group comes to its new outcome.",
    "type": "object",
    "properties": {
      "decision": {
        "$ref": "#/components/schemas/Name"
      },
      "fact": {
        "$ref": "#/components/schemas/DottedId"
      },
      "before": {
        "description": "What it is without the draft; null when undetermined or nothing."
      },
      "after": {
        "description": "What it is with the draft; null when undetermined or nothing."
      },
      "choice": {
        "$ref": "#/components/schemas/TransitionChoice"
      },
      "clause": {
        "description": "The clause that the exceptions cite; the first of the decision's own when left out.",
        "$ref": "#/components/schemas/ClauseId"
      }
    },
    "required": [
      "decision",
      "fact",
      "before",
      "after",
      "choice"
    ],
    "additionalProperties": false
  },
  "TransitionChoice": {
    "title": "TransitionChoice",
    "description": "How a group comes to its new outcome. `atOnce`: on the day of the change. `keepUntil`: each on the day after a date of its own, at the latest after `latest`; whoever has no such date keeps the old outcome until `latest`, or switches at once when there is none. `steps`: in equal parts at the ends of so many months, in a stated order.",
    "oneOf": [
      {
        "$ref": "#/components/schemas/SwitchAtOnce"
      },
      {
        "$ref": "#/components/schemas/KeepUntil"
      },
      {
        "$ref": "#/components/schemas/SwitchInSteps"
      }
    ]
  },
  "TransitionFact": {
    "title": "TransitionFact",
    "type": "object",
    "properties": {
      "fact": {
        "type": "string"
      },
      "label": {
        "type": "string"
      }
    },
    "required": [
      "fact",
      "label"
    ],
    "additionalProperties": false
  },
  "TransitionGroup": {
    "title": "TransitionGroup",
    "type": "object",
    "properties": {
      "decision": {
        "type": "string"
      },
      "decisionTitle": {
        "type": "string"
      },
      "fact": {
        "description": "The fact that moves.",
        "type": "string"
      },
      "factLabel": {
        "type": "string"
      },
      "follows": {
        "description": "Other facts that the draft moves and that this one is decided from: keeping those keeps this one too.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "before": {
        "description": "What it is without the draft; null when undetermined or nothing."
      },
      "after": {
        "description": "What it is with the draft; null when undetermined or nothing."
      },
      "beforeText": {
        "type": "string"
      },
      "afterText": {
        "type": "string"
      },
      "count": {
        "description": "How many it moves from the one to the other on the draft's first day.",
        "type": "integer"
      },
      "names": {
        "description": "The first twenty, in the order of their ids.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NamedSubject"
        }
      },
      "mayKeep": {
        "description": "Whether they can keep what they have: not when it is undetermined or nothing.",
        "type": "boolean"
      },
      "choice": {
        "description": "The choice of the draft; `atOnce` when it names none.",
        "$ref": "#/components/schemas/TransitionChoice"
      },
      "isDefault": {
        "description": "Whether nobody has chosen for this group.",
        "type": "boolean"
      },
      "schedule": {
        "description": "How many switch on which day under this choice; a day is the first of the new outcome.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TransitionStep"
        }
      },
      "undated": {
        "description": "Those of the group without the date that `keepUntil` names.",
        "$ref": "#/components/schemas/UndatedSubjects"
      }
    },
    "required": [
      "decision",
      "decisionTitle",
      "fact",
      "factLabel",
      "before",
      "after",
      "beforeText",
      "afterText",
      "count",
      "names",
      "mayKeep",
      "choice",
      "isDefault",
      "schedule"
    ],
    "additionalProperties": false
  },
  "TransitionPreview": {
    "title": "TransitionPreview",
    "description": "Whom a change moves, group by group, and how each group would come to its new outcome.",
    "type": "object",
    "properties": {
      "from": {
        "description": "The first day of the change.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "subjects": {
        "description": "How many were decided.",
        "type": "integer"
      },
      "groups": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TransitionGroup"
        }
      },
      "dates": {
        "description": "The dates of a subject until which it may keep what it has.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TransitionFact"
        }
      },
      "orders": {
        "description": "The facts by whose value a group may switch step by step, beside the order of ids.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TransitionFact"
        }
      },
      "exceptions": {
        "description": "How many dated exceptions publishing would write.",
        "type": "integer"
      },
      "issues": {
        "description": "What is wrong with the choices.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "from",
      "subjects",
      "groups",
      "dates",
      "orders",
      "exceptions",
      "issues"
    ],
    "additionalProperties": false
  },
  "TransitionPreviewRequest": {
    "title": "TransitionPreviewRequest",
    "type": "object",
    "properties": {
      "operations": {
        "$ref": "#/components/schemas/Tailoring"
      },
      "from": {
        "description": "The first day on which the change is to hold.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "transitions": {
        "$ref": "#/components/schemas/Transitions"
      }
    },
    "required": [
      "operations",
      "from"
    ],
    "additionalProperties": false
  },
  "TransitionStep": {
    "title": "TransitionStep",
    "type": "object",
    "properties": {
      "on": {
        "$ref": "#/components/schemas/IsoDate"
      },
      "count": {
        "type": "integer"
      }
    },
    "required": [
      "on",
      "count"
    ],
    "additionalProperties": false
  },
  "Transitions": {
    "title": "Transitions",
    "description": "The choices of a draft, one for each group that does not switch at once.",
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Transition"
    },
    "maxItems": 200
  },
  "UndatedSubjects": {
    "title": "UndatedSubjects",
    "type": "object",
    "properties": {
      "count": {
        "type": "integer"
      },
      "names": {
        "description": "The first twenty.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NamedSubject"
        }
      }
    },
    "required": [
      "count",
      "names"
    ],
    "additionalProperties": false
  },
  "Until": {
    "title": "Until",
    "description": "The first time after the end of the period that a parameter names: a time of the week, a day of the year, or, as a whole number, a day of the month. Days end at 24:00.",
    "type": "object",
    "properties": {
      "until": {
        "$ref": "#/components/schemas/ParameterReference"
      }
    },
    "required": [
      "until"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "until": {
          "parameter": "kpi.monthlyReport.dueDay"
        }
      }
    ]
  },
  "UpgradeChoice": {
    "title": "UpgradeChoice",
    "description": "The company's own, what stands below, or another operation in place of it.",
    "anyOf": [
      {
        "enum": [
          "ours",
          "theirs"
        ]
      },
      {
        "$ref": "#/components/schemas/Operation"
      }
    ]
  },
  "UpgradeChoices": {
    "title": "UpgradeChoices",
    "description": "By the ids of the plan's lines.",
    "type": "object",
    "additionalProperties": {
      "$ref": "#/components/schemas/UpgradeChoice"
    }
  },
  "UpgradeLineView": {
    "title": "UpgradeLineView",
    "type": "object",
    "properties": {
      "id": {
        "description": "`company:acme/3`: the layer and the place in its list.",
        "type": "string"
      },
      "layer": {
        "type": "string"
      },
      "at": {
        "type": "string"
      },
      "label": {
        "description": "The target in words.",
        "type": "string"
      },
      "document": {
        "$ref": "#/components/schemas/TailoredDocument"
      },
      "op": {
        "enum": [
          "set",
          "add",
          "move",
          "remove"
        ]
      },
      "operation": {
        "$ref": "#/components/schemas/Operation"
      },
      "verdict": {
        "$ref": "#/components/schemas/UpgradeVerdict"
      },
      "clauses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClauseReference"
        }
      },
      "old": {
        "description": "What stood there below when it was written, as a person reads it.",
        "type": "string"
      },
      "now": {
        "description": "What stands there in the new edition.",
        "type": "string"
      },
      "own": {
        "description": "What the company makes of it.",
        "type": "string"
      },
      "oldValue": {},
      "nowValue": {},
      "ownValue": {},
      "reasons": {
        "description": "Why it cannot be applied any more.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      },
      "by": {
        "type": [
          "string",
          "null"
        ]
      },
      "byName": {
        "type": [
          "string",
          "null"
        ]
      },
      "why": {
        "type": [
          "string",
          "null"
        ]
      },
      "choice": {
        "enum": [
          "ours",
          "theirs",
          "other",
          null
        ]
      },
      "needsChoice": {
        "description": "Whether a person must decide; what is kept and what is redundant goes without saying.",
        "type": "boolean"
      }
    },
    "required": [
      "id",
      "layer",
      "at",
      "label",
      "document",
      "op",
      "operation",
      "verdict",
      "clauses",
      "old",
      "now",
      "own",
      "oldValue",
      "nowValue",
      "ownValue",
      "reasons",
      "by",
      "byName",
      "why",
      "choice",
      "needsChoice"
    ],
    "additionalProperties": false
  },
  "UpgradePlan": {
    "title": "UpgradePlan",
    "description": "What another edition of the policy below does to every change of the company's, in the reader's language.",
    "type": "object",
    "properties": {
      "to": {
        "$ref": "#/components/schemas/BaseTitle"
      },
      "lines": {
        "description": "Every operation of the company's layer, in its order.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/UpgradeLineView"
        }
      },
      "counts": {
        "title": "UpgradeCounts",
        "type": "object",
        "properties": {
          "keep": {
            "type": "integer"
          },
          "redundant": {
            "type": "integer"
          },
          "conflict": {
            "type": "integer"
          },
          "orphan": {
            "type": "integer"
          },
          "forbidden": {
            "type": "integer"
          },
          "undecided": {
            "description": "Lines that a person must decide still.",
            "type": "integer"
          }
        },
        "required": [
          "keep",
          "redundant",
          "conflict",
          "orphan",
          "forbidden",
          "undecided"
        ],
        "additionalProperties": false
      },
      "issues": {
        "description": "What the choices leave wrong; pointers into the layer that would come out, in the document `layer/company:acme`.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "to",
      "lines",
      "counts",
      "issues"
    ],
    "additionalProperties": false
  },
  "UpgradePlanRequest": {
    "title": "UpgradePlanRequest",
    "type": "object",
    "properties": {
      "to": {
        "$ref": "#/components/schemas/BaseReference"
      },
      "choices": {
        "$ref": "#/components/schemas/UpgradeChoices"
      }
    },
    "required": [
      "to"
    ],
    "additionalProperties": false
  },
  "UpgradeRehearsal": {
    "title": "UpgradeRehearsal",
    "description": "What an upgrade changes for what there is. Nothing is written.",
    "type": "object",
    "properties": {
      "cases": {
        "description": "Worked examples that go otherwise, or are new and fail.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RehearsedCase"
        }
      },
      "outcomes": {
        "description": "Stored records about which the policy decides otherwise, by their names; the first hundred.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RehearsedRecord"
        }
      },
      "groups": {
        "description": "The same counted.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RehearsedGroup"
        }
      },
      "drafts": {
        "description": "Forms that somebody is filling in and that have something wrong which they had not.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RehearsedAnswers"
        }
      },
      "submissions": {
        "description": "Forms that were handed in and would be refused now.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RehearsedAnswers"
        }
      },
      "clocks": {
        "description": "Open tasks that would be due at another moment.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MovedDue"
        }
      },
      "replayed": {
        "title": "RehearsalCounts",
        "type": "object",
        "properties": {
          "cases": {
            "type": "integer"
          },
          "records": {
            "type": "integer"
          },
          "drafts": {
            "type": "integer"
          },
          "submissions": {
            "type": "integer"
          },
          "clocks": {
            "type": "integer"
          }
        },
        "required": [
          "cases",
          "records",
          "drafts",
          "submissions",
          "clocks"
        ],
        "additionalProperties": false
      },
      "limit": {
        "description": "How many of each kind were gone through at most; of forms the newest.",
        "type": "integer"
      },
      "complete": {
        "description": "Whether that was all there are.",
        "type": "boolean"
      },
      "issues": {
        "description": "What keeps it from being rehearsed at all: undecided lines, or a policy that makes no sense.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Issue"
        }
      }
    },
    "required": [
      "cases",
      "outcomes",
      "groups",
      "drafts",
      "submissions",
      "clocks",
      "replayed",
      "limit",
      "complete",
      "issues"
    ],
    "additionalProperties": false
  },
  "UpgradeRehearsalRequest": {
    "title": "UpgradeRehearsalRequest",
    "type": "object",
    "properties": {
      "to": {
        "$ref": "#/components/schemas/BaseReference"
      },
      "choices": {
        "$ref": "#/components/schemas/UpgradeChoices"
      }
    },
    "required": [
      "to"
    ],
    "additionalProperties": false
  },
  "UpgradeVerdict": {
    "title": "UpgradeVerdict",
    "description": "`keep`: nothing changed there below. `redundant`: it now says the same below. `conflict`: both have changed. `orphan`: what is named is gone. `forbidden`: no longer allowed.",
    "enum": [
      "keep",
      "redundant",
      "conflict",
      "orphan",
      "forbidden"
    ]
  },
  "Upload": {
    "title": "Upload",
    "description": "A file and how much of it is here.",
    "type": "object",
    "properties": {
      "sha256": {
        "description": "Of all bytes, lower-case hexadecimal.",
        "type": "string"
      },
      "size": {
        "description": "Bytes, as announced.",
        "type": "integer"
      },
      "offset": {
        "description": "Bytes that are here, from the start: go on from there.",
        "type": "integer"
      },
      "complete": {
        "description": "Whether all bytes are here and have been checked.",
        "type": "boolean"
      },
      "name": {
        "type": "string"
      },
      "type": {
        "description": "The MIME type: what the bytes show, else what was announced.",
        "type": "string"
      },
      "pieceBytes": {
        "description": "How many bytes are made durable at a time.",
        "type": "integer"
      }
    },
    "required": [
      "sha256",
      "size",
      "offset",
      "complete",
      "name",
      "type",
      "pieceBytes"
    ],
    "additionalProperties": false
  },
  "UploadRequest": {
    "title": "UploadRequest",
    "description": "A file that is to be uploaded.",
    "type": "object",
    "properties": {
      "sha256": {
        "description": "Of all bytes, lower-case hexadecimal.",
        "type": "string",
        "pattern": "^[0-9a-f]{64}$"
      },
      "size": {
        "description": "Bytes.",
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991
      },
      "type": {
        "description": "The MIME type.",
        "type": "string",
        "minLength": 1,
        "maxLength": 127,
        "pattern": "^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+$"
      },
      "name": {
        "description": "What it is called; only its last part counts.",
        "type": "string",
        "minLength": 1,
        "maxLength": 255,
        "pattern": "^[^\\u0000-\\u001f]*$"
      }
    },
    "required": [
      "sha256",
      "size",
      "type",
      "name"
    ],
    "additionalProperties": false
  },
  "ValueType": {
    "title": "ValueType",
    "description": "What kind of value this is, with what belongs to it: the currency of money, the unit of a duration, the options of an enum.",
    "type": "object",
    "properties": {
      "type": {
        "enum": [
          "text",
          "boolean",
          "integer",
          "number",
          "percent",
          "money",
          "duration",
          "time",
          "date",
          "dateTime",
          "monthDay",
          "weekTime",
          "timeRange",
          "enum",
          "list",
          "cadence",
          "role",
          "reference",
          "file",
          "address",
          "location",
          "signature"
        ]
      },
      "enum": {
        "description": "For `enum` and for a list of an enum: which one.",
        "$ref": "#/components/schemas/Name"
      },
      "of": {
        "description": "For `list`: what it holds.",
        "enum": [
          "enum",
          "text",
          "timeRange",
          "reference",
          "role",
          "calendarKey",
          "file",
          "date"
        ]
      },
      "to": {
        "description": "For `reference`: which record.",
        "$ref": "#/components/schemas/Name"
      },
      "currency": {
        "description": "For `money`.",
        "type": "string",
        "pattern": "^[A-Z]{3}$"
      },
      "per": {
        "description": "Money or a number per period.",
        "enum": [
          "day",
          "week",
          "month",
          "quarter",
          "halfYear",
          "year"
        ]
      },
      "unit": {
        "description": "For `duration`: what the number counts. For a number: what is counted.",
        "enum": [
          "minute",
          "hour",
          "day",
          "workingDay",
          "week",
          "month",
          "year",
          "person",
          "customer",
          "complaint",
          "answer",
          "level",
          "point"
        ]
      }
    },
    "required": [
      "type"
    ],
    "allOf": [
      {
        "if": {
          "properties": {
            "type": {
              "const": "money"
            }
          }
        },
        "then": {
          "required": [
            "currency"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "type": {
              "const": "enum"
            }
          }
        },
        "then": {
          "required": [
            "enum"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "type": {
              "const": "list"
            }
          }
        },
        "then": {
          "required": [
            "of"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "type": {
              "const": "duration"
            }
          }
        },
        "then": {
          "required": [
            "unit"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "type": {
              "const": "reference"
            }
          }
        },
        "then": {
          "required": [
            "to"
          ]
        }
      }
    ],
    "examples": [
      {
        "type": "money",
        "currency": "CNY",
        "per": "year"
      },
      {
        "type": "list",
        "of": "enum",
        "enum": "visitMode"
      }
    ]
  },
  "VersionOutcome": {
    "title": "VersionOutcome",
    "type": "object",
    "properties": {
      "status": {
        "enum": [
          "decided",
          "undetermined"
        ]
      },
      "value": {
        "description": "The outcome's main output; null when there is none."
      },
      "clauses": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "status",
      "value",
      "clauses"
    ],
    "additionalProperties": false
  },
  "VisitCapacity": {
    "title": "VisitCapacity",
    "type": "object",
    "properties": {
      "perMonth": {
        "description": "Visits a month when every account manager has as many tier 1 customers as the policy allows, at the cadence in force.",
        "type": "number"
      },
      "accountManagers": {
        "type": "integer"
      },
      "perManager": {
        "description": "Tier 1 customers that one account manager may have.",
        "type": "integer"
      }
    },
    "required": [
      "perMonth",
      "accountManagers",
      "perManager"
    ],
    "additionalProperties": false
  },
  "VisitImpact": {
    "title": "VisitImpact",
    "description": "The visits that the policy asks for; absent when it asks for none.",
    "type": "object",
    "properties": {
      "before": {
        "$ref": "#/components/schemas/VisitLoad"
      },
      "after": {
        "$ref": "#/components/schemas/VisitLoad"
      },
      "capacity": {
        "$ref": "#/components/schemas/VisitCapacity"
      },
      "overloaded": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OverloadedManager"
        }
      }
    },
    "required": [
      "before",
      "after",
      "overloaded"
    ],
    "additionalProperties": false
  },
  "VisitLoad": {
    "title": "VisitLoad",
    "type": "object",
    "properties": {
      "perMonth": {
        "description": "Visits that the policy asks for in an average month, to two decimals.",
        "type": "number"
      },
      "byTier": {
        "description": "The same by the outcome of the decision.",
        "type": "object",
        "additionalProperties": {
          "type": "number"
        }
      }
    },
    "required": [
      "perMonth",
      "byTier"
    ],
    "additionalProperties": false
  },
  "Vocabulary": {
    "title": "Vocabulary",
    "description": "The words that rules may use: enums, records, facts and named conditions.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "kind": {
        "const": "vocabulary"
      },
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "title": {
        "$ref": "#/components/schemas/Text"
      },
      "enums": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/EnumDefinition"
        }
      },
      "records": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/RecordDefinition"
        }
      },
      "facts": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Fact"
        }
      },
      "conditions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ConditionDefinition"
        }
      }
    },
    "required": [
      "kind",
      "id",
      "title"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "kind": "vocabulary",
        "id": "customers",
        "title": {
          "zh-CN": "客户",
          "en": "Customers"
        },
        "enums": {
          "segment": {
            "label": {
              "zh-CN": "客户类别",
              "en": "Segment"
            },
            "options": {
              "dealer": {
                "zh-CN": "经销商",
                "en": "dealer"
              },
              "retailer": {
                "zh-CN": "零售商",
                "en": "retailer"
              }
            }
          }
        },
        "records": {
          "order": {
            "label": {
              "zh-CN": "订单",
              "en": "order"
            },
            "collection": "orders",
            "id": "orderId",
            "subject": "customerId",
            "fields": {
              "amount": {
                "label": {
                  "zh-CN": "金额",
                  "en": "amount"
                },
                "value": {
                  "type": "money",
                  "currency": "CNY"
                }
              },
              "returnedAmount": {
                "label": {
                  "zh-CN": "退货金额",
                  "en": "returned amount"
                },
                "value": {
                  "type": "money",
                  "currency": "CNY"
                },
                "absent": 0
              }
            }
          }
        },
        "facts": [
          {
            "id": "customer.segment",
            "label": {
              "zh-CN": "客户类别",
              "en": "segment"
            },
            "clause": "1.3.2",
            "value": {
              "type": "enum",
              "enum": "segment"
            }
          },
          {
            "id": "customer.cooperationMonths",
            "label": {
              "zh-CN": "合作时间",
              "en": "time of cooperation"
            },
            "clause": "2.1.1",
            "value": {
              "type": "duration",
              "unit": "month"
            },
            "minimum": 0,
            "compute": {
              "wholeMonths": {
                "from": {
                  "fact": "customer.firstCooperationDate"
                },
                "to": {
                  "today": true
                }
              }
            }
          }
        ],
        "conditions": [
          {
            "id": "newDealer",
            "label": {
              "zh-CN": "客户是新开发的经销商",
              "en": "the customer is a newly developed dealer"
            },
            "clause": "2.1.1",
            "holds": {
              "all": [
                {
                  "fact": "customer.segment",
                  "operator": "equal",
                  "value": "dealer"
                },
                {
                  "fact": "customer.cooperationMonths",
                  "operator": "lessThan",
                  "value": {
                    "parameter": "classification.newDealerMonths"
                  }
                }
              ]
            }
          }
        ]
      }
    ]
  },
  "VoidClockRequest": {
    "title": "VoidClockRequest",
    "type": "object",
    "properties": {
      "target": {
        "description": "One target; all that it can be about when left out.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "note": {
        "description": "Why; no personal data, it cannot be erased.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      }
    },
    "required": [
      "note"
    ],
    "additionalProperties": false
  },
  "Weekday": {
    "title": "Weekday",
    "enum": [
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday"
    ],
    "examples": [
      "monday"
    ],
    "description": "A day of the week."
  },
  "WholeMonths": {
    "title": "WholeMonths",
    "description": "Complete months between two days; a month is complete on the same day of the month, or on the last day of a shorter one.",
    "type": "object",
    "properties": {
      "wholeMonths": {
        "type": "object",
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Expression"
          },
          "to": {
            "$ref": "#/components/schemas/Expression"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "wholeMonths"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "wholeMonths": {
          "from": {
            "fact": "customer.firstCooperationDate"
          },
          "to": {
            "today": true
          }
        }
      }
    ]
  },
  "Window": {
    "title": "Window",
    "description": "Which records count, by the day of one of their fields.",
    "type": "object",
    "properties": {
      "at": {
        "description": "The date or date-time field that places a record in time.",
        "$ref": "#/components/schemas/Name"
      },
      "span": {
        "$ref": "#/components/schemas/ChosenSpan"
      }
    },
    "required": [
      "at",
      "span"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "at": "placedAt",
        "span": {
          "calendar": "year",
          "offset": -1
        }
      }
    ]
  },
  "WorkingDays": {
    "title": "WorkingDays",
    "description": "The same in working days of the policy's calendar; unknown without one.",
    "type": "object",
    "properties": {
      "workingDays": {
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "from": {
                "$ref": "#/components/schemas/Expression"
              },
              "to": {
                "$ref": "#/components/schemas/Expression"
              }
            },
            "required": [
              "from",
              "to"
            ],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "in": {
                "$ref": "#/components/schemas/ChosenSpan"
              }
            },
            "required": [
              "in"
            ],
            "additionalProperties": false
          }
        ]
      }
    },
    "required": [
      "workingDays"
    ],
    "additionalProperties": false,
    "examples": [
      {
        "workingDays": {
          "in": {
            "calendar": "month",
            "toDate": true
          }
        }
      }
    ]
  }
};
