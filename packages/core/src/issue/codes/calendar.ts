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
      en: "count with `elapsed` or `civilDays`, end at `dayEnd`, roll `none`",
      "zh-CN": "请改用 `elapsed` 或 `civilDays` 计时，`end` 用 `dayEnd`，`roll` 用 `none`",
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
} as const;
