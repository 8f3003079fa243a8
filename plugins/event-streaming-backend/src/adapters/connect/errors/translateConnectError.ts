// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  NotImplementedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  ConnectConfigInvalidError,
  OutcomeUnknownError,
} from '@sluice/plugin-event-streaming-node';
import { CallEndedError } from '../../http/CallEndedError';
import { BodyTooLongError } from '../../http/readBounded';
import { UnreachableError } from '../../http/UnreachableError';
import { UnreadableAnswerError } from '../../http/UnreadableAnswerError';
import { WorkerTexts } from '../redaction/WorkerTexts';
import { ConnectProblem } from './ConnectProblem';
import { RefusedConfigError } from './RefusedConfigError';

/** What was asked, in the words of the error texts. */
export interface ConnectCall {
  /** After "Cannot", such as `pause connector 'x'`. */
  doing: string;
  /** Whether nothing changes when it is sent twice. */
  readOnly: boolean;
}

const OUTCOME_UNKNOWN =
  '. It may have been done all the same: read the actual state before trying again';
const CHECK_URL =
  ". Check that 'url' in its configuration is the root of the REST API of Kafka Connect 3.8 or later";

/** The one place where what the worker says becomes what the port promises. */
export function translateConnectError(
  error: unknown,
  call: ConnectCall & { connect: string },
): Error {
  const text = `Cannot ${call.doing} in Connect cluster '${call.connect}'`;
  const unknown = call.readOnly ? '' : OUTCOME_UNKNOWN;
  if (error instanceof ConnectProblem) {
    return translateProblem(error, text, unknown);
  }
  if (error instanceof RefusedConfigError) {
    const { reasons } = error;
    return new ConnectConfigInvalidError(
      `${text}: ${reasons.join('; ')}`,
      reasons,
    );
  }
  if (error instanceof UnreachableError) {
    const hint = error.sent ? '' : certificateHint(error.message);
    return unavailable(
      `${text}: it does not answer (${error.message})${hint}`,
      error.sent ? unknown : '',
    );
  }
  if (error instanceof CallEndedError) {
    return unavailable(`${text}: ${error.message}`, unknown);
  }
  if (error instanceof BodyTooLongError) {
    return new NotImplementedError(
      `${text}: ${error.message}, which is more than Sluice reads${unknown}`,
    );
  }
  if (error instanceof UnreadableAnswerError) {
    return unavailable(`${text}: ${error.message}${CHECK_URL}`, unknown);
  }
  if (error instanceof InputError || error instanceof NotFoundError) {
    const Meant = error instanceof InputError ? InputError : NotFoundError;
    return new Meant(`${text}: ${error.message}`);
  }
  // Nothing of an error that nobody thought of: it may hold what was sent.
  return unavailable(
    `${text}: the client failed (${
      error instanceof Error ? error.name : typeof error
    })`,
    unknown,
  );
}

/** @param unknown - what is said where it may have been done; empty where not */
function unavailable(text: string, unknown: string): ServiceUnavailableError {
  return unknown
    ? new OutcomeUnknownError(`${text}${unknown}`)
    : new ServiceUnavailableError(text);
}

function certificateHint(code: string): string {
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code)
    ? ". Check 'tls' in its configuration"
    : '';
}

function translateProblem(
  problem: ConnectProblem,
  doing: string,
  unknown: string,
): Error {
  const { status, text } = problem;
  if (status === 401) {
    return new AuthenticationError(
      `${doing}: it refused the credentials of this connection. Check 'auth' in its configuration`,
    );
  }
  if (status === 403) {
    return new NotAllowedError(
      `${doing}: this connection's user lacks the right. Ask the operators of the Connect cluster for it`,
    );
  }
  if (problem.isRebalancing) {
    return new ServiceUnavailableError(
      `${doing}: its workers still hand out their work anew (a rebalance), so nothing was done. Try again in a minute`,
    );
  }
  if (text === undefined || status === 429 || status >= 500) {
    return unanswered(problem, doing, unknown);
  }
  const full = `${doing}: ${WorkerTexts.of().reason(text)}`;
  switch (status) {
    case 404:
      return new NotFoundError(full);
    case 409:
      return new ConflictError(full);
    default:
      return new InputError(full);
  }
}

/** The worker's own words for what it waited for; those of a plug-in may quote secrets. */
const WAITED = /^Request timed out[\w .,:'-]{0,200}/;

function unanswered(
  { status, text }: ConnectProblem,
  doing: string,
  unknown: string,
): Error {
  const waited = WAITED.exec(text ?? '')?.[0];
  const said = waited ? ` (${waited})` : '';
  const isAddress = status < 500 && status !== 429;
  const hint = isAddress ? CHECK_URL : '. See the log of the worker';
  return unavailable(
    `${doing}: it answered ${status}${said}${hint}`,
    isAddress ? '' : unknown,
  );
}
