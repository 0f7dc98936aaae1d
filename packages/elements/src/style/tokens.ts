/**
 * Every colour that a host may set, as `--bylaw-<name>`, with its light and its dark value.
 * Inside, a style sheet reads `--_<name>`, so that a host's value reaches an element from any ancestor.
 */
export const tokens: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ground: ["#f3f5f9", "#0d1117"],
  card: ["#ffffff", "#161b23"],
  sunk: ["#f7f9fc", "#11161d"],
  line: ["#e4e8ef", "#252d39"],
  border: ["#cbd2de", "#3a4454"],
  ink: ["#18202f", "#e8ecf3"],
  secondary: ["#566074", "#a9b3c3"],
  tertiary: ["#616b7d", "#949fb1"],
  accent: ["#1f6feb", "#226fe9"],
  "accent-ink": ["#ffffff", "#ffffff"],
  link: ["#0d57c6", "#7db1ff"],
  wash: ["#eaf1fe", "#13233f"],
  "wash-strong": ["#d6e4fd", "#1b3158"],
  ok: ["#1a7047", "#5cc490"],
  "ok-soft": ["#e7f5ee", "#10271c"],
  warn: ["#8f5a00", "#e8b450"],
  "warn-soft": ["#fff6e0", "#2a210f"],
  "warn-fill": ["#e0a01b", "#e0a01b"],
  bad: ["#b8232f", "#ff8f98"],
  "bad-soft": ["#fdeff0", "#2e161a"],
  "tier-1": ["#1f6feb", "#226fe9"],
  "tier-1-ink": ["#ffffff", "#ffffff"],
  "tier-2": ["#d6e4fd", "#1b3566"],
  "tier-2-ink": ["#0b3f91", "#b7d3ff"],
  "tier-3": ["#e4e8ef", "#2a323e"],
  "tier-3-ink": ["#3c465a", "#cfd6e1"],
  mark: ["#fff1c2", "#4a3a10"],
  shadow: ["rgb(20 33 61 / 14%)", "rgb(0 0 0 / 50%)"],
};
