// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { causeOfTrace } from './causeOfTrace';

const OUTER =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';

describe('causeOfTrace', () => {
  it.each([
    ['nothing', undefined, undefined],
    ['an empty trace', '', undefined],
    ['words that are no trace', 'it broke', undefined],
    ['one error', `${OUTER}\n\tat a.b.C.run(C.java:1)`, 'ConnectException'],
    [
      'the last cause of several',
      `${OUTER}\n\tat a.b.C\nCaused by: java.lang.RuntimeException: no\n\tat a.B\nCaused by: org.postgresql.util.PSQLException: ERROR: relation "x" does not exist\n\t... 12 more`,
      'PSQLException',
    ],
    [
      'lines of Windows',
      `${OUTER}\r\n\tat a.b.C\r\nCaused by: java.net.UnknownHostException: db\r\n`,
      'UnknownHostException',
    ],
    [
      'a class inside another',
      'a.b.Outer$InnerError: no\n\tat a.b.C',
      'Outer$InnerError',
    ],
    [
      'a cause of what was suppressed',
      `${OUTER}\n\tSuppressed: a.b.CloseException\n\tCaused by: a.b.LateException\n`,
      'ConnectException',
    ],
    [
      'a last cause that is no error class',
      `${OUTER}\nCaused by: something else`,
      'ConnectException',
    ],
  ])('finds the kind of error in %s', (_, trace, expected) => {
    expect(causeOfTrace(trace)).toBe(expected);
  });
});
