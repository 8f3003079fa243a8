// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireOutcome } from '../wire/WireRequest';
import { KafkaErrorKind, kafkaErrorKind } from './kafkaErrorKind';

/** An error code that a broker answered, with the broker's own words where it gave some. */
export class KafkaProtocolError extends Error {
  readonly code: number;
  readonly kind: KafkaErrorKind;
  readonly brokerMessage?: string;

  constructor(outcome: WireOutcome) {
    const kind = kafkaErrorKind(outcome.errorCode);
    super(outcome.errorMessage || kind.text);
    this.name = 'KafkaProtocolError';
    this.code = outcome.errorCode;
    this.kind = kind;
    this.brokerMessage = outcome.errorMessage || undefined;
  }
}

/** Throws when the outcome is an error. */
export function assertOutcome(outcome: WireOutcome): void {
  if (outcome.errorCode !== 0) {
    throw new KafkaProtocolError(outcome);
  }
}
