import { useEffect, useState, type KeyboardEvent, type ReactNode } from "react";

import { useSetting, type Lookup, type LookupHit } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { useHits } from "./use-hits.ts";

/** A record that already exists: searched for where the host can search, else its number is typed. */
export const reference: Widget = defineWidget({
  name: "reference",
  rank: ({ type }) => (type.type === "reference" ? 5 : 0),
  frame: () => "control",
  component: Reference,
  read: (value) => asText(value),
  example: { field: { value: { type: "reference", to: "customer" } }, value: "C-0001", keys: "C-0001" },
});

function Reference(props: WidgetProps): ReactNode {
  const { lookup } = useSetting();
  if (lookup !== undefined) return <SearchBox {...props} lookup={lookup} />;
  return (
    <input
      {...controlAttributes(props)}
      id={props.id}
      type="text"
      autoComplete="off"
      value={asText(props.value)}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
}

function SearchBox(props: WidgetProps & { readonly lookup: Lookup }): ReactNode {
  const { messages } = useSetting();
  const { id, spec, lookup } = props;
  const record = "to" in spec.type ? (spec.type.to ?? "") : "";
  const value = asText(props.value);
  const [picked, setPicked] = useState<LookupHit>();
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [changing, setChanging] = useState(false);
  const search = useHits(lookup, record, open ? words : "");

  useEffect(() => {
    if (value === "" || picked?.value === value) return undefined;
    const running = new AbortController();
    // An id that the host does not know is shown as it is.
    lookup(record, { id: value }, running.signal).then(
      (hits) => {
        if (!running.signal.aborted) setPicked(hits.find((each) => each.value === value) ?? { value, label: value });
      },
      () => {
        if (!running.signal.aborted) setPicked({ value, label: value });
      },
    );
    return () => running.abort();
  }, [lookup, record, value, picked]);

  const choose = (hit: LookupHit): void => {
    setPicked(hit);
    setOpen(false);
    setWords("");
    setChanging(true);
    props.onChange(hit.value);
  };
  if (value !== "") {
    const shown = picked?.value === value ? picked : { value, label: value, note: undefined };
    return (
      <div className="bylaw-picked" part="picked">
        <span id={`${id}-picked`}>
          <strong>{shown.label}</strong>
          {shown.note === undefined ? null : <small>{shown.note}</small>}
        </span>
        <button
          id={id}
          type="button"
          className="bylaw-bare link"
          disabled={props.disabled}
          // Focus must not fall back to the page when the search box gives way to the choice.
          autoFocus={changing}
          aria-label={messages.changeOf(spec.label)}
          aria-describedby={[`${id}-picked`, props.describedBy].filter(Boolean).join(" ")}
          onClick={() => {
            setChanging(true);
            props.onChange(undefined);
          }}
        >
          {messages.change}
        </button>
      </div>
    );
  }

  const hits = search.state === "found" ? search.hits : [];
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length);
    } else if (event.key === "Enter" && open) {
      // Enter in the search box chooses; it never submits a half-found record.
      event.preventDefault();
      if (hit !== undefined) choose(hit);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  const showing = open && words.trim() !== "";
  return (
    <div className="bylaw-search" onBlur={() => setOpen(false)}>
      <div className="bylaw-box">
        <Icon name="search" />
        <input
          {...controlAttributes(props)}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          autoFocus={changing}
          placeholder={messages.searchFor(spec.label)}
          aria-autocomplete="list"
          aria-expanded={showing}
          aria-controls={showing ? `${id}-list` : undefined}
          aria-activedescendant={showing && active >= 0 ? `${id}-hit-${active}` : undefined}
          value={words}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKey}
        />
      </div>
      <span className="bylaw-voice" role="status">
        {!showing || search.state !== "found" || hits.length === 0 ? "" : messages.found(hits.length)}
      </span>
      {showing ? (
        <div className="bylaw-list" part="list">
          <div id={`${id}-list`} role="listbox" aria-label={spec.label} hidden={hits.length === 0}>
            {hits.map((hit, at) => (
              <div
                key={hit.value}
                id={`${id}-hit-${at}`}
                role="option"
                aria-selected={at === active}
                // Before the input loses its focus and closes the list.
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(hit);
                }}
              >
                {hit.label}
                {hit.note === undefined ? null : <small>{hit.note}</small>}
              </div>
            ))}
          </div>
          {search.state === "found" && hits.length > 0 ? null : (
            <p role="status">
              {search.state === "failed"
                ? messages.lookupFailed
                : search.state === "found"
                  ? messages.foundNone(words.trim())
                  : messages.searching}
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}
