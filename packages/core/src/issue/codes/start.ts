/** A company that begins: what its pack asks, and what it answers. */
export const startCodes = {
  "start/unknown-target": {
    message: { en: "the policy has no `{target}` to ask about", "zh-CN": "制度里没有可供提问的 `{target}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "start/locked-target": {
    message: {
      en: "`{target}` is fixed by the document: nobody can answer this",
      "zh-CN": "`{target}` 由制度原文固定，无法回答",
    },
    help: { en: "take it out of the question", "zh-CN": "请从问题中去掉" },
  },
  "start/set-twice": {
    message: {
      en: "`{target}` is set by question `{question}` already",
      "zh-CN": "`{target}` 已由问题 `{question}` 设定",
    },
    help: { en: "ask for it once", "zh-CN": "只问一次即可" },
  },
  "start/question-twice": {
    message: { en: "there are two questions `{question}`", "zh-CN": "有两个名为 `{question}` 的问题" },
    help: { en: "rename one of them", "zh-CN": "请给其中一个换个名称" },
  },
  "start/not-asked": {
    message: { en: "nobody asked for `{target}`", "zh-CN": "没有问到 `{target}`" },
    help: {
      en: "leave it out, and change it in a draft later; the closest that is asked for is `{suggestion}`",
      "zh-CN": "请去掉，以后可在草稿中修改；最接近的问题是 `{suggestion}`",
    },
  },
  "start/answered-twice": {
    message: { en: "`{target}` was answered twice", "zh-CN": "`{target}` 回答了两次" },
    help: { en: "keep one of the answers", "zh-CN": "请只保留一个回答" },
  },
  "start/not-answered": {
    message: {
      en: "the document leaves “{label}” to the company, and it is not filled in",
      "zh-CN": "原文把“{labelZh}”留给公司规定，这里还没有填",
    },
    help: {
      en: "answer `{target}` with a figure, or with `null` where it may stay open",
      "zh-CN": "请给 `{target}` 填上数值；允许待定的，也可以明确填 `null`",
    },
  },
  "start/begun": {
    message: { en: "the company has a policy already", "zh-CN": "公司已经有制度了" },
    help: {
      en: "change it in a draft, or take a newer version of its pack",
      "zh-CN": "请在草稿中修改，或者升级到制度包的新版本",
    },
  },
  "start/unknown-pack": {
    message: { en: "there is no pack `{pack}` here to begin with", "zh-CN": "这里没有可供选用的制度包 `{pack}`" },
    help: { en: "these are offered: {known}", "zh-CN": "可选的有：{known}" },
  },
} as const;
