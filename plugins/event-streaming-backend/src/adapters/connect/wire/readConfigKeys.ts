// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { connectPath } from '../connection/connectPath';
import { Send } from '../connection/ConnectSession';
import { configKeySchema, WireConfigKey } from './configKey';
import { readAnswer } from './readAnswer';

const keysSchema = z.array(configKeySchema);

/** The keys of a plug-in, as its worker says them. */
export async function readConfigKeys(
  className: string,
  send: Send,
): Promise<WireConfigKey[]> {
  const path = connectPath`connector-plugins/${className}/config`;
  return readAnswer(await send({ method: 'GET', path }), keysSchema);
}
