// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entityRefOf } from '../../entityName';
import {
  connectorCreatePermission,
  connectorDeletePermission,
  connectorResetOffsetsPermission,
  connectorUpdatePermission,
} from '../../permissions';
import { KindDefinition } from '../types';
import {
  connectorCreateInputSchema,
  connectorDeleteInputSchema,
  connectorResetOffsetsInputSchema,
  connectorTargetSchema,
  ConnectorUpdateInput,
  connectorUpdateInputSchema,
} from './connectorInputs';

/**
 * Connectors of Connect clusters.
 *
 * @public
 */
export const connectorKind: KindDefinition = {
  kind: 'connector',
  title: 'Connector',
  target: connectorTargetSchema,
  sourceOf: target => target.connect,
  titleOf: target => target.connector,
  keyOf: target =>
    `connector:${JSON.stringify([target.connect, target.connector])}`,
  entityRefOf: target =>
    entityRefOf({
      type: 'kafka-connector',
      source: target.connect,
      name: target.connector,
    }),
  operations: {
    create: {
      id: 'connector.create',
      title: 'Create connector',
      permission: connectorCreatePermission,
      input: connectorCreateInputSchema,
    },
    update: {
      id: 'connector.update',
      title: 'Change connector',
      permission: connectorUpdatePermission,
      input: connectorUpdateInputSchema,
      touches: input => touchedBy(connectorUpdateInputSchema.parse(input)),
    },
    delete: {
      id: 'connector.delete',
      title: 'Delete connector',
      permission: connectorDeletePermission,
      input: connectorDeleteInputSchema,
    },
    resetOffsets: {
      id: 'connector.reset-offsets',
      title: 'Reset offsets of connector',
      permission: connectorResetOffsetsPermission,
      input: connectorResetOffsetsInputSchema,
      touches: () => ['offsets'],
    },
  },
};

function touchedBy({ config = {}, ...notes }: ConnectorUpdateInput): string[] {
  return [
    ...Object.keys(config).map(key => `config.${key}`),
    ...Object.keys(notes),
  ];
}
