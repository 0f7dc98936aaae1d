/**
 * Every colour of a form that a host may set, as `--bylaw-<name>`, with its light and its dark value: a part of the
 * elements' own table, with the same values. Inside, the style sheet reads `--_<name>`.
 */
export const formTokens: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  card: ["#ffffff", "#161b23"],
  sunk: ["#f7f9fc", "#11161d"],
  line: ["#e4e8ef", "#252d39"],
  border: ["#cbd2de", "#3a4454"],
  // A control's edge must stand out from the card 3 : 1; the hairlines of `border` do not have to.
  control: ["#8a94a6", "#6b778b"],
  ink: ["#18202f", "#e8ecf3"],
  secondary: ["#566074", "#a9b3c3"],
  tertiary: ["#616b7d", "#949fb1"],
  accent: ["#1f6feb", "#226fe9"],
  "accent-ink": ["#ffffff", "#ffffff"],
  link: ["#0d57c6", "#7db1ff"],
  wash: ["#eaf1fe", "#13233f"],
  "wash-strong": ["#d6e4fd", "#1b3158"],
  ok: ["#1a7047", "#5cc490"],
  warn: ["#8f5a00", "#e8b450"],
  "warn-soft": ["#fff6e0", "#2a210f"],
  bad: ["#b8232f", "#ff8f98"],
  "bad-soft": ["#fdeff0", "#2e161a"],
  shadow: ["rgb(20 33 61 / 14%)", "rgb(0 0 0 / 50%)"],
};
