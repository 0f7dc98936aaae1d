import { html, svg, type TemplateResult } from "lit";

import type { CalendarMessages } from "./calendar-messages.ts";

const [WIDTH, HEIGHT] = [100, 6];

/** How full a day is: visits against the room for them. Shape and figure say it, not the colour alone. */
export function renderLoad(load: number, room: number, say: CalendarMessages): TemplateResult {
  const share = room === 0 ? 1 : Math.min(1, load / room);
  const isFull = load >= room;
  return html`<span class="load ${isFull ? "full" : ""}">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="rail" width=${WIDTH} height=${HEIGHT} rx="3" />
        <rect class="fill" width=${Math.round(share * WIDTH)} height=${HEIGHT} rx="3" />`}
    </svg>
    <small>${say.loadOf(load, room)}${isFull ? html` · ${say.full}` : ""}</small>
  </span>`;
}
