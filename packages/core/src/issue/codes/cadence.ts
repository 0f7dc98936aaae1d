/** What is owed in every period, and days that are kept every year. */
export const cadenceCodes = {
  "cadence/duty-twice": {
    message: { en: "duty `{duty}` stands twice in this cadence", "zh-CN": "本频次要求中有两项都叫 `{duty}`" },
    help: { en: "give one of them another id", "zh-CN": "请给其中一项另取编号" },
  },
  "cadence/not-a-cadence": {
    message: { en: "`{name}` is `{type}`, not a cadence", "zh-CN": "`{name}` 是 `{type}`，不是频次" },
    help: {
      en: "how often is a value of type `cadence`: so many times in every period",
      "zh-CN": "频次须为 `cadence` 类型的值，即每个周期若干次",
    },
  },
  "cadence/not-a-day": {
    message: { en: "fact `{fact}` is `{type}`, not a day", "zh-CN": "事实 `{fact}` 是 `{type}`，不是日期" },
    help: { en: "use a fact of type `date` or `dateTime`", "zh-CN": "请用 `date` 或 `dateTime` 类型的事实" },
  },
  "cadence/not-whole-days": {
    message: {
      en: "parameter `{parameter}` is `{type}`, not a number of days",
      "zh-CN": "参数 `{parameter}` 是 `{type}`，不是天数",
    },
    help: { en: "use a duration in days, or a whole number", "zh-CN": "请用以天为单位的时长，或整数" },
  },
  "cadence/not-a-time": {
    message: {
      en: "parameter `{parameter}` is `{type}`, which names no time to hand in",
      "zh-CN": "参数 `{parameter}` 是 `{type}`，不能表示提交时间",
    },
    help: {
      en: "use a `weekTime`, a `monthDay`, or an `integer` for a day of the month; for a length of time write a budget",
      "zh-CN": "请用 `weekTime`、`monthDay`，或以 `integer` 表示每月几日；表示时长的请写成时限",
    },
  },
  "cadence/unknown-word": {
    message: { en: "unknown word `{word}`", "zh-CN": "没有 `{word}` 这种做法" },
    help: {
      en: "the closest is `{suggestion}`; there are {words}",
      "zh-CN": "最接近的是 `{suggestion}`；可选 {words}",
    },
  },
  "cadence/anchored-gaps": {
    message: { en: "a rolling count has no periods to anchor", "zh-CN": "按间隔计算时没有周期，不能指定起算日" },
    help: {
      en: "take `anchor` out, or count by `calendar` periods",
      "zh-CN": "请去掉 `anchor`，或改为按 `calendar` 周期计算",
    },
  },
  "care/occasion-twice": {
    message: { en: "occasion `{occasion}` stands twice", "zh-CN": "有两个关怀事由都叫 `{occasion}`" },
    help: { en: "give one of them another id", "zh-CN": "请给其中一个另取编号" },
  },
  "care/unknown-day": {
    message: { en: "no calendar names the day `{day}`", "zh-CN": "日历中没有名为 `{day}` 的日子" },
    help: {
      en: "the closest is `{suggestion}`; there are {known}. Name it under `named` in a calendar",
      "zh-CN": "最接近的是 `{suggestion}`；现有 {known}。请在日历的 `named` 中写明",
    },
  },
  "care/not-named-days": {
    message: {
      en: "parameter `{parameter}` is `{type}`, not a list of named days",
      "zh-CN": "参数 `{parameter}` 是 `{type}`，不是节日清单",
    },
    help: { en: "use a list of `calendarKey`", "zh-CN": "请用 `calendarKey` 的列表" },
  },
  "care/not-a-birthday": {
    message: { en: "fact `{fact}` is `{type}`, not a birthday", "zh-CN": "事实 `{fact}` 是 `{type}`，不是生日" },
    help: {
      en: "a birthday is a `date`, or a `monthDay` where the year is not known; a lunar one is two whole numbers and a truth value",
      "zh-CN": "生日须为 `date`，不知年份的用 `monthDay`；农历生日用两个整数和一个是非值",
    },
  },
  "care/not-hours": {
    message: {
      en: "parameter `{parameter}` is `{type}`, not a range of hours",
      "zh-CN": "参数 `{parameter}` 是 `{type}`，不是时段",
    },
    help: { en: "use a `timeRange` such as 21:00-32:00", "zh-CN": "请用 `timeRange`，例如 21:00-32:00" },
  },
} as const;
