// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const full = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as ISO text, milliseconds since 1970, or a date. */
export type Moment = string | number | Date;

/** The moment in full, for tooltips: `27 Nov 2026, 10:15:00 UTC`. */
export function formatTimestamp(moment: Moment): string {
  return full.format(new Date(moment));
}

/** Day and minute, for notes: `27 Nov, 10:15`. */
export function formatShortTimestamp(moment: Moment): string {
  return short.format(new Date(moment));
}

/** The day, for versions: `27 Nov 2026`. */
export function formatDay(moment: Moment): string {
  return day.format(new Date(moment));
}

/** The minute of the day, for steps of today: `10:15`. */
export function formatClock(moment: Moment): string {
  return clock.format(new Date(moment));
}
