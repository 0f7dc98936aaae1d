// Generated from /schemas by `npm run gen`. Do not edit.
export const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
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
  "Aggregate": {
    "title": "Aggregate",
    "description": "One figure from many records. No records is 0 (notApplicable for avg, min, max and last); an absent collection is unknown.",
    "type": "object",
    "properties": {
      "aggregate": {
        "enum": [
          "sum",
          "count",
          "avg",
          "min",
          "max",
          "last"
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
  "ArtefactView": {
    "title": "ArtefactView",
    "type": "object",
    "properties": {
      "kind": {
        "enum": [
          "parameter",
          "rule",
          "target",
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
          }
        ]
      },
      "unit": {
        "description": "Only with a literal amount; a parameter brings its own.",
        "enum": [
          "minute",
          "hour",
          "day",
          "workingDay"
        ]
      },
      "count": {
        "description": "elapsed: by the clock, day and night · business: opening hours only · civilDays: the start day does not count · workingDays: the same on working days · sameTimeWorkingDays: the same time of day n working days later.",
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
      }
    },
    "required": [
      "amount",
      "count"
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
          "type": "string"
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
  "Change": {
    "title": "Change",
    "description": "One figure that changes, in the reader's language.",
    "type": "object",
    "properties": {
      "parameter": {
        "type": "string"
      },
      "label": {
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
        "description": "The old value as a person reads it.",
        "type": "string"
      },
      "after": {
        "description": "The new value as a person reads it.",
        "type": "string"
      }
    },
    "required": [
      "parameter",
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
      "note": {
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
      "overdue",
      "artefacts"
    ],
    "additionalProperties": false
  },
  "Clock": {
    "title": "Clock",
    "description": "Deadlines that start together: each target has a budget or a date that is promised, and a fact that stops it.",
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
        "description": "The date-time fact that starts every target.",
        "$ref": "#/components/schemas/FactReference"
      },
      "retarget": {
        "description": "What a reclassification may do to a running target.",
        "enum": [
          "shortenOnly"
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
        "type": "object",
        "additionalProperties": true
      },
      "operator": {
        "type": "string",
        "minLength": 1
      },
      "value": {
        "description": "A literal, a list, `{fact}` or `{parameter}`."
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
      }
    ]
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
  "Creates": {
    "title": "Creates",
    "description": "A record that an answer makes.",
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
      }
    ]
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
  "Decision": {
    "title": "Decision",
    "description": "Facts that rules decide. The rules are json-rules-engine's, each with the clause it comes from.",
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
      "whenUndetermined": {
        "$ref": "#/components/schemas/FollowUp"
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "clause",
      "hitPolicy",
      "outputs",
      "rules"
    ],
    "additionalProperties": false,
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
      }
    },
    "additionalProperties": false
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
  "EmptyQuery": {
    "title": "EmptyQuery",
    "description": "Nothing can be asked for.",
    "type": "object",
    "properties": {},
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
  "Expectation": {
    "title": "Expectation",
    "description": "Per decision or clock what its outcome contains, at least; a list in `includes` or `excludes` is compared by membership. `issues` lists the codes with which the policy is refused.",
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
    "description": "A small typed tree that makes a value: for computed facts now, for form fields and metrics later. Booleans are conditions, never expressions.",
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
        "$ref": "#/components/schemas/FieldReference"
      },
      {
        "$ref": "#/components/schemas/Today"
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
        "$ref": "#/components/schemas/WholeMonths"
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
      }
    ]
  },
  "FactReference": {
    "title": "FactReference",
    "type": "object",
    "properties": {
      "fact": {
        "$ref": "#/components/schemas/DottedId"
      }
    },
    "required": [
      "fact"
    ],
    "additionalProperties": false,
    "description": "The value of a fact.",
    "examples": [
      {
        "fact": "customer.firstCooperationDate"
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
        "description": "The field's id.",
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
        "description": "Its questions, in the order in which what is wrong with the answers is told."
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
    "description": "What must hold across fields. An error stops the form, a warning asks, an information only tells.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/components/schemas/Name"
      },
      "clause": {
        "$ref": "#/components/schemas/ClauseIds"
      },
      "at": {
        "description": "The fields that show the message.",
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
  "FormField": {
    "title": "FormField",
    "description": "One question.",
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
        "description": "The question in a few words.",
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
        "description": "A text that is an e-mail address, after RFC 5322.",
        "enum": [
          "email"
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
        "description": "The fewest items of a list.",
        "type": "integer",
        "minimum": 0
      },
      "maxItems": {
        "description": "The most items of a list.",
        "type": "integer",
        "minimum": 1
      },
      "maxFileSize": {
        "description": "The most that one file may have, in MB of 1024 × 1024 bytes.",
        "type": "integer",
        "minimum": 1
      },
      "masked": {
        "description": "Shown in part to those who may not see it whole.",
        "const": true
      },
      "rows": {
        "description": "The answer is a list of rows with these fields.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FormField"
        },
        "minItems": 1
      },
      "rowsOf": {
        "description": "For rows: the record that each row becomes.",
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
      }
    },
    "required": [
      "form",
      "revision",
      "asOf",
      "release",
      "facts",
      "answers"
    ],
    "additionalProperties": false
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
        "description": "Customers within 2 % of a threshold that the draft touches, nearest first, at most 20.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NearCustomer"
        }
      },
      "visits": {
        "$ref": "#/components/schemas/VisitImpact"
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
      }
    },
    "required": [
      "id",
      "name",
      "amount"
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
        "description": "The id of the parameter.",
        "type": "string"
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
  "Operation": {
    "title": "Operation",
    "type": "object",
    "properties": {
      "op": {
        "const": "set"
      },
      "at": {
        "description": "What is changed: `parameter:<id>`.",
        "type": "string",
        "pattern": "^parameter:.+$"
      },
      "value": {
        "description": "The new value, in the parameter's own type."
      },
      "from": {
        "description": "The day it holds from; the day of publication when left out.",
        "$ref": "#/components/schemas/IsoDate"
      },
      "expect": {
        "description": "The value that stood there when the operation was written. A different one is a conflict, not an overwrite."
      },
      "by": {
        "type": "string"
      },
      "why": {
        "type": "string"
      }
    },
    "required": [
      "op",
      "at",
      "value"
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
      }
    ],
    "description": "One named change, with what its author saw before it."
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
        "description": "`null` is allowed and means: none.",
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
      "editDrafts",
      "publish"
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
  "Problem": {
    "title": "Problem",
    "description": "RFC 9457 problem details. Every answer that is not a success has this shape.",
    "type": "object",
    "properties": {
      "type": {
        "description": "Names the kind of problem: the code of the first issue, as an address where it is explained.",
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
  "RecordBody": {
    "title": "RecordBody",
    "description": "The record's fields, as the vocabulary declares them; null takes a field out.",
    "type": "object",
    "additionalProperties": true
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
            "description": "One entry per output: a literal, `{fact}` or `{parameter}`. `undetermined: true` says that people must settle it; `reason` names why.",
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
            "additionalProperties": true
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
    ]
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
  "Span": {
    "title": "Span",
    "description": "A half-open run of days `[first, last)`. `trailing` ends the day before today; `calendar` is a whole calendar period (offset -1: the one before) or, with `toDate`, its part before today; `anniversary` is the current year counted from a date.",
    "oneOf": [
      {
        "title": "TrailingSpan",
        "type": "object",
        "properties": {
          "trailing": {
            "type": "object",
            "properties": {
              "amount": {
                "type": "integer",
                "minimum": 1
              },
              "unit": {
                "enum": [
                  "day",
                  "month",
                  "year"
                ]
              }
            },
            "required": [
              "amount",
              "unit"
            ],
            "additionalProperties": false
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
        "trailing": {
          "amount": 12,
          "unit": "month"
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
      }
    ]
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
      }
    },
    "required": [
      "answers"
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
      "record": {
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
      "decisions": {
        "description": "The decisions and deadlines about the record, explained, by their ids.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/components/schemas/DecisionAnswer"
        }
      }
    },
    "required": [
      "record",
      "decisions"
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
      "due": {
        "description": "A budget counted from the start, or a fact that promises the moment.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Budget"
          },
          {
            "$ref": "#/components/schemas/FactReference"
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
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1
      },
      "escalate": {
        "description": "Roles that hear of it when it is breached.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Name"
        },
        "minItems": 1
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
          "met",
          "breached"
        ]
      },
      "amount": {
        "$ref": "#/components/schemas/ParameterTrace"
      },
      "count": {
        "type": "string"
      }
    },
    "required": [
      "id",
      "clauses",
      "applies"
    ],
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
          "file"
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
          "file"
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
        ]
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
  }
};
