/** Makes an element. Texts become text nodes, so that no markup can slip in and Trusted Types have nothing to object to. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A 18 px line icon from the commands of one SVG path. */
export function makeIcon(path) {
  const svg = "http://www.w3.org/2000/svg";
  const icon = document.createElementNS(svg, "svg");
  const line = document.createElementNS(svg, "path");
  const set = {
    width: 18,
    height: 18,
    viewBox: "0 0 18 18",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.6,
  };
  for (const [name, value] of Object.entries(set)) icon.setAttribute(name, value);
  icon.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  icon.append(line);
  return icon;
}
