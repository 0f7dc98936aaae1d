/**
 * Facts that the store does not have and the host fetches, from an ERP for example, while a decision is made. The rules
 * run in a stock json-rules-engine `Engine`, an optional package that is loaded when the first decision needs it.
 */
export { decideFetching, type FetchedDecision, type FetchingQuestion } from "./decide-fetching.ts";
export type { FactProvider, FactProviders, ProviderAbout } from "./fact-provider.ts";
