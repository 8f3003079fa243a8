// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KindDefinition, Target } from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../components/layout/PageColumns';
import { RequestsCard } from './RequestsCard';
import { TrailCard } from './TrailCard';
import { useHistory } from './useHistory';

/** Rows of each. */
const MOST = 50;

export interface ObjectHistoryProps {
  kind: KindDefinition;
  /** Keep it stable. */
  target: Target;
}

/** What was asked for an object, and what was recorded of it. */
export function ObjectHistory({ kind, target }: ObjectHistoryProps) {
  const { requests, trail } = useHistory(kind, target, MOST);
  return (
    <PageColumns
      width="decision"
      main={<RequestsCard requests={requests} />}
      side={<TrailCard trail={trail} />}
    />
  );
}
