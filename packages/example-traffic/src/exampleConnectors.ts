// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConnectPlace } from '@sluice/local-stack';
import {
  ConnectorCreateInput,
  connectorCreateInputSchema,
  ConnectorTarget,
  connectorTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXAMPLES_FOLDER } from './examplesFolder';

/** The Connect cluster of the example configuration. */
const CONNECT = 'connect-dev';

const persona = z.string().startsWith('user:');

const exampleConnectorSchema = z.strictObject({
  connector: connectorTargetSchema.shape.connector,
  /** The demo user who files the request, as an entity ref. */
  as: persona,
  /** Who approves it. */
  approver: persona,
  /** It is there and does not work, which is what it is an example of. */
  fails: z.boolean().default(false),
  input: connectorCreateInputSchema,
});

const exampleConnectorsSchema = z.strictObject({
  requests: z.array(exampleConnectorSchema),
});

/** One connector of the example: who asks for it, and who agrees. */
export interface ExampleConnector {
  as: string;
  approver: string;
  fails: boolean;
  target: ConnectorTarget;
  input: ConnectorCreateInput;
}

/** Reads and checks `examples/connectors.yaml`; what it says of places is filled in. */
export async function readExampleConnectors(
  place: ConnectPlace,
): Promise<ExampleConnector[]> {
  const file = resolve(EXAMPLES_FOLDER, 'connectors.yaml');
  const parsed = exampleConnectorsSchema.safeParse(
    parse(await readFile(file, 'utf8'), { merge: true }),
  );
  if (!parsed.success) {
    throw new Error(
      `The example connectors cannot be used: ${file}\n${z.prettifyError(
        parsed.error,
      )}`,
    );
  }
  return parsed.data.requests.map(({ connector, input, ...people }) => ({
    ...people,
    target: { connect: CONNECT, connector },
    input: { ...input, config: inPlace(input.config, place) },
  }));
}

function inPlace(
  config: ConnectorCreateInput['config'],
  { secrets, files, databases }: ConnectPlace,
): ConnectorCreateInput['config'] {
  const places = new Map(Object.entries({ secrets, files, databases }));
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key,
      value.replaceAll(
        /\{\{(\w+)\}\}/g,
        (text, name) => places.get(name) ?? text,
      ),
    ]),
  );
}
