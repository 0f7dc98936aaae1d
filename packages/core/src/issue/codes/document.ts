/** The shape of documents: what a JSON Schema can tell. */
export const documentCodes = {
  "document/unknown-kind": {
    message: { en: "`{kind}` is not a kind of document", "zh-CN": "没有 `{kind}` 这种文档" },
    help: { en: "set `kind` to one of: {known}", "zh-CN": "请把 `kind` 设为：{known}" },
  },
  "document/missing-key": {
    message: { en: "`{key}` is missing", "zh-CN": "缺少 `{key}`" },
    help: { en: "add `{key}`", "zh-CN": "请补上 `{key}`" },
  },
  "document/unknown-key": {
    message: { en: "`{key}` is not known here", "zh-CN": "这里没有 `{key}` 这一项" },
    help: { en: "remove it, or check its spelling", "zh-CN": "请删除，或核对拼写" },
  },
  "document/wrong-type": {
    message: { en: "this must be {expected}", "zh-CN": "这里应为 {expected}" },
    help: { en: "change the value to {expected}", "zh-CN": "请改为 {expected}" },
  },
  "document/not-allowed": {
    message: { en: "this value is not one of those allowed", "zh-CN": "这里不能取这个值" },
    help: { en: "use one of: {allowed}", "zh-CN": "可取：{allowed}" },
  },
  "document/wrong-pattern": {
    message: { en: "this text does not have the form that is wanted", "zh-CN": "这段文字的格式不对" },
    help: { en: "it must match {pattern}", "zh-CN": "应符合 {pattern}" },
  },
  "document/out-of-range": {
    message: {
      en: "this is outside the range allowed: {comparison} {limit}",
      "zh-CN": "超出允许的范围：{comparison} {limit}",
    },
    help: { en: "choose a value {comparison} {limit}", "zh-CN": "请取 {comparison} {limit} 的值" },
  },
  "document/no-shape-fits": {
    message: {
      en: "this fits none of the shapes that are allowed here",
      "zh-CN": "这里的写法不符合任何一种允许的形式",
    },
    help: { en: "see the schema `{schema}`", "zh-CN": "请参照模式 `{schema}`" },
  },
  "document/too-deep": {
    message: { en: "the document is nested more than {limit} deep", "zh-CN": "文档的嵌套超过 {limit} 层" },
    help: { en: "flatten what stands at this place", "zh-CN": "请减少此处的嵌套层数" },
  },
  "document/duplicate-id": {
    message: {
      en: "`{id}` is declared twice; the other is in `{other}`",
      "zh-CN": "`{id}` 重复声明，另一处在 `{other}`",
    },
    help: { en: "rename one of them, or remove it", "zh-CN": "请改名或删去其中一处" },
  },
  "document/not-json": {
    message: { en: "this is not JSON: {reason}", "zh-CN": "不是合法的 JSON：{reason}" },
    help: { en: "mend the text at this place", "zh-CN": "请修改此处的文本" },
  },
} as const;
