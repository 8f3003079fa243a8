// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { traceHeadline } from './traceHeadline';

const TRACE = `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:636)
Caused by: java.sql.SQLException: Could not open a connection
\tat x.y.Z.a(Z.java:1)
Caused by: org.postgresql.util.PSQLException: Connection to ledger-db:5432 refused.
\t... 14 more`;

describe('the headline of a trace', () => {
  it('is the message of the innermost cause', () => {
    expect(traceHeadline(TRACE)).toEqual({
      title: 'Connection to ledger-db:5432 refused.',
      cause: 'PSQLException',
    });
  });

  it('is the name of an exception that says nothing', () => {
    expect(traceHeadline('java.lang.NullPointerException\n\tat a.B')).toEqual({
      title: 'NullPointerException',
      cause: 'NullPointerException',
    });
  });

  it('is the first line of what is no exception', () => {
    expect(traceHeadline('\nit just broke\nbadly')).toEqual({
      title: 'it just broke',
      cause: undefined,
    });
  });
});
