// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectCluster } from '../ports';
import { ConnectClusterAbilities } from './ConnectClusterAbilities';
import { ConnectSuiteContext } from './connectSuite/ConnectSuiteContext';
import { describeConnectorPart } from './connectSuite/describeConnectorPart';
import { describeConnectOutagePart } from './connectSuite/describeConnectOutagePart';
import { describeConnectorOffsetPart } from './connectSuite/describeConnectorOffsetPart';
import { describeOperationPart } from './connectSuite/describeOperationPart';
import { describePluginPart } from './connectSuite/describePluginPart';
import { describeSecretPart } from './connectSuite/describeSecretPart';

/**
 * The contract suite of {@link ConnectCluster}: all that the port promises, as
 * Jest tests. Call it at the top of a test file with real workers behind
 * `make`. It makes connectors whose names begin with `contract-`, and deletes
 * them afterwards.
 *
 * @example
 * ```ts
 * describeConnectCluster('OtherCluster', () => OtherCluster.create(options), {
 *   source: {
 *     'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
 *     'tasks.max': '1',
 *     file: '/tmp/lines',
 *     topic: 'lines',
 *   },
 * });
 * ```
 *
 * @public
 */
export function describeConnectCluster(
  name: string,
  make: () => ConnectCluster,
  abilities: ConnectClusterAbilities,
): void {
  describe(`${name} as a ConnectCluster`, () => {
    const context = ConnectSuiteContext.create({ make, abilities });

    afterAll(() => context.close());

    describeConnectorPart(context);
    describeOperationPart(context);
    describeConnectorOffsetPart(context);
    describePluginPart(context);
    describeSecretPart(context);
    describeConnectOutagePart(context);
  });
}
