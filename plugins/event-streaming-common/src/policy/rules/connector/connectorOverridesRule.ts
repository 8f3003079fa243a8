// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { violation } from '../../finding';
import { isAllowed } from './isAllowed';

const OVERRIDE = /^(?:producer|consumer|admin)\.override\./;

/**
 * Settings of the worker's own clients stay as they are: they decide who it is
 * towards Kafka, and can make it load classes.
 */
export function connectorOverridesRule({
  config,
  rules,
  target,
}: ConnectorQuestion): Finding[] {
  return Object.keys(config)
    .filter(key => OVERRIDE.test(key))
    .filter(key => !isAllowed(key, rules.allowedOverrides))
    .map(key =>
      violation(
        'override-not-allowed',
        `'${key}' may not be overridden on '${target.connect}'`,
        {
          field: `input.config.${key}`,
          detail: 'The platform team decides which settings of clients may be',
        },
      ),
    );
}
