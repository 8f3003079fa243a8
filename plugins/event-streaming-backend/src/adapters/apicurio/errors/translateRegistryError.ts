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
import { SchemaRefusedError } from '@sluice/plugin-event-streaming-node';
import { CallEndedError } from '../../http/CallEndedError';
import { BodyTooLongError } from '../../http/readBounded';
import { UnreachableError } from '../../http/UnreachableError';
import { UnreadableAnswerError } from '../../http/UnreadableAnswerError';
import { RegistryProblem } from './RegistryProblem';

/** What was asked, in the words of the error texts. */
export interface RegistryCall {
  /** After "Cannot", such as `read artifact 'x' of group 'g'`. */
  doing: string;
  /** Whether nothing changes when it is sent twice. */
  readOnly: boolean;
}

const OUTCOME_UNKNOWN =
  'It may have been done all the same: read the actual state before trying again';

/** Such as `ArtifactNotFoundException`; `NotFoundException` alone is about the path. */
const OBJECT_NOT_FOUND = /\wNotFoundException$/;

/** Errors that say already what the port promises. */
const MEANT = [
  AuthenticationError,
  InputError,
  NotImplementedError,
  ServiceUnavailableError,
];

/** The one place where what the registry says becomes what the port promises. */
export function translateRegistryError(
  error: unknown,
  call: RegistryCall & { registry: string },
): Error {
  const text = `Cannot ${call.doing} in registry '${call.registry}'`;
  const unknown = call.readOnly ? '' : `. ${OUTCOME_UNKNOWN}`;
  if (error instanceof RegistryProblem) {
    return translateProblem(error, text, unknown);
  }
  if (error instanceof UnreachableError) {
    return new ServiceUnavailableError(
      `${text}: it does not answer (${error.message})${
        error.sent ? unknown : ''
      }`,
    );
  }
  if (error instanceof CallEndedError) {
    return new ServiceUnavailableError(`${text}: ${error.message}${unknown}`);
  }
  if (error instanceof BodyTooLongError) {
    return new NotImplementedError(
      `${text}: ${error.message}, which is more than Sluice reads${unknown}`,
    );
  }
  if (error instanceof UnreadableAnswerError) {
    return new ServiceUnavailableError(
      `${text}: ${error.message}. Check that 'url' in the registry's configuration is the root of an Apicurio Registry 3${unknown}`,
    );
  }
  const Meant = MEANT.find(known => error instanceof known);
  return Meant
    ? new Meant(text, error) // its message is appended
    : new ServiceUnavailableError(`${text}${unknown}`, error);
}

function translateProblem(
  problem: RegistryProblem,
  text: string,
  unknown: string,
): Error {
  const { status, code, title, refusal } = problem;
  const full = `${text}: ${title}`;
  if (refusal) {
    return new SchemaRefusedError(full, refusal);
  }
  switch (status) {
    case 401:
      return new AuthenticationError(
        `${text}: it refused the credentials of this connection. Check 'auth' in the registry's configuration`,
      );
    case 403:
      return new NotAllowedError(
        `${text}: this connection's user lacks the right. Ask the operators of the registry for a role that grants it`,
      );
    case 405:
      return new NotAllowedError(
        `${text}: the registry is set not to allow it (${title}). Ask its operators to enable it, or leave the object as it is`,
      );
    case 413:
      return new InputError(`${text}: it is too large for the registry`);
    default:
      break;
  }
  if (code === undefined || status >= 500 || status === 429) {
    return unanswered(problem, text, unknown);
  }
  switch (status) {
    case 404:
      // Paths and values that the server does not know are 404 as well.
      return OBJECT_NOT_FOUND.test(code)
        ? new NotFoundError(full)
        : unanswered(problem, text, unknown);
    case 409:
    case 422:
      return new ConflictError(full);
    default:
      return new InputError(full);
  }
}

function unanswered(
  { status, code }: RegistryProblem,
  text: string,
  unknown: string,
): Error {
  // A failure's title may be a statement to the registry's own database.
  const said = code === undefined ? '' : ` (${code})`;
  const hint =
    status < 500 && status !== 429
      ? ". Check that 'url' in the registry's configuration is the root of an Apicurio Registry 3"
      : unknown;
  return new ServiceUnavailableError(
    `${text}: it answered ${status}${said}${hint}`,
  );
}
