import type { Locale } from "../issue/index.ts";
import { small } from "./quote.ts";

/** The fixed words about operations. `part` is a part with its kind: 字段“批号”; field “Batch number”. Sentences have no full stop. */
export interface OperationWords {
  readonly within: (outer: string, inner: string) => string;
  readonly property: (part: string, property: string) => string;
  readonly changed: (label: string, before: string, after: string) => string;
  readonly set: (label: string, after: string) => string;
  readonly unset: (label: string, before: string) => string;
  readonly renamed: (part: string, name: string) => string;
  readonly required: (part: string) => string;
  readonly requiredWhen: (part: string, condition: string) => string;
  readonly optional: (part: string) => string;
  readonly hidden: (part: string) => string;
  readonly shownWhen: (part: string, condition: string) => string;
  readonly shown: (part: string) => string;
  readonly readOnly: (part: string) => string;
  readonly readOnlyWhen: (part: string, condition: string) => string;
  readonly editable: (part: string) => string;
  readonly retired: (part: string, options: string) => string;
  readonly restored: (part: string, options: string) => string;
  readonly off: (part: string) => string;
  readonly on: (part: string) => string;
  readonly added: (outer: string | undefined, part: string) => string;
  readonly removed: (outer: string | undefined, part: string) => string;
  readonly moved: (part: string, place: string) => string;
  readonly placedIn: (section: string) => string;
  readonly before: (name: string) => string;
  readonly after: (name: string) => string;
  readonly first: string;
  readonly last: string;
  readonly place: (said: string, place: string) => string;
  readonly noDay: (day: string, state: string) => string;
  readonly quoted: (text: string) => string;
  /** A sentence about a part, with the name of its document. */
  readonly about: (document: string, sentence: string) => string;
  readonly rewritten: (clause: string) => string;
  readonly otherwise: (part: string) => string;
  readonly nothing: string;
}

export const operationWords: Readonly<Record<Locale, OperationWords>> = {
  "zh-CN": {
    within: (outer, inner) => `${apart(outer)}的${inner}`,
    property: (part, property) => `${apart(part)}的${property}`,
    changed: (label, before, after) => `${label}由${spaced(before)}改为${spaced(after)}`.trimEnd(),
    set: (label, after) => `${label}设为${spaced(after)}`.trimEnd(),
    unset: (label, before) => `取消${label}（原为${spaced(before).trimEnd()}）`,
    renamed: (part, name) => `${part}改名为“${name}”`,
    required: (part) => `${part}改为必填`,
    requiredWhen: (part, condition) => `${part}在“${condition}”时必填`,
    optional: (part) => `${part}改为选填`,
    hidden: (part) => `隐藏${part}`,
    shownWhen: (part, condition) => `${part}只在“${condition}”时显示`,
    shown: (part) => `${part}改为始终显示`,
    readOnly: (part) => `${part}改为只读`,
    readOnlyWhen: (part, condition) => `${part}在“${condition}”时只读`,
    editable: (part) => `${part}改为可填写`,
    retired: (part, options) => `${part}停用选项${options}`,
    restored: (part, options) => `${part}恢复选项${options}`,
    off: (part) => `停用${part}`,
    on: (part) => `恢复使用${part}`,
    added: (outer, part) => (outer === undefined ? `新增${part}` : `${outer}新增${part}`),
    removed: (outer, part) => (outer === undefined ? `删除${part}` : `${outer}删除${part}`),
    moved: (part, place) => `${part}移到${place}`,
    placedIn: (section) => `分组“${section}”`,
    before: (name) => `“${name}”之前`,
    after: (name) => `“${name}”之后`,
    first: "最前",
    last: "最后",
    place: (said, place) => `${said}，放在${place}`,
    noDay: (day, state) => `取消${day}的特别安排（原为${state}）`,
    quoted,
    about: (document, sentence) => `${document}：${sentence}`,
    rewritten: (clause) => `${apart(clause)}的条文有改动`,
    otherwise: (part) => `${part}有改动`,
    nothing: "无",
  },
  en: {
    within: (outer, inner) => `${outer}, ${inner}`,
    property: (part, property) => `${part}, ${small(property)}`,
    changed: (label, before, after) => `${label}: from ${before} to ${after}`,
    set: (label, after) => `${label}: set to ${after}`,
    unset: (label, before) => `${label}: taken out (it was ${before})`,
    renamed: (part, name) => `${part} is now called “${name}”`,
    required: (part) => `${part} is now required`,
    requiredWhen: (part, condition) => `${part} is required when “${condition}”`,
    optional: (part) => `${part} is no longer required`,
    hidden: (part) => `${part} is hidden`,
    shownWhen: (part, condition) => `${part} is shown only when “${condition}”`,
    shown: (part) => `${part} is always shown`,
    readOnly: (part) => `${part} is now read-only`,
    readOnlyWhen: (part, condition) => `${part} is read-only when “${condition}”`,
    editable: (part) => `${part} can now be filled in`,
    retired: (part, options) => `${part} no longer offers ${options}`,
    restored: (part, options) => `${part} offers ${options} again`,
    off: (part) => `${part} is out of use`,
    on: (part) => `${part} is used again`,
    added: (outer, part) => (outer === undefined ? `new ${part}` : `${outer}: new ${part}`),
    removed: (outer, part) => (outer === undefined ? `${part} is gone` : `${outer}: ${part} is gone`),
    moved: (part, place) => `${part} moves ${place}`,
    placedIn: (section) => `into part “${section}”`,
    before: (name) => `before “${name}”`,
    after: (name) => `after “${name}”`,
    first: "to the beginning",
    last: "to the end",
    place: (said, place) => `${said}, ${place}`,
    noDay: (day, state) => `${day} is like every other day again (it was: ${state})`,
    quoted,
    about: (document, sentence) => `${document}: ${sentence}`,
    rewritten: (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)} reads differently`,
    otherwise: (part) => `${part} has changed`,
    nothing: "none",
  },
};

/** A figure among Chinese words has room around it; words in quotation marks need none. */
function spaced(text: string): string {
  return /^[\d.−-]/u.test(text) ? ` ${text}${/[\d%A-Za-z]$/u.test(text) ? " " : ""}` : text;
}

/** A number at the end stands apart from the character that follows. */
function apart(text: string): string {
  return /[\dA-Za-z]$/u.test(text) ? `${text} ` : text;
}

/** Words in quotation marks; marks within them are single. */
function quoted(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
