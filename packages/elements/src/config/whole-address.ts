import { Bylaw } from "./bylaw.ts";

/** Where the API is, as a whole address without a slash at its end. @param baseUrl as an element has it, empty for the page's setting */
export function wholeAddress(baseUrl: string): string {
  const told = baseUrl === "" ? (Bylaw.configuration.baseUrl ?? "") : baseUrl;
  return new URL(told.replace(/\/$/u, "") || "/", location.href).href.replace(/\/$/u, "");
}
