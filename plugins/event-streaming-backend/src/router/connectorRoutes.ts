// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorConfigReadPermission,
  connectorOperatePermission,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorAccess } from '../access/ConnectorAccess';
import { ConnectPages } from '../connects/ConnectPages';
import { PluginPages } from '../connects/PluginPages';
import { ConnectorRow } from '../inventory/connectors/rows/ConnectorRow';
import { ConnectorAct } from '../kinds/connector/actions/ConnectorAct';
import { ConnectorActions } from '../kinds/connector/actions/ConnectorActions';
import { ConnectorDetailPage } from '../kinds/connector/ConnectorDetailPage';
import { ConnectorOffsetsPage } from '../kinds/connector/ConnectorOffsetsPage';
import { ConnectorQueries } from '../kinds/connector/ConnectorQueries';
import { assertPermitted } from '../permissions/assertPermitted';
import { addRoute, RouteCall } from './addRoute';
import { ContractRouter, RouteGroup } from './ContractRouter';
import { permittedTo } from './permittedTo';
import { promptly } from './requestCaller';

/** What the connector routes are made of. */
export interface ConnectorRoutesOptions {
  connectorAccess: ConnectorAccess;
  connects: ConnectPages;
  plugins: PluginPages;
  queries: ConnectorQueries;
  detail: ConnectorDetailPage;
  offsets: ConnectorOffsetsPage;
  actions: ConnectorActions;
}

type ConnectorCall = Pick<
  RouteCall<'getConnector'>,
  'credentials' | 'caller' | 'params'
>;

/** Connect clusters, connectors and what is done to them at once. */
export function connectorRoutes(options: ConnectorRoutesOptions): RouteGroup {
  const { connectorAccess, connects, offsets, plugins, queries } = options;
  return router => {
    addRoute(router, 'listConnectClusters', async call => ({
      items: await connects.list(promptly(call)),
    }));
    addRoute(router, 'listConnectorPlugins', ({ params }) =>
      plugins.list(params.connect),
    );
    addRoute(router, 'getConnectorPlugin', ({ params }) =>
      plugins.keys(params.connect, params.plugin),
    );
    addRoute(router, 'listConnectors', call =>
      queries.list(call.query, promptly(call)),
    );
    addRoute(router, 'getConnector', async call => {
      const row = await connectorAccess.visibleRow(call.params, promptly(call));
      return pageOf(options, router, { call, row });
    });
    addRoute(router, 'getConnectorOffsets', async call => {
      const caller = promptly(call);
      const row = await connectorAccess.visibleRow(call.params, caller);
      await connectorAccess.assertMayReadConfig(row, caller);
      return offsets.of(row);
    });
    addActions(options, router);
  };
}

function addActions(
  options: ConnectorRoutesOptions,
  router: ContractRouter,
): void {
  const act = (call: ConnectorCall, wanted: ConnectorAct) =>
    actFor(options, router, { call, wanted });
  addRoute(router, 'pauseConnector', call => act(call, { action: 'pause' }));
  addRoute(router, 'resumeConnector', call => act(call, { action: 'resume' }));
  addRoute(router, 'stopConnector', call => act(call, { action: 'stop' }));
  addRoute(router, 'restartConnector', call =>
    act(call, { action: 'restart', tasks: call.body.tasks }),
  );
  addRoute(router, 'restartConnectorTask', call =>
    act(call, { action: 'restart-task', task: call.params.task }),
  );
}

/** Who somebody is, is read anew for what changes something. */
async function actFor(
  options: ConnectorRoutesOptions,
  router: ContractRouter,
  { call, wanted }: { call: ConnectorCall; wanted: ConnectorAct },
) {
  const { permissions, trail } = router;
  const { connect, connector } = call.params;
  const target: ConnectorTarget = { connect, connector };
  await assertPermitted(
    permissions,
    connectorOperatePermission,
    call.credentials,
  );
  const person = await call.caller();
  const row = await options.actions.act(target, wanted, { person, trail });
  return pageOf(options, router, { call, row });
}

async function pageOf(
  { connectorAccess, detail }: ConnectorRoutesOptions,
  router: ContractRouter,
  { call, row }: { call: ConnectorCall; row: ConnectorRow },
) {
  const caller = promptly(call);
  const [config, operate] = await permittedTo(router, call.credentials, [
    {
      permission: connectorConfigReadPermission,
      may: async () => connectorAccess.mayReadConfig(row, await caller()),
    },
    {
      permission: connectorOperatePermission,
      may: async () => connectorAccess.mayOperate(row, await caller()),
    },
  ]);
  return detail.of(row, { caller, config, operate });
}
