// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Answer, json } from '../../http/__testUtils__/ScriptedServer';

/** A connector's configuration as the worker answers it. */
export const LEDGER = {
  name: 'billing.ledger',
  'connector.class': 'LedgerSink',
  topics: 'ledger',
};

/** Answers for one connector, and for plug-ins without keys of their own. */
export function ofConnector(options: {
  config?: Record<string, string>;
  state?: string;
  trace?: string;
  /** Keys of `LedgerSink` that are of the type PASSWORD. */
  secretKeys?: readonly string[];
}): Record<string, Answer> {
  const { info, status } = wireConnector(options);
  const { name } = LEDGER;
  return {
    'GET /connectors': (request, response) =>
      json(
        200,
        request.url?.includes('expand') ? { [name]: { info, status } } : [name],
      )(request, response),
    [`GET /connectors/${name}`]: json(200, info),
    [`GET /connectors/${name}/config`]: json(200, info.config),
    [`GET /connectors/${name}/status`]: json(200, status),
    'GET /connector-plugins/LedgerSink/config': json(
      200,
      (options.secretKeys ?? []).map(wirePasswordKey),
    ),
  };
}

export function wireConnector(options: {
  config?: Record<string, string>;
  state?: string;
  trace?: string;
}) {
  const { state = 'RUNNING', trace } = options;
  const worker = { worker_id: 'worker:8083', version: '1.0' };
  return {
    info: {
      name: LEDGER.name,
      config: { ...LEDGER, ...options.config },
      tasks: [{ connector: LEDGER.name, task: 0 }],
      type: 'sink',
    },
    status: {
      name: LEDGER.name,
      connector: { state: 'RUNNING', ...worker },
      tasks: [{ id: 0, state, trace, ...worker }],
      type: 'sink',
    },
  };
}

export function wirePasswordKey(name: string) {
  return {
    name,
    type: 'PASSWORD',
    required: false,
    default_value: null,
    importance: 'HIGH',
    documentation: '',
    group: null,
    order_in_group: -1,
    width: 'NONE',
    display_name: name,
    dependents: [],
  };
}

/** An error as the worker says it. */
export function problem(status: number, message: string): Answer {
  return json(status, { error_code: status, message });
}
