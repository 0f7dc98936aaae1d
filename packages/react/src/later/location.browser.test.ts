import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { closeForm, openForm, violations, type OpenForm } from "../open-form.contract.ts";
import { field, makeForm } from "../test-form.contract.ts";

const form = makeForm([field("place", { value: { type: "location" } })]);

async function open(): Promise<OpenForm> {
  const opened = openForm(form, { locale: "en" });
  await opened.ready();
  return opened;
}

/** The browser as it answers where the device is; headless it cannot be asked. */
function answerWith(answer: Partial<GeolocationCoordinates> | { readonly code: number }): void {
  const getCurrentPosition = (found: PositionCallback, failed: PositionErrorCallback): void => {
    if ("code" in answer) failed(answer as GeolocationPositionError);
    else found({ coords: answer } as GeolocationPosition);
  };
  Object.defineProperty(navigator, "geolocation", { configurable: true, value: { getCurrentPosition } });
}

afterEach(() => {
  closeForm();
  Reflect.deleteProperty(navigator, "geolocation");
});

describe("a location", () => {
  it("is what the device tells, with how sure it is and when", async () => {
    answerWith({ latitude: 22.543_096_12, longitude: 114.057_865_4, accuracy: 11.6 });
    const opened = await open();
    await userEvent.click(opened.control("place"));
    expect(opened.store.answers()["place"]).toMatchObject({
      latitude: 22.543_096,
      longitude: 114.057_865,
      accuracy: 12,
      datum: "WGS-84",
    });
    expect(opened.field("place")?.textContent).toContain("22.54310, 114.05787 · to within 12 m");
    expect(opened.store.state().issues).toEqual([]);
    expect(await violations(opened.element)).toEqual([]);
  });

  it("can be typed where the device may not tell it, and says why", async () => {
    answerWith({ code: 1 });
    const opened = await open();
    await userEvent.click(opened.control("place"));
    expect(opened.field("place")?.querySelector("[role=status]")?.textContent).toContain("may not read where you are");
    await userEvent.fill(opened.control("place-latitude"), "22.54");
    await userEvent.fill(opened.control("place-longitude"), "114.06");
    expect(opened.store.answers()["place"]).toMatchObject({ latitude: 22.54, longitude: 114.06, datum: "WGS-84" });
    expect(opened.store.answers()["place"]).not.toHaveProperty("accuracy");
    expect(opened.field("place")?.textContent).toContain("entered by hand");
    expect(opened.store.state().issues).toEqual([]);
    expect(await violations(opened.element)).toEqual([]);
    await userEvent.clear(opened.control("place-latitude"));
    await userEvent.clear(opened.control("place-longitude"));
    expect(opened.store.answers()["place"]).toBeNull();
  });
});
