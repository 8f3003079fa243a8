// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ExceptionLimit } from '../kinds/topic/topicChangeInputs';
import { Finding } from '../plan';
import { describeLimit } from './describeLimit';
import { aboveLimit, FindingExtra, passed } from './finding';
import { LimitException } from './LimitException';
import { TopicQuestion } from './TopicQuestion';

/** Limits that are undershot, not exceeded. */
const FLOORS: readonly ExceptionLimit[] = ['replication'];

/**
 * The exceptions that hold at a time, in milliseconds since the epoch: to the
 * end of their last day.
 *
 * @public
 */
export function exceptionsInForce(
  exceptions: readonly LimitException[],
  now: number,
): LimitException[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return exceptions.filter(({ until }) => until >= today);
}

/**
 * Whether an exception to a limit lets a value pass: the granted value itself,
 * and what lies between it and the limit.
 *
 * @public
 */
export function isGranted(
  { limit, value: granted }: Pick<LimitException, 'limit' | 'value'>,
  value: number,
): boolean {
  return FLOORS.includes(limit)
    ? value >= granted
    : unbounded(value) <= unbounded(granted);
}

/**
 * A value beyond a limit: excused while an exception holds, else a violation
 * that offers to ask for one.
 */
export function beyondLimit(
  { exceptions = [] }: Pick<TopicQuestion, 'exceptions'>,
  { limit, value }: Pick<LimitException, 'limit' | 'value'>,
  told: { code?: string; message: string; extra: FindingExtra },
): Finding {
  const forLimit = exceptions.filter(exception => exception.limit === limit);
  const granted = forLimit.find(exception => isGranted(exception, value));
  if (!granted) {
    const [short] = forLimit;
    const { message, extra } = short ? beyondGrant(short, value, told) : told;
    const found = aboveLimit(message, {
      ...extra,
      exception: { limit, value },
    });
    return { ...found, code: told.code ?? found.code };
  }
  const { field } = told.extra;
  const { requestId, until } = granted;
  return passed(
    'limit-excepted',
    `Above the limit, by the exception of request ${requestId} until ${until}`,
    { field, detail: told.message },
  );
}

/** An exception that does not go far enough, instead of everybody's limit. */
function beyondGrant(
  { limit, value: granted, until, requestId }: LimitException,
  value: number,
  { extra }: { extra: FindingExtra },
): { message: string; extra: FindingExtra } {
  const most = describeLimit(limit, granted);
  const { field, fix } = extra;
  const isText = typeof fix?.value === 'string';
  return {
    message: `The exception of request ${requestId} allows ${most} until ${until}, not ${describeLimit(
      limit,
      value,
    )}`,
    extra: {
      field,
      detail: 'Going further needs another exception',
      ...(fix
        ? {
            fix: {
              ...fix,
              value: isText ? String(granted) : granted,
              label: `Set to ${most}`,
            },
          }
        : {}),
    },
  };
}

function unbounded(value: number): number {
  return value < 0 ? Infinity : value;
}
