// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A trace in one line: what it began with, in a reader's words. */
export interface TraceHeadline {
  /** The message of the innermost cause, or of the exception itself. */
  title: string;
  /** The class that it came from, such as `PSQLException`. */
  cause: string | undefined;
}

const EXCEPTION =
  /^(?:Caused by: )?([\w$.]+(?:Exception|Error|Throwable)[\w$]*)(?::\s*(.*))?$/;

/** What a stack trace says, without the stack. */
export function traceHeadline(trace: string): TraceHeadline {
  const lines = trace.split('\n').map(line => line.trim());
  const innermost = lines.findLast(line => line.startsWith('Caused by: '));
  const line = innermost ?? lines.find(Boolean) ?? '';
  const [, name, message] = EXCEPTION.exec(line) ?? [];
  const cause = name?.split('.').pop();
  return { title: message || cause || line, cause };
}
