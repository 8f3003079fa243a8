// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  ConnectorTarget,
  EventStreamingApi,
} from '@sluice/plugin-event-streaming-common';

/** What can be done to a connector at once. */
export type Deed =
  | { do: 'pause' | 'resume' | 'stop' }
  | { do: 'restart'; tasks: 'none' | 'failed' | 'all' }
  | { do: 'restartTask'; task: number };

/** Does it; the answer is the connector as it is then. */
export async function perform(
  api: EventStreamingApi,
  { connect, connector }: ConnectorTarget,
  deed: Deed,
): Promise<ConnectorDetail> {
  const params = { connect, connector };
  switch (deed.do) {
    case 'pause':
      return api.pauseConnector({ params });
    case 'resume':
      return api.resumeConnector({ params });
    case 'stop':
      return api.stopConnector({ params });
    case 'restart':
      return api.restartConnector({ params, body: { tasks: deed.tasks } });
    default:
      return api.restartConnectorTask({
        params: { ...params, task: deed.task },
      });
  }
}
