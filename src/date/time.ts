/** A day with a clock time: only whole, with seconds and an offset, as in EDTF level 0. */
import { singleBounds } from "./bounds.ts";
import { type Civil, daysInMonth, writeDay } from "./calendar.ts";
import { NO_FUZZ, type Single, type ZonedTime } from "./expression.ts";
import { invalid, NOT_EDTF, type Reading } from "./reading.ts";

const TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:[.,](\d{1,9}))?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** Reads a date without a time. */
type ReadDate = (text: string) => Reading<Single>;

/** A day with a clock time and an offset from UTC, to the second (ISO 8601-1, 5.4.2.1; EDTF level 0). */
export function readTime(text: string, readDate: ReadDate): Reading<ZonedTime> {
  const match = TIME.exec(text);
  if (!match) return { fault: NOT_EDTF };
  const [, year = "", month = "", day = "", hour = "", minute = "", second, fraction, zone] = match;
  const calendar = readDate(`${year}-${month}-${day}`);
  if ("fault" in calendar) return calendar;
  const date = `${year}-${month}-${day}`;
  const clock = `${hour}:${minute}:${second ?? "00"}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return invalid(
      `"${text}" is not a time that exists: ${clockFault(hour, minute, second)}.`,
      clockHint(readDate, date, hour, minute, second, zone),
    );
  }
  if (zone === undefined) {
    return {
      fault: {
        rule: "date-offset",
        message: `"${text}" does not say in which time zone. A time needs its offset from UTC.`,
        hint: `Add Z for UTC or an offset: ${date}T${clock}Z or ${date}T${clock}+03:00. Or write only the day: ${date}.`,
      },
    };
  }
  const offset = readOffset(zone);
  if (offset === null) {
    return {
      fault: {
        rule: "date-offset",
        message: `"${text}" has the offset ${zone}, but offsets run from -12:00 to +14:00.`,
        hint: `Write an offset such as ${date}T${clock}+03:00, or Z for UTC.`,
      },
    };
  }
  const colon = zone === "Z" || zone.length !== 5 ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  if (second === undefined || fraction !== undefined || colon !== zone) {
    const cause =
      second === undefined
        ? "has no seconds"
        : fraction === undefined
          ? "has an offset without a colon"
          : "has fractions of a second";
    // What a program writes for a day: midnight in UTC, to the thousandth.
    const day = clock === "00:00:00" && zone === "Z" && fraction !== undefined && Number(fraction) === 0;
    return {
      fault: {
        rule: "date-format",
        message: `"${text}" ${cause}.`,
        hint: day ? `Write ${date}.` : `Write ${date}T${clock}${colon}.`,
      },
    };
  }
  return {
    value: {
      kind: "time",
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      offset,
      ...NO_FUZZ,
    },
  };
}

function clockFault(hour: string, minute: string, second: string | undefined): string {
  if (Number(hour) > 23) return `hours run from 00 to 23, not ${hour}`;
  if (Number(minute) > 59) return `minutes run from 00 to 59, not ${minute}`;
  return `seconds run from 00 to 59, not ${second}`;
}

function clockHint(
  readDate: ReadDate,
  date: string,
  hour: string,
  minute: string,
  second = "00",
  zone = "Z",
): string {
  const offset = readOffset(zone) === null ? "Z" : zone;
  if (`${hour}:${minute}:${second}` === "24:00:00") {
    const calendar = readDate(date);
    const day = "value" in calendar ? singleBounds(calendar.value)?.from : null;
    if (day && day.year < 9999 && day.year >= 0)
      return `Write ${nextDay(day)}T00:00:00${offset}: the next day begins at midnight.`;
  }
  if (second === "60" && Number(hour) < 24 && Number(minute) < 60)
    return `Write ${date}T${hour}:${minute}:59${offset}.`;
  return `Write a time such as ${date}T23:59:00${offset}, or only the day: ${date}.`;
}

function nextDay({ year, month, day }: Civil): string {
  if (day < daysInMonth(year, month)) return writeDay({ year, month, day: day + 1 });
  if (month < 12) return writeDay({ year, month: month + 1, day: 1 });
  return writeDay({ year: year + 1, month: 1, day: 1 });
}

/** Minutes east of UTC; null outside -12:00 to +14:00, and for -00:00. */
function readOffset(zone: string): number | null {
  if (zone === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = zone.length > 3 ? Number(zone.slice(-2)) : 0;
  const size = hours * 60 + minutes;
  if (minutes > 59 || (zone.startsWith("-") && (size === 0 || size > 720)) || size > 840) return null;
  return zone.startsWith("-") ? -size : size;
}
