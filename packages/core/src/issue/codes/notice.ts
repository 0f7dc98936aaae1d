/** Where news is sent to, and what seals it. */
export const noticeCodes = {
  "notice/bad-url": {
    message: { en: "this is not a web address to send to", "zh-CN": "不是可发送的网址" },
    help: {
      en: "write an https address in full, without a user name in it",
      "zh-CN": "请填写完整的 https 网址，不含用户名",
    },
  },
  "notice/bad-secret": {
    message: { en: "this is not a secret of Standard Webhooks", "zh-CN": "不符合 Standard Webhooks 的密钥格式" },
    help: {
      en: "write `whsec_` and 24 to 64 bytes in base64, or `whsk_` and 32, or leave it out and one is made",
      "zh-CN": "请以 `whsec_` 开头，后接 24 至 64 字节的 base64（或以 `whsk_` 开头，后接 32 字节）；留空则自动生成",
    },
  },
  "notice/sealed": {
    message: {
      en: "the settings of the subscription are sealed with another key",
      "zh-CN": "订阅设置由另一把密钥加密",
    },
    help: {
      en: "start the server with the `secretKey` with which they were stored, behind a newer one if there is one",
      "zh-CN": "请用存储时的 `secretKey` 启动服务；如已更换密钥，请把旧密钥排在新密钥之后",
    },
  },
  "notice/bad-key": {
    message: { en: "this is not a key to seal secrets with", "zh-CN": "不是可用的加密密钥" },
    help: { en: "give 32 random bytes in base64", "zh-CN": "请提供 32 个随机字节的 base64" },
  },
  "notice/bad-address": {
    message: { en: "this is not a list of mail addresses", "zh-CN": "不是有效的邮件地址列表" },
    help: {
      en: "give 1 to 50 bare addresses, as in li.na@example.com",
      "zh-CN": "请提供 1 至 50 个邮件地址，例如 li.na@example.com",
    },
  },
  "notice/unknown-channel": {
    message: { en: "there is no channel `{channel}`", "zh-CN": "没有名为 `{channel}` 的渠道" },
    help: { en: "known here: {known}", "zh-CN": "可用渠道：{known}" },
  },
} as const;
