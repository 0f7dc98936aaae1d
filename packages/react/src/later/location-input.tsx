import { formatDateTime, type Json } from "@bylaw/core";
import { useEffect, useRef, useState, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import { asText, controlAttributes, location, parseNumber, partsOf, type WidgetProps } from "../widget/index.ts";
import { locationMessages } from "./location-messages.ts";

const refused = 1;
/** A device outdoors needs some seconds for the first fix. */
const longestMs = 20_000;

/** The device's place, found when it is asked for; typed where the device may not or cannot tell it. */
export function LocationInput(props: WidgetProps): ReactNode {
  const { messages, locale } = useSetting();
  const say = locationMessages[locale];
  const { id, spec } = props;
  const [state, setState] = useState<"idle" | "locating" | "refused" | "unavailable">("idle");
  const [byHand, setByHand] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const given = partsOf(props.value);
  const isFound = typeof given["latitude"] === "number" && typeof given["longitude"] === "number";
  const now = (): string => formatDateTime(Date.now(), spec.timeZone);

  const locate = (): void => {
    if (!("geolocation" in navigator)) {
      setState("unavailable");
      return;
    }
    setState("locating");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!here.current) return;
        setState("idle");
        setByHand(false);
        props.onChange({
          latitude: round(coords.latitude),
          longitude: round(coords.longitude),
          accuracy: Math.round(coords.accuracy),
          datum: "WGS-84",
          at: now(),
        });
      },
      ({ code }) => {
        if (!here.current) return;
        setState(code === refused ? "refused" : "unavailable");
        setByHand(true);
      },
      { enableHighAccuracy: true, timeout: longestMs, maximumAge: 0 },
    );
  };
  const type = (part: "latitude" | "longitude", typed: string): void => {
    const { accuracy: _measured, ...rest } = given;
    const next: Record<string, Json> = { ...rest };
    const read = parseNumber(typed);
    if (read === undefined) delete next[part];
    else next[part] = read;
    const empty = next["latitude"] === undefined && next["longitude"] === undefined;
    props.onChange(empty ? undefined : { ...next, datum: "WGS-84", at: now() });
  };
  return (
    <div className="bylaw-location">
      {isFound ? (
        <p className="bylaw-picked" id={`${id}-place`}>
          <Icon name="pin" />
          <span>{location.read(props.value ?? {}, spec, { locale, messages })}</span>
        </p>
      ) : null}
      <div className="bylaw-beside">
        <button
          id={id}
          type="button"
          className="bylaw-button small"
          disabled={props.disabled}
          aria-disabled={state === "locating" || undefined}
          aria-describedby={
            [props.describedBy, isFound ? `${id}-place` : undefined].filter(Boolean).join(" ") || undefined
          }
          aria-invalid={props.invalid || undefined}
          onClick={state === "locating" ? undefined : locate}
        >
          <Icon name="pin" />
          {state === "locating" ? say.finding : isFound ? say.again : say.find}
        </button>
        <button
          type="button"
          className="bylaw-bare link"
          disabled={props.disabled}
          aria-expanded={byHand}
          onClick={() => setByHand(!byHand)}
        >
          {`${messages.latitude} / ${messages.longitude}`}
        </button>
      </div>
      <p role="status" className="bylaw-help">
        {state === "refused" ? say.refused : state === "unavailable" ? say.unavailable : ""}
      </p>
      {byHand ? (
        <div className="bylaw-pair">
          {(["latitude", "longitude"] as const).map((part) => (
            <Coordinate
              key={part}
              props={props}
              part={part}
              value={given[part]}
              onType={(typed) => type(part, typed)}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}

interface CoordinateProps {
  readonly props: WidgetProps;
  readonly part: "latitude" | "longitude";
  readonly value: Json | undefined;
  readonly onType: (typed: string) => void;
}

function Coordinate({ props, part, value, onType }: CoordinateProps): ReactNode {
  const { messages } = useSetting();
  const [typed, setTyped] = useState("");
  const id = `${props.id}-${part}`;
  return (
    <div className="bylaw-piece">
      <label htmlFor={id} className="bylaw-sublabel">
        {messages[part]}
      </label>
      <input
        {...controlAttributes(props)}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={parseNumber(typed) === value ? typed : asText(value)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onType(currentTarget.value);
        }}
      />
    </div>
  );
}

/** Six decimals tell a tenth of a metre: more is noise. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
