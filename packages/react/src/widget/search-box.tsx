import { useState, type KeyboardEvent, type ReactNode } from "react";

import { useSetting, type LookupHit } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import { controlAttributes } from "./control-attributes.ts";
import type { WidgetProps } from "./define-widget.ts";
import { useHits, type Finder } from "./use-hits.ts";

interface SearchBoxProps {
  readonly props: WidgetProps;
  readonly find: Finder;
  /** Whether it takes the focus when it comes. */
  readonly focused?: boolean;
  readonly onChoose: (hit: LookupHit) => void;
}

/** Words, what matches them, and the choice of one of the matches. */
export function SearchBox({ props, find, focused = false, onChoose }: SearchBoxProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec } = props;
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const search = useHits(find, words, open);
  const hits = search.state === "found" ? search.hits : [];

  const choose = (hit: LookupHit): void => {
    setOpen(false);
    setWords("");
    setActive(-1);
    onChoose(hit);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length);
    } else if (event.key === "Enter" && (open || words !== "")) {
      // Enter in the search box chooses; it never submits a half-found record.
      event.preventDefault();
      if (hit !== undefined) choose(hit);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  const showing = open && ("among" in find || words.trim() !== "");
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
          autoFocus={focused}
          placeholder={messages.searchFor(spec.label)}
          aria-autocomplete="list"
          aria-expanded={showing}
          aria-controls={showing ? `${id}-list` : undefined}
          aria-activedescendant={showing && active >= 0 && active < hits.length ? `${id}-hit-${active}` : undefined}
          value={words}
          onClick={() => setOpen(true)}
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
