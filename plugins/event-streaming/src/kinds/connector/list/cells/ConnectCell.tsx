// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorSummary,
  Environment,
} from '@sluice/plugin-event-streaming-common';
import { EnvironmentBadge } from '../../../../components/values/EnvironmentBadge';
import { TwoLines } from '../../../../components/values/TwoLines';

export interface ConnectCellProps {
  row: ConnectorSummary;
  environments: readonly Environment[];
}

/** Where it runs. */
export function ConnectCell({ row, environments }: ConnectCellProps) {
  const { connect, environment } = row;
  const known = environments.find(({ name }) => name === environment);
  return (
    <TwoLines
      first={connect}
      second={
        <EnvironmentBadge name={environment} tier={known?.tier ?? 'dev'} />
      }
    />
  );
}
