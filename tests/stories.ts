/** The invented stories that tests read. None of them is the story that is shipped. */
const STORIES = "tests/fixtures/stories";

/** A bridge whose opening moved five times. */
export const BRIDGE = `${STORIES}/bridge`;

/** A story in many scripts. */
export const SCRIPTS = `${STORIES}/scripts`;

/** A ferry, in every state that a record can have. */
export const STATES = `${STORIES}/states`;

/** Damage to a railway, with fields of its own. */
export const INCIDENTS = `${STORIES}/incidents`;

/** A station, in Arabic. */
export const STATION = `${STORIES}/station`;

/** A long record: the end of a survey over twelve years, with everything that a story can hold. */
export const SURVEY = `${STORIES}/survey`;

/** The text of an article that fits every one of them. */
export const NEW_ARTICLE = `---
title: A new event
date: 2024-01-01
sources:
  - id: courier
    publisher: The Courier
---

It happened.
`;
