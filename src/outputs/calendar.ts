/** The calendar of a story (iCalendar, RFC 5545). */
import { calendarEntries } from "../views/feeds/calendar.ts";
import type { Site } from "../views/site.ts";

/** Every line ends in CRLF and has at most 75 octets (section 3.1). `DTSTAMP` is the day of the last change, never that of the build. */
export function calendarText(site: Site): string {
  const { story } = site;
  const at = story.url ?? "";
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dateline//Dateline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${textOf(story.title)}`,
    `X-WR-CALNAME:${textOf(story.title)}`,
    ...calendarEntries(site).flatMap(({ id, url, title, text, start, end, status, sequence, changed }) => [
      "BEGIN:VEVENT",
      `UID:${textOf(at + id)}`,
      `DTSTAMP:${dateOf(changed)}T000000Z`,
      `DTSTART;VALUE=DATE:${dateOf(start)}`,
      `DTEND;VALUE=DATE:${dateOf(end)}`,
      `SEQUENCE:${sequence}`,
      `STATUS:${status}`,
      "TRANSP:TRANSPARENT",
      `SUMMARY:${textOf(title)}`,
      ...(text === undefined ? [] : [`DESCRIPTION:${textOf(text)}`]),
      `URL:${at}${encodeURI(url)}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map(line => `${folded(line)}\r\n`).join("");
}

function dateOf(day: string): string {
  return day.replaceAll("-", "");
}

/** A value of type TEXT (section 3.3.11), without the control characters that it cannot hold. */
function textOf(text: string): string {
  return text
    .replace(/\r\n?|\n/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

const MOST_OCTETS = 75;

/** Goes on in another line, after a space, before a character that would not fit. */
export function folded(line: string): string {
  let octets = 0;
  let text = "";
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}
