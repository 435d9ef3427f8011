export const actorsRules = {
  title: "Actors",
  rules: {
    "actor-unknown": {
      title: "An actor is unknown",
      severity: "error",
      explanation:
        "An article names an actor who is not in `actors.yaml`, or several actors in one value. `by` of an article is free, but a lower-case word with hyphens, or one near to an id, is taken for an id. A name that looks the same but has letters of another script is unknown too.",
      example: { message: 'No actor is called "city-counsil".', hint: 'Did you mean "city-council"?' },
    },
    "actor-duplicate": {
      title: "Two actors have the same id",
      severity: "error",
      explanation: "Every actor in `actors.yaml` needs an id of its own.",
      example: {
        message: 'There is already an actor "city-council".',
        hint: "Merge the two entries, or give one of them another id.",
      },
    },
    "alias-date": {
      title: "An alias is also a month or a day of the week",
      severity: "warning",
      explanation:
        "The alias is a name of a month or a day in one of the languages of the site, so texts about that time would link to the actor.",
      example: {
        message:
          '"May" is also the name of a month or a day of the week, so texts with this word link to this actor.',
        hint: "Write {name: May, link: no}. If texts never mean the time, write {name: May, link: yes}.",
      },
    },
    "alias-shared": {
      title: "Two actors share a name",
      severity: "error",
      explanation: "A name, an alias or an id belongs to two actors. Capitals make no difference.",
      example: {
        message:
          '"The Council" is already a name of "city-council", so an article with this name could mean either.',
        hint: "Keep it for one of the two.",
      },
    },
    "role-order": {
      title: "A role ends before it begins",
      severity: "error",
      explanation: "`to` is before `from`.",
      example: { message: "This role ends before it begins.", hint: "Swap `from` and `to`." },
    },
  },
} as const;
