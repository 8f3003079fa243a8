// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { clusterLinksOf, schemaLinksOf, topicLinksOf } from './linksOf';

const cluster = {
  name: 'prod',
  links: {
    kafkaUi: 'https://ui/{{cluster}}/topics/{{ topic }}',
    Runbook: 'https://wiki/{{cluster}}',
  },
};

describe('links to other tools', () => {
  it('fills a topic in, encoded as a part of an address', () => {
    expect(topicLinksOf(cluster, 'a/b?c#d')).toEqual([
      { title: 'Kafka UI', url: 'https://ui/prod/topics/a%2Fb%3Fc%23d' },
    ]);
  });

  it('takes no name for a pattern of replacement', () => {
    expect(topicLinksOf(cluster, "$&$'")[0].url).toBe(
      "https://ui/prod/topics/%24%26%24'",
    );
  });

  it('keeps links about topics apart from those about the cluster', () => {
    expect(clusterLinksOf(cluster)).toEqual([
      { title: 'Runbook', url: 'https://wiki/prod' },
    ]);
  });

  it('fills the parts of a schema in, and leaves what it does not know', () => {
    const links = {
      registryUi: 'https://ui/{{group}}/{{artifact}}/{{version}}',
      source: 'https://git/schemas/{{ artifact }}.avsc',
    };
    const target = { registry: 'main', group: 'g/1', artifact: 'a b' };
    expect(schemaLinksOf({ links }, target)).toEqual([
      { title: 'Registry UI', url: 'https://ui/g%2F1/a%20b/{{version}}' },
      { title: 'View source', url: 'https://git/schemas/a%20b.avsc' },
    ]);
  });
});
