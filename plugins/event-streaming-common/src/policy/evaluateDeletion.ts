// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../plan';
import { passed, violation } from './finding';

/**
 * Whether a topic may be deleted: not while it is protected.
 *
 * @public
 */
export function evaluateDeletion(topic: {
  topic: string;
  protected: boolean;
}): Finding[] {
  return topic.protected
    ? [
        violation('topic-protected', `'${topic.topic}' is protected`, {
          field: 'target.topic',
          detail:
            "Ask to take its protection off first, with 'topic.set-protection'",
        }),
      ]
    : [
        passed('not-protected', 'It is not protected', {
          field: 'target.topic',
        }),
      ];
}
