// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { violation, warning } from '../../finding';

const TOLERANCE = 'errors.tolerance';
const DEAD_LETTERS = 'errors.deadletterqueue.topic.name';

/** What a connector passes over must be found again somewhere. */
export function connectorErrorsRule({
  config,
  type,
}: ConnectorQuestion): Finding[] {
  if (config[TOLERANCE]?.trim().toLowerCase() !== 'all') {
    return [];
  }
  if (type === 'source') {
    const message = 'Records that cannot be converted are lost without a word';
    const field = `input.config.${TOLERANCE}`;
    return [warning('errors-passed-over', message, { field })];
  }
  return config[DEAD_LETTERS]?.trim()
    ? []
    : [
        violation(
          'dead-letters-needed',
          `With 'errors.tolerance' of 'all', name a topic in '${DEAD_LETTERS}': messages that fail are lost otherwise`,
          { field: `input.config.${DEAD_LETTERS}` },
        ),
      ];
}
