export const fileRules = {
  title: "The file",
  rules: {
    "folder-missing": {
      title: "The content folder does not exist",
      severity: "error",
      explanation: "There is no folder at the path that was given.",
      example: {
        message: "The folder does not exist.",
        hint: "Give the folder that contains `story.yaml`, `actors.yaml` and `articles/`, as in `--content DIR`.",
      },
    },
    "folder-name": {
      title: "A folder has a name that is almost right",
      severity: "error",
      explanation:
        "The folder seems to contain articles or pages, but its name is not `articles` or `pages`, so it is not read.",
      example: {
        message: "This folder is ignored: its name is not `articles`.",
        hint: "Rename it to `articles`, or move its files into that folder.",
      },
    },
    "story-missing": {
      title: "The content folder has no `story.yaml`",
      severity: "error",
      explanation: "Every story needs this file. It holds at least the title of the site.",
      example: {
        message: "There is no `story.yaml` in the content folder.",
        hint: "Write one with at least a `title`, such as `title: The Harbour Bridge`.",
      },
    },
    "articles-missing": {
      title: "The content folder has no article",
      severity: "error",
      explanation: "Building it would replace the last site with an empty one.",
      example: {
        message: "There is no article in this folder, so the site would be empty.",
        hint: 'Write an article with the command `new "Title"`. If you want an empty site, add `--allow-empty`.',
      },
    },
    "file-name": {
      title: "A file has a name that cannot be an address",
      severity: "error",
      explanation:
        "The name of an article or a page becomes its address. It cannot have capitals, spaces or other signs, or a line break, and it cannot be a name that Windows or the site uses itself. This rule also reports a file whose name is almost `story.yaml` or `actors.yaml`.",
      example: {
        message: '"The Bridge" cannot be the article\'s address.',
        hint: "Rename the file, for example to the-bridge.md if no other has that name. Or write `slug` and a name of lower-case letters, digits and hyphens.",
      },
    },
    "file-ignored": {
      title: "A file or folder is ignored",
      severity: "warning",
      explanation:
        "A file of another kind is among the articles, the pages or the kept copies; or an article is outside `articles`; or a file or folder that is not part of a story is beside `story.yaml`, such as `robots.txt`, `CNAME` or `images/`. Dateline copies no files: put what the site needs beside its pages into the folder of the finished site, where a build keeps files that are not its own. Files that belong to a repository, a program or a system are not reported: README, LICENSE, package.json, docs, and names that begin with a dot.",
      example: {
        message: "This file is ignored: it is not a Markdown article.",
        hint: "The name of an article ends in `.md`. Keep other files outside this folder.",
      },
    },
    "file-kind": {
      title: "A file or folder is not of the expected kind",
      severity: "error",
      explanation:
        "There is a pipe, a device or a socket where a file is expected, or a file where a folder is expected.",
      example: {
        message: "A folder is expected here, but this is a file or a symbolic link. It is ignored.",
        hint: "Put a folder of this name here, with the files in it.",
      },
    },
    "file-link": {
      title: "A symbolic link cannot be followed",
      severity: "error",
      explanation:
        "It points out of the content folder, to something that does not exist, or to something that is not a file.",
      example: {
        message: "This symbolic link points to a file outside the content folder.",
        hint: "Copy the file here instead.",
      },
    },
    "file-unreadable": {
      title: "A file or folder cannot be opened",
      severity: "error",
      explanation: "The system refuses to open it.",
      example: {
        message: "The system refuses to open this.",
        hint: "Check that you have permission to read it, and that no other program has locked it.",
      },
    },
    "file-size": {
      title: "A file is too large",
      severity: "error",
      explanation: "At most 1 MB of a file is read.",
      example: {
        message: "The file has 11000134 bytes, but at most 1000000 are read.",
        hint: "Split it into several files.",
      },
    },
    "file-empty": {
      title: "An article is empty",
      severity: "error",
      explanation: "The file has no text and no fields.",
      example: {
        message: "The file is empty.",
        hint: "Begin it with a line `---`, then write the fields, a line `---`, and the text.",
      },
    },
    "file-encoding": {
      title: "A file is not UTF-8",
      severity: "error",
      explanation:
        "The file is UTF-16, UTF-32 or has an older encoding such as Latin-1. A byte order mark is allowed.",
      example: {
        message: "The file is not UTF-8 text: a letter here is saved in another encoding.",
        hint: 'Save it again with the encoding "UTF-8".',
      },
    },
    "file-control": {
      title: "A text has an invisible control character",
      severity: "error",
      explanation:
        'Examples are NUL, a terminal escape and a second byte order mark. An escape between double quotation marks, such as `"\\e"`, is reported too.',
      example: {
        message: "There is an invisible control character here.",
        hint: "Delete it. If you cannot see it, type the line again.",
      },
    },
    "file-direction": {
      title: "An invisible mark changes the direction of the text",
      severity: "error",
      explanation:
        'The mark overrides the direction, or opens a change of direction and does not close it on the same line. An escape such as `"\\u202e"` is reported too.',
      example: {
        message: "An invisible mark here changes the direction of the text and is not closed on its line.",
        hint: "Delete it. Right-to-left text needs no such marks.",
      },
    },
    "merge-conflict": {
      title: "A file has an unresolved merge conflict",
      severity: "error",
      explanation:
        "Git could not merge two versions of the same lines and left both in the file. Nothing else in the file is reported.",
      example: {
        message:
          "Git left a merge conflict here, between <<<<<<< and >>>>>>>: two versions of the same lines.",
        hint: "Keep the lines of one version, or of both, and delete the lines with <<<<<<<, ======= and >>>>>>>. To print such a line, write a space before it.",
      },
    },
  },
} as const;
