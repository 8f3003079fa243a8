// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorTemplateOf } from '../../../kinds/connector/templates/connectorTemplates';
import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { violation } from '../../finding';

/**
 * A plug-in that the portal knows has what it cannot work without. Some do not
 * tell their worker of it, and fail only when they run.
 */
export function connectorNeedsRule({ config }: ConnectorQuestion): Finding[] {
  const template = connectorTemplateOf(config['connector.class'] ?? '');
  return (template?.needs ?? [])
    .filter(key => !config[key]?.trim())
    .map(key =>
      violation(
        'key-needed',
        `${template?.title} does not work without '${key}'`,
        {
          field: `input.config.${key}`,
        },
      ),
    );
}
