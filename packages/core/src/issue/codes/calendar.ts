/** Calendars, time zones, durations and due dates. */
export const calendarCodes = {
  "calendar/unknown-time-zone": {
    message: { en: "unknown time zone `{timeZone}`", "zh-CN": "没有时区 `{timeZone}`" },
    help: { en: "use an IANA name such as Asia/Shanghai", "zh-CN": "请用 IANA 名称，例如 Asia/Shanghai" },
  },
  "calendar/missing": {
    message: {
      en: "`{need}` needs a calendar of open hours, and the policy has none",
      "zh-CN": "`{need}` 需要营业日历，而制度没有提供",
    },
    help: {
      en: "name a calendar in the manifest or in the budget; or count with `elapsed` or `civilDays`, end at `dayEnd`, roll `none`",
      "zh-CN": "请在制度清单或时限中指定日历；或改用 `elapsed`、`civilDays` 计时，`end` 用 `dayEnd`，`roll` 用 `none`",
    },
  },
  "calendar/unit": {
    message: { en: "`{count}` does not count in `{unit}`", "zh-CN": "`{count}` 不能以 `{unit}` 为单位" },
    help: { en: "`{count}` counts in {units}", "zh-CN": "`{count}` 的单位可以是 {units}" },
  },
  "calendar/whole-days": {
    message: { en: "`{amount}` is not a whole number of days above zero", "zh-CN": "`{amount}` 不是大于零的整天数" },
    help: { en: "use whole days, or count with `elapsed`", "zh-CN": "请用整天数，或改用 `elapsed` 计时" },
  },
  "calendar/day-end-unsaid": {
    message: { en: "a budget in days does not say its `{property}`", "zh-CN": "以天计的时限没有写明 `{property}`" },
    help: {
      en: "add `{property}`, one of {options}: the engine assumes nothing",
      "zh-CN": "请补上 `{property}`，可选 {options}；引擎不作任何假定",
    },
  },
  "calendar/amount-without-unit": {
    message: { en: "the amount {amount} has no unit", "zh-CN": "时限 {amount} 没有单位" },
    help: {
      en: "add `unit`: minute, hour, day or workingDay",
      "zh-CN": "请补上 `unit`：minute、hour、day 或 workingDay",
    },
  },
  "calendar/unit-twice": {
    message: {
      en: "the unit comes from parameter `{parameter}`, and `unit` stands beside it",
      "zh-CN": "单位已由参数 `{parameter}` 给出，不应再写 `unit`",
    },
    help: { en: "take `unit` out", "zh-CN": "请去掉 `unit`" },
  },
  "calendar/not-a-duration": {
    message: {
      en: "parameter `{parameter}` is `{type}`, not a duration",
      "zh-CN": "参数 `{parameter}` 是 `{type}`，不是时长",
    },
    help: { en: "a budget's amount is a parameter of type `duration`", "zh-CN": "时限应引用 `duration` 类型的参数" },
  },
  "calendar/unknown-count": {
    message: { en: "unknown way of counting `{count}`", "zh-CN": "没有计时方式 `{count}`" },
    help: {
      en: "the closest is `{suggestion}`; the ways are {options}",
      "zh-CN": "最接近的是 `{suggestion}`；可选 {options}",
    },
  },
  "calendar/count-unsaid": {
    message: {
      en: "`{amount}` does not say how it is counted",
      "zh-CN": "`{amount}` 没有写明如何计时",
    },
    help: {
      en: "add `count`, one of {options}. elapsed: by the clock, day and night, a day is 24 hours · business: opening hours only · civilDays: calendar days, the day of the start left out, to the end of the last · workingDays: the same on working days, make-up workdays among them · sameTimeWorkingDays: the same time of day, that many working days later. The Civil Code reads a bare number of days as civilDays",
      "zh-CN":
        "请补上 `count`，可选 {options}。elapsed：按时钟昼夜连续计算，一天为24小时 · business：只计营业时间 · civilDays：按自然日，起算当日不计，到最后一日结束 · workingDays：按工作日（含调休上班日），起算当日不计 · sameTimeWorkingDays：若干工作日后的同一时刻。只写“几日”的，民法典按 civilDays 计算",
    },
  },
  "calendar/not-positive": {
    message: { en: "`{amount}` is no amount of time above zero", "zh-CN": "`{amount}` 不是大于零的时长" },
    help: { en: "give an amount above zero", "zh-CN": "请给出大于零的数" },
  },
  "calendar/too-long": {
    message: { en: "`{amount}` {unit} is more than {years} years", "zh-CN": "`{amount}` {unit} 超过 {years} 年" },
    help: { en: "give a shorter time", "zh-CN": "请给出更短的时长" },
  },
  "calendar/cut-off": {
    message: { en: "`{count}` knows no cut-off time", "zh-CN": "`{count}` 没有截止受理时刻" },
    help: {
      en: "take `cutOff` out, or count with `workingDays` or `sameTimeWorkingDays`",
      "zh-CN": "请去掉 `cutOff`，或改用 `workingDays`、`sameTimeWorkingDays` 计时",
    },
  },
  "calendar/unknown": {
    message: { en: "there is no calendar `{calendar}`", "zh-CN": "没有日历 `{calendar}`" },
    help: {
      en: "the closest is `{suggestion}`; there are {known}",
      "zh-CN": "最接近的是 `{suggestion}`；现有 {known}",
    },
  },
  "calendar/circle": {
    message: { en: "calendars lie over each other in a circle: {path}", "zh-CN": "日历之间循环叠加：{path}" },
    help: {
      en: "a calendar may only lie over one that does not lie over it",
      "zh-CN": "被叠加的日历不能反过来叠加在它之上",
    },
  },
  "calendar/hours": {
    message: { en: "`{hours}` is no range of hours", "zh-CN": "`{hours}` 不是有效的时段" },
    help: {
      en: "write opening and closing time, e.g. 09:00-12:00; over midnight count on after 24:00, e.g. 22:00-30:00",
      "zh-CN": "请写开始和结束时刻，例如 09:00-12:00；跨零点的从 24:00 继续往后数，例如 22:00-30:00",
    },
  },
  "calendar/hours-overlap": {
    message: { en: "the hours `{hours}` overlap with `{other}`", "zh-CN": "时段 `{hours}` 与 `{other}` 重叠" },
    help: { en: "make one range of them, or move one", "zh-CN": "请合并为一个时段，或错开其中一个" },
  },
  "calendar/weekday-twice": {
    message: { en: "`{weekday}` has its hours twice", "zh-CN": "`{weekday}` 的时段写了两次" },
    help: { en: "list all hours of a weekday in one place", "zh-CN": "请把同一天的时段写在一处" },
  },
  "calendar/days-backwards": {
    message: {
      en: "the days from {from} end before that, at {through}",
      "zh-CN": "从 {from} 开始的日期在 {through} 就结束了",
    },
    help: { en: "`through` is the last day, included", "zh-CN": "`through` 是最后一天，包含在内" },
  },
  "calendar/day-twice": {
    message: {
      en: "{day} stands twice in the calendar, also at {other}",
      "zh-CN": "日历里 {day} 出现了两次，另一处在 {other}",
    },
    help: {
      en: "name each day once; a longer run is split around the day that differs",
      "zh-CN": "每一天只写一次；连续多日中有例外的，请在例外处拆开",
    },
  },
  "calendar/not-hours": {
    message: {
      en: "parameter `{parameter}` is `{type}`, and a calendar needs hours",
      "zh-CN": "参数 `{parameter}` 是 `{type}`，而日历需要时段",
    },
    help: {
      en: "name a parameter of type `timeRange`, or a list of them",
      "zh-CN": "请引用 `timeRange` 或其列表类型的参数",
    },
  },
  "calendar/never-open": {
    message: { en: "the calendar `{calendar}` never opens", "zh-CN": "日历 `{calendar}` 没有任何营业时段" },
    help: {
      en: "add `open` with weekly hours; holidays alone are a layer for other calendars",
      "zh-CN": "请用 `open` 写出每周的时段；只有节假日的日历只能作为别的日历的底层",
    },
  },
  "calendar/exhausted": {
    message: {
      en: "the calendar `{calendar}` has no open time for {years} years from {day}, or not enough",
      "zh-CN": "日历 `{calendar}` 自 {day} 起 {years} 年内没有营业时间，或营业时间不够",
    },
    help: { en: "check its weekly hours and its closed days", "zh-CN": "请检查每周时段和停业日期" },
  },
  "calendar/not-announced": {
    message: {
      en: "the days of {day} have not been announced in `{calendar}`, which covers {from} to {through}",
      "zh-CN": "`{calendar}` 只公布了 {from} 至 {through} 的安排，{day} 尚未公布",
    },
    help: {
      en: "import the notice of that year, or let the calendar answer provisionally (`beyond`)",
      "zh-CN": "请导入该年的放假通知，或用 `beyond` 允许暂定结果",
    },
  },
  "calendar/not-icalendar": {
    message: { en: "the text is no iCalendar file", "zh-CN": "这段文本不是 iCalendar 文件" },
    help: {
      en: "it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR, as in RFC 5545",
      "zh-CN": "按 RFC 5545，应以 BEGIN:VCALENDAR 开头、以 END:VCALENDAR 结尾",
    },
  },
  "calendar/no-notice": {
    message: { en: "the text announces no days", "zh-CN": "文中没有放假或上班的日期" },
    help: {
      en: "paste the notice as the State Council published it, one line for each holiday, or choose an iCalendar file",
      "zh-CN": "请粘贴通知正文，每个节日一行，例如 `一、元旦：1月1日放假`；或选择 iCalendar 文件",
    },
  },
  "calendar/event-timed": {
    message: { en: "`{event}` has a time of day and was left out", "zh-CN": "`{event}` 带有时刻，已略过" },
    help: { en: "only all-day events close or open a day", "zh-CN": "只有全天事件才会让某天放假或上班" },
    severity: "warning",
  },
  "calendar/event-unclear": {
    message: {
      en: "`{event}` says neither that the day is off nor that it is worked, and was left out",
      "zh-CN": "`{event}` 没有写明放假还是上班，已略过",
    },
    help: {
      en: "put (holiday) into its name for a day off, (workday) for a make-up workday",
      "zh-CN": "放假请在名称中写“休”或“放假”，调休上班请写“班”或“上班”",
    },
    severity: "warning",
  },
  "calendar/event-repeats": {
    message: { en: "`{event}` comes again by a rule and was left out", "zh-CN": "`{event}` 按规则重复，已略过" },
    help: { en: "list each of its days as an event of its own", "zh-CN": "请把每一天写成单独的事件" },
    severity: "warning",
  },
  "calendar/event-date": {
    message: {
      en: "`{event}` from `{from}` to `{end}` names no days of a year and was left out",
      "zh-CN": "`{event}` 从 `{from}` 到 `{end}` 不是一年内的有效日期，已略过",
    },
    help: { en: "give real days, at most a year of them", "zh-CN": "请给出真实的日期，最多一年" },
    severity: "warning",
  },
  "calendar/event-twice": {
    message: {
      en: "{day} is off by one event and worked by another: `{other}` was kept, `{event}` left out",
      "zh-CN": "{day} 既有放假事件又有上班事件：保留 `{other}`，略过 `{event}`",
    },
    help: { en: "take one of the two events out of the feed", "zh-CN": "请从日历源中删除其中一个" },
    severity: "warning",
  },
  "clock/not-a-moment": {
    message: {
      en: "`{fact}` is `{type}`, and a clock needs a `dateTime`",
      "zh-CN": "`{fact}` 是 `{type}`，而时钟需要 `dateTime`",
    },
    help: { en: "name a fact that holds a date and a time", "zh-CN": "请引用含日期和时间的事实" },
  },
  "clock/target-twice": {
    message: { en: "target `{target}` stands twice in the clock", "zh-CN": "时钟里的目标 `{target}` 重复" },
    help: { en: "give each target its own id", "zh-CN": "请给每个目标不同的 id" },
  },
  "clock/unknown-target": {
    message: { en: "the clock has no target `{target}`", "zh-CN": "时钟里没有目标 `{target}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "clock/supersedes-in-circle": {
    message: { en: "targets supersede each other in a circle: {path}", "zh-CN": "目标之间循环替代：{path}" },
    help: { en: "a target may only replace one that does not replace it", "zh-CN": "被替代的目标不能反过来替代它" },
  },
  "clock/unknown-reason": {
    message: { en: "the clock knows no pause for `{reason}`", "zh-CN": "时钟没有“`{reason}`”这一暂停事由" },
    help: { en: "it knows {known}", "zh-CN": "已定义的事由：{known}" },
  },
  "clock/unknown-edition": {
    message: { en: "there is no edition `{edition}` of the clock", "zh-CN": "时钟没有版本 `{edition}`" },
    help: {
      en: "name a release, or a calendar's version, that is recorded",
      "zh-CN": "请给出已记录的发布版本或日历版本",
    },
  },
  "clock/not-reopened": {
    message: { en: "target `{target}` does not open again", "zh-CN": "目标 `{target}` 不能重新开启" },
    help: {
      en: "the clock's `reopen` names its targets, and `within` how long after the stop",
      "zh-CN": "时钟的 `reopen` 写明哪些目标可以重新开启，`within` 写明停止后多久以内",
    },
  },
  "clock/not-extended": {
    message: {
      en: "target `{target}` is not extended by {by}",
      "zh-CN": "目标 `{target}` 不予延长 {by}",
    },
    help: {
      en: "an extension is approved before the due moment, for a target that `exception` names, at most {times} time(s) and by {atMost} times the original limit",
      "zh-CN": "延期须在到期前批准，且目标列在 `exception` 中；最多 {times} 次，每次不超过原时限的 {atMost} 倍",
    },
  },
  "clock/event": {
    message: { en: "`{event}` is no event of a clock", "zh-CN": "`{event}` 不是时钟的事件" },
    help: { en: "the events are {known}", "zh-CN": "可用的事件：{known}" },
  },
  "clock/event-incomplete": {
    message: { en: "`{event}` does not say its `{property}`", "zh-CN": "事件 `{event}` 没有写明 `{property}`" },
    help: { en: "add `{property}`", "zh-CN": "请补上 `{property}`" },
  },
  "clock/name-twice": {
    message: { en: "`{name}` stands twice", "zh-CN": "`{name}` 重复" },
    help: {
      en: "give each its own name; `start` and `breach` are there already",
      "zh-CN": "请使用不同的名称；`start` 和 `breach` 已被占用",
    },
  },
  "clock/pause-of-promise": {
    message: {
      en: "target `{target}` is due at a promised moment, which no pause moves",
      "zh-CN": "目标 `{target}` 按承诺的时刻到期，暂停不会使其后移",
    },
    help: { en: "take it out of the list", "zh-CN": "请从列表中去掉它" },
  },
  "clock/until-alone": {
    message: {
      en: "the pause `{reason}` ends by a fact but does not begin by one",
      "zh-CN": "暂停 `{reason}` 写了 `until`，却没有 `from`",
    },
    help: { en: "add `from`, or take `until` out", "zh-CN": "请补上 `from`，或去掉 `until`" },
  },
  "clock/amount-not-a-duration": {
    message: {
      en: "fact `{fact}` is `{type}`, not a duration",
      "zh-CN": "事实 `{fact}` 是 `{type}`，不是时长",
    },
    help: {
      en: "a budget's amount is a number, or a parameter or fact of type `duration`",
      "zh-CN": "时限应为数字，或引用 `duration` 类型的参数或事实",
    },
  },
  "clock/measure": {
    message: {
      en: "threshold `{threshold}` counts `{unit}` in opening hours",
      "zh-CN": "提醒点 `{threshold}` 按营业时间计算，却以 `{unit}` 为单位",
    },
    help: { en: "use hours or minutes, or `in: wall`", "zh-CN": "请改用小时或分钟，或写 `in: wall`" },
  },
} as const;
