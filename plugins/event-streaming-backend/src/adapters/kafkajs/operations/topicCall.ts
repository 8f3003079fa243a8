// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaCall } from '../errors/translateKafkaError';

/** A call about one topic, for error texts. */
export function topicCall(
  verb: string,
  topic: string,
  right: string,
  options: { readOnly: boolean } = { readOnly: true },
): KafkaCall {
  return {
    doing: `${verb} topic '${topic}'`,
    object: `Topic '${topic}'`,
    needs: `'${right}' on Topic '${topic}'`,
    readOnly: options.readOnly,
  };
}
