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
import { BrokerUnreachableError } from './BrokerUnreachableError';
import { CallEndedError } from './CallEndedError';
import { KafkaProtocolError } from './KafkaProtocolError';

/** What was asked, in the words of the error texts. */
export interface KafkaCall {
  /** After "Cannot", such as `create topic 'x'`. */
  doing: string;
  /** The object that the call names, such as `Topic 'x'`. */
  object?: string;
  /** The right the call needs, such as `Create on Cluster or Topic 'x'`. */
  needs: string;
  /** Whether nothing changes when it is sent twice. */
  readOnly: boolean;
}

const OUTCOME_UNKNOWN =
  'It may have been done all the same: read the actual state before trying again';

/** The one place where what Kafka and kafkajs say becomes what the port promises. */
export function translateKafkaError(
  error: unknown,
  call: KafkaCall & { cluster: string },
): Error {
  if (error instanceof KafkaProtocolError) {
    return translateCode(error, call);
  }
  if (error instanceof BrokerUnreachableError) {
    return unreachable(error, call);
  }
  const text = `Cannot ${call.doing} on cluster '${call.cluster}'`;
  if (error instanceof CallEndedError) {
    return new ServiceUnavailableError(
      call.readOnly
        ? `${text}: ${error.message}`
        : `${text}: ${error.message}. ${OUTCOME_UNKNOWN}`,
    );
  }
  if (error instanceof AuthenticationError) {
    return new AuthenticationError(`${text}: ${error.message}`);
  }
  if (error instanceof NotImplementedError) {
    return new NotImplementedError(`${text}: ${error.message}`);
  }
  return new ServiceUnavailableError(text, error); // its message is appended
}

function translateCode(
  error: KafkaProtocolError,
  call: KafkaCall & { cluster: string },
): Error {
  const { cluster, doing, object } = call;
  const text = `Cannot ${doing} on cluster '${cluster}': ${error.message}`;
  switch (error.kind.class) {
    case 'denied':
      return new NotAllowedError(
        `Cannot ${doing} on cluster '${cluster}': this connection's user lacks the right ${call.needs}. Ask the operators of the cluster for an ACL that grants it`,
      );
    case 'topic-missing':
    case 'group-missing':
      return new NotFoundError(
        `${object ?? 'The object'} does not exist on cluster '${cluster}'`,
      );
    case 'exists':
      return new ConflictError(
        `${object ?? 'The object'} already exists on cluster '${cluster}'`,
      );
    case 'refused':
      return new InputError(text);
    case 'unsupported':
    case 'security-disabled':
      return new NotImplementedError(text);
    case 'timed-out':
      return new ServiceUnavailableError(
        call.readOnly ? text : `${text}. ${OUTCOME_UNKNOWN}`,
      );
    default:
      return new ServiceUnavailableError(`${text} (${error.kind.type})`);
  }
}

function unreachable(
  error: BrokerUnreachableError,
  call: KafkaCall & { cluster: string },
): Error {
  const text = `Cannot ${call.doing}: cluster '${call.cluster}' does not answer (${error.message})`;
  return new ServiceUnavailableError(
    error.sent && !call.readOnly ? `${text}. ${OUTCOME_UNKNOWN}` : text,
  );
}
