// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';

/** The connector that an entity stands for; undefined when it does not say. */
export function connectorOfEntity(entity: Entity): ConnectorTarget | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const connect = annotations[ANNOTATIONS.connect];
  const connector = annotations[ANNOTATIONS.connector];
  return connect && connector ? { connect, connector } : undefined;
}
