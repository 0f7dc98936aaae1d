import { decodeColumns } from "@bylaw/core/population";

import { answerTo, type Client, type PopulationView } from "../../api/index.ts";
import type { Locale } from "../../i18n/index.ts";
import type { PolicyModel } from "../policy-model.ts";
import { boundDraft } from "./bound-draft.ts";
import { ImpactCounter } from "./impact-counter.ts";

/** Which customers are counted: as one decision sees them on a day. */
export interface CountingQuestion {
  readonly client: Client;
  readonly locale: Locale;
  readonly model: PolicyModel;
  readonly decision: string;
  /** ISO 8601. */
  readonly asOf: string;
}

/** Customers that are here as columns. */
export interface Counting {
  readonly population: PopulationView;
  readonly counter: ImpactCounter;
}

/**
 * Fetches all customers as columns and stands ready to count. `undefined` where that is not to be: the person may not see records,
 * there is no connection, the page's policy is no longer the one in force.
 */
export async function openCounting(question: CountingQuestion): Promise<Counting | undefined> {
  const { client, locale, decision, asOf, model } = question;
  const path = { decision };
  const population = await answerTo(client.getPopulation({ path, query: { asOf }, locale }));
  if (!population.ok || population.value.release !== model.release) return undefined;
  const { version } = population.value;
  const bytes = await answerTo(client.getColumns({ path, query: { asOf, version }, locale }));
  if (!bytes.ok) return undefined;
  const before = boundDraft(model, [], asOf);
  if (before === undefined) return undefined;
  // Each step takes some tenths of a second with very many customers: the page draws in between.
  await pause();
  const columns = decodeColumns(bytes.value);
  await pause();
  const counter = new ImpactCounter(population.value, columns, before, model);
  await pause();
  counter.prepare();
  return { population: population.value, counter };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
