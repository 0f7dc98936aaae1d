/** What `bylaw-stub.js` puts on the page, as far as this site uses it. */
declare const Bylaw: {
  configure(settings: {
    readonly baseUrl?: string;
    readonly getToken?: () => Promise<string>;
    readonly locale?: "zh-CN" | "en";
    readonly theme?: "light" | "dark" | "auto";
  }): void;
};
