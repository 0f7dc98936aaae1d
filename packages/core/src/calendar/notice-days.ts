import { issue, type Issue } from "../issue/index.ts";
import type { CalendarSource, ExactDay } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import { holidayNames } from "./holiday-names.ts";

/** What an official notice announces. */
export interface NoticeDays {
  readonly days: readonly ExactDay[];
  /** The year that it is about. */
  readonly year: number;
  /** The notice itself, where its text tells when it was issued. */
  readonly source?: CalendarSource;
  readonly issues: readonly Issue[];
}

/** 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 */
const line = /^[\s　]*(?:[一二三四五六七八九十]+|\d+)[、.．]\s*([^：:]{1,20})[：:](.+)$/u;
/** What stands in brackets tells the weekday or the day of the lunar calendar. */
const remarks = /[（(][^（()）]*[)）]/gu;
const span =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\s*(?:至|到|—|–|-|~)\s*(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日)?/gu;

/**
 * Reads the days of an official notice (国务院办公厅关于…年部分节假日安排的通知) as it stands on paper: one line for each holiday,
 * first the days off, then the make-up workdays.
 *
 * @param year for a text that does not name the year it is about
 * @issues `calendar/no-notice` when nothing is found; as warnings `calendar/event-unclear`, `calendar/event-date`
 */
export function daysOfNotice(text: string, year: number): NoticeDays {
  const about = Number(/(\d{4})年(?:部分)?节假日/u.exec(text)?.[1] ?? year);
  const issues: Issue[] = [];
  const days = text.split(/\r?\n/u).flatMap((each, at): readonly ExactDay[] => {
    const [, name = "", told = ""] = line.exec(each) ?? [];
    if (name === "") return [];
    return told
      .replaceAll(remarks, "")
      .split(/[。；;]/u)
      .filter((sentence) => sentence.trim() !== "")
      .flatMap((sentence) => daysOfSentence(sentence, name.trim(), about, at, issues));
  });
  if (days.length === 0) issues.push(issue("calendar/no-notice", {}));
  const source = sourceOf(text, about);
  return {
    days: days.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    year: about,
    ...(source === undefined ? {} : { source }),
    issues,
  };
}

/** A day on a line of its own is that on which the notice was issued. */
function sourceOf(text: string, year: number): CalendarSource | undefined {
  const [, issuedYear, month = "", day = ""] = /^[\s　]*(\d{4})年(\d{1,2})月(\d{1,2})日[\s　]*$/mu.exec(text) ?? [];
  const issued = issuedYear === undefined ? undefined : dayOf(Number(issuedYear), month, day);
  if (issued === undefined) return undefined;
  const number = /国办发[^\s〔]{0,4}〔\d{4}〕\d+号/u.exec(text)?.[0];
  return {
    title: {
      "zh-CN": `国务院办公厅关于${year}年部分节假日安排的通知`,
      en: `Notice of the General Office of the State Council on the public holidays of ${year}`,
    },
    ...(number === undefined ? {} : { number }),
    issued: formatDate(issued),
    from: `${year}-01-01`,
    through: `${year}-12-31`,
  };
}

function daysOfSentence(
  sentence: string,
  name: string,
  year: number,
  at: number,
  issues: Issue[],
): readonly ExactDay[] {
  const isWorked = /上班/u.test(sentence) && !/放假/u.test(sentence);
  const spans = [...sentence.matchAll(span)];
  if (spans.length === 0) return [];
  if (!isWorked && !/放假|休/u.test(sentence)) {
    issues.push(issue("calendar/event-unclear", { event: `${name}：${sentence.trim()}` }, { pointer: `/${at}` }));
    return [];
  }
  return spans.flatMap((found): readonly ExactDay[] => {
    const [whole, ownYear, month = "", day = "", lastYear, lastMonth, lastDay] = found;
    const first = dayOf(Number(ownYear ?? year), month, day);
    const begins = Number(ownYear ?? year);
    const last = lastDay === undefined ? first : dayOf(Number(lastYear ?? begins), lastMonth ?? month, lastDay);
    if (first === undefined || last === undefined || last < first || last - first > 30) {
      issues.push(
        issue("calendar/event-date", { event: name, from: whole, end: lastDay ?? "" }, { pointer: `/${at}` }),
      );
      return [];
    }
    const from = formatDate(first);
    const names = holidayNames(name);
    return [
      {
        from,
        ...(last === first ? {} : { through: formatDate(last) }),
        ...(isWorked ? { title: names.makeUp, makeUp: true as const } : { title: names.off, closed: true as const }),
      },
    ];
  });
}

function dayOf(year: number, month: string, day: string): number | undefined {
  return parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
