// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';
import { ExampleCluster } from '../connectTo';
import {
  ExampleRequest,
  ExampleTopics,
  readExampleTopics,
} from '../exampleTopics';
import { createOutsideTopics } from './createOutsideTopics';
import { forEachAtOnce } from './forEachAtOnce';
import { PersonaPortal } from './PersonaPortal';
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
  /** Told what happens, a line at a time. */
  onLine?: (line: string) => void;
  signal?: AbortSignal;
}

/**
 * Files the requests of the example through the portal and makes the topics that
 * come from outside it. What is there already is left alone, so that it can be
 * called at every start.
 *
 * @throws when a topic could not be made, naming it and the reason
 */
export async function loadExamples(options: LoadOptions): Promise<void> {
  const { onLine = () => undefined, layout } = options;
  const signal = options.signal ?? new AbortController().signal;
  const examples = await readExampleTopics();
  const portal = PersonaPortal.create({ url: options.portalUrl, signal });

  let made = 0;
  await forEachAtOnce(REQUESTS_AT_ONCE, examples.requests, async request => {
    if (await file(request, portal, signal)) {
      made += 1;
      onLine(describe(request));
    }
  });
  const outside = await createAllOutside(examples, layout);
  outside.forEach(topic => onLine(`Topic '${topic}' made outside the portal`));
  onLine(
    made + outside.length === 0
      ? 'The example topics are there already'
      : `${made} topics requested through the portal, ${outside.length} made outside it`,
  );
}

async function file(
  request: ExampleRequest,
  portal: PersonaPortal,
  signal: AbortSignal,
): Promise<boolean> {
  const api = await untilItWorks(() => portal.as(request.as), {
    limitMs: SIGN_IN_LIMIT_MS,
    signal,
  });
  return requestTopic(request, api, signal);
}

function describe({ as, target }: ExampleRequest): string {
  return `Topic '${target.topic}' on ${target.cluster}, requested by ${as}`;
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
