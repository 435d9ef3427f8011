export const datesRules = {
  title: "Dates",
  rules: {
    "date-ahead": {
      title: "A date is far in the future",
      severity: "warning",
      explanation:
        "Something was said, published or corrected more than five years after today; or an event is that far ahead although it was described on its own day; or an event is more than 30 years after every other event of the story. The dates that statements name may be as far ahead as they like.",
      example: {
        message: "This was said on 2962-05-02, which is more than 5 years ahead.",
        hint: "Correct the date. If it is right, ignore this warning.",
      },
    },
    "date-day": {
      title: "A date is not one day",
      severity: "error",
      explanation:
        "`published` and `updated` of an article are days. A month, a year, an interval or a day that is not sure cannot be compared with today.",
      example: {
        message: '"2024-08" is not one day.',
        hint: "Write a day such as 2024-08-15, or delete the field.",
      },
    },
    "published-ahead": {
      title: "An article was published or updated later than today",
      severity: "warning",
      explanation:
        "A day that has not come is no fact yet, so pages do not show it. A draft may have the day for which it is planned.",
      example: {
        message: "This day is after today, 2024-08-15. Until it comes, pages do not show it.",
        hint: "Correct the day. If it is right, ignore this warning.",
      },
    },
    "published-order": {
      title: "An article was updated before it was published",
      severity: "error",
      explanation: "`updated` is before `published`.",
      example: {
        message: "The article was updated before it was published.",
        hint: "Correct `published` or `updated`.",
      },
    },
    "date-file-name": {
      title: "The name of the file has an earlier year than the date",
      severity: "warning",
      explanation: "The file name begins with a year, and the date is in a later one.",
      example: {
        message: "The name of the file begins with 2024, but the date is 2042-08-15.",
        hint: "Correct the date, or rename the file.",
      },
    },
    "date-format": {
      title: "A date is not EDTF",
      severity: "error",
      explanation: "[dates.md](dates.md) shows how to write dates.",
      example: { message: '"15.08.2024" looks like day, month, year.', hint: "Write 2024-08-15." },
    },
    "date-invalid": {
      title: "A date or time does not exist",
      severity: "error",
      explanation: "There is no such day, month or time.",
      example: {
        message: '"2023-02-29" is not a day that exists; 2023 has no 29 February.',
        hint: "Write an EDTF date such as 2023-02-28 or 2023-02.",
      },
    },
    "date-order": {
      title: "An interval ends before it begins",
      severity: "error",
      explanation: "An interval has its first day first.",
      example: {
        message: '"2024-09/2024-08" begins after it ends.',
        hint: "Write the earlier date first: 2024-08/2024-09.",
      },
    },
    "date-offset": {
      title: "A time has no offset",
      severity: "error",
      explanation: "The offset says how far the time is from UTC.",
      example: {
        message: '"2024-08-15T12:00:00" does not say in which time zone. A time needs its offset from UTC.',
        hint: "Add Z for UTC or an offset: 2024-08-15T12:00:00Z or 2024-08-15T12:00:00+03:00. Or write only the day: 2024-08-15.",
      },
    },
    "date-unsupported": {
      title: "A form of ISO 8601 is not supported",
      severity: "error",
      explanation: "EDTF does not have this form, or Dateline does not read it.",
      example: {
        message: '"2024-W33" is a week date, which EDTF does not have.',
        hint: "Write 2024-08-12/2024-08-18.",
      },
    },
    "date-too-long": {
      title: "A date is too long",
      severity: "error",
      explanation: "A date may have at most 200 characters.",
      example: {
        message: "This date has 330 characters, but a date has at most 200.",
        hint: "Write one EDTF date here, such as 2024-08-15, and put the rest in the text.",
      },
    },
    "date-unquoted": {
      title: "A date in brackets has no quotation marks",
      severity: "error",
      explanation:
        "YAML reads brackets without quotation marks as a list. A list of dates in a field for one date is reported too.",
      example: {
        message: "Without quotation marks, YAML reads this as a list, not as a date.",
        hint: 'Write it on the line of its field and in quotation marks, such as "[2026-08-12,2026-08-13]". For several dates, write an interval; for several events, use `dates`.',
      },
    },
    "date-and-dates": {
      title: "An article has both `date` and `dates`",
      severity: "error",
      explanation: "An article with several events gives a date to each of them.",
      example: {
        message: "The article has both `date` and `dates`.",
        hint: "Delete `date`, and move what belongs to one event, such as `kind` or `actors`, into its entry of `dates`.",
      },
    },
    "dates-item": {
      title: "An entry of `dates` needs either `id` or `event`",
      severity: "error",
      explanation: "The entry has neither of them, or both.",
      example: {
        message: "This entry has both `id` and `event`.",
        hint: "Write `id` for an event that this article describes, or `event` for an event that another article describes.",
      },
    },
  },
} as const;
