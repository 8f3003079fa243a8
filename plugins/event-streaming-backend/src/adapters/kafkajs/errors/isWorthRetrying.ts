// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BrokerUnreachableError } from './BrokerUnreachableError';
import { KafkaProtocolError } from './KafkaProtocolError';

/**
 * Whether asking again can help without harm. A change that may have reached
 * the cluster is never sent twice; a code that says "not done" may be.
 */
export function isWorthRetrying(
  error: unknown,
  call: { readOnly: boolean },
): boolean {
  if (error instanceof KafkaProtocolError) {
    return error.kind.class === 'moved' || error.kind.class === 'wait';
  }
  return (
    error instanceof BrokerUnreachableError && (call.readOnly || !error.sent)
  );
}
