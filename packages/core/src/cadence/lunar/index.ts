/** The lunar calendar from 1990 to 2060, as a generated table: what falls on which day. Which of its days are kept is told by care dates. */
export { fromLunarDate, lunarAnniversary, toLunarDate, type LunarAnniversary, type LunarDate } from "./lunar-date.ts";
