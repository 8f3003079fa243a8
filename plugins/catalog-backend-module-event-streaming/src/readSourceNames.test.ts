// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { readSourceNames } from './readSourceNames';

function names(eventStreaming: {
  clusters?: Array<{ name: string }>;
  schemaRegistries?: Array<{ name: string }>;
}) {
  return readSourceNames(mockServices.rootConfig({ data: { eventStreaming } }));
}

describe('readSourceNames', () => {
  it('names every cluster and registry of the configuration', () => {
    expect(
      names({
        clusters: [{ name: 'dev' }, { name: 'prod' }],
        schemaRegistries: [{ name: 'registry' }],
      }),
    ).toEqual(['dev', 'prod', 'registry']);
  });

  it('names none when nothing is configured', () => {
    expect(readSourceNames(mockServices.rootConfig())).toEqual([]);
  });

  it('refuses two sources of one name, which would overwrite each other', () => {
    expect(() =>
      names({
        clusters: [{ name: 'dev' }],
        schemaRegistries: [{ name: 'dev' }],
      }),
    ).toThrow("Two entries of 'eventStreaming' are named 'dev'");
  });
});
