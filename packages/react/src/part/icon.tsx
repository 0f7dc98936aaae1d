import type { ReactNode } from "react";

const shapes = {
  alert: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.8v3.8M8 11v.2",
  calendar: "M4 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM2 6.5h12M5.5 1.5V4M10.5 1.5V4",
  down: "m4 6 4 4 4-4",
  right: "m6 4 4 4-4 4",
  left: "m10 4-4 4 4 4",
  farLeft: "m8 4-4 4 4 4M12 4 8 8l4 4",
  farRight: "m8 4 4 4-4 4M4 4l4 4-4 4",
  close: "m4 4 8 8M12 4l-8 8",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14",
  file: "M4 1.8h5.4L12.6 5v9.2H4zM9 2v3.4h3.4",
  camera:
    "M2.5 5h2l1-1.8h5L11.5 5h2A1 1 0 0 1 14.5 6v6a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1ZM8 6.4a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z",
  photo:
    "M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5ZM2 11.5l3.5-4 3 3 2-2 3.5 3M10.5 5.6v.1",
  pin: "M8 14.3S3.2 9.9 3.2 6.5a4.8 4.8 0 0 1 9.6 0C12.8 9.9 8 14.3 8 14.3ZM8 4.9a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z",
  up: "m4 10 4-4 4 4",
  plus: "M8 3v10M3 8h10",
  check: "m3.5 8.5 3 3 6-7",
  gear: "M8 1.6v2.2M8 12.2v2.2M1.6 8h2.2M12.2 8h2.2M3.5 3.5 5 5M11 11l1.5 1.5M3.5 12.5 5 11M11 5l1.5-1.5M8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z",
  lock: "M4.5 7h7A1.5 1.5 0 0 1 13 8.5V12.5A1.5 1.5 0 0 1 11.5 14h-7A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7ZM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2",
} as const;

/** A line icon. It is decoration: the word stands beside it, or the button has a name. */
export function Icon({ name, size = 16 }: { readonly name: keyof typeof shapes; readonly size?: number }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
