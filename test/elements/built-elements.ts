import { buildElements } from "./build-elements.ts";

let own: Promise<string> | undefined;

/** The folder with the elements as pages load them: the run's, or one of this process where there is no run. */
export function builtElements(): Promise<string> {
  const shared = process.env["BYLAW_TEST_ELEMENTS"];
  return shared === undefined ? (own ??= buildElements()) : Promise.resolve(shared);
}
