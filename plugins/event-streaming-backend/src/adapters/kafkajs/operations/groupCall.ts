// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaCall } from '../errors/translateKafkaError';

/** A read of one group, for error texts. */
export function groupCall(verb: string, group: string): KafkaCall {
  return {
    doing: `${verb} group '${group}'`,
    object: `Group '${group}'`,
    needs: `'Describe' on Group '${group}'`,
    readOnly: true,
  };
}
