// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectConfigKey } from '@sluice/plugin-event-streaming-node';
import { toConfigKey } from '../wire/configKey';
import { readConfigKeys } from '../wire/readConfigKeys';
import { ConnectClient } from './ConnectClient';

export function describePlugin(
  { session }: ConnectClient,
  className: string,
): Promise<ConnectConfigKey[]> {
  const call = { doing: `describe plug-in '${className}'`, readOnly: true };
  return session.call(call, async send =>
    (await readConfigKeys(className, send)).map(toConfigKey),
  );
}
