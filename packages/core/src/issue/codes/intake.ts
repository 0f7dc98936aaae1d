/** What comes in with forms: files, drafts of answers, submissions, and surveys that are answered by a link. */
export const intakeCodes = {
  "blob/too-large": {
    message: { en: "the file has more than {limit} bytes", "zh-CN": "文件超过 {limit} 字节" },
    help: { en: "make it smaller and choose it again", "zh-CN": "请缩小文件后重新选择" },
  },
  "blob/type-refused": {
    message: { en: "files of type `{type}` are not taken", "zh-CN": "不接收 `{type}` 类型的文件" },
    help: { en: "these are taken: {allowed}", "zh-CN": "可接收的类型：{allowed}" },
  },
  "blob/size-differs": {
    message: { en: "the file was announced with {size} bytes", "zh-CN": "该文件先前登记为 {size} 字节" },
    help: { en: "compute size and hash from the same bytes", "zh-CN": "请按同一份内容计算大小和哈希" },
  },
  "blob/busy": {
    message: { en: "the file is just being swept", "zh-CN": "文件正在清理中" },
    help: { en: "try again in a second", "zh-CN": "请稍后重试" },
  },
  "blob/unknown-upload": {
    message: { en: "no upload of `{sha256}` has been begun", "zh-CN": "尚未开始上传 `{sha256}`" },
    help: { en: "announce the file first", "zh-CN": "请先登记该文件" },
  },
  "blob/unknown": {
    message: { en: "there is no file `{sha256}`", "zh-CN": "没有文件 `{sha256}`" },
    help: { en: "upload it, or take the hash from a submission", "zh-CN": "请先上传，或从提交记录中取哈希" },
  },
  "blob/bad-offset": {
    message: { en: "`Upload-Offset` is missing or is no number", "zh-CN": "缺少 `Upload-Offset` 或其不是数字" },
    help: { en: "ask with HEAD where to go on", "zh-CN": "请用 HEAD 询问续传位置" },
  },
  "blob/wrong-offset": {
    message: { en: "{offset} bytes of the file are here", "zh-CN": "文件已收到 {offset} 字节" },
    help: { en: "go on from there", "zh-CN": "请从该处续传" },
  },
  "blob/too-long": {
    message: { en: "more bytes came than the {size} that were announced", "zh-CN": "收到的内容超过登记的 {size} 字节" },
    help: { en: "compute size and hash from the same bytes", "zh-CN": "请按同一份内容计算大小和哈希" },
  },
  "blob/wrong-hash": {
    message: { en: "the bytes that came are not those of `{sha256}`", "zh-CN": "收到的内容与 `{sha256}` 不符" },
    help: { en: "they were thrown away; upload the file again", "zh-CN": "内容已丢弃，请重新上传" },
  },
  "blob/not-what-it-says": {
    message: { en: "the file says that it is `{type}` and is not", "zh-CN": "文件自称 `{type}`，内容却不是" },
    help: { en: "it was thrown away; choose the original file", "zh-CN": "内容已丢弃，请选择原始文件" },
  },
  "blob/not-uploaded": {
    message: { en: "the file `{name}` has not been uploaded", "zh-CN": "文件 `{name}` 尚未上传" },
    help: { en: "wait until it is, or take it out", "zh-CN": "请等待上传完成，或移除该文件" },
  },
  "server/not-your-form": {
    message: { en: "the form is filled in by `{roles}`", "zh-CN": "该表单由 `{roles}` 填写" },
    help: { en: "ask somebody who has one of these roles", "zh-CN": "请由担任上述角色的人填写" },
  },
  "server/unknown-form-draft": {
    message: { en: "you have no draft `{id}`", "zh-CN": "您没有草稿 `{id}`" },
    help: { en: "list the drafts to see which there are", "zh-CN": "请列出草稿进行核对" },
  },
  "server/unknown-revision": {
    message: { en: "the form never had the revision `{revision}` here", "zh-CN": "此表单没有修订 `{revision}`" },
    help: { en: "load the form again", "zh-CN": "请重新载入表单" },
  },
  "server/unknown-submission": {
    message: { en: "there is no submission `{id}`", "zh-CN": "没有提交记录 `{id}`" },
    help: { en: "list the submissions to see which there are", "zh-CN": "请列出提交记录进行核对" },
  },
  "server/export-too-large": {
    message: { en: "a workbook holds at most {limit} submissions", "zh-CN": "工作簿最多容纳 {limit} 条提交记录" },
    help: { en: "choose CSV, or a shorter time", "zh-CN": "请改用 CSV，或缩短时间范围" },
  },
  "survey/not-a-survey": {
    message: { en: "the form `{form}` is not answered by link", "zh-CN": "表单 `{form}` 不支持通过链接填写" },
    help: { en: "choose a form that is a survey", "zh-CN": "请选择问卷类表单" },
  },
  "survey/too-long": {
    message: { en: "a link may be open until {until} at the latest", "zh-CN": "链接最晚有效至 {until}" },
    help: { en: "choose a moment between now and then", "zh-CN": "请选择此前且晚于现在的时间" },
  },
  "survey/unknown-link": {
    message: { en: "there is no survey link `{id}`", "zh-CN": "没有问卷链接 `{id}`" },
    help: { en: "list the links to see which there are", "zh-CN": "请列出链接进行核对" },
  },
  "survey/wrong": {
    message: { en: "this link is not valid", "zh-CN": "链接无效" },
    help: {
      en: "open it exactly as it was sent to you, or ask whoever sent it",
      "zh-CN": "请完整打开收到的链接，或联系发送人",
    },
  },
  "survey/expired": {
    message: { en: "this survey has closed", "zh-CN": "问卷已截止" },
    help: { en: "ask whoever sent it for a new link", "zh-CN": "如需填写，请联系发送人重新发送" },
  },
  "survey/revoked": {
    message: { en: "this survey was withdrawn", "zh-CN": "问卷已撤回" },
    help: { en: "ask whoever sent it for a new link", "zh-CN": "如需填写，请联系发送人重新发送" },
  },
  "survey/answered": {
    message: { en: "thank you, your answer has already arrived", "zh-CN": "感谢，您的回答我们已经收到" },
    help: { en: "there is nothing left to do", "zh-CN": "无需再次填写" },
  },
  "survey/too-many-files": {
    message: { en: "at most {limit} files can be sent with this link", "zh-CN": "此链接最多可上传 {limit} 个文件" },
    help: { en: "leave out what is not needed", "zh-CN": "请只上传必要的文件" },
  },
} as const;
