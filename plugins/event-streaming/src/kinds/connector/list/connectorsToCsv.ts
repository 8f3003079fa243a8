// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { CsvColumn, toCsv } from '../../../components/table/toCsv';

const COLUMNS: readonly CsvColumn<ConnectorSummary>[] = [
  ['connector', connector => connector.connector],
  ['connect cluster', connector => connector.connect],
  ['cluster', connector => connector.cluster],
  ['environment', connector => connector.environment],
  ['description', connector => connector.description],
  ['owner', ({ owner }) => (owner.source === 'fallback' ? '' : owner.ref)],
  ['direction', connector => connector.type],
  ['plug-in', connector => connector.pluginTitle],
  ['class', connector => connector.className],
  ['version', connector => connector.version],
  ['state', connector => connector.state],
  ['tasks', ({ tasks }) => tasks.total],
  ['tasks running', ({ tasks }) => tasks.running],
  ['tasks failed', ({ tasks }) => tasks.failed],
  ['tasks paused', ({ tasks }) => tasks.paused],
  ['tasks unassigned', ({ tasks }) => tasks.unassigned],
  ['tasks restarting', ({ tasks }) => tasks.restarting],
  ['topics', connector => connector.topics.join(' ')],
  ['number of topics', connector => connector.topicCount],
  ['health', connector => connector.health.state],
  ['because', connector => connector.health.reason],
  ['made through the portal', connector => connector.managed],
  ['read at', connector => connector.observedAt],
];

/** Connectors as CSV, with a row of names first. */
export function connectorsToCsv(
  connectors: readonly ConnectorSummary[],
): string {
  return toCsv(COLUMNS, connectors);
}
