// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What people do to connectors without a request, as the trail names it. */
export const CONNECTOR_ACTION_TITLES: ReadonlyMap<string, string> = new Map([
  ['connector.pause', 'Pause connector'],
  ['connector.resume', 'Resume connector'],
  ['connector.stop', 'Stop connector'],
  ['connector.restart', 'Restart connector'],
  ['connector.restart-task', 'Restart task of connector'],
]);
