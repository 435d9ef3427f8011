export const yamlRules = {
  title: "YAML",
  rules: {
    "yaml-tab": {
      title: "A line begins with a tab",
      severity: "error",
      explanation: "YAML indents with spaces only.",
      example: {
        message: "This line is indented with a tab, but YAML indents with spaces only.",
        hint: "Indent it with spaces, two for each level.",
      },
    },
    "yaml-indent": {
      title: "A line is not indented correctly",
      severity: "error",
      explanation: "It is indented more, or less, than the fields that it belongs to.",
      example: {
        message: "This line is not indented like the lines that it belongs to.",
        hint: "Align the fields of one entry with spaces.",
      },
    },
    "yaml-space": {
      title: "A space is missing or is not a plain space",
      severity: "error",
      explanation: "YAML needs a plain space after a colon and after a hyphen. A wide colon is reported too.",
      example: { message: "A plain space is missing after the colon.", hint: "Write title: The opening." },
    },
    "yaml-colon": {
      title: "A value contains a colon and a space",
      severity: "error",
      explanation:
        "YAML would read it as a second field. Curly quotation marks do not help: YAML treats them as letters.",
      example: {
        message:
          "The value is in curly quotation marks, which YAML treats as letters, and it contains a colon followed by a space.",
        hint: 'Put it in double quotation marks: "Port: Authority".',
      },
    },
    "yaml-colon-missing": {
      title: "A line has no colon",
      severity: "error",
      explanation:
        "A line needs a colon to be a field; some lines have `=` in its place. Often the text of the article begins here and the line `---` above it is missing.",
      example: {
        message: "This line has no colon, so it is not a field, and it does not continue the line above.",
        hint: "Write it as `name: value`. If it continues the line above, indent it by two spaces; if the text of the article begins here, write a line `---` before it.",
      },
    },
    "yaml-quote": {
      title: "There is text after a closing quotation mark",
      severity: "error",
      explanation:
        "Often an apostrophe closes the value, or there are quotation marks inside the value, or a comma is left over from JSON.",
      example: {
        message: "An apostrophe closes this value, because the value is in single quotation marks.",
        hint: "Put the value in double quotation marks instead.",
      },
    },
    "yaml-unclosed": {
      title: "A quotation mark or a bracket is not closed",
      severity: "error",
      explanation: "It may also be closed with a bracket of another kind, or closed without being opened.",
      example: {
        message: "The bracket { that opens here is not closed.",
        hint: "Write } at the end. If { begins a text, put the text in double quotation marks.",
      },
    },
    "yaml-escape": {
      title: "A backslash has no meaning here",
      severity: "error",
      explanation: "Between double quotation marks, a backslash must begin an escape that YAML knows.",
      example: {
        message: '"\\&" in double quotation marks is not an escape that YAML knows.',
        hint: "Write \\\\ for a backslash, or put the value in single quotation marks.",
      },
    },
    "yaml-sign": {
      title: "A value begins with a reserved sign",
      severity: "error",
      explanation:
        "YAML reserves some signs for itself. A line that begins with such a sign, and text after a closing bracket, are reported too.",
      example: {
        message: "The value begins with @, which YAML reserves.",
        hint: 'Put it in double quotation marks: "@council puts it off".',
      },
    },
    "yaml-list": {
      title: "A list is not written as YAML expects",
      severity: "error",
      explanation:
        "The list begins on the line of its field, or its entries begin with `*` or `•` instead of a hyphen, or between brackets a comma is missing or doubled.",
      example: {
        message: "A comma is missing between these brackets.",
        hint: "Write `[first, second]` or `{name: value, other: value}`.",
      },
    },
    "yaml-comment": {
      title: "The text after a number sign would be lost",
      severity: "error",
      explanation:
        "A number sign after a space begins a comment, so the rest of the line, or all of it, would be ignored.",
      example: {
        message: 'A # after a space begins a comment, so "#2" would be lost.',
        hint: "Put the whole value in double quotation marks. If it is a comment, write a space after #.",
      },
    },
    "yaml-duplicate": {
      title: "A field occurs twice in one entry",
      severity: "error",
      explanation: "Often the hyphen that begins the next entry of a list is missing.",
      example: { message: "This field occurs twice, on line 11 and here.", hint: "Keep one of the two." },
    },
    "yaml-key": {
      title: "The name of a field is not text",
      severity: "error",
      explanation:
        "The name is a list or a map: it is in brackets, or after a question mark, which has a meaning in YAML.",
      example: {
        message: "The name of a field is not readable here.",
        hint: "Write a field as `name: value`, one on each line.",
      },
    },
    "yaml-alias": {
      title: "A value begins with `&` or `*`",
      severity: "error",
      explanation: "YAML would read an anchor or an alias. Front matter has none.",
      example: {
        message:
          "This value begins with & or *, which YAML reads as an anchor or alias. Front matter has none.",
        hint: "Put the value in quotation marks, or write it out in both places.",
      },
    },
    "yaml-tag": {
      title: "A value begins with `!`",
      severity: "error",
      explanation: "YAML would read a tag. Front matter has none.",
      example: {
        message: "This value begins with !, which YAML reads as a tag. Front matter has none.",
        hint: "Put the value in quotation marks.",
      },
    },
    "yaml-documents": {
      title: "A line divides the file in two",
      severity: "error",
      explanation: "A line of hyphens or dots begins a second YAML document. A file has one.",
      example: {
        message: "A line of three hyphens or dots begins a second document here, but a file has only one.",
        hint: "Delete the line, and also what is below it unless it is a field.",
      },
    },
    "yaml-depth": {
      title: "The fields are nested too deep",
      severity: "error",
      explanation: "Lists and maps may be nested at most 20 deep.",
      example: {
        message: "The fields are nested more than 20 deep.",
        hint: "Check the indentation and the brackets.",
      },
    },
    "yaml-syntax": {
      title: "The YAML is invalid",
      severity: "error",
      explanation: "It cannot be read for a reason that no other rule covers.",
      example: {
        message: "This cannot be read as fields and values.",
        hint: "Write one field on each line as `name: value`, and put a value that contains : # , [ ] { } in double quotation marks.",
      },
    },
  },
} as const;
