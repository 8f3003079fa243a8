// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { detectSchemaFormat } from '@sluice/plugin-event-streaming-common';
import { readExampleSchemas } from './exampleSchemas';
import { PUBLISHERS } from './traffic/trafficPlan';

describe('the example schemas', () => {
  it('are there for each topic that a service writes, with two or three versions', async () => {
    const { requests } = await readExampleSchemas();

    for (const { topic } of PUBLISHERS) {
      const schema = requests.find(
        ({ target }) => target.artifact === `${topic}-value`,
      );
      const versions = schema?.versions.length ?? 0;
      expect([topic, versions === 2 || versions === 3]).toEqual([topic, true]);
    }
  });

  it('are written in the format that their publisher writes', async () => {
    const { requests } = await readExampleSchemas();

    for (const { target, versions } of requests) {
      const publisher = PUBLISHERS.find(
        ({ topic }) => `${topic}-value` === target.artifact,
      );
      for (const { content } of versions) {
        const format = detectSchemaFormat(content);
        expect([target.artifact, format]).toEqual([
          target.artifact,
          publisher?.format ?? 'protobuf',
        ]);
      }
    }
  });
});
