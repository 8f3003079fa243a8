// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorNameProblem } from '../../../kinds/connector/connectorName';
import { Finding } from '../../../plan';
import { NewConnectorQuestion } from '../../ConnectorQuestion';
import { passed, violation } from '../../finding';

const FIELD = 'target.connector';

/** A new connector has a name that can be reached, and that is not taken. */
export function connectorNameRule({
  target,
  taken,
}: NewConnectorQuestion): Finding[] {
  const { connect, connector } = target;
  const problem = connectorNameProblem(connector);
  if (problem) {
    return [violation('name-illegal', problem, { field: FIELD })];
  }
  return taken
    ? [
        violation(
          'name-taken',
          `'${connect}' has a connector '${connector}' already`,
          { field: FIELD, detail: 'Change that one, or choose another name' },
        ),
      ]
    : [passed('name', 'The name is free', { field: FIELD })];
}
