/** Facts of many subjects as columns, and what is asked of them. */
export const populationCodes = {
  "population/not-columns": {
    message: { en: "these bytes are not columns of facts", "zh-CN": "这些字节不是事实列数据" },
    help: { en: "send what `encodeColumns` gave, unchanged", "zh-CN": "请原样提交 `encodeColumns` 的结果" },
  },
  "population/unknown-version": {
    message: {
      en: "the columns are in version {version} of the format, which is not known here",
      "zh-CN": "列数据采用格式版本 {version}，此处无法识别",
    },
    help: {
      en: "use the same version of Bylaw on both sides; this one reads version {known}",
      "zh-CN": "请在两端使用同一版本的 Bylaw；此处可读取版本 {known}",
    },
  },
  "population/wrong-length": {
    message: {
      en: "the columns should take {expected} bytes, but there are {given}",
      "zh-CN": "列数据应为 {expected} 字节，实际为 {given} 字节",
    },
    help: { en: "send them again: they were cut off or added to", "zh-CN": "请重新传送：数据被截断或被追加了内容" },
  },
  "population/bad-header": {
    message: {
      en: "the description of the columns is wrong at `{at}`",
      "zh-CN": "列数据的说明在 `{at}` 处有误",
    },
    help: { en: "send what `encodeColumns` gave, unchanged", "zh-CN": "请原样提交 `encodeColumns` 的结果" },
  },
  "population/bad-code": {
    message: {
      en: "row {row} of `{fact}` has no word, figure or mark that could stand there",
      "zh-CN": "`{fact}` 第 {row} 行的内容无法解读",
    },
    help: { en: "send what `encodeColumns` gave, unchanged", "zh-CN": "请原样提交 `encodeColumns` 的结果" },
  },
} as const;
