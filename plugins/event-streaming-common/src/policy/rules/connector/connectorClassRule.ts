// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { passed, violation } from '../../finding';
import { isAllowed } from './isAllowed';

const FIELD = 'input.config.connector.class';

/** The class is there, is a connector, and may be used on the Connect cluster. */
export function connectorClassRule({
  config,
  rules,
  installed,
  type,
  target,
}: ConnectorQuestion): Finding[] {
  const { connect } = target;
  const className = config['connector.class'];
  if (!className) {
    const message = "Say in 'connector.class' what the connector is made of";
    return [violation('class-needed', message, { field: FIELD })];
  }
  if (!isAllowed(className, rules.allowedClasses)) {
    const message = `'${className}' may not be used on '${connect}'`;
    return [violation('class-not-allowed', message, askFor(connect))];
  }
  if (!installed.has(className) || type === 'unknown') {
    const message = `'${connect}' has no connector class '${className}'`;
    const detail =
      'Give its full name, and ask the platform team to install it if it is missing';
    return [
      violation('class-not-installed', message, { field: FIELD, detail }),
    ];
  }
  return [passed('class', `'${connect}' has the class`, { field: FIELD })];
}

function askFor(connect: string) {
  const detail = `The platform team decides which classes '${connect}' may run`;
  return { field: FIELD, detail };
}
