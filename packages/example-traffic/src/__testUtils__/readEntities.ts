// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { EXAMPLES_FOLDER } from '../examplesFolder';

const entitySchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    annotations: z.record(z.string(), z.string()).default({}),
  }),
  spec: z.object({ memberOf: z.array(z.string()).optional() }),
});

/** The entities of an example file. */
export function readEntities(file: string) {
  const text = readFileSync(resolve(EXAMPLES_FOLDER, file), 'utf8');
  return parseAllDocuments(text).map(document =>
    entitySchema.parse(document.toJS()),
  );
}

/** What each service of the example says that it writes, reads and runs. */
export function readComponents() {
  return readEntities('components.yaml')
    .filter(({ kind }) => kind === 'Component')
    .map(({ metadata: { name, annotations } }) => ({
      name,
      produces: listOf(annotations[ANNOTATIONS.produces]),
      consumes: listOf(annotations[ANNOTATIONS.consumes]),
      groups: listOf(annotations[ANNOTATIONS.consumerGroups]),
    }));
}

function listOf(annotation = ''): string[] {
  return annotation
    .split(',')
    .map(item => item.trim())
    .filter(Boolean);
}
