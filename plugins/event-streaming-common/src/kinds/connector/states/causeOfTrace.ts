// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const ERROR_CLASS = /^(?:[\w$]+\.)*([\w$]*(?:Exception|Error))\b/;
/** Causes of what was suppressed are indented, and not why it failed. */
const CAUSED_BY = /^Caused by: /;

/**
 * The kind of error at the bottom of a Java stack trace, such as
 * `PSQLException`: Connect itself puts a general one above it. Nothing of a
 * message, which may hold what was in a record.
 *
 * @returns the class without its package; undefined where none is told
 * @public
 */
export function causeOfTrace(trace: string | undefined): string | undefined {
  const [first = '', ...rest] = (trace ?? '').trim().split(/\r?\n/);
  const told = rest
    .filter(line => CAUSED_BY.test(line))
    .map(line => line.replace(CAUSED_BY, ''));
  return [first, ...told]
    .map(line => ERROR_CLASS.exec(line)?.[1])
    .filter(name => name !== undefined)
    .at(-1);
}
