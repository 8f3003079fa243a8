// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectPlace, StackLayout } from '@sluice/local-stack';
import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { ExampleCluster } from '../connectTo';
import { readExampleConnectors } from '../exampleConnectors';
import { ExampleSchema, readExampleSchemas } from '../exampleSchemas';
import { ExampleTopics, readExampleTopics } from '../exampleTopics';
import { createOutsideTopics } from './createOutsideTopics';
import { forEachAtOnce } from './forEachAtOnce';
import { PersonaPortal } from './PersonaPortal';
import { registerOutsideSchemas } from './registerOutsideSchemas';
import { requestConnector } from './requestConnector';
import { requestSchema } from './requestSchema';
import { requestTopic } from './requestTopic';
import { untilItWorks } from './untilItWorks';

/** More would only wait for the same broker. */
const REQUESTS_AT_ONCE = 4;
/** How long the portal may need to read its users from the example files. */
const SIGN_IN_LIMIT_MS = 60_000;

export interface LoadOptions {
  /** Such as `http://localhost:7007`. */
  portalUrl: string;
  layout: StackLayout;
  place: ConnectPlace;
  /** Told what happens, a line at a time. */
  onLine?: (line: string) => void;
  signal?: AbortSignal;
}

/**
 * Files the requests of the example through the portal, topics before schemas
 * and connectors, and makes what comes from outside it. What is there already is left alone, so
 * that it can be called at every start.
 *
 * @throws when something could not be made, naming it and the reason
 */
export async function loadExamples(options: LoadOptions): Promise<void> {
  const { onLine = () => undefined, layout, place } = options;
  const signal = options.signal ?? new AbortController().signal;
  const portal = PersonaPortal.create({ url: options.portalUrl, signal });
  const context = { portal, layout, place, onLine, signal };
  const topics = await loadTopics(context);
  const schemas = await loadSchemas(context);
  const connectors = await loadConnectors(context);
  const filed = topics.filed + schemas.filed + connectors;
  onLine(
    filed + topics.outside + schemas.outside === 0
      ? 'The example topics, schemas and connectors are there already'
      : `${topics.filed} topics, ${schemas.filed} versions of schemas and ${connectors} connectors requested through the portal, ${topics.outside} topics and ${schemas.outside} schemas made outside it`,
  );
}

interface LoadContext {
  portal: PersonaPortal;
  layout: StackLayout;
  place: ConnectPlace;
  onLine: (line: string) => void;
  signal: AbortSignal;
}

interface Loaded {
  /** Requests that were filed. */
  filed: number;
  outside: number;
}

async function loadTopics(context: LoadContext): Promise<Loaded> {
  const { layout, onLine, signal } = context;
  const examples = await readExampleTopics();
  let filed = 0;
  await forEachAtOnce(REQUESTS_AT_ONCE, examples.requests, async request => {
    const api = await signIn(request.as, context);
    if (await requestTopic(request, api, signal)) {
      filed += 1;
      const { topic, cluster } = request.target;
      onLine(`Topic '${topic}' on ${cluster}, requested by ${request.as}`);
    }
  });
  const outside = await createAllOutside(examples, layout);
  outside.forEach(topic => onLine(`Topic '${topic}' made outside the portal`));
  return { filed, outside: outside.length };
}

/** What is referred to is there before what refers to it. */
async function loadSchemas(context: LoadContext): Promise<Loaded> {
  const { layout, onLine, signal } = context;
  const { requests, outside } = await readExampleSchemas();
  let filed = 0;
  const load = async (schema: ExampleSchema) => {
    const api = await signIn(schema.as, context);
    const versions = await requestSchema(schema, api, signal);
    filed += versions;
    if (versions > 0) {
      const { artifact } = schema.target;
      onLine(
        `Schema '${artifact}', ${versions} versions requested by ${schema.as}`,
      );
    }
  };
  const isShared = ({ target }: ExampleSchema) =>
    requests.some(({ versions }) =>
      versions.some(({ references = [] }) =>
        references.some(({ artifact }) => artifact === target.artifact),
      ),
    );
  await forEachAtOnce(REQUESTS_AT_ONCE, requests.filter(isShared), load);
  await forEachAtOnce(
    REQUESTS_AT_ONCE,
    requests.filter(schema => !isShared(schema)),
    load,
  );
  const made = await registerOutsideSchemas(outside, layout);
  made.forEach(name => onLine(`Schema '${name}' made outside the portal`));
  return { filed, outside: made.length };
}

/** Resolves to how many were asked for. */
async function loadConnectors(context: LoadContext): Promise<number> {
  const { place, onLine, signal } = context;
  const examples = await readExampleConnectors(place);
  const as = (persona: string) => signIn(persona, context);
  let filed = 0;
  await forEachAtOnce(REQUESTS_AT_ONCE, examples, async example => {
    if (await requestConnector(example, as, signal)) {
      filed += 1;
      const { connector, connect } = example.target;
      onLine(
        `Connector '${connector}' on ${connect}, requested by ${example.as}`,
      );
    }
  });
  return filed;
}

function signIn(
  persona: string,
  { portal, signal }: LoadContext,
): Promise<EventStreamingApi> {
  return untilItWorks(() => portal.as(persona), {
    limitMs: SIGN_IN_LIMIT_MS,
    signal,
  });
}

async function createAllOutside(
  { outside }: ExampleTopics,
  layout: StackLayout,
): Promise<string[]> {
  const clusters: ExampleCluster[] = ['dev', 'prod'];
  const made = await Promise.all(
    clusters.map(cluster =>
      createOutsideTopics(
        cluster,
        outside.filter(topic => topic.cluster === cluster),
        layout,
      ),
    ),
  );
  return made.flat();
}
