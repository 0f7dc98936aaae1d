import { createComponent, type EventName, type ReactWebComponent } from "@lit/react";
import * as React from "react";

/** What every element takes. An attribute or property goes before `configureBylaw`. */
export interface ElementProperties {
  /** Where `/v1` is found. */
  readonly baseUrl: string;
  readonly locale: "zh-CN" | "en" | "";
  readonly theme: "light" | "dark" | "auto" | "";
}

/** A React component that stands for an element with these properties and events. */
export type ElementComponent<Properties, Events extends Readonly<Record<string, EventName>>> = ReactWebComponent<
  HTMLElement & Properties,
  Events
>;

interface Definition<Properties, Events> {
  readonly tag: string;
  readonly name: string;
  /** Every property by name, so that none is forgotten: the rest goes to the tag as attributes. */
  readonly properties: Readonly<Record<keyof Properties, true>>;
  readonly events: Events;
}

/** The names that every element takes. */
export const elementProperties: Readonly<Record<keyof ElementProperties, true>> = {
  baseUrl: true,
  locale: true,
  theme: true,
};

/** Makes the component. @lit/react asks the class for nothing but the names of its properties. */
export function defineComponent<Properties, const Events extends Readonly<Record<string, EventName>>>(
  definition: Definition<Properties, Events>,
): ElementComponent<Properties, Events> {
  const { tag, name, properties, events } = definition;
  const named = { prototype: properties } as unknown as new () => HTMLElement & Properties;
  return createComponent({ react: React, tagName: tag, displayName: name, elementClass: named, events });
}
