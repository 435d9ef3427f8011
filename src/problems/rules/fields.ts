export const fieldsRules = {
  title: "Fields",
  rules: {
    "field-unknown": {
      title: "A field has an unknown name",
      severity: "error",
      explanation:
        "Names are in small letters, with hyphens between words. [fields.md](fields.md) lists all of them.",
      example: { message: 'There is no field "titel" here.', hint: 'Did you mean "title"?' },
    },
    "field-missing": {
      title: "A required field is missing",
      severity: "error",
      explanation: "[fields.md](fields.md) says which fields are required.",
      example: {
        message: "The field `publisher` is missing.",
        hint: "Add a line that begins with `publisher:` (who published it first).",
      },
    },
    "field-empty": {
      title: "A field has no value",
      severity: "either",
      explanation:
        'Examples are `summary:`, `summary: ""`, `summary: null` and `tags: []`. An optional field is ignored and this is a warning. A required field is an error, and so is an empty entry in a list with other entries.',
      example: {
        message: "This field is empty and is ignored.",
        hint: "Write a value, or delete the field.",
      },
    },
    placeholder: {
      title: "A field still has its placeholder",
      severity: "error",
      explanation:
        "The whole value is in angle brackets, as in the template of `new` and in the snippets of the editor. A placeholder says what to write and is not published. `<b>Open</b>` and `signs < 6` are not placeholders, because there are words outside the brackets.",
      example: {
        message: '"<the number>" is a placeholder.',
        hint: "Replace it with the value, without < and >, or delete the line.",
      },
    },
    "fields-many": {
      title: "A file has thousands of invalid fields",
      severity: "error",
      explanation: "The first ones are listed, and nothing is read from the file.",
      example: {
        message: "This file has 2500 invalid fields. Only the first ones are reported.",
        hint: "Correct these, and check again.",
      },
    },
    "field-place": {
      title: "A field is in the wrong place",
      severity: "error",
      explanation:
        "The field is in the article but belongs to one of its events; or it is in an entry that only reports an event; or `likely` is in an entry that describes an event of its own.",
      example: {
        message: "In an article with `dates`, `key` belongs to one of its events.",
        hint: "Move the line into an entry of `dates`.",
      },
    },
    "type-text": {
      title: "A field with one value has a list or fields of its own",
      severity: "error",
      explanation: "The field takes one value.",
      example: {
        message: "This field takes one value, not fields of its own.",
        hint: "Write the value on the line. Put it in double quotation marks if it contains a colon or braces.",
      },
    },
    "type-list": {
      title: "A field with a list has a single value",
      severity: "error",
      explanation: "The field takes a list, even for one entry.",
      example: { message: "This field takes a list, not a text.", hint: "Write aliases: [the Council]." },
    },
    "tag-format": {
      title: "A tag has signs of another program",
      severity: "error",
      explanation: "Examples are `#harbour`, `harbour/bridge` and `[[harbour]]`.",
      example: { message: "A tag is a word without signs around it.", hint: "Write harbour." },
    },
    "type-map": {
      title: "A field with fields of its own has a text or a list",
      severity: "error",
      explanation: "The field takes fields, each on a line of its own.",
      example: {
        message: "This is text, but fields are expected.",
        hint: "Write fields as `name: value`, one on each line and aligned, such as `id`, `date`, `title`.",
      },
    },
    "text-long": {
      title: "A text is too long",
      severity: "error",
      explanation: "A field may have at most 5,000 characters.",
      example: {
        message: "This text has 5001 characters, but a field has at most 5000.",
        hint: "Move long text into the body of the article.",
      },
    },
    "label-format": {
      title: "A label is not a short line",
      severity: "error",
      explanation:
        "The words of a label are printed as a heading, in the menu or within a sentence, so they have one line and few characters.",
      example: {
        message: "This label has 71 characters, but a label has at most 60.",
        hint: "Write a shorter one.",
      },
    },
    "value-unknown": {
      title: "A field has a value that it does not take",
      severity: "error",
      explanation: "The field takes one of a few words. A flag is `true` or `false`, not `yes` or `no`.",
      example: {
        message: '"yes" is not a value of this field.',
        hint: "Write true. A flag is true or false.",
      },
    },
    "number-format": {
      title: "A number is not written in plain digits",
      severity: "error",
      explanation:
        "The number has words or signs beside its digits, begins with a zero, has digits other than 0 to 9, or has more than 15 digits.",
      example: { message: '"2,500" is not a number in plain digits.', hint: "Write 2500." },
    },
    "number-range": {
      title: "A latitude or longitude is out of range",
      severity: "error",
      explanation: "A latitude is at most 90 degrees, a longitude at most 180.",
      example: {
        message: "138.72 is not between -90 and 90 degrees.",
        hint: "Did you swap `lat` and `lon`? `lat` is north and south, `lon` is east and west.",
      },
    },
    "place-half": {
      title: "A place has a latitude or a longitude, but not both",
      severity: "error",
      explanation: "A point on a map needs both.",
      example: {
        message: "A latitude and a longitude belong together, but one of them is missing.",
        hint: "Add the other one, or delete both.",
      },
    },
    "id-format": {
      title: "An id is invalid",
      severity: "error",
      explanation: "The id has capitals, spaces or other signs, or is too long.",
      example: {
        message: '"First Day" is not a valid id.',
        hint: "Write lower-case letters, digits and hyphens, such as first-day.",
      },
    },
    "id-duplicate": {
      title: "Two entries have the same id",
      severity: "error",
      explanation:
        "The id occurs twice in one list of `story.yaml`, or among the parts of a deadline; or the addresses of two deadlines, kinds or declared fields are the same on some disks.",
      example: { message: '"opening" occurs twice in `deadlines`.', hint: "Give one of them another id." },
    },
    "id-taken": {
      title: "An id is used by the site itself",
      severity: "error",
      explanation:
        "A page of the site uses the id of this event, deadline, part or kind of actor for a place of its own, or every story has a kind of actor with this id; or events already have a field or a column with the id of this declared field.",
      example: { message: 'The site itself uses "timeline".', hint: "Choose another id." },
    },
    "field-option": {
      title: "A declared field has an option that its type does not have",
      severity: "error",
      explanation:
        "In the `fields` of `story.yaml`, only a `choice` has `choices`, and needs them; only a `number` has `unit` and `sum`; only a `choice` or a `flag` has `filter`.",
      example: {
        message: "Only a field of type `number` can have `sum`.",
        hint: "Delete `sum`, or change `type` to `number`.",
      },
    },
    "choice-duplicate": {
      title: "Two choices of a declared field are the same",
      severity: "error",
      explanation:
        "Each choice has a page of its own: `Car bomb` and `car-bomb` would both be at `/facts/<field>/car-bomb/`.",
      example: { message: '"drone" occurs twice in `choices`.', hint: "Delete one of the two." },
    },
    "choice-address": {
      title: "A declared field, or a choice, cannot have an address",
      severity: "error",
      explanation: "It has no letter and no digit, or it is a name that some systems reserve, such as `con`.",
      example: {
        message: '"?" cannot be part of an address.',
        hint: "Write a few words with letters or digits in them.",
      },
    },
    "fact-unknown": {
      title: "A fact is of no declared field",
      severity: "error",
      explanation:
        "The names under `facts` are ids of the `fields` in `story.yaml`. [writing.md](writing.md#facts) shows both.",
      example: {
        message: 'There is no field "wepon" in the `fields` of `story.yaml`.',
        hint: 'Did you mean "weapon"?',
      },
    },
    language: {
      title: "A language is not a valid tag",
      severity: "error",
      explanation:
        "The language is not given as a tag; or the list of languages of a story repeats one, or does not include the story's own.",
      example: {
        message: "The name before the colon is not a language tag.",
        hint: "Write the language as a tag such as ar, pt or zh-Hant.",
      },
    },
    "language-words": {
      title: "The interface is not translated into the language of the story",
      severity: "warning",
      explanation:
        "The words of the interface are in English. The story's own texts are still marked with their language, and run in its direction.",
      example: {
        message:
          'The site has no words in "fr" yet. Its menus, dates and other words of its own are in English.',
        hint: "Your texts keep their language. To avoid this warning, write `lang: en` here, and `lang: fr` in each article.",
      },
    },
    "contact-format": {
      title: "The contact is not an address",
      severity: "error",
      explanation:
        "`contact` in `story.yaml` is a sentence, a telephone number or a name. The site links it, so it must be a mail address or a web address.",
      example: {
        message: '"Write to the desk, or call 555" is neither a mail address nor the address of a page.',
        hint: "Write a mail address, or the address of a page with these words: https://… or, on this site, /about/.",
      },
    },
    "repository-format": {
      title: "The repository cannot be linked",
      severity: "error",
      explanation:
        "`repository` in `story.yaml` makes the addresses under which readers suggest changes. Dateline knows how GitHub, GitLab, Codeberg and programs like theirs make them; of another host, `like` says it.",
      example: {
        message: "This is the address of something within a repository.",
        hint: "Write https://github.com/desk/airport. For another branch or folder, write a map with `url`, `branch` and `folder`.",
      },
    },
    "address-format": {
      title: "A web address is invalid",
      severity: "error",
      explanation:
        "The address has no `https://`, contains spaces or quotation marks, has another scheme such as `javascript:` or `mailto:`, or has an @ before the name of its site.",
      example: {
        message: '"www.example.org/bridge" does not begin with https://.',
        hint: "Write https://www.example.org/bridge.",
      },
    },
    "time-zone": {
      title: "A time zone is unknown",
      severity: "error",
      explanation:
        "The time zone is not in the IANA database. An offset such as `+03:00` is not a time zone, because it does not say when clocks change. A zone without such changes has a name too: `Etc/GMT-3` is UTC+3.",
      example: {
        message: '"Lisbon time" is not a time zone.',
        hint: "Write an IANA name such as Europe/Lisbon or UTC.",
      },
    },
  },
} as const;
