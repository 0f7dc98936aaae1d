import { formTokens } from "./tokens.ts";

const values = Object.entries(formTokens)
  .map(([name, [light, dark]]) => `  --_${name}: var(--bylaw-${name}, light-dark(${light}, ${dark}));`)
  .join("\n");

/** The tokens on the form. Which of the two it takes follows `color-scheme`: the page's, the element's, or the form's own. */
export const tokenStyles: string = `
.bylaw-form {
${values}
  --_sans: var(--bylaw-font, "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif);
  --_radius: var(--bylaw-radius, 8px);
}
.bylaw-form[data-theme="light"] { color-scheme: light; }
.bylaw-form[data-theme="dark"] { color-scheme: dark; }
.bylaw-form[data-theme="auto"] { color-scheme: light dark; }
`;
